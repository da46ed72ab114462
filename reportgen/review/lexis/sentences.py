"""A text as sentences with their places."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reportgen.language import Language
from reportgen.review.lexis.tables import table

_STOP = re.compile(r"([.!?…]+[\"»”’')\]]*)(\s+)(?=[\"«“‘'(\[]*\s*(\S))")
"""What may end a sentence: a mark, perhaps a closing quotation mark, white space, and the first sign after it."""

_WORD = re.compile(r"[^\W\d_]{2}")
"""What every sentence has; a mark such as `(*)` or `[…]` is none."""

_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")

Span = tuple[int, int]
"""From the first character up to the one after the last."""


@cache
def _abbreviations(language: Language) -> frozenset[str]:
    return frozenset(table("review/language.yaml", "abbreviations")[language.value])


@lru_cache(maxsize=256)
def sentences(text: str, language: Language) -> tuple[Span, ...]:
    """The sentences of `text` in their order.

    A full stop ends a sentence when the next word begins with a capital, a figure or a dash and the last one is no
    abbreviation, no initial and no number in a list (`3.1. la coopération`). Line breaks end a sentence as well.
    """
    spans = []
    for line in re.finditer(r"[^\n\v]+", text):
        start = line.start()
        for stop in _STOP.finditer(text, line.start(), line.end()):
            if _ends(text[start : stop.start()], stop, language):
                spans.append((start, stop.end(1)))
                start = stop.end()
        spans.append((start, line.end()))
    return tuple(span for span in spans if _WORD.search(text, *span))


def _ends(before: str, stop: re.Match[str], language: Language) -> bool:
    mark, following = stop.group(1), stop.group(3)
    if following.islower():
        return False
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    last = _LAST_WORD.search(before)
    if last is None:
        return bool(before.strip())
    word = last.group()
    if word[0].isdigit():
        return bool(before[: last.start()].strip(' "«“(–—-§'))
    if len(word) == 1 and word.isupper():
        return False
    return word.lower() not in _abbreviations(language)
