"""English names and titles in a French or Dutch text: *Organisation for the Prohibition of Chemical Weapons*."""

from __future__ import annotations

import re

from reportgen.review.lexis.dictionary import is_english
from reportgen.review.lexis.sentences import Span

_LINK = r"(?:of|for|on|the|in|and|to|against|with|by|from)"
_ENGLISH_LINK = re.compile(r"[ \u00a0](?:of the|for|on|and|the|to|against|with|by|from)[ \u00a0]", re.IGNORECASE)
"""Small words between two capitals that neither French nor Dutch has there, as Dutch has *of* and *in*."""

_PHRASE = re.compile(rf"\b[A-Z][a-z'’-]+(?:(?:[ \u00a0]{_LINK}){{0,3}}[ \u00a0][A-Z][a-z'’-]+)+")
_CAPITAL = re.compile(r"[A-Z][a-z'’-]+")


def english_names(text: str) -> list[Span]:
    """Where names of English words stand that are joined by small words of English."""
    if not _ENGLISH_LINK.search(text):
        return []
    return [
        (stretch.start(), stretch.end())
        for phrase in _PHRASE.finditer(text)
        for stretch in _stretches(text, phrase)
        if _ENGLISH_LINK.search(text, stretch.start(), stretch.end())
    ]


def _stretches(text: str, phrase: re.Match[str]) -> list[re.Match[str]]:
    """The parts of a phrase between words in capitals that are no English ones: *Maputo* in *Maputo Plan of Action*."""
    start = phrase.start()
    found = []
    for word in (*_CAPITAL.finditer(text, *phrase.span()), None):
        if word is None or not is_english(word.group().lower()):
            part = _PHRASE.search(text, start, word.start() if word else phrase.end())
            if part:
                found.append(part)
            start = word.end() if word else start
    return found
