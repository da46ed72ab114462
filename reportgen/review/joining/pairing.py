"""Pairs of units: headings of one number, then blocks whose facts no other block states, then what lies between."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from itertools import pairwise

from reportgen.review.joining.alignment import Span, align
from reportgen.review.joining.likeness import GAP, Likeness
from reportgen.review.joining.units import Unit

_UNMISTAKABLE = 3
"""As many facts that stand together once in either document make two blocks counterparts."""


def paired(left: Sequence[Unit], right: Sequence[Unit]) -> list[Span]:
    """Return which units of two documents belong together, in order; every unit is in one span."""
    likeness = Likeness.of(left, right)
    spans: list[Span] = []
    bounds = [(-1, -1), *_anchors(left, right), (len(left), len(right))]
    for (row, column), (next_row, next_column) in pairwise(bounds):
        spans += _between(left, right, (row + 1, next_row, column + 1, next_column), likeness)
        if next_row < len(left):
            spans.append((next_row, next_row + 1, next_column, next_column + 1))
    return spans


def _anchors(left: Sequence[Unit], right: Sequence[Unit]) -> list[tuple[int, int]]:
    """Pairs that are beyond doubt, in order: headings of the same number, and units of unmistakable facts between."""
    numbered = _in_order(_common(left, right, range(len(left)), range(len(right)), _numbers))
    anchors: list[tuple[int, int]] = []
    for (row, column), (next_row, next_column) in pairwise([(-1, -1), *numbered, (len(left), len(right))]):
        rows, columns = range(row + 1, next_row), range(column + 1, next_column)
        anchors += _in_order(_common(left, right, rows, columns, _statements))
        if next_row < len(left):
            anchors.append((next_row, next_column))
    return anchors


def _common(
    left: Sequence[Unit],
    right: Sequence[Unit],
    rows: range,
    columns: range,
    signature: Callable[[Unit], Hashable],
) -> list[tuple[int, int]]:
    """Pairs of units of the same signature that no other unit has, in these ranges of either document."""
    mine, yours = (_single(side, span, signature) for side, span in ((left, rows), (right, columns)))
    return sorted((mine[one], yours[one]) for one in mine.keys() & yours.keys())


def _single(side: Sequence[Unit], span: range, signature: Callable[[Unit], Hashable]) -> dict[Hashable, int]:
    found = {place: signature(side[place]) for place in span}
    counts = Counter(found.values())
    return {one: place for place, one in found.items() if one is not None and counts[one] == 1}


def _numbers(unit: Unit) -> Hashable:
    return (unit.level, unit.number) if unit.number else None


def _statements(unit: Unit) -> Hashable:
    return (unit.kind, frozenset(unit.facts.items())) if unit.facts.total() >= _UNMISTAKABLE else None


def _in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that do not cross."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for place, (_, column) in enumerate(pairs):
        slot = bisect_left(ends, column)
        before.append(at[slot - 1] if slot else -1)
        ends[slot : slot + 1] = [column]
        at[slot : slot + 1] = [place]
    chosen: list[tuple[int, int]] = []
    step = at[-1] if at else -1
    while step >= 0:
        chosen.append(pairs[step])
        step = before[step]
    return chosen[::-1]


def _between(left: Sequence[Unit], right: Sequence[Unit], span: Span, likeness: Likeness) -> list[Span]:
    """The pairs between two anchors."""
    start, end, other, other_end = span
    known: dict[tuple[int, int], float] = {}

    def score(one: Unit, two: Unit) -> float:
        place = (id(one), id(two))
        if place not in known:
            known[place] = likeness.score(one, two)
        return known[place]

    found = align(left[start:end], right[other:other_end], score, likeness.together, GAP)
    return [(start + a, start + b, other + c, other + d) for a, b, c, d in found]
