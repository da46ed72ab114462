"""Letters that are too small, and letters that move."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.content import Run
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.formatting import Formatting

TEXT_MOVING = Rule(
    "access-text-moving",
    "error",
    "10.2.2.2",
    "select the text and clear its formatting (Ctrl+Space); newer versions of Word do not show the effect any more",
)
TEXT_SMALL = Rule(
    "access-text-small",
    "info",
    "",
    "choose a size of 8 points at least (Home > Font Size, or in the style: Home > Styles > Modify)",
)

SMALLEST_TEXT = 8
"""The smallest size of text, in points, that passes without a word: that of footnotes in most documents."""


def moving_text(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Text with an effect that blinks or sparkles."""
    for run, look, place in _looks(file):
        if look.effect != "none":
            yield TEXT_MOVING.at(place, f"the text “{run.text.strip()}” has a moving effect")


def small_text(file: WordFile) -> Iterator[AccessibilityFinding]:
    """All text below the smallest size, as one finding."""
    places = list(dict.fromkeys(place for _, look, place in _looks(file) if look.size < SMALLEST_TEXT))
    if places:
        yield TEXT_SMALL.at(places, f"there is text smaller than {SMALLEST_TEXT} points")


def _looks(file: WordFile) -> Iterator[tuple[Run, Formatting, Place]]:
    for paragraph in file.content.paragraphs:
        for run in paragraph.runs:
            if run.text.strip() and not (look := file.formatter.of(run, paragraph)).hidden:
                yield run, look, paragraph.place
