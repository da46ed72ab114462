"""Styles: what kind of block a paragraph style makes, and what a character style says of the text.

Style identifiers differ between Word in English, French or Dutch and LibreOffice; the names (`w:name`) hardly do, so
kinds are told by name, through the styles that a style is based on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from lxml import etree

from reportgen.read.wordml import VAL, W, is_on, value

# Writers that translate style names are rare, but exist.
_HEADING = re.compile(r"(?:heading|titre|kop|überschrift) ?([1-9])")
_CONTENTS_ENTRY = re.compile(r"(?:toc|contents) ?[1-9]|table of (?:figures|authorities)|tm ?[1-9]|inhopg ?[1-9]")
_TITLES = frozenset({"title", "titre", "titel"})
_CONTENTS_HEADINGS = frozenset({"toc heading", "contents heading", "toa heading"})
_CAPTIONS = frozenset({"caption", "légende", "bijschrift"})
_ROLES = {
    "subtitle": "subtitle",
    "source": "source",
    "note": "note",
    "notice": "notice",
    "quote": "quotation",
    "intense quote": "quotation",
    "quotations": "quotation",
    "block text": "quotation",
}


@dataclass(frozen=True, slots=True)
class TextFormat:
    """What is said of a piece of text; `lang` is the language it is tagged with, by its primary subtag."""

    strong: bool = False
    em: bool = False
    sub: bool = False
    sup: bool = False
    lang: str = ""
    hidden: bool = False
    highlighted: bool = False
    font: str = ""

    def over(self, base: TextFormat) -> TextFormat:
        """This format, of a character style, on a paragraph whose style says `base`."""
        return replace(self, lang=self.lang or base.lang, hidden=self.hidden or base.hidden)


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph style makes of its paragraphs.

    `kind` is heading, contents-heading, contents-entry, caption or paragraph; `level` is that of a heading, 1 being
    the title; `number` is the list (numId, level) that the style puts its paragraphs in.
    """

    names: tuple[str, ...] = ()
    kind: str = "paragraph"
    level: int = 0
    role: str = ""
    number: tuple[str, int] | None = None
    text: TextFormat = TextFormat()


class Styles:
    """The styles part of a file; `root` is None when the file has none."""

    def __init__(self, root: etree._Element | None) -> None:
        found = [] if root is None else list(root.iterchildren(f"{W}style"))
        self._styles = {style.get(f"{W}styleId", ""): style for style in found}
        self._default = next(
            (style.get(f"{W}styleId", "") for style in found if _is_default(style, "paragraph")),
            "",
        )
        defaults = None if root is None else root.find(f"{W}docDefaults")
        self.language = primary(value(defaults, "rPrDefault", "rPr", "lang"))
        self.paragraph = cache(self._paragraph)
        self.character = cache(self._character)

    def _chain(self, identifier: str) -> list[etree._Element]:
        """A style and those it is based on, nearest first."""
        chain: list[etree._Element] = []
        seen: set[str] = set()
        while identifier in self._styles and identifier not in seen:
            seen.add(identifier)
            style = self._styles[identifier]
            chain.append(style)
            identifier = value(style, "basedOn")
        return chain

    def _paragraph(self, identifier: str) -> ParagraphStyle:
        """The paragraph style of this identifier; of none, or one that does not exist, the default."""
        chain = self._chain(identifier) or self._chain(self._default)
        names = tuple(value(style, "name").strip().lower() for style in chain)
        text = TextFormat()
        for style in reversed(chain):
            text = self.formatted(style.find(f"{W}rPr"), text)
        made = ParagraphStyle(names, number=_number(chain), text=text)
        for name in names:
            if name in _TITLES:
                return replace(made, kind="heading", level=1)
            if heading := _HEADING.fullmatch(name):
                return replace(made, kind="heading", level=int(heading[1]) + 1)
            if name in _CONTENTS_HEADINGS:
                return replace(made, kind="contents-heading")
            if _CONTENTS_ENTRY.fullmatch(name):
                return replace(made, kind="contents-entry")
            if name in _CAPTIONS:
                return replace(made, kind="caption")
            if name in _ROLES:
                return replace(made, role=_ROLES[name])
        outline = next((level for one in chain if (level := outline_level(one.find(f"{W}pPr"))) is not None), None)
        return made if outline is None else replace(made, kind="heading", level=outline)

    def _character(self, identifier: str) -> TextFormat:
        text = TextFormat()
        for style in reversed(self._chain(identifier)):
            text = self.formatted(style.find(f"{W}rPr"), text)
        return text

    def formatted(self, properties: etree._Element | None, text: TextFormat) -> TextFormat:
        """What run properties (`w:rPr`) make of text that is formatted as `text`; no character style is applied."""
        if properties is None or not len(properties):
            return text
        found: dict[str, object] = {}
        right_to_left = False
        for child in properties:
            match child.tag:
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}b":
                    found["strong"] = is_on(child)
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}i":
                    found["em"] = is_on(child)
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}vertAlign":
                    found["sub"] = child.get(VAL) == "subscript"
                    found["sup"] = child.get(VAL) == "superscript"
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}vanish":
                    found["hidden"] = is_on(child)
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}highlight":
                    found["highlighted"] = child.get(VAL) == "yellow"
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rtl":
                    right_to_left = is_on(child)
                case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rFonts":
                    found["font"] = child.get(f"{W}ascii", "").lower()
        if (language := properties.find(f"{W}lang")) is not None:
            found["lang"] = primary(language.get(f"{W}bidi" if right_to_left else VAL, "")) or text.lang
        return replace(text, **found) if found else text  # type: ignore[arg-type]


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without its region, which the writer adds for Word's proofing tools only."""
    return tag.split("-")[0].lower()


def outline_level(properties: etree._Element | None) -> int | None:
    """The heading level that paragraph properties (`w:pPr`) state; None for body text or nothing stated."""
    level = value(properties, "outlineLvl")
    return int(level) + 2 if level.isdecimal() and int(level) < 9 else None


def numbering(properties: etree._Element | None) -> tuple[str, int | None] | None:
    """The list instance (numId) and the level that paragraph properties name; a level that is not named is None."""
    found = None if properties is None else properties.find(f"{W}numPr")
    if found is None:
        return None
    level = value(found, "ilvl")
    return value(found, "numId"), int(level) if level.isdecimal() else None


def _number(chain: list[etree._Element]) -> tuple[str, int] | None:
    for style in chain:
        number = numbering(style.find(f"{W}pPr"))
        if number is not None and number[0]:
            return number[0], number[1] or 0
    return None


def _is_default(style: etree._Element, kind: str) -> bool:
    return style.get(f"{W}type") == kind and style.get(f"{W}default") in {"1", "true", "on"}
