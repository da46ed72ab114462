"""A text as words with their places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import is_normalized, normalize

_LETTERS = r"[^\W\d_ºª](?:[^\W\d_ºª]|[\u0300-\u036f])*"
_WORD = re.compile(rf"(?:[A-Z]\.){{2,}}(?!\w)|{_LETTERS}(?:&{_LETTERS})?")
"""Letters with their accents, also combining ones, `&` inside an acronym, and capitals that each have a full stop.

Hyphens and apostrophes part words: *Benelux-landen*, *l’Union*, *d’Anvers*.
"""


class Word(NamedTuple):
    """A word, from its first character up to the one after its last; `capital` says whether it begins with one.

    Its text is without the full stops of an acronym: *ONU* for *O.N.U.*
    """

    text: str
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=256)
def words(text: str) -> tuple[Word, ...]:
    """The words of `text` in their order."""
    composed = is_normalized("NFC", text)
    found = []
    for match in _WORD.finditer(text):
        word = (match.group() if composed else normalize("NFC", match.group())).replace(".", "")
        found.append(Word(word, match.start(), match.end(), word[0].isupper()))
    return tuple(found)
