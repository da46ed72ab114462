"""The best pairing in order: every item stands in one span, and no better pairing exists."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from reportgen.review.joining import alignment
from reportgen.review.joining.alignment import Span, align

GAP = -1.0


def score(one: str, other: str) -> float:
    return 2.0 if one == other else -3.0


def together(one: str, first: str, second: str) -> float:
    return 3.0 if one == first + second else -9.0


def spans(left: str, right: str) -> list[Span]:
    return align(left, right, score, together, GAP)


def worth(left: str, right: str, found: list[Span]) -> float:
    total = 0.0
    for start, end, other, other_end in found:
        mine, yours = left[start:end], right[other:other_end]
        if len(mine) == len(yours) == 1:
            total += score(mine, yours)
        elif mine and yours:
            one, two = (mine, yours) if len(mine) == 1 else (yours, mine)
            total += together(one, *two)
        else:
            total += GAP
    return total


def best(left: str, right: str) -> float:
    """The highest total there is, found by trying everything."""

    @cache
    def at(row: int, column: int) -> float:
        if row == len(left) and column == len(right):
            return 0.0
        tries = []
        if row < len(left):
            tries.append(GAP + at(row + 1, column))
        if column < len(right):
            tries.append(GAP + at(row, column + 1))
        if row < len(left) and column < len(right):
            tries.append(score(left[row], right[column]) + at(row + 1, column + 1))
        return max(tries)

    return at(0, 0)


texts = st.text("abc", max_size=8)


@given(texts, texts)
def test_every_item_stands_in_one_span_in_order(left: str, right: str) -> None:
    found = spans(left, right)
    assert [place for start, end, _, _ in found for place in range(start, end)] == list(range(len(left)))
    assert [place for *_, start, end in found for place in range(start, end)] == list(range(len(right)))


@given(texts, texts)
def test_no_pairing_is_worth_more(left: str, right: str) -> None:
    assert worth(left, right, spans(left, right)) >= best(left, right)


def test_one_item_may_stand_for_two() -> None:
    found = align(["ab", "c"], ["a", "b", "c"], score, together, GAP)
    assert found == [(0, 1, 0, 2), (1, 2, 2, 3)]
    assert align(["a", "b", "c"], ["ab", "c"], score, together, GAP) == [(0, 2, 0, 1), (2, 3, 1, 2)]


def test_long_sequences_are_paired_near_the_diagonal(monkeypatch: object) -> None:
    long = [str(number) for number in range(600)]
    shorter = long[:200] + long[260:]
    assert len(long) * len(shorter) > alignment._ALL
    found = align(long, shorter, score, together, GAP)
    assert [(start, other) for start, end, other, other_end in found if end > start and other_end > other] == [
        (number, number if number < 200 else number - 60) for number in range(600) if not 200 <= number < 260
    ]
