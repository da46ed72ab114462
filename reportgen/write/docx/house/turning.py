"""Headers and footers on a page that is turned: what stood at the right edge shall stand there again."""

from __future__ import annotations

import copy

from lxml import etree

from reportgen.write.docx.house.style_chain import style_chain
from reportgen.write.docx.house.style_names import W

_BEFORE_TABS = tuple(
    f"{W}{name}"
    for name in (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
        *("suppressLineNumbers", "pBdr", "shd"),
    )
)
"""What stands before the tab stops in the properties of a paragraph (CT_PPr)."""


def turned(root: etree._Element, styles: etree._Element, old: int, new: int) -> etree._Element:
    """A header or footer for text that is `new` wide instead of `old`: its tab stops and tables grow with the page."""
    made = copy.deepcopy(root)
    for paragraph in made.iter(f"{W}p"):
        _move_tabs(paragraph, styles, old, new)
    for width in made.iter(f"{W}tblW", f"{W}gridCol", f"{W}tcW"):
        if width.get(f"{W}type", "dxa") == "dxa":
            width.set(f"{W}w", str(int(width.get(f"{W}w", "0")) * new // old))
    return made


def _move_tabs(paragraph: etree._Element, styles: etree._Element, old: int, new: int) -> None:
    properties = paragraph.find(f"{W}pPr")
    style = None if properties is None else properties.find(f"{W}pStyle")
    inherited = _style_tabs(styles, "" if style is None else str(style.get(f"{W}val", "")))
    effective = _with(inherited, properties)
    if not effective:
        return
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    for own in properties.findall(f"{W}tabs"):
        properties.remove(own)
    tabs = etree.Element(f"{W}tabs")
    for position in inherited:
        etree.SubElement(tabs, f"{W}tab", {f"{W}val": "clear", f"{W}pos": str(position)})
    for position, tab in effective.items():
        tabs.append(tab)
        tab.set(f"{W}pos", str(position * new // old))
    properties.insert(sum(child.tag in _BEFORE_TABS for child in properties), tabs)


def _style_tabs(styles: etree._Element, identifier: str) -> dict[int, etree._Element]:
    """The tab stops of a style and of those it is based on, by their position."""
    found: dict[int, etree._Element] = {}
    for style in reversed(list(style_chain(styles, identifier))):
        found = _with(found, style.find(f"{W}pPr"))
    return found


def _with(tabs: dict[int, etree._Element], properties: etree._Element | None) -> dict[int, etree._Element]:
    """The tab stops with those that paragraph properties add or clear."""
    found = dict(tabs)
    for tab in () if properties is None else properties.iterfind(f"{W}tabs/{W}tab"):
        position = int(tab.get(f"{W}pos", "0"))
        if tab.get(f"{W}val") == "clear":
            found.pop(position, None)
        else:
            found[position] = copy.deepcopy(tab)
    return dict(sorted(found.items()))
