"""A text made ready for the grammar: one spelling of spaces, apostrophes and hyphens, in lower case without accents.

Every change replaces one character by one, so that an offset in the prepared text is an offset in the text itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportgen.language import Language

_SPACES = "\u00a0\u202f\n\t\r\v\f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000"
_SPELLING = (
    *((space, " ") for space in _SPACES),
    *((mark, "'") for mark in "’‘ʼ"),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("º", "°"),
)
# `à` keeps its accent: it separates two numbers where `a` is a verb.
_ACCENTS = tuple(zip("éèêëîïôöûüùç", "eeeeiioouuuc", strict=True))


# The first of a month is often written with a capital I: "Ier septembre".
_FIRST_DAY = re.compile(
    r"\bIer(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)"
)


@dataclass(frozen=True, slots=True)
class Source:
    """`plain` keeps its capitals (Roman numerals, codes), `low` has neither capitals nor accents (words)."""

    plain: str
    low: str
    language: Language


def source(text: str, language: Language) -> Source:
    """Prepare a text."""
    plain = _replaced(text, _SPELLING)
    if language is Language.FR and "Ier " in plain:
        plain = _FIRST_DAY.sub("1er", plain)
    low = plain.lower()
    if len(low) != len(plain):  # a few capitals of other scripts have two lower-case characters
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)
    return Source(plain, _replaced(low, _ACCENTS), language)


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for old, new in pairs:  # a dozen passes in C are faster than one `translate`
        text = text.replace(old, new)
    return text
