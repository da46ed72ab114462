"""Document → Word. The body is streamed block by block; python-docx supplies the package, the styles and the parts.

The only module, with its siblings here, that writes with python-docx.
"""

from __future__ import annotations

import io
import tempfile
from typing import IO, Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from lxml import etree

from reportgen.document import Document
from reportgen.write.docx.archive import write_archive
from reportgen.write.docx.body import Body
from reportgen.write.docx.bookmarks import Bookmarks, properties_part
from reportgen.write.docx.charts import Charts
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.package import new_package
from reportgen.write.docx.runs import NAMESPACES, Footnotes, Runs

_IN_MEMORY = 8 * 1024 * 1024
"""A body of up to 8 MB is kept in memory; a larger one goes through a temporary file."""

_CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def write_docx(document: Document, target: IO[bytes]) -> None:
    """Write `document` as a Word file to `target`, a binary stream. The same document gives the same bytes."""
    word = new_package(document)
    notes = Footnotes(_part(word, "/word/footnotes.xml", CT.WML_FOOTNOTES))
    bookmarks, numbering = Bookmarks(), Numbering()
    charts = Charts(word.part)
    body = Body(document, bookmarks, Runs(word.part, notes), numbering, charts)
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as stream:
        stream.write(
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {NAMESPACES}><w:body>'.encode()
        )
        for piece in body.pieces():
            stream.write(piece.encode())
        section: Any = word.sections[0]._sectPr
        stream.write(etree.tostring(section) + b"</w:body></w:document>")
        _add_parts(word, notes, bookmarks, numbering)
        package = io.BytesIO()
        word.save(package)
        write_archive(package, stream, target)


def _part(word: WordDocument, name: str, content_type: str, blob: bytes = b"") -> Part:
    return Part(PackURI(name), content_type, blob, word.part.package)


def _add_parts(word: WordDocument, notes: Footnotes, bookmarks: Bookmarks, numbering: Numbering) -> None:
    """Add what the body asked for: footnotes, numbering and the map of bookmarks."""
    notes.part._blob = notes.part_xml()
    word.part.relate_to(notes.part, RT.FOOTNOTES)
    numbering_part: Any = word.part.part_related_by(RT.NUMBERING)
    numbering_part._element = parse_xml(numbering.part_xml())
    keys = _part(word, "/customXml/item1.xml", CT.XML, bookmarks.map_part())
    properties = _part(word, "/customXml/itemProps1.xml", _CUSTOM_XML_PROPERTIES, properties_part())
    keys.relate_to(properties, RT.CUSTOM_XML_PROPS)
    word.part.relate_to(keys, RT.CUSTOM_XML)
