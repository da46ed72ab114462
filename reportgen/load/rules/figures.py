"""Figures have a size that a report can print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part

# Small enough for the arithmetic of the other rules to stay exact in 28 digits.
_MAX_DIGITS = 15
_MAX_DECIMALS = 6


def check(everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for a decimal such as 1e999999999, which would take gigabytes to spell out."""
    for part in everything:
        for name in type(part.model).model_fields:
            value = getattr(part.model, name)
            power = getattr(part.model, "unit_mult", 0)
            if isinstance(value, Decimal) and _unprintable(value, power):
                yield Problem(
                    "figure-size",
                    f"the figure has more than {_MAX_DIGITS} digits, or more than {_MAX_DECIMALS} after the point",
                    path=part.field(name),
                    hint="round it, or use a larger unit",
                )


def _unprintable(value: Decimal, power: int) -> bool:
    exponent = value.as_tuple().exponent
    return value.adjusted() + power >= _MAX_DIGITS or not isinstance(exponent, int) or exponent < -_MAX_DECIMALS
