"""Figures that cannot well be true are questioned: beyond the indicator's bound, or far from the rest of the series."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from statistics import median

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
        if one.obs_value is not None:
            series.setdefault(SeriesKey.of(one), []).append(one.obs_value.scaleb(one.unit_mult))
    for index, observation in enumerate(report.observations):
        if observation.obs_value is None or observation.comment is not None:
            continue
        value = observation.obs_value.scaleb(observation.unit_mult)
        reason = _implausible(value, indicators.get(observation.indicator), series[SeriesKey.of(observation)])
        if reason:
            yield _question(index, reason)


def _implausible(value: Decimal, indicator: object, same_series: list[Decimal]) -> str:
    if isinstance(indicator, QuantitativeIndicator) and indicator.plausible_max is not None:
        above = value > indicator.plausible_max
        return f"the figure is above {indicator.plausible_max}, the plausible maximum of its indicator" if above else ""
    others = list(same_series)
    others.remove(value)
    if len(others) < _ENOUGH or value <= 0:
        return ""
    middle = median(others)
    return f"the figure is over {_FAR} times the median of its series" if middle and value > _FAR * middle else ""


def _question(index: int, reason: str) -> Problem:
    hint = "check the figure and its unit; if it is right, say so in COMMENT"
    return Problem("figure-implausible", reason, path=f"observations[{index}].obs_value", hint=hint, severity="warning")
