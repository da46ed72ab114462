"""What a house style consists of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.parts import HousePart

SETTINGS = (
    *("embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges"),
    *("bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "defaultTabStop", "autoHyphenation"),
    *("consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "evenAndOddHeaders", "clrSchemeMapping"),
)
"""The settings that a house style brings along, in the order of the schema (CT_Settings)."""


@dataclass(frozen=True, slots=True)
class Banner:
    """A header or footer: `kind` is header or footer, `pages` default, first or even, as in `w:headerReference`."""

    kind: str
    pages: str
    part: HousePart


@dataclass(frozen=True, slots=True)
class ReferenceDocument:
    """A house style, without any language.

    `style_ids` gives the id of each style by its name (`style_names.STYLE_TYPES`). `section` is the XML of those
    properties of a section that are taken over besides the page, `settings` that of SETTINGS, by element name.
    With `title_page` the first page has a header and footer of its own. `parts` are the theme, the table of fonts and
    the definitions of lists, by the kind of their relationship (theme, fontTable, numbering), as far as there are any.
    """

    styles: bytes
    style_ids: Mapping[str, str]
    page: Page
    banners: tuple[Banner, ...]
    title_page: bool
    section: Mapping[str, str]
    settings: Mapping[str, str]
    parts: Mapping[str, HousePart]
