"""Word files that are not ours, of every sort: read and compared without a crash, and no readable text is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.diff import compare_files
from reportgen.document import lines, plain
from reportgen.read import read_docx
from reportgen.review.review import Review

from ..visible import everything_read, missing, squeezed
from ..word_xml import docx, styles
from .blocks import BLOCKS
from .inline import INLINE
from .words import Foreign, Words

Sort = Callable[[Words], Foreign]
SORTS: tuple[Sort, ...] = (*BLOCKS, *INLINE)


def written(sort: Sort, path: Path, language: str) -> Words:
    """Write a file of this sort; return its words."""
    words = Words(language)
    made = sort(words)
    tag = "fr-BE" if language == "fr" else "nl-BE"
    docx(path, made.body, {"word/styles.xml": styles(language=tag), **made.parts}, made.relationships)
    return words


def compared(review: Review) -> str:
    """Every text that the comparison shows, and what it says could not be read."""
    texts = [plain(side.content) for pair in review.lines() for side in pair if side]
    return squeezed("".join([*texts, *review.notes]))


@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: sort.__name__)
def test_no_readable_text_of_a_foreign_file_is_missing(sort: Sort, tmp_path: Path) -> None:
    for language in ("fr", "nl"):
        path = tmp_path / f"{language}.docx"
        words = written(sort, path, language)
        reading = read_docx(path)
        held = everything_read(reading)
        assert [word for word in words.seen if word not in held] == []
        assert [word for word in words.unseen if word in held] == []
        assert missing(path, reading) == []


@pytest.mark.parametrize("sort", SORTS, ids=lambda sort: sort.__name__)
def test_two_foreign_files_that_say_the_same_are_compared_without_a_finding(sort: Sort, tmp_path: Path) -> None:
    fr, nl = tmp_path / "fr.docx", tmp_path / "nl.docx"
    written(sort, fr, "fr")
    written(sort, nl, "nl")
    review = compare_files(fr, nl)
    found = [(one.code, one.key, one.message) for one in review.remarks if one.severity != "info"]
    assert found == []
    for side in (fr, nl):
        texts = [squeezed(plain(line.content)) for line in lines(read_docx(side).document)]
        assert [text for text in texts if text not in compared(review)] == []
