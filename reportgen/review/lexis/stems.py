"""Words without what inflection adds: enough to see that *fédérales* is *fédéral* and *Vlaamse* is *Vlaams*."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from reportgen.language import Language

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "ĳ": "ij"})
_DOUBLE_VOWEL = re.compile(r"([aeou])\1")
_DOUBLE_END = re.compile(r"([bcdfgklmnprst])\1$")
_SHORTEST = 3
"""No ending is taken off where fewer letters than these would be left."""


@cache
def fold(word: str) -> str:
    """`word` in lower case, without accents."""
    plain = unicodedata.normalize("NFD", word.lower().translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@cache
def stem(word: str, language: Language) -> str:
    """What the inflected forms of `word` share: plural, feminine and the Dutch -e are gone."""
    return _french(fold(word)) if language is Language.FR else _dutch(fold(word))


def _french(word: str) -> str:
    if word.endswith("aux") and len(word) > 4:
        return f"{word[:-3]}al"
    for ending in ("sx", "e", "sx"):
        if word[-1:] in ending and len(word) > _SHORTEST:
            word = word[:-1]
    word = _DOUBLE_END.sub(r"\1", word)
    return f"{word[:-1]}f" if word.endswith("iv") else word


def _dutch(word: str) -> str:
    word = _DOUBLE_VOWEL.sub(r"\1", word)
    shorter = True
    while shorter:
        shorter = False
        for ending in ("en", "e", "s"):
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                word, shorter = word[: -len(ending)], True
    return _DOUBLE_END.sub(r"\1", word)
