"""Right-to-left words in a left-to-right text: Word wants them in runs of their own, marked as such."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# The blocks of the Unicode ranges that UAX #9 gives a right-to-left default (DerivedBidiClass.txt), and its marks.
_MAYBE = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_CLASSES = {
    **dict.fromkeys(("R", "AL", "AN"), "r"),
    **dict.fromkeys(("L", "B", "S"), "l"),
    **dict.fromkeys(("WS", "CS", "ES", "BN"), "-"),
    "EN": "1",
    "ET": "%",
    "NSM": "m",
}
"""The bidirectional classes of Unicode as far as they matter here, a letter each; of any other, a full stop."""

_WORDS = re.compile("r(?:[^l]*r)?m*(?:-+1(?:[-1]*1)?%*)?")
"""From a right-to-left letter to the last one before anything that runs to the right, and a number right after it."""


MARK = "\u200e"
"""LEFT-TO-RIGHT MARK: an invisible letter that runs to the right."""


class Piece(NamedTuple):
    """A part of a text that runs one way; `language` is that of its script for proofing, where it runs to the left."""

    text: str
    language: str = ""


def pieces(text: str) -> Iterator[Piece]:
    """Cut `text` where its direction changes; together the pieces are the text.

    What stands between two right-to-left letters goes with them, as in the Unicode Bidirectional Algorithm (UAX #9,
    rules W2 and N1) inside a left-to-right paragraph, and so does a number after them; quotation marks, brackets and
    full stops at their end belong to the text around them.
    """
    start = 0
    if _MAYBE.search(text):
        classes = "".join(_CLASSES.get(unicodedata.bidirectional(character), ".") for character in text)
        for found in _WORDS.finditer(classes):
            first, end = found.span()
            if first > start:
                yield Piece(text[start:first])
            yield Piece(text[first:end], "he-IL" if _HEBREW.search(text, first, end) else "ar-SA")
            start = end
    if start < len(text) or not text:
        yield Piece(text[start:])


def with_marks(text: str) -> Iterator[Piece]:
    """The pieces of `text`, each that runs to the left followed by a LEFT-TO-RIGHT MARK of its own.

    LibreOffice lays a paragraph out by its characters alone: without the mark, a date or a second foreign word after
    right-to-left words would change places with them, and with the comma between.
    """
    for piece in pieces(text):
        yield piece
        if piece.language:
            yield Piece(MARK)
