"""Which sentences of one text render which of the other, by their length and by what they are about.

After W. A. Gale and K. W. Church, *A program for aligning sentences in bilingual corpora* (1993): sentences pair off in
order, one with one, one with two or three, or with none; the pairing with the least cost wins. To the lengths we add
the keys that both sides share, as a naive Bayes estimate.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

_PRIOR = {(1, 1): 0.0, (1, 2): 1.5, (2, 1): 1.5, (2, 2): 3.0, (1, 3): 3.5, (3, 1): 3.5, (1, 0): 1.2, (0, 1): 1.2}
"""The cost of a group by its numbers of sentences: how seldom a translator makes it."""

RATIO = 0.96
"""Dutch letters for each French one."""

_VARIANCE = 6.0
"""Of the length of a translation, for each letter of the original."""

_FOUND, _CHANCE = 0.45, 0.08
"""The share of the keys of a sentence that its translation has, and that any other sentence has."""

_HAS, _LACKS = math.log(_FOUND / _CHANCE), math.log((1 - _CHANCE) / (1 - _FOUND))
"""How much a key speaks for a translation where both have it, and against it where one lacks it."""

_TEMPER = 0.5
"""Keys depend on each other, so that each tells only a part of what it would alone."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence as the alignment sees it: its number of letters and its keys, one set for each word or fact."""

    letters: int
    keys: tuple[frozenset[str], ...]
    every_key: frozenset[str]


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences that render each other: from the first place up to the one after the last, on either side."""

    fr: tuple[int, int]
    nl: tuple[int, int]


def align(fr: Sequence[Unit], nl: Sequence[Unit]) -> list[Group]:
    """The cheapest pairing of the sentences of two texts; one with one where nothing speaks against it."""
    if len(fr) == len(nl) and all(_cost(pair[:1], pair[1:]) <= 0 for pair in zip(fr, nl, strict=True)):
        return [Group((place, place + 1), (place, place + 1)) for place in range(len(fr))]
    best: dict[tuple[int, int], tuple[float, Group | None]] = {(0, 0): (0.0, None)}
    for place in product(range(len(fr) + 1), range(len(nl) + 1)):
        for (mine, theirs), prior in _PRIOR.items():
            before = (place[0] - mine, place[1] - theirs)
            if before not in best:
                continue
            group = Group((before[0], place[0]), (before[1], place[1]))
            cost = best[before][0] + prior + _cost(fr[slice(*group.fr)], nl[slice(*group.nl)])
            if place not in best or cost < best[place][0]:
                best[place] = (cost, group)
    groups = []
    last = best[len(fr), len(nl)][1]
    while last is not None:
        groups.append(last)
        last = best[last.fr[0], last.nl[0]][1]
    return groups[::-1]


def _cost(fr: Sequence[Unit], nl: Sequence[Unit]) -> float:
    """What speaks against these sentences being each other's translation."""
    if not fr or not nl:
        return 0.0
    french, dutch = (sum(unit.letters for unit in units) for units in (fr, nl))
    distance = (dutch - RATIO * french) ** 2 / (_VARIANCE * (french + dutch) / 2)
    return distance / 2 + _difference(fr, nl)


def _difference(fr: Sequence[Unit], nl: Sequence[Unit]) -> float:
    cost = 0.0
    for units, others in ((fr, nl), (nl, fr)):
        there = others[0].every_key.union(*(other.every_key for other in others[1:]))
        for unit in units:
            lacking = sum(map(there.isdisjoint, unit.keys))
            cost += lacking * _LACKS - (len(unit.keys) - lacking) * _HAS
    return cost * _TEMPER / 2
