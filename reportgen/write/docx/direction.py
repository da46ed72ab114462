"""Right-to-left words in a left-to-right text: Word wants them in runs of their own, marked as such."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# The blocks of the Unicode ranges that UAX #9 gives a right-to-left default (DerivedBidiClass.txt), and its marks.
_MAYBE = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ENDS = frozenset({"L", "B", "S"})
"""What right-to-left words do not reach across: a left-to-right letter, a paragraph or segment separator."""


class Piece(NamedTuple):
    """A part of a text that runs one way; `language` is that of its script for proofing, where it runs to the left."""

    text: str
    language: str = ""


def pieces(text: str) -> Iterator[Piece]:
    """Cut `text` where its direction changes; together the pieces are the text.

    Spaces, digits and punctuation between two right-to-left letters go with them, as in the Unicode Bidirectional
    Algorithm (UAX #9, rules N0 to N2) inside a left-to-right paragraph; those at the end of such words do not.
    """
    start = 0
    if _MAYBE.search(text):
        for first, end in _spans(text):
            if first > start:
                yield Piece(text[start:first])
            yield Piece(text[first:end], "he-IL" if _HEBREW.search(text, first, end) else "ar-SA")
            start = end
    if start < len(text) or not text:
        yield Piece(text[start:])


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where right-to-left words stand: from a right-to-left letter to the last one before anything else."""
    first = end = -1
    for place, character in enumerate(text):
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            first, end = (place if first < 0 else first), place + 1
        elif direction == "NSM" and place == end:
            end += 1  # a vowel sign belongs to the letter before it
        elif direction in _ENDS and first >= 0:
            yield first, end
            first = -1
    if first >= 0:
        yield first, end
