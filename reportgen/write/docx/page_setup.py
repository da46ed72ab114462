"""The sections of one Word file: the page of the house style, upright or turned, with its headers and footers."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.part import Part
from lxml import etree

from reportgen.document import Document
from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.parts import add_part
from reportgen.write.docx.house.placeholders import fill_placeholders
from reportgen.write.docx.house.property_fields import refresh_fields
from reportgen.write.docx.house.reference import Banner, ReferenceDocument
from reportgen.write.docx.house.turning import turned

_RELATIONSHIPS = {"header": RT.HEADER, "footer": RT.FOOTER}


class PageSetup:
    """Writes the properties of each section, and puts the headers and footers that they use into the package.

    Sections are asked for in the order of the text: one whose header is that of the section before it does not name
    it, so that a person who edits the header in Word edits it once.
    """

    def __init__(self, word: WordDocument, house: ReferenceDocument, document: Document) -> None:
        self.word = word
        self.house = house
        self.values = {**document.meta, "title": document.title}
        self.styles = etree.fromstring(house.styles)
        self.identifiers: dict[tuple[str, bytes], str] = {}
        self.current: dict[tuple[str, str], str] = {}
        self.parts: dict[str, Part] = {}
        self.first = True

    @property
    def page(self) -> Page:
        """The page of the house style, not turned."""
        return self.house.page

    def section(self, *, landscape: bool = False) -> str:
        """The properties of the next section, which begins on a new page."""
        page = self.page.turned() if landscape else self.page
        references = "".join(self._reference(banner, page) for banner in self.house.banners)
        extra = "".join(self.house.section.values())
        title = "<w:titlePg/>" if self.first and self.house.title_page else ""
        self.first = False
        return f'<w:sectPr>{references}<w:type w:val="nextPage"/>{page.xml()}{extra}{title}</w:sectPr>'

    def _reference(self, banner: Banner, page: Page) -> str:
        """The reference to a header or footer, unless the section before has the same."""
        place = banner.kind, banner.pages
        if banner.pages == "first" and not self.first:
            return ""
        identifier = self._banner(banner, page)
        if self.current.get(place) == identifier:
            return ""
        self.current[place] = identifier
        return f'<w:{banner.kind}Reference w:type="{banner.pages}" r:id="{identifier}"/>'

    def _banner(self, banner: Banner, page: Page) -> str:
        """The relationship to a header or footer filled in for this report and fitted to this page."""
        root = etree.fromstring(banner.part.blob)
        fill_placeholders(root, self.values)
        refresh_fields(root, self.values)
        if page != self.page:
            root = turned(root, self.styles, self.page.text_width, page.text_width)
        blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        known = self.identifiers.get((banner.kind, blob))
        if known is None:
            number = sum(kind == banner.kind for kind, _ in self.identifiers) + 1
            named = replace(banner.part, name=f"word/{banner.kind}{number}.xml", blob=blob)
            part = add_part(self.word.part.package, named, self.parts)
            known = self.word.part.relate_to(part, _RELATIONSHIPS[banner.kind])
            self.identifiers[banner.kind, blob] = known
        return known
