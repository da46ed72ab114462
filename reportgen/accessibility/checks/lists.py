"""Lists whose bullets or numbers are typed: a screen reader does not say that there is a list, nor how long it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.content import Paragraph
from reportgen.accessibility.word.file import WordFile

LIST_FAKE = Rule(
    "access-list-fake",
    "warning",
    "10.1.3.1",
    "select the paragraphs, delete the typed signs, then Home > Bullets or Home > Numbering",
)

_BULLET = re.compile(r"\s*(?:([•·▪◦●○■□►➢✓✔‣⁃\uf0b7\uf0a7\uf0d8\uf0fc*–—-])[\s\u00a0]|(o)\t)")
_NUMBER = re.compile(r"\s*\(?([1-9]\d?|[a-z])[.)°][\s\u00a0]+\S", re.IGNORECASE)

_DASHES = "–—-"
"""Signs that begin a line of dialogue too, or an afterthought: two of them are no list yet."""


def fake_lists(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Lines in a row that begin with the same sign, or with 1. 2. 3. or a) b) c)."""
    for _, paragraphs in groupby(file.content.paragraphs, key=_container):
        lines = [
            ("" if _made_by_word(paragraph, file) else line, paragraph)
            for paragraph in paragraphs
            for line in paragraph.text.split("\n")
            if line.strip()
        ]
        yield from _bullets(lines)
        yield from _numbers(lines)


def _container(paragraph: Paragraph) -> tuple[str, int, int]:
    return paragraph.part, id(paragraph.cell), id(paragraph.text_box)


def _made_by_word(paragraph: Paragraph, file: WordFile) -> bool:
    """Whether a paragraph cannot belong to a typed list: headings, items of real lists, tables of contents."""
    in_field = any(field.startswith("TOC") for run in paragraph.runs for field in run.fields)
    return bool(paragraph.level) or in_field or file.numbered(paragraph)


def _bullets(lines: list[tuple[str, Paragraph]]) -> Iterator[AccessibilityFinding]:
    def sign(line: tuple[str, Paragraph]) -> str:
        found = _BULLET.match(line[0])
        return (found[1] or found[2]) if found else ""

    for mark, group in groupby(lines, key=sign):
        items = [paragraph for _, paragraph in group]
        if mark and len(items) >= (3 if mark in _DASHES else 2):
            shown = "a bullet" if mark >= "\uf000" else f"“{mark}”"
            yield LIST_FAKE.at(items[0].place, f"{len(items)} lines in a row begin with {shown} typed by hand")


def _numbers(lines: list[tuple[str, Paragraph]]) -> Iterator[AccessibilityFinding]:
    count, first = 0, None
    for text, paragraph in [*lines, ("", None)]:
        number = _number(text)
        if first is not None and number == count + 1:
            count += 1
            continue
        if first is not None and count > 1:
            yield LIST_FAKE.at(first.place, f"{count} lines in a row are numbered by hand")
        count, first = (1, paragraph) if number == 1 else (0, None)


def _number(text: str) -> int:
    """The number that a line begins with, `a` being 1; 0 when it begins with none."""
    found = _NUMBER.match(text)
    if not found:
        return 0
    return int(found[1]) if found[1].isdigit() else ord(found[1].lower()) - ord("a") + 1
