"""Headings: a screen reader goes from one to the next as a sighted reader leafs through the pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.content import Paragraph
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.formatting import Formatting

_STYLES = "Home > Styles"

HEADING_NONE = Rule(
    "access-heading-none",
    "warning",
    "10.1.3.1",
    f"give each title of a section the style Heading 1, 2 or 3 ({_STYLES})",
)
HEADING_FIRST = Rule(
    "access-heading-first",
    "warning",
    "10.1.3.1",
    f"give the headings of the highest level the style Heading 1 ({_STYLES}); its look can be changed",
)
HEADING_GAP = Rule(
    "access-heading-gap",
    "warning",
    "10.1.3.1",
    f"give it the style of the level below the heading above it ({_STYLES}); the look of the style can be changed",
)
HEADING_EMPTY = Rule(
    "access-heading-empty",
    "error",
    "10.1.3.1",
    f"delete the empty paragraph, or give it the style Normal ({_STYLES})",
)
HEADING_FAKE = Rule(
    "access-heading-fake",
    "warning",
    "10.1.3.1",
    f"if it is the title of a section, give it the style Heading 1, 2 or 3 ({_STYLES}) instead of bold letters",
)

_LONG_TEXT = 500
"""From this many words on, some two pages, a text without headings cannot be found one's way in."""

_LONG_TITLE = 100
"""Beyond this many characters bold text is emphasis and no title."""

_LABEL = re.compile(r"[.;,:!?…]$")
_LETTER = re.compile(r"[^\W\d_]")


def headings(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Headings that are missing, empty, or leave out a level."""
    body = [paragraph for paragraph in file.content.paragraphs if paragraph.place.part == "body"]
    found = [paragraph for paragraph in body if paragraph.level]
    for paragraph in found:
        if not paragraph.text.strip() and not paragraph.graphics:
            yield HEADING_EMPTY.at(paragraph.place, "there is a heading without text here")
    full = [paragraph for paragraph in found if paragraph.text.strip()]
    words = sum(len(paragraph.text.split()) for paragraph in body)
    if not full:
        if words >= _LONG_TEXT:
            yield HEADING_NONE.at(Place("file"), f"the text has {words} words and no heading")
        return
    if full[0].level > 1:
        yield HEADING_FIRST.at(full[0].place, f"the first heading is of level {full[0].level}")
    for above, below in pairwise(full):
        if below.level > above.level + 1:
            message = (
                f"the heading “{below.text.strip()}” is of level {below.level}, the one above of level {above.level}"
            )
            yield HEADING_GAP.at(below.place, message)


def fake_headings(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Short paragraphs that are bold or larger by hand, stand alone and are followed by plain text.

    What stands before the first heading is the cover, with titles and names that open no section.
    """
    plain = _plain(file)
    cover = next((index for index, paragraph in enumerate(plain) if paragraph.level), 0)
    for paragraph, following in pairwise(plain[cover:]):
        if _titled(paragraph, file) and _running(following, file):
            message = "this looks like a heading but is none, for it is only set in bold or larger letters"
            yield HEADING_FAKE.at(paragraph.place, message)


def _plain(file: WordFile) -> list[Paragraph]:
    """The paragraphs of the body with text, headings included, without those in tables and text boxes."""
    return [
        paragraph
        for paragraph in file.content.paragraphs
        if paragraph.place.part == "body" and not paragraph.cell and not paragraph.text_box and paragraph.text.strip()
    ]


def _titled(paragraph: Paragraph, file: WordFile) -> bool:
    text = paragraph.text.strip()
    if paragraph.level or len(text) > _LONG_TITLE or _LABEL.search(text) or not _LETTER.search(text):
        return False
    if file.numbered(paragraph) or any(run.fields or run.link for run in paragraph.runs):
        return False
    style = file.formatter.body(paragraph)
    size, bold = style.get("size", 20) / 2, style.get("bold", False)
    looks = _looks(paragraph, file)
    return not bold and (all(one.bold for one in looks) or all(one.size >= 1.2 * size for one in looks))


def _running(paragraph: Paragraph, file: WordFile) -> bool:
    """Whether a paragraph is running text: no heading, longer than a title, mostly not bold."""
    return (
        not paragraph.level and len(paragraph.text.split()) > 8 and not all(one.bold for one in _looks(paragraph, file))
    )


def _looks(paragraph: Paragraph, file: WordFile) -> list[Formatting]:
    return [file.formatter.of(run, paragraph) for run in paragraph.runs if run.text.strip()]
