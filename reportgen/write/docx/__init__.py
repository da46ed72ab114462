"""Document → Word. The body is streamed block by block; python-docx supplies the package, the styles and the parts.

The only module, with its siblings here, that writes with python-docx.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Mapping
from typing import IO

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from reportgen.document import Document, cited
from reportgen.write.docx.archive import write_archive
from reportgen.write.docx.body import Body
from reportgen.write.docx.bookmarks import Bookmarks, properties_part
from reportgen.write.docx.contents import NO_PAGES
from reportgen.write.docx.house import ReferenceDocument, default_reference, read_reference
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.package import new_package
from reportgen.write.docx.page_setup import PageSetup
from reportgen.write.docx.runs import NAMESPACES, Footnotes, Runs

__all__ = ["ReferenceDocument", "default_reference", "read_reference", "write_docx"]

_IN_MEMORY = 8 * 1024 * 1024
"""A body of up to 8 MB is kept in memory; a larger one goes through a temporary file."""

_CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def write_docx(
    document: Document,
    target: IO[bytes],
    *,
    reference: ReferenceDocument | None = None,
    pages: Mapping[str, int] = NO_PAGES,
) -> None:
    """Write `document` as a Word file to `target`, a binary stream. The same document gives the same bytes.

    `reference` is the house style (`read_reference`), else the one that comes with reportgen. `pages` gives the page
    on which texts stand, by their keys (`lines(document)`: headings, and captions as `…/caption`); the lists of
    contents print the numbers they find there and guess none.
    """
    house = reference or default_reference()
    word = new_package(document, house)
    notes = Footnotes(_part(word, "/word/footnotes.xml", CT.WML_FOOTNOTES), house.style_ids)
    bookmarks, numbering = Bookmarks(cited(document)), Numbering(house)
    runs, setup = Runs(word.part, house.style_ids, notes), PageSetup(word, house, document)
    body = Body(document, bookmarks, runs, numbering, setup, pages)
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as stream:
        stream.write(
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {NAMESPACES}><w:body>'.encode()
        )
        for piece in body.pieces():
            stream.write(piece.encode())
        stream.write(b"</w:body></w:document>")
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
    lists = next((rel.target_part for rel in word.part.rels.values() if rel.reltype == RT.NUMBERING), None)
    if lists is None:
        lists = _part(word, "/word/numbering.xml", CT.WML_NUMBERING)
        word.part.relate_to(lists, RT.NUMBERING)
    lists._blob = numbering.part_xml()
    keys = _part(word, "/customXml/item1.xml", CT.XML, bookmarks.map_part())
    properties = _part(word, "/customXml/itemProps1.xml", _CUSTOM_XML_PROPERTIES, properties_part())
    keys.relate_to(properties, RT.CUSTOM_XML_PROPS)
    word.part.relate_to(keys, RT.CUSTOM_XML)
