"""Figures have a size that a report can print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part

_MAX_EXPONENT = 15
_MAX_DECIMALS = 9


def check(everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for a decimal such as 1e999999999, which would take gigabytes to spell out."""
    for part in everything:
        for name in type(part.model).model_fields:
            value = getattr(part.model, name)
            if isinstance(value, Decimal) and _unprintable(value):
                yield Problem(
                    "figure-size",
                    f"the figure has more than {_MAX_EXPONENT} digits, or more than {_MAX_DECIMALS} after the point",
                    path=part.field(name),
                    hint="check the figure; use a larger unit or UNIT_MULT for a very large one",
                )


def _unprintable(value: Decimal) -> bool:
    exponent = value.as_tuple().exponent
    return value.adjusted() >= _MAX_EXPONENT or not isinstance(exponent, int) or exponent < -_MAX_DECIMALS
