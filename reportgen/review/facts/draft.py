"""What a rule of the grammar hands to the scanner: a fact that its neighbours may still complete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from reportgen.review.facts.fact import Kind
from reportgen.review.facts.source import Source


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure, a currency or a percentage: its canonical code, and how many of that code one unit is."""

    kind: Kind
    code: str
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact from `start` up to `end`.

    An amount carries its figure, `values`, apart from the multiplier and the unit: in "5 to 10 million euros" the first
    figure takes both from the second. Everything else says its `readings` outright.
    """

    kind: Kind
    start: int
    end: int
    readings: tuple[str, ...] = ()
    values: tuple[Decimal, ...] = ()
    scale: Decimal = Decimal(1)
    unit: Unit | None = None


Rule = Callable[[Source, int], list[Draft] | None]
"""A rule reads the facts that begin at an offset, or finds that none does. The last one ends where reading goes on."""


def plain(value: Decimal) -> str:
    """A number without thousands separators, trailing zeros or exponent: 1500000, 0.5, -4.2."""
    text = f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
