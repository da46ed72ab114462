"""Document → Word. The body is streamed block by block; python-docx supplies the package, the styles and the parts.

The only module, with its siblings here, that writes with python-docx.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable
from typing import IO, Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

from reportgen.document import Document
from reportgen.language import Language
from reportgen.write.docx.archive import write_archive
from reportgen.write.docx.bilingual import BilingualBody, both
from reportgen.write.docx.body import Body
from reportgen.write.docx.bookmarks import Bookmarks, properties_part
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.package import new_package
from reportgen.write.docx.runs import NAMESPACES, Footnotes, Runs

_IN_MEMORY = 8 * 1024 * 1024
"""A body of up to 8 MB is kept in memory; a larger one goes through a temporary file."""

_CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def write_docx(document: Document, target: IO[bytes]) -> None:
    """Write `document` as a Word file to `target`, a binary stream. The same document gives the same bytes."""
    file = WordFile(document)
    file.write(file.body(document).pieces(), target)


def write_bilingual(left: Document, right: Document, target: IO[bytes]) -> None:
    """Write two matched documents as one Word file with `left` and `right` side by side."""
    file = WordFile(both(left, right))
    sides = (file.body(document, document.language) for document in (left, right))
    file.write(BilingualBody(*sides).pieces(), target)


class WordFile:
    """A Word file in the making: its package, and what the body needs from parts that are written after it."""

    def __init__(self, document: Document) -> None:
        self.word = new_package(document)
        self.notes = Footnotes(_part(self.word, "/word/footnotes.xml", CT.WML_FOOTNOTES))
        self.bookmarks = Bookmarks()
        self.numbering = Numbering()

    def body(self, document: Document, side: Language | None = None) -> Body:
        """The writer of the blocks of `document`, the whole text of the file or one `side` of it."""
        if side is None:
            return Body(document, self.bookmarks, Runs(self.word.part, self.notes), self.numbering)
        bookmarks = self.bookmarks.within(side.value)
        return Body(document, bookmarks, Runs(self.word.part, self.notes, side.value), self.numbering)

    def write(self, pieces: Iterable[str], target: IO[bytes]) -> None:
        """Stream the XML of the body, then write the parts that it filled."""
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as stream:
            stream.write(
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {NAMESPACES}><w:body>'.encode()
            )
            for piece in pieces:
                stream.write(piece.encode())
            section: Any = self.word.sections[0]._sectPr
            stream.write(etree.tostring(section) + b"</w:body></w:document>")
            self.add_parts()
            package = io.BytesIO()
            self.word.save(package)
            write_archive(package, stream, target)

    def add_parts(self) -> None:
        """Add what the body asked for: footnotes, numbering and the map of bookmarks."""
        main = self.word.part
        self.notes.part._blob = self.notes.part_xml()
        main.relate_to(self.notes.part, RT.FOOTNOTES)
        numbering: Any = main.part_related_by(RT.NUMBERING)
        numbering._element = parse_xml(self.numbering.part_xml())
        keys = _part(self.word, "/customXml/item1.xml", CT.XML, self.bookmarks.map_part())
        properties = _part(self.word, "/customXml/itemProps1.xml", _CUSTOM_XML_PROPERTIES, properties_part())
        keys.relate_to(properties, RT.CUSTOM_XML_PROPS)
        main.relate_to(keys, RT.CUSTOM_XML)


def _part(word: WordDocument, name: str, content_type: str, blob: bytes = b"") -> Part:
    return Part(PackURI(name), content_type, blob, word.part.package)
