"""Match the facts of the French text with those of the Dutch one, each with one of equal value, as often as it stands.

First equal readings; where words allow several readings, the assignment that leaves the fewest facts over is taken.
Then values that one text says more about than the other (`equality`).
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from reportgen.review.fact_checks.equality import loosely_equal, stated_years
from reportgen.review.facts import TextFact

Values = frozenset[str]
Pair = tuple[TextFact, TextFact]

_ENOUGH = 10_000
"""More pairs of left-over facts are not looked at one by one: these are two different texts."""


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs of equal facts, and what is left over in each text, in its order."""

    pairs: tuple[Pair, ...]
    fr: tuple[TextFact, ...]
    nl: tuple[TextFact, ...]


def match_facts(fr: Sequence[TextFact], nl: Sequence[TextFact]) -> Matching:
    """Match by reading, then what is left over by looser equality."""
    years = stated_years(fr) & stated_years(nl)
    pairs = _assign(fr, nl)
    fr, nl = _without(fr, [one for one, _ in pairs]), _without(nl, [other for _, other in pairs])
    if len(fr) * len(nl) <= _ENOUGH:
        more = _assign_loosely(fr, nl, years)
        fr, nl = _without(fr, [one for one, _ in more]), _without(nl, [other for _, other in more])
        pairs += more
    return Matching(tuple(pairs), tuple(fr), tuple(nl))


def _assign_loosely(fr: Sequence[TextFact], nl: Sequence[TextFact], years: frozenset[str]) -> list[Pair]:
    waiting = list(nl)
    pairs: list[Pair] = []
    for one in fr:
        other = next((fact for fact in waiting if loosely_equal(one, fact, years)), None)
        if other is not None:
            waiting.remove(other)
            pairs.append((one, other))
    return pairs


def _without(facts: Sequence[TextFact], taken: Sequence[TextFact]) -> list[TextFact]:
    known = {fact.start for fact in taken}
    return [fact for fact in facts if fact.start not in known]


def _assign(fr: Sequence[TextFact], nl: Sequence[TextFact]) -> list[Pair]:
    """A largest set of pairs with a value in common, the first facts with the first."""
    french, dutch = [frozenset(fact.readings) for fact in fr], [frozenset(fact.readings) for fact in nl]
    several = {value for group in (*french, *dutch) if len(group) > 1 for value in group}
    pairs: list[Pair] = []
    queues: dict[str, deque[int]] = defaultdict(deque)
    for index, group in enumerate(dutch):
        if len(group) == 1 and not group & several:
            queues[next(iter(group))].append(index)
    for index, group in enumerate(french):
        if len(group) == 1 and not group & several and queues[next(iter(group))]:
            pairs.append((fr[index], nl[queues[next(iter(group))].popleft()]))
    if several:
        pairs += _assign_ambiguous(
            [(fact, group) for fact, group in zip(fr, french, strict=True) if group & several],
            [(fact, group) for fact, group in zip(nl, dutch, strict=True) if group & several],
        )
    return sorted(pairs, key=lambda pair: pair[0].start)


def _assign_ambiguous(fr: list[tuple[TextFact, Values]], nl: list[tuple[TextFact, Values]]) -> list[Pair]:
    """The assignment where a fact has several values: Kuhn's algorithm."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, (_, group) in enumerate(nl):
        for value in group:
            holders[value].append(index)
    wanted = [sorted({index for value in group for index in holders.get(value, ())}) for _, group in fr]
    owner: dict[int, int] = {}
    for index, options in enumerate(wanted):
        free = next((option for option in options if option not in owner), None)
        if free is not None:
            owner[free] = index
        elif options:
            _reassign(index, wanted, owner)
    return [(fr[one][0], nl[other][0]) for other, one in owner.items()]


def _reassign(index: int, wanted: list[list[int]], owner: dict[int, int]) -> None:
    """Find a place for fact `index` by moving others along; owners change only where that succeeds."""
    came_from: dict[int, int] = {}
    waiting = [index]
    seen = {index}
    while waiting:
        one = waiting.pop()
        for option in wanted[one]:
            if option in came_from:
                continue
            came_from[option] = one
            if option not in owner:
                _move(option, index, came_from, owner)
                return
            if owner[option] not in seen:
                seen.add(owner[option])
                waiting.append(owner[option])


def _move(option: int, index: int, came_from: dict[int, int], owner: dict[int, int]) -> None:
    previous = {one: other for other, one in owner.items()}
    while True:
        one = came_from[option]
        owner[option] = one
        if one == index:
            return
        option = previous[one]
