"""The styles that the writer uses, by the names that Word stores in every language (`heading 1`, never `Titre 1`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

PARAGRAPH_STYLES = (
    "Body Text",
    "Title",
    "Subtitle",
    "Cover Text",
    "heading 1",
    "heading 2",
    "heading 3",
    "TOC Heading",
    "toc 1",
    "toc 2",
    "table of figures",
    "List Bullet",
    "List Number",
    "Quote",
    "Notice",
    "caption",
    "Source",
    "Note",
    "Table Text",
    "Table Number",
    "Table Row Header",
    "Table Header",
    "Table Header Number",
    "Column Header",
    "After Table",
    "footnote text",
)
CHARACTER_STYLES = ("Hyperlink", "footnote reference")
TABLE_STYLES = ("Report Table", "Bilingual Table")

STYLE_TYPES: Mapping[str, str] = (
    dict.fromkeys(PARAGRAPH_STYLES, "paragraph")
    | dict.fromkeys(CHARACTER_STYLES, "character")
    | dict.fromkeys(TABLE_STYLES, "table")
)
"""Each style that is used, with its type."""


def style_ids(styles: etree._Element) -> dict[str, str]:
    """The id of each used style in a styles part, by its name; a style that is missing has none.

    Ids follow the language in which a file was made (`Titre1`, `Kop1`); names do not. LibreOffice writes some of them
    with a capital, so that the exact name goes first and then any other spelling.
    """
    found: dict[str, str] = {}
    known = list(_named(styles))
    for name, kind in STYLE_TYPES.items():
        same = [style for style_kind, style_name, style in known if style_kind == kind and style_name == name]
        like = [
            style for style_kind, style_name, style in known if (style_kind, style_name.lower()) == (kind, name.lower())
        ]
        if same or like:
            found[name] = (same or like)[0]
    return found


def style_names(styles: etree._Element) -> list[str]:
    """The names of all styles of a styles part."""
    return [name for _, name, _ in _named(styles)]


def _named(styles: etree._Element) -> Iterator[tuple[str, str, str]]:
    """Type, name and id of each style; one with aliases (`Bijschrift,Légende`) has several names."""
    for style in styles.iterchildren(f"{W}style"):
        identifier, kind = str(style.get(f"{W}styleId", "")), str(style.get(f"{W}type", "paragraph"))
        for tag in ("name", "aliases"):
            element = style.find(f"{W}{tag}")
            for name in str("" if element is None else element.get(f"{W}val", "")).split(","):
                if name.strip() and identifier:
                    yield kind, name.strip(), identifier
