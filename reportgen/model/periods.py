"""Reporting periods on a time line: which ones lie between two of them, and in which one a date falls."""

from __future__ import annotations

from collections.abc import Iterable

from reportgen.model.base import PartialDate, TimePeriod
from reportgen.model.series import frequency

_PARTS = {"A": 1, "S": 2, "Q": 4, "M": 12}
"""How many periods of each frequency a year has."""


def time_line(periods: Iterable[TimePeriod]) -> tuple[TimePeriod, ...]:
    """Every period from the first to the last of `periods`, which are of one frequency.

    Where all fall in the same part of the year, as where only first half-years are published, the others are left out.
    """
    known = sorted(set(periods))
    code = frequency(known[0])
    numbers = [_number(period) for period in known]
    step = _PARTS[code] if len({number % _PARTS[code] for number in numbers}) == 1 else 1
    return tuple(_period(code, number) for number in range(numbers[0], numbers[-1] + 1, step))


def period_of(date: PartialDate, code: str) -> TimePeriod:
    """The period of this frequency that ends with or after `date`; of a year or month, with its end."""
    month = int(date[5:7] or 12)
    return _period(code, int(date[:4]) * _PARTS[code] + (month - 1) * _PARTS[code] // 12)


def _number(period: TimePeriod) -> int:
    code = frequency(period)
    part = int(period[5:].lstrip("SQ") or 1)
    return int(period[:4]) * _PARTS[code] + part - 1


def _period(code: str, number: int) -> TimePeriod:
    year, part = divmod(number, _PARTS[code])
    if code == "A":
        return f"{year:04}"
    return f"{year:04}-{part + 1:02}" if code == "M" else f"{year:04}-{code}{part + 1}"
