"""What a style says, by itself or through the styles it is based on."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reportgen.write.docx.house.style_names import W


def style_chain(styles: etree._Element, identifier: str) -> Iterator[etree._Element]:
    """A style of a styles part, then the one it is based on, and so on."""
    seen: set[str] = set()
    while identifier and identifier not in seen:
        seen.add(identifier)
        style = styles.find(f"{W}style[@{W}styleId='{identifier}']")
        if style is None:
            return
        yield style
        base = style.find(f"{W}basedOn")
        identifier = "" if base is None else str(base.get(f"{W}val", ""))


def style_number(styles: etree._Element, identifier: str, *paths: str, attribute: str = "val") -> int | None:
    """The number that a style, or else the style it is based on, says in one of `paths`, such as `rPr/sz`; or None."""
    steps = ["/".join(f"{W}{name}" for name in path.split("/")) for path in paths]
    for style in style_chain(styles, identifier):
        for element in (one for path in steps for one in style.iterfind(path)):
            text = str(element.get(f"{W}{attribute}", ""))
            if text.isdecimal():
                return int(text)
    return None
