"""The order in which blocks were written: which of them still stand in it, and where another one would."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """Units that stand in their old order: their places now, and their ranks then, both rising."""

    places: list[int]
    ranks: list[int]

    @classmethod
    def of(cls, keys: Mapping[int, str], ranks: Mapping[str, int]) -> Order:
        """The longest series of units, by their places, whose keys are in the order of these ranks."""
        places = sorted(longest_in_order(keys, ranks))
        return cls(places, [ranks[keys[place]] for place in places])

    def fits(self, place: int, rank: int) -> bool:
        """Whether a unit of this rank, at this place, stands in the old order too."""
        slot = bisect_left(self.places, place)
        around = [*self.ranks[max(slot - 1, 0) : slot], rank, *self.ranks[slot : slot + 1]]
        return around == sorted(around)


def longest_in_order(keys: Mapping[int, str], order: Mapping[str, int]) -> Iterator[int]:
    """The places of the longest series of units that stand in their old order; the others were moved."""
    ends: list[int] = []
    at: list[int] = []
    before: dict[int, int | None] = {}
    for place in sorted(keys):
        rank = order[keys[place]]
        slot = bisect_left(ends, rank)
        before[place] = at[slot - 1] if slot else None
        ends[slot : slot + 1] = [rank]
        at[slot : slot + 1] = [place]
    step: int | None = at[-1] if at else None
    while step is not None:
        yield step
        step = before[step]
