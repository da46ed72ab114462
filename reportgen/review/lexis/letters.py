"""Words without what tells two spellings apart: capitals, accents, and what French and Dutch write differently."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_ACCENTED = (chr(code) for code in range(0xC0, 0x250))
_PLAIN = str.maketrans(
    {letter: plain for letter in _ACCENTED if (plain := unicodedata.normalize("NFD", letter)[0]) != letter}
    | {"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "’": "'", "ĳ": "ij"}
)
"""Letters with accents to those without, and ligatures to their letters."""

_SPELLINGS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"qu|c(?=[aoulrk])"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ou|oe"), "u"),
    (re.compile(r"y"), "i"),
    (re.compile(r"ae"), "aa"),
)


@cache
def fold(word: str) -> str:
    """`word` in lower case, without accents."""
    return unicodedata.normalize("NFC", word).lower().translate(_PLAIN)


@cache
def spelling(word: str) -> str:
    """A folded word with what the two languages spell differently made the same: *Khartoum* and *Khartoem*."""
    for pattern, replacement in _SPELLINGS:
        word = pattern.sub(replacement, word)
    return word
