"""Words without what tells two spellings apart: capitals, accents, and what French and Dutch write differently."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "ĳ": "ij"})

_SPELLINGS = (
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"qu|c(?=[aoulrk])"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ou|oe"), "u"),
    (re.compile(r"y"), "i"),
)


@cache
def fold(word: str) -> str:
    """`word` in lower case, without accents."""
    plain = unicodedata.normalize("NFD", word.lower().translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def spelling(word: str) -> str:
    """A folded word with what the two languages spell differently made the same: *Khartoum* and *Khartoem*."""
    for pattern, replacement in _SPELLINGS:
        word = pattern.sub(replacement, word)
    return word
