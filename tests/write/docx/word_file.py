"""A written Word file, opened again as members and XML."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from reportgen.document import Document
from reportgen.write.docx import ReferenceDocument, write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def written(document: Document, reference: ReferenceDocument | None = None) -> bytes:
    """The bytes of the Word file of `document`, in the default house style or another one."""
    stream = io.BytesIO()
    write_docx(document, stream, reference=reference)
    return stream.getvalue()


class WordFile:
    """The parts of a Word file."""

    def __init__(self, document: Document, reference: ReferenceDocument | None = None) -> None:
        with zipfile.ZipFile(io.BytesIO(written(document, reference))) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.body = self.xml("word/document.xml")

    def xml(self, name: str) -> etree._Element:
        """The root of a part."""
        return etree.fromstring(self.parts[name])

    def text(self, name: str = "word/document.xml") -> str:
        """A part as it stands in the file."""
        return self.parts[name].decode()

    def paragraphs(self, style: str = "") -> list[etree._Element]:
        """The paragraphs of the body, tables included, with this style or all."""
        found = self.body.iter(f"{W}p")
        return [one for one in found if not style or style_of(one) == style]

    def relationships(self, name: str = "word/_rels/document.xml.rels") -> dict[str, tuple[str, str]]:
        """Relationship id → target and mode."""
        return {str(one.get("Id")): (str(one.get("Target")), str(one.get("TargetMode"))) for one in self.xml(name)}


def style_of(paragraph: etree._Element) -> str:
    """The style id of a paragraph."""
    found = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if found is None else str(found.get(f"{W}val"))


_SIGNS = {f"{W}br": "\v", f"{W}softHyphen": "\u00ad", f"{W}noBreakHyphen": "\u2011"}


def text_of(element: etree._Element) -> str:
    """The text of an element, line breaks as \\v; field codes are no text."""
    return "".join(_SIGNS.get(str(one.tag)) or one.text or "" for one in element.iter(f"{W}t", *_SIGNS))


def values(element: etree._Element, tag: str) -> list[str]:
    """The w:val of every element `tag` below `element`."""
    return [str(one.get(f"{W}val")) for one in element.iter(f"{W}{tag}")]
