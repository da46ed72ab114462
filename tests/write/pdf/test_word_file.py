"""What the PDF has to repeat is read from the Word file: language, alternatives, bookmarks, where pages are counted."""

from __future__ import annotations

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


def test_the_entries_of_the_contents_are_links(tmp_path: Path) -> None:
    word = read_word_file(word_with_figures(tmp_path / "a.docx", Language.FR))
    assert word.linked == {bookmark_name("one/h"), bookmark_name("one/a/h")}
