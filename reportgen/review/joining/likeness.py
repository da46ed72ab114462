"""How likely two units are each other's counterpart: from their kinds, facts, lengths, numbers and common words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from reportgen.review.joining.units import Unit

GAP = -1.0
"""What it costs to leave a unit without a counterpart."""

_TOGETHER = -2.0
"""What it costs to pair one unit with two."""

_FACTS, _WORDS, _LENGTH, _NUMBER = 6.0, 4.0, 2.0, 8.0
"""What each kind of evidence is worth at most."""

_RAREST = 1_000_000
"""The weight of a word that one unit holds alone."""

_NOTHING_STATED = 0.5
"""What it is worth that neither of two units states anything."""

_NEVER = -100.0
_LITTLE = 40
"""Below this many characters, lengths say nothing."""


@dataclass
class Likeness:
    """Scores pairs of units of two documents; a word counts the less, the more units hold it (`rarity`).

    Rarities are whole numbers, so that their sums do not depend on the order of a set.
    """

    rarity: dict[str, int]
    _weights: dict[frozenset[str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, left: Sequence[Unit], right: Sequence[Unit]) -> Likeness:
        """The likeness of units of these two documents."""
        holders = Counter(stem for unit in (*left, *right) for stem in unit.stems)
        return cls({stem: _RAREST // count for stem, count in holders.items()})

    def score(self, one: Unit, other: Unit) -> float:
        """A score; what is worth less than two units without a counterpart is not paired."""
        if one.kind != other.kind:
            return _NEVER
        return (
            self._facts(one.facts, other.facts)
            + self._words(one.stems, other.stems)
            + _lengths(len(one.text), len(other.text))
            + _forms(one, other)
        )

    def together(self, one: Unit, first: Unit, second: Unit) -> float:
        """The score of one text that stands in two paragraphs on the other side."""
        if not one.kind == first.kind == second.kind == "text":
            return _NEVER
        lengths = _lengths(len(one.text), len(first.text) + len(second.text))
        # Mostly two together are twice too long; nothing else needs to be looked at then.
        if lengths < 0:
            return _NEVER
        facts = self._facts(one.facts, first.facts + second.facts)
        return facts + self._words(one.stems, first.stems | second.stems) + lengths + _TOGETHER

    def _facts(self, one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
        most = max(one.total(), other.total())
        if not most:
            return _NOTHING_STATED
        shared = (one & other).total() if one and other else 0
        return _FACTS * shared / most - 2 * (1 - shared / most)

    def _words(self, one: frozenset[str], other: frozenset[str]) -> float:
        shared = self._weight(one & other)
        return _WORDS * shared / (self._weight(one) + self._weight(other) - shared) if shared else 0.0

    def _weight(self, stems: frozenset[str]) -> int:
        if stems not in self._weights:
            self._weights[stems] = sum(map(self.rarity.__getitem__, stems))
        return self._weights[stems]


def _lengths(one: int, other: int) -> float:
    """Translations are about as long as each other: nothing at twice the length, a penalty beyond."""
    ratio = abs(math.log((one + _LITTLE) / (other + _LITTLE)))
    return _LENGTH * max(1 - ratio / math.log(2), -2.0)


def _forms(one: Unit, other: Unit) -> float:
    if one.kind == "heading":
        score = 0.0 if one.level == other.level else -1.5
        if one.number and one.number == other.number:
            return score + _NUMBER
        return score - (_NUMBER if one.number and other.number else 1.0 if one.number or other.number else 0.0)
    if one.kind == "table":
        shapes = [(len(unit.rows), max((len(row.cells) for row in unit.rows), default=0)) for unit in (one, other)]
        return sum(1.5 if mine == yours else -0.5 for mine, yours in zip(*shapes, strict=True))
    return 0.5 if one.role == other.role else -1.0
