"""Document → Word. The body is streamed block by block; python-docx supplies the package, the styles and the parts.

The only module, with its siblings here, that writes with python-docx.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Mapping
from itertools import count
from typing import IO

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from reportgen.document import Document, cited
from reportgen.fingerprints import fingerprints
from reportgen.write.docx.archive import write_archive
from reportgen.write.docx.bilingual import BilingualBody, both
from reportgen.write.docx.body import Body
from reportgen.write.docx.bookmarks import Bookmarks, properties_part
from reportgen.write.docx.charts import Charts
from reportgen.write.docx.charts.frame import frame_on
from reportgen.write.docx.contents import NO_PAGES
from reportgen.write.docx.house import ReferenceDocument, default_reference, read_reference
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.package import new_package
from reportgen.write.docx.page_setup import PageSetup
from reportgen.write.docx.runs import NAMESPACES, Footnotes, Runs
from reportgen.write.docx.sections import Section

__all__ = [
    "ReferenceDocument",
    "default_reference",
    "read_reference",
    "write_bilingual",
    "write_docx",
    "write_sample",
]

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
    file = WordFile(document, reference)
    file.write(file.body(document, pages).pieces(), target)


def write_bilingual(
    left: Document,
    right: Document,
    target: IO[bytes],
    *,
    reference: ReferenceDocument | None = None,
    pages: Mapping[str, int] = NO_PAGES,
) -> None:
    """Write two matched documents as one Word file, `left` and `right` side by side; otherwise like `write_docx`.

    In `pages` the keys of each document stand below its language: `fr/…` and `nl/…`.
    """
    file = WordFile(both(left, right), reference)
    sides = (file.side(document, pages) for document in (left, right))
    file.write(BilingualBody(*sides).pieces(), target)


def write_sample(document: Document, left: Document, right: Document, target: IO[bytes]) -> None:
    """Write `document` as a Word file in the default house style, with the prose of two matched documents in columns
    at its end, as the bilingual edition has it: so that one file shows every style."""
    file = WordFile(document, None)
    *text, last = file.body(document, NO_PAGES).pieces()
    columns = BilingualBody(*(file.side(one, NO_PAGES) for one in (left, right)))
    file.write([*text, *columns.section(Section(left.blocks)), last], target)


class WordFile:
    """A Word file in the making: its package, and what the body needs from parts that are written after it."""

    def __init__(self, document: Document, reference: ReferenceDocument | None) -> None:
        self.house = reference or default_reference()
        self.word = new_package(document, self.house)
        self.notes = Footnotes(_part(self.word, "/word/footnotes.xml", CT.WML_FOOTNOTES), self.house.style_ids)
        self.bookmarks = Bookmarks(cited(document))
        self.numbering = Numbering(self.house)
        self.chart_numbers = count(1)
        self.fingerprints: dict[str, str] = {}
        self.setup = PageSetup(self.word, self.house, document)

    def body(self, document: Document, pages: Mapping[str, int]) -> Body:
        """The writer of the blocks of `document`, the whole text of the file."""
        runs = Runs(self.word.part, self.house.style_ids, self.notes)
        self.fingerprints |= fingerprints(document)
        return Body(document, self.bookmarks, runs, self.numbering, self._charts(document), self.setup, pages)

    def side(self, document: Document, pages: Mapping[str, int]) -> Body:
        """The writer of the blocks of `document`, one of two in the file."""
        scope = document.language.value
        bookmarks = self.bookmarks.within(scope, cited(document))
        runs = Runs(self.word.part, self.house.style_ids, self.notes, document.language)
        self.fingerprints |= {f"{scope}/{key}": text for key, text in fingerprints(document).items()}
        own = {key.removeprefix(f"{scope}/"): page for key, page in pages.items() if key.startswith(f"{scope}/")}
        return Body(document, bookmarks, runs, self.numbering, self._charts(document), self.setup, own)

    def _charts(self, document: Document) -> Charts:
        return Charts(self.word.part, document.language, self.chart_numbers, frame_on(self.setup.page))

    def write(self, pieces: Iterable[str], target: IO[bytes]) -> None:
        """Stream the XML of the body, then write the parts that it filled."""
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as stream:
            stream.write(
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {NAMESPACES}><w:body>'.encode()
            )
            for piece in pieces:
                stream.write(piece.encode())
            stream.write(b"</w:body></w:document>")
            _add_parts(self.word, self.notes, self.numbering, self.bookmarks.map_part(self.fingerprints))
            package = io.BytesIO()
            self.word.save(package)
            write_archive(package, stream, target)


def _part(word: WordDocument, name: str, content_type: str, blob: bytes = b"") -> Part:
    return Part(PackURI(name), content_type, blob, word.part.package)


def _add_parts(word: WordDocument, notes: Footnotes, numbering: Numbering, key_map: bytes) -> None:
    """Add what the body asked for: footnotes, numbering and the map of bookmarks."""
    notes.part._blob = notes.part_xml()
    word.part.relate_to(notes.part, RT.FOOTNOTES)
    lists = next((rel.target_part for rel in word.part.rels.values() if rel.reltype == RT.NUMBERING), None)
    if lists is None:
        lists = _part(word, "/word/numbering.xml", CT.WML_NUMBERING)
        word.part.relate_to(lists, RT.NUMBERING)
    lists._blob = numbering.part_xml()
    keys = _part(word, "/customXml/item1.xml", CT.XML, key_map)
    properties = _part(word, "/customXml/itemProps1.xml", _CUSTOM_XML_PROPERTIES, properties_part())
    keys.relate_to(properties, RT.CUSTOM_XML_PROPS)
    word.part.relate_to(keys, RT.CUSTOM_XML)
