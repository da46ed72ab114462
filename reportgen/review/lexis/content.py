"""What a stretch of text is about, in keys that its translation shares: facts, names and frequent words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from reportgen.language import Language
from reportgen.review.lexis.dictionary import function_words
from reportgen.review.lexis.letters import fold, spelling
from reportgen.review.lexis.tables import forms, table

_SHORT = 4
"""A Dutch entry of more letters than these may stand anywhere in a compound; a shorter one begins a word."""

_ALIKE = 5
"""Words of more letters than these that begin with the same ones count as the same: *criminalité*, *criminaliteit*."""

_DOUBLE = re.compile(r"(.)\1")


@cache
def word_keys(word: str, language: Language) -> frozenset[str]:
    """The keys of one word: the lines of the table that it stands in, and its beginning."""
    if word.lower() in function_words(language.value):
        return frozenset()
    lower = fold(word)
    found = _french(lower) if language is Language.FR else _dutch(lower)
    alike = _DOUBLE.sub(r"\1", spelling(lower))
    if len(alike) > _ALIKE:
        found.add(f"~{alike[:_ALIKE]}")
    return frozenset(found)


def _french(word: str) -> set[str]:
    starts = _entries(Language.FR)
    found = set(starts.get(f"={word}=", ()))
    for end in range(2, len(word) + 1):
        found.update(starts.get(word[:end], ()))
    return found


def _dutch(word: str) -> set[str]:
    entries = _entries(Language.NL)
    found = set(entries.get(f"={word}=", ()))
    for start in range(len(word)):
        for end in range(start + (_SHORT + 1 if start else 2), len(word) + 1):
            found.update(entries.get(word[start:end], ()))
    return found


@cache
def _entries(language: Language) -> Mapping[str, tuple[str, ...]]:
    """The lines of the table by their entries in one language; entries for a whole word stand between = signs."""
    found: dict[str, list[str]] = defaultdict(list)
    for line, (french, dutch) in enumerate(table("review/content_words.yaml", "content_words").items()):
        for entry in forms(french if language is Language.FR else dutch):
            text = fold(entry)
            found[f"={text}=" if len(text) < _SHORT and not text.startswith("=") else text].append(f"#{line}")
    return {entry: tuple(lines) for entry, lines in found.items()}
