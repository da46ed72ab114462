"""A package → everything that the checks look at."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from reportgen.accessibility.contrast import WHITE, Colour
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.content import Content, Paragraph
from reportgen.accessibility.word.formatting import Formatter
from reportgen.accessibility.word.names import DC, R, W, switch, value
from reportgen.accessibility.word.reading import Reader
from reportgen.accessibility.word.styles import Styles
from reportgen.accessibility.word.theme import Theme
from reportgen.opc import Package

_CORE = "core-properties"
_WHICH = {"first": "first page", "even": "even pages", "default": ""}


class WordFile:
    """One Word file, read once: its text and objects, its formatting, its properties and settings."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._relationships = package.relationships(package.main)
        self.settings = self._related("settings")
        mapping = None if self.settings is None else self.settings.find(f"{W}clrSchemeMapping")
        self.theme = Theme(self._related("theme"), mapping)
        self.styles = Styles(self._related("styles"), self.theme)
        document = package.xml(package.main)
        self.formatter = Formatter(self.styles, self.theme, self._page_colour(document))
        self.content = Content()
        self._read(document)

    @cached_property
    def title(self) -> str:
        """The title in the properties of the file."""
        core = self.package.related("", _CORE)
        return (self.package.xml(core[0]).findtext(f"{DC}title") or "").strip() if core else ""

    def numbered(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is an item of a list that Word numbers or marks with bullets."""
        found = paragraph.element.find(f"{W}pPr/{W}numPr")
        if found is None:
            found = self.styles.paragraph(paragraph.style, f"{W}numPr")
        return found is not None and value(found, f"{W}numId") != "0"

    def _related(self, kind: str) -> etree._Element | None:
        parts = self.package.related(self.package.main, kind)
        return self.package.xml(parts[0]) if parts else None

    def _page_colour(self, document: etree._Element) -> Colour:
        background = document.find(f"{W}background")
        if background is None or not switch(self.settings, f"{W}displayBackgroundShape"):
            return WHITE
        return self.theme.word(background, "color") or WHITE

    def _read(self, document: etree._Element) -> None:
        main = self.package.main
        body = document.find(f"{W}body")
        if body is None:
            return
        reader = Reader(self.content, self.styles, self._relationships, main, Place())
        reader.blocks(body)
        for kind, identifiers in reader.notes.items():
            self._notes(kind, identifiers)
        for part, place in self._headers(body):
            relationships = self.package.relationships(part)
            Reader(self.content, self.styles, relationships, part, place).blocks(self.package.xml(part))

    def _notes(self, kind: str, identifiers: list[str]) -> None:
        """The notes that the text refers to, numbered as Word numbers them."""
        for part in self.package.related(self.package.main, f"{kind}s"):
            relationships = self.package.relationships(part)
            notes = {note.get(f"{W}id"): note for note in self.package.xml(part)}
            for index, identifier in enumerate(identifiers, start=1):
                if identifier in notes:
                    place = Place(kind, note=index)
                    Reader(self.content, self.styles, relationships, part, place).blocks(notes[identifier])

    def _headers(self, body: etree._Element) -> Iterator[tuple[str, Place]]:
        """The headers and footers that pages show, each once."""
        seen = set()
        sections = list(body.iter(f"{W}sectPr"))
        for number, section in enumerate(sections, start=1):
            shown = {
                "default": True,
                "first": switch(section, f"{W}titlePg"),
                "even": switch(self.settings, f"{W}evenAndOddHeaders"),
            }
            for reference in section.iter(f"{W}headerReference", f"{W}footerReference"):
                related = self._relationships.get(reference.get(f"{R}id", ""))
                which = reference.get(f"{W}type", "default")
                if not shown.get(which) or not related or related.target in seen or related.target not in self.package:
                    continue
                seen.add(related.target)
                part = reference.tag.removeprefix(W).removesuffix("Reference")
                detail = [_WHICH[which], f"section {number}" if len(sections) > 1 else ""]
                yield related.target, Place(part, ", ".join(filter(None, detail)))
