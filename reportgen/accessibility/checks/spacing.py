"""White space that is typed instead of set: empty paragraphs, columns of spaces and tabs, s p a c e d letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.content import Paragraph
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.names import W

TYPED_COLUMNS = Rule(
    "access-typed-columns",
    "warning",
    "10.1.3.2",
    "make it a table: select the lines, then Insert > Table > Convert Text to Table",
)
SPACED_LETTERS = Rule(
    "access-spaced-letters",
    "warning",
    "10.1.3.2",
    "type the word without spaces, then Home > Font > Advanced > Spacing: Expanded",
)
BLANK_PARAGRAPHS = Rule(
    "access-blank-paragraphs",
    "info",
    "",
    "delete them and set the space before or after the paragraph (Layout > Spacing), or a page break (Ctrl+Enter)",
)

_GAP = re.compile(r"(?<=\S)(?:[ \u00a0]*\t[\s\u00a0]*|[ \u00a0]{4,})(?=\S)")
_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_][ \u00a0]){4,}[^\W\d_](?!\S)")
_BREAKS = (f"{W}br", f"{W}sectPr", f"{W}pageBreakBefore", f"{W}fldChar")


def typed_columns(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Lines in a row that tabs or spaces cut into three columns or more (WCAG 2.1, failures F33 and F34)."""
    paragraphs = [paragraph for paragraph in _flow(file) if paragraph.text.strip()]
    lines = [(line, paragraph) for paragraph in paragraphs for line in paragraph.text.split("\n") if line.strip()]
    for columns, group in groupby(lines, key=lambda line: _columns(*line) >= 3):
        found = list(group)
        if columns and len(found) > 1:
            message = f"{len(found)} lines in a row are set in columns with tabs or spaces"
            yield TYPED_COLUMNS.at(found[0][1].place, message)


def _columns(line: str, paragraph: Paragraph) -> int:
    if any(field.startswith("TOC") for run in paragraph.runs for field in run.fields):
        return 1
    return len(_GAP.split(line.strip()))


def spaced_letters(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Words with spaces between their letters, which are read out letter by letter (WCAG 2.1, failure F32)."""
    for paragraph in file.content.paragraphs:
        for found in _SPACED.finditer(paragraph.text):
            letters = found[0][::2].lower()
            if any(ord(after) != ord(before) + 1 for before, after in pairwise(letters)):
                yield SPACED_LETTERS.at(paragraph.place, f"spaces stand between the letters of “{found[0]}”")


def blank_paragraphs(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Two empty paragraphs or more in a row, outside tables."""
    for blank, group in groupby(_flow(file), key=_blank):
        found = list(group)
        if blank and len(found) > 1:
            yield BLANK_PARAGRAPHS.at(found[0].place, f"{len(found)} empty paragraphs in a row follow here")


def _flow(file: WordFile) -> list[Paragraph]:
    return [
        paragraph
        for paragraph in file.content.paragraphs
        if paragraph.place.part == "body" and not paragraph.cell and not paragraph.text_box
    ]


def _blank(paragraph: Paragraph) -> bool:
    """Whether a paragraph holds nothing at all, not even a break or a field."""
    if paragraph.text.strip() or paragraph.graphics:
        return False
    return next(paragraph.element.iter(*_BREAKS), None) is None
