"""Pairs of units: headings of one number, then units that share what no other has, then what lies between."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise

from reportgen.review.joining.alignment import Span, align
from reportgen.review.joining.likeness import GAP, Likeness
from reportgen.review.joining.units import Unit

_BEYOND_DOUBT = 3
"""As many facts and words that only two units share make them counterparts."""

_SMALL = 2500
"""Up to this many pairs between two anchors, all are weighed against each other."""


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
    """Pairs that are beyond doubt, in order: headings of the same number, and what has much in common between them."""
    whole = (range(len(left)), range(len(right)))
    numbered = _in_order([pair for pair, votes in _votes(left, right, whole, _number).items() if votes])
    return _refined(left, right, whole, numbered)


def _refined(
    left: Sequence[Unit], right: Sequence[Unit], ranges: tuple[range, range], anchors: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The anchors in these ranges, and more between them: in a narrower range more is found only once."""
    rows, columns = ranges
    bounds = [(rows.start - 1, columns.start - 1), *anchors, (rows.stop, columns.stop)]
    out: list[tuple[int, int]] = []
    for (row, column), (next_row, next_column) in pairwise(bounds):
        inner = (range(row + 1, next_row), range(column + 1, next_column))
        if len(inner[0]) * len(inner[1]) > _SMALL:
            found = _in_order(_clear(_votes(left, right, inner, _evidence)))
            out += _refined(left, right, inner, found) if found else []
        if next_row < rows.stop:
            out.append((next_row, next_column))
    return out


def _votes(
    left: Sequence[Unit],
    right: Sequence[Unit],
    ranges: tuple[range, range],
    evidence: Callable[[Unit], Iterable[Hashable]],
) -> Counter[tuple[int, int]]:
    """How much each two units of the same kind have in common that no third unit in these ranges has."""
    mine, yours = (_only(side, span, evidence) for side, span in zip((left, right), ranges, strict=True))
    pairs = ((mine[one], yours[one]) for one in mine.keys() & yours.keys())
    return Counter((row, column) for row, column in pairs if left[row].kind == right[column].kind)


def _clear(votes: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
    """Pairs with enough in common, of which neither unit has half as much in common with others."""
    rows: Counter[int] = Counter()
    columns: Counter[int] = Counter()
    for (row, column), count in votes.items():
        rows[row] += count
        columns[column] += count
    return [
        (row, column)
        for (row, column), count in votes.items()
        if count >= _BEYOND_DOUBT and 3 * count >= 2 * max(rows[row], columns[column])
    ]


def _only(side: Sequence[Unit], span: range, evidence: Callable[[Unit], Iterable[Hashable]]) -> dict[Hashable, int]:
    """What only one unit of `side` has, with the place of that unit."""
    places: dict[Hashable, int] = {}
    several: set[Hashable] = set()
    for place in span:
        for one in evidence(side[place]):
            if places.setdefault(one, place) != place:
                several.add(one)
    return {one: place for one, place in places.items() if one not in several}


def _number(unit: Unit) -> Iterable[Hashable]:
    return [(unit.level, unit.number)] if unit.number else []


def _evidence(unit: Unit) -> Iterable[Hashable]:
    return (*unit.facts, *unit.stems)


def _in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs that do not cross, from the first to the last."""
    pairs = sorted(pairs)
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
