"""The forms that inflection gives a word: plural and feminine in French, plural and -e in Dutch.

Generated from the form a table holds, so that a misspelt word is never taken for an inflected one.
"""

from __future__ import annotations

import re
from functools import cache

from reportgen.language import Language
from reportgen.review.lexis.letters import fold

_DOUBLED = ("en", "on", "el", "et", "an", "il")
"""French endings that double their consonant before -e: *européen, européenne*."""

_CHANGED = (("er", "ere"), ("f", "ve"), ("x", "se"), ("c", "que"), ("c", "che"), ("eur", "euse"), ("teur", "trice"))

_OPEN = re.compile(r"(.*(?:[^aeiou]|^))(aa|ee|oo|uu)([bdfgklmnprstv])$")
_SHUT = re.compile(r".*[^aeiou][aeiou][bdfgklmnprst]$")
_SOFT = {"f": "v", "s": "z"}


@cache
def inflected(word: str, language: Language) -> frozenset[str]:
    """`word` and its inflected forms, folded (lower case, no accents)."""
    return frozenset(_french(fold(word)) if language is Language.FR else _dutch(fold(word)))


def _french(word: str) -> set[str]:
    feminine = {f"{word}e"}
    if word.endswith(_DOUBLED):
        feminine.add(f"{word}{word[-1]}e")
    feminine |= {word.removesuffix(old) + new for old, new in _CHANGED if word.endswith(old)}
    plural = {f"{one}s" for one in (word, *feminine)} | {f"{word}x"}
    if word.endswith("al"):
        plural.add(f"{word[:-2]}aux")
    return {word, *feminine, *plural}


def _dutch(word: str) -> set[str]:
    found = {word, *(word + ending for ending in ("s", "e", "en", "er", "ers", "se", "n"))}
    shortened = _OPEN.match(word)
    if shortened:
        before, vowel, last = shortened.groups()
        for consonant in {last, _SOFT.get(last, last)}:
            found |= {f"{before}{vowel[0]}{consonant}{ending}" for ending in ("e", "en")}
    elif _SHUT.match(word):
        found |= {f"{word}{word[-1]}{ending}" for ending in ("e", "en")}
    if word[-1:] in _SOFT:
        found |= {f"{word[:-1]}{_SOFT[word[-1]]}{ending}" for ending in ("e", "en")}
    if word.endswith("heid"):
        found.add(f"{word[:-4]}heden")
    return found
