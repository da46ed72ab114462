"""Passages that stand letter for letter in both texts: titles and names in whatever language they are.

Their facts are the same by construction, though the grammar of only one language may read them ("Tweede Kamer", "signé
à Rabat le 19 mars 2007" in a Dutch list of sources).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reportgen.review.facts import TextFact

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W_]+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENOUGH_WORDS = 3
"""A passage holds three words in a row, and at least as many of three letters or more."""

Run = tuple[str, str, str]
Span = tuple[int, int]


def passages(fr: str, nl: str) -> tuple[list[Span], list[Span]]:
    """Where each text holds the passages that both hold, from the first character up to the one after the last."""
    french, dutch = list(_TOKEN.finditer(fr)), list(_TOKEN.finditer(nl))
    common = _runs(french) & _runs(dutch)
    if not common:
        return [], []
    spans_fr, spans_nl = _spans(fr, french, common), _spans(nl, dutch, common)
    both = Counter(fr[slice(*span)] for span in spans_fr) & Counter(nl[slice(*span)] for span in spans_nl)
    return _first(fr, spans_fr, both), _first(nl, spans_nl, both)


def outside_quotations(
    fr: str, nl: str, facts_fr: Sequence[TextFact], facts_nl: Sequence[TextFact]
) -> tuple[list[TextFact], list[TextFact]]:
    """The facts of both texts that do not lie wholly in a passage that both texts hold."""
    spans_fr, spans_nl = passages(fr, nl)
    return _outside(facts_fr, spans_fr), _outside(facts_nl, spans_nl)


def _first(text: str, spans: list[Span], wanted: Counter[str]) -> list[Span]:
    """As many spans of each wording as both texts have."""
    left = Counter(wanted)
    kept: list[Span] = []
    for span in spans:
        words = text[slice(*span)]
        if left[words]:
            left[words] -= 1
            kept.append(span)
    return kept


def _runs(tokens: list[re.Match[str]]) -> set[Run]:
    words = [token.group() for token in tokens]
    return set(zip(words, words[1:], words[2:], strict=False))


def _spans(text: str, tokens: list[re.Match[str]], common: set[Run]) -> list[Span]:
    """Where the common runs stand, overlapping ones joined."""
    spans: list[Span] = []
    for first, second, third in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (first.group(), second.group(), third.group()) not in common:
            continue
        if spans and first.start() < spans[-1][1]:
            spans[-1] = (spans[-1][0], third.end())
        else:
            spans.append((first.start(), third.end()))
    return [span for span in spans if len(_WORD.findall(text, *span)) >= _ENOUGH_WORDS]


def _outside(facts: Sequence[TextFact], spans: list[Span]) -> list[TextFact]:
    kept: list[TextFact] = []
    waiting = iter(spans)
    span = next(waiting, None)
    for fact in facts:
        while span and span[1] < fact.end:
            span = next(waiting, None)
        if not span or fact.start < span[0]:
            kept.append(fact)
    return kept
