"""The best pairing of two sequences in order (dynamic programming, after Gale and Church 1993)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

Span = tuple[int, int, int, int]
"""From and up to which item of the left and of the right sequence: one to one, one to none, one to two."""

_ALL = 250_000
"""Up to this many pairs all are considered; of longer sequences only those near the diagonal."""

_BAND = 40
"""How far from the diagonal pairs of long sequences may lie, beyond the difference in length."""

_MOVES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))


def align(
    left: Sequence[T],
    right: Sequence[T],
    score: Callable[[T, T], float],
    together: Callable[[T, T, T], float],
    gap: float,
) -> list[Span]:
    """Return the pairing of the highest total, in order.

    `score` is worth a pair, `together` one item of one side and two of the other, `gap` an item without a counterpart.
    """
    rows, columns = len(left), len(right)
    band = max(rows, columns) if rows * columns <= _ALL else _BAND + abs(rows - columns)
    best: list[dict[int, float]] = [{} for _ in range(rows + 1)]
    moves: list[dict[int, tuple[int, int]]] = [{} for _ in range(rows + 1)]
    best[0][0] = 0.0
    for row in range(rows + 1):
        middle = row * columns // rows if rows else 0
        for column in range(max(0, middle - band), min(columns, middle + band) + 1):
            if row or column:
                _reach(left, right, row, column, best, moves, score, together, gap)
    return _traced(moves, rows, columns)


def _reach(
    left: Sequence[T],
    right: Sequence[T],
    row: int,
    column: int,
    best: list[dict[int, float]],
    moves: list[dict[int, tuple[int, int]]],
    score: Callable[[T, T], float],
    together: Callable[[T, T, T], float],
    gap: float,
) -> None:
    """The best way to have paired the first `row` and `column` items."""
    for down, across in _MOVES:
        before = best[row - down].get(column - across) if row >= down and column >= across else None
        if before is None:
            continue
        if (down, across) == (1, 1):
            worth = score(left[row - 1], right[column - 1])
        elif (down, across) == (1, 2):
            worth = together(left[row - 1], right[column - 2], right[column - 1])
        elif (down, across) == (2, 1):
            worth = together(right[column - 1], left[row - 2], left[row - 1])
        else:
            worth = gap
        if column not in best[row] or before + worth > best[row][column]:
            best[row][column] = before + worth
            moves[row][column] = (down, across)


def _traced(moves: list[dict[int, tuple[int, int]]], row: int, column: int) -> list[Span]:
    spans: list[Span] = []
    while row or column:
        down, across = moves[row][column]
        spans.append((row - down, row, column - across, column))
        row, column = row - down, column - across
    return spans[::-1]
