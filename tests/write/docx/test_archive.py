"""The zip file: the same members, order, dates and bytes every time."""

from __future__ import annotations

import io
import zipfile

from reportgen.language import Language

from ..documents import document, everything, items
from .word_file import written

MEMBERS = [
    "[Content_Types].xml",
    "_rels/.rels",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/footnotes.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footnotes.xml",
    "word/header1.xml",
    "word/header2.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme/theme1.xml",
]


def test_the_members_are_known_and_content_types_come_first() -> None:
    with zipfile.ZipFile(io.BytesIO(written(everything()))) as archive:
        assert archive.namelist() == MEMBERS
        assert archive.testzip() is None


def test_no_member_carries_a_date_or_the_rights_of_a_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(written(everything()))) as archive:
        members = {
            (one.date_time, one.create_system, one.external_attr, one.compress_type) for one in archive.infolist()
        }
    assert members == {((1980, 1, 1, 0, 0, 0), 0, 0o600 << 16, zipfile.ZIP_DEFLATED)}


def test_the_same_document_gives_the_same_bytes() -> None:
    assert written(everything()) == written(everything())


def test_another_language_gives_another_file() -> None:
    assert written(everything(Language.FR)) != written(everything(Language.NL))


def test_a_body_too_large_for_memory_is_written_whole() -> None:
    texts = [f"{number} " + "x" * 1000 for number in range(9_000)]
    with zipfile.ZipFile(io.BytesIO(written(document(items("l", *texts))))) as archive:
        body = archive.read("word/document.xml")
    assert len(body) > 9_000_000
    assert body.count(b"<w:p>") == 9_000
    assert body.endswith(b"</w:body></w:document>")
