"""What the PDF has to repeat is read from the Word file: language, alternatives, bookmarks, where pages are counted."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from reportgen.document import lines
from reportgen.language import Language
from reportgen.write.docx.bookmarks import bookmark_name
from reportgen.write.pdf.word_file import read_word_file

from ..documents import everything
from .files import word_with_figures


@pytest.mark.parametrize("language", Language)
def test_the_language_is_that_of_text_without_one_of_its_own(tmp_path: Path, language: Language) -> None:
    assert read_word_file(word_with_figures(tmp_path / "a.docx", language)).language == language.tag


def test_alternatives_are_those_of_pictures_and_charts_in_reading_order(tmp_path: Path) -> None:
    figures = [("chart", "De 116 à 44 & moins"), ("picture", " Un point "), ("chart", "")]
    found = read_word_file(word_with_figures(tmp_path / "a.docx", Language.FR, *figures))
    assert found.alternatives == ("De 116 à 44 & moins", "Un point", "")


def test_bookmarks_lead_back_to_their_keys(tmp_path: Path) -> None:
    word = read_word_file(word_with_figures(tmp_path / "a.docx", Language.FR))
    keys = {line.key for line in lines(everything()) if line.kind in ("h1", "h2", "p", "caption")}
    assert {bookmark_name(key) for key in keys} <= word.keys.keys()
    assert {word.keys[bookmark_name(key)] for key in keys} == keys
    (section,) = word.sections
    assert section.first_page is None
    assert {name for name in section.bookmarks if name in word.keys} == word.keys.keys()


def test_the_entries_of_the_contents_are_links(tmp_path: Path) -> None:
    word = read_word_file(word_with_figures(tmp_path / "a.docx", Language.FR))
    assert word.linked == {bookmark_name("one/h"), bookmark_name("one/a/h")}


def test_sections_end_where_their_properties_stand_and_say_where_they_start_to_count(tmp_path: Path) -> None:
    path = word_with_figures(tmp_path / "a.docx", Language.FR)
    name = bookmark_name("one/p1")

    def split(document: str) -> str:
        """End a section with the paragraph `one/p1`, and start the next one on page 7."""
        before, found, after = document.partition(f'w:name="{name}"')
        head, style, rest = before.rpartition('<w:pStyle w:val="BodyText"/>')
        section = '<w:sectPr><w:pgNumType w:start="1" w:fmt="decimal"/></w:sectPr>'
        return head + style + section + rest + found + re.sub("<w:pgSz", '<w:pgNumType w:start="7"/><w:pgSz', after)

    path.write_bytes(changed(path.read_bytes(), split))
    first, second = read_word_file(path).sections
    assert (first.first_page, second.first_page) == (1, 7)
    assert name in first.bookmarks
    assert name not in second.bookmarks
    assert bookmark_name("one/a/h") in second.bookmarks


def changed(content: bytes, change: object) -> bytes:
    """The Word file with another document.xml."""
    assert callable(change)
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            archive.writestr(name, change(data.decode()) if name == "word/document.xml" else data)
    return target.getvalue()
