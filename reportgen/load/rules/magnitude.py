"""Figures that cannot well be true are questioned: beyond the indicator's bound, or far from the rest of the series."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from reportgen.errors import Problem
from reportgen.model.indicators import QuantitativeIndicator
from reportgen.model.observations import SeriesKey
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report

_FAR = 20
"""How many times the median of the other figures is too far: tonnes typed as kilograms are a thousand times off."""

_ENOUGH = 4
"""With fewer other figures a median says little."""


def check(report: Report, reference: Reference) -> Iterator[Problem]:
    """Yield a warning for each implausible figure; a comment on the observation answers the question."""
    indicators = all_indicators(report, reference)
    series: dict[SeriesKey, list[Decimal]] = {}
    for one in report.observations:
        if one.figure is not None:
            series.setdefault(SeriesKey.of(one), []).append(one.figure)
    for values in series.values():
        values.sort()
    for index, observation in enumerate(report.observations):
        value = observation.figure
        if value is None or observation.comment is not None:
            continue
        reason = _implausible(value, indicators.get(observation.indicator), series[SeriesKey.of(observation)])
        if reason:
            yield _question(index, reason)


def _implausible(value: Decimal, indicator: object, same_series: list[Decimal]) -> str:
    if isinstance(indicator, QuantitativeIndicator) and indicator.plausible_max is not None:
        above = value > indicator.plausible_max
        return "the figure is above plausible_max of its indicator" if above else ""
    if len(same_series) <= _ENOUGH or value <= 0:
        return ""
    middle = _median_of_others(same_series, value)
    return f"the figure is over {_FAR} times the median of its series" if middle and value > _FAR * middle else ""


def _median_of_others(values: list[Decimal], value: Decimal) -> Decimal:
    """The median of sorted `values` without one `value`; a copy per observation would take a minute for 20,000 rows."""
    left_out, count = bisect_left(values, value), len(values) - 1
    middle = [values[i if i < left_out else i + 1] for i in ((count - 1) // 2, count // 2)]
    return (middle[0] + middle[1]) / 2


def _question(index: int, reason: str) -> Problem:
    hint = "check the figure and its unit; if it is right, say so in COMMENT"
    return Problem("figure-implausible", reason, path=f"observations[{index}].obs_value", hint=hint, severity="warning")
