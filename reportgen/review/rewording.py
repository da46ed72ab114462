"""The words that changed from one version of a text to the next, and the facts that changed with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from reportgen.language import Language
from reportgen.review.facts import TextFact, facts
from reportgen.review.lexis.sentences import Span

_WORD = re.compile(r"\w+|[^\w\s]")

_BETWEEN = 2
"""Changes with no more words than these between them are one: *le 8 octobre* that became *du 9 novembre*."""


def rewordings(old: str, new: str) -> Iterator[tuple[Span, Span]]:
    """Where words of `old` were replaced, and by what of `new`; an empty span where they were only added or removed.

    Spaces do not count.
    """
    words = [list(_WORD.finditer(text)) for text in (old, new)]
    before, after = ([word.group() for word in side] for side in words)
    changed: list[tuple[int, int, int, int]] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        if changed and i1 - changed[-1][1] <= _BETWEEN:
            changed[-1] = (changed[-1][0], i2, changed[-1][2], j2)
        else:
            changed.append((i1, i2, j1, j2))
    for i1, i2, j1, j2 in changed:
        yield _span(words[0], i1, i2), _span(words[1], j1, j2)


def _span(words: list[re.Match[str]], first: int, last: int) -> Span:
    if first < last:
        return words[first].start(), words[last - 1].end()
    place = words[first].start() if first < len(words) else (words[-1].end() if words else 0)
    return place, place


class Facts:
    """The facts of both versions of a text."""

    def __init__(self, old: str, new: str, language: Language) -> None:
        self._old, self._new = facts(old, language), facts(new, language)

    def changed(self, old: Span, new: Span) -> tuple[str, str]:
        """The facts that the changed words belong to in the old and in the new version, in words; "" for none."""
        before, after = _touched(self._old, old), _touched(self._new, new)
        if [fact.readings for fact in before] == [fact.readings for fact in after]:
            return "", ""
        return ", ".join(fact.text for fact in before), ", ".join(fact.text for fact in after)


def _touched(every: tuple[TextFact, ...], span: Span) -> list[TextFact]:
    return [fact for fact in every if fact.start < span[1] and span[0] < fact.end]
