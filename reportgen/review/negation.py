"""A text that denies something does so in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lexis.tables import table
from reportgen.review.lexis.words import words
from reportgen.review.own_words import in_own_words
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.wording import comparable

_NEGATION = {
    Language.FR: re.compile(
        r"\b(?:ne\s|n[’'])\s*(?:[\w’']+\s){1,4}?(?:pas|jamais|aucune?|nulle?|rien|guère|plus)\b", re.I
    ),
    Language.NL: re.compile(
        r"\b(?:niet(?![-‑]\w|\s(?:zelden|alleen|enkel|louter|slechts|on\w{3}))|geen|nooit|niemand|niets|evenmin|geenszins)\b",
        re.I,
    ),
}
"""What denies beyond doubt: *ne … pas*, *niet*; neither *niet-officieel* nor *niet zelden*, which is *souvent*."""


def negation(pair: TextPair) -> Iterator[Finding]:
    """Find a text that denies something while the other has no word of denial at all."""
    if not comparable(pair):
        return
    pair = in_own_words(pair)
    for text, other in ((pair.fr, pair.nl), (pair.nl, pair.fr)):
        found = _NEGATION[text.language].search(text.text)
        if found and not any(word.text.lower() in _words(other.language) for word in words(other.text)):
            yield _finding(pair, text, found.span())


@cache
def _words(language: Language) -> frozenset[str]:
    return frozenset(table("review/language.yaml", "negation")[language.value])


def _finding(pair: TextPair, text: Text, span: tuple[int, int]) -> Finding:
    quote = text.text[slice(*span)]
    message = (
        f"“{quote}” denies something in {text.language.english}; the {text.language.other.english} text denies nothing"
    )
    return text.finding("diff-negation", pair.key, message, span, "info")
