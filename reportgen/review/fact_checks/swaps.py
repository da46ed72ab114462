"""Values that both texts state but bind to another neighbour: "12 in 2024, 15 in 2025" for "15 en 2024, 12 en 2025".

Word order differs between the languages, so order alone proves nothing. A verdict needs two kinds of facts that
strictly alternate in a stretch of both texts, such as number, year, number, year: then each value has one neighbour
that it goes with, before or behind it, and the neighbours must be the same in both texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportgen.review.fact_checks.matching import Pair
from reportgen.review.facts import TextFact

Binding = tuple[TextFact, TextFact]

_FARTHEST = 80
"""Facts that stand farther apart, in characters, do not go together."""

_SENTENCE_END = re.compile(r"[.!?]\s")
_FAMILY = {"date": "time", "period": "time", "roman": "ordinal", "points": "percent", "fraction": "number"}


def swaps(fr: str, nl: str, pairs: Sequence[Pair]) -> Iterator[tuple[Binding, Binding]]:
    """Yield two French bindings whose partners are bound crosswise in Dutch."""
    partner = {one.start: other for one, other in pairs}
    bound = {first.start: second.start for first, second in _bindings(nl, [other for _, other in pairs])}
    bindings = _bindings(fr, [one for one, _ in pairs])
    for index, one in enumerate(bindings):
        for other in bindings[index + 1 :]:
            if other[0].start > one[0].start + 4 * _FARTHEST:
                break
            if _distinct(one, other) and _crosswise(one, other, partner, bound):
                yield one, other


def _distinct(one: Binding, other: Binding) -> bool:
    return all(not set(mine.readings) & set(theirs.readings) for mine, theirs in zip(one, other, strict=True))


def _crosswise(one: Binding, other: Binding, partner: dict[int, TextFact], bound: dict[int, int]) -> bool:
    """Whether each first fact goes, in Dutch, with the second fact of the other binding."""
    wanted = ((one[0], other[1]), (other[0], one[1]))
    places = [(partner[first.start].start, partner[second.start].start) for first, second in wanted]
    return all(bound.get(first) == second or bound.get(second) == first for first, second in places)


def _bindings(text: str, facts: Sequence[TextFact]) -> list[Binding]:
    """Neighbours in stretches where facts of two kinds alternate, an even number of them."""
    found: list[Binding] = []
    stretch: list[TextFact] = []
    for fact in [*sorted(facts, key=lambda fact: fact.start), None]:
        if fact is not None and _continues(text, stretch, fact):
            stretch.append(fact)
            continue
        if len(stretch) >= 4 and len(stretch) % 2 == 0:
            found += zip(stretch[::2], stretch[1::2], strict=True)
        stretch = [fact] if fact is not None else []
    return found


def _continues(text: str, stretch: list[TextFact], fact: TextFact) -> bool:
    if not stretch:
        return True
    last = stretch[-1]
    if fact.start - last.end > _FARTHEST or _SENTENCE_END.search(text, last.end, fact.start):
        return False
    return _family(fact) != _family(last) and (len(stretch) < 2 or _family(fact) == _family(stretch[-2]))


def _family(fact: TextFact) -> str:
    return _FAMILY.get(fact.kind, fact.kind)
