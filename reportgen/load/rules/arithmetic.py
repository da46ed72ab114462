"""Figures that can be recomputed are recomputed: totals from their parts, percentages from their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part
from reportgen.model.indicators import QuantitativeIndicator
from reportgen.model.observations import Observation
from reportgen.model.quantities import Share
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report

_Key = tuple[str, str, str]
"""Indicator, period and source."""


def check(report: Report, reference: Reference, everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for each total, share or percentage that its own parts contradict."""
    indicators = all_indicators(report, reference)
    figures: dict[_Key, Decimal] = {}
    for one in report.observations:
        if one.figure is not None and not _broken_down(one):
            figures[(one.indicator, one.time_period, one.source)] = one.figure
    for index, observation in enumerate(report.observations):
        indicator = indicators.get(observation.indicator)
        if isinstance(indicator, QuantitativeIndicator) and not _broken_down(observation):
            path = f"observations[{index}].obs_value"
            yield from _total(observation, indicator, figures, path)
            yield from _ratio(observation, indicator, figures, path)
    for part in everything:
        if isinstance(part.model, Share):
            yield from _share(part.model, part.field("percent"))


def _broken_down(observation: Observation) -> bool:
    return bool(observation.substance or observation.age or observation.counterpart_area) or observation.sex in (
        "F",
        "M",
    )


def _total(
    observation: Observation, indicator: QuantitativeIndicator, figures: dict[_Key, Decimal], path: str
) -> Iterator[Problem]:
    """A total whose parts the same source gives for the same period; a comment on it answers the question."""
    period, source, value = observation.time_period, observation.source, observation.figure
    parts = [figures.get((part, period, source)) for part in indicator.parts]
    known = [part for part in parts if part is not None]
    if not parts or len(known) < len(parts) or value is None or observation.comment is not None:
        return
    total = sum(known, Decimal(0))
    if total != value:
        # No message quotes a figure: it may be restricted.
        message = "the parts that its indicator names add up to another figure than this total"
        yield Problem("total-differs", message, path=path, hint="correct it, or say in COMMENT why they differ")


def _ratio(
    observation: Observation, indicator: QuantitativeIndicator, figures: dict[_Key, Decimal], path: str
) -> Iterator[Problem]:
    if indicator.ratio is None or observation.obs_value is None or observation.comment is not None:
        return
    point = observation.time_period, observation.source
    numerator = figures.get((indicator.ratio.numerator, *point))
    denominator = figures.get((indicator.ratio.denominator, *point))
    if numerator is not None and denominator and not _rounds_to(numerator, denominator, observation.obs_value):
        yield _percentage(path)


def _share(share: Share, path: str) -> Iterator[Problem]:
    if share.numerator is None or not share.denominator:
        return
    if not _rounds_to(share.numerator, share.denominator, share.percent):
        yield _percentage(path)


def _rounds_to(numerator: Decimal, denominator: Decimal, percent: Decimal) -> bool:
    """Whether the quotient, rounded as the percentage is printed, is that percentage."""
    exponent = percent.as_tuple().exponent
    step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    return abs(numerator / denominator * 100 - percent) <= step / 2


def _percentage(path: str) -> Problem:
    message = "the numbers it is computed from give another percentage"
    return Problem("percentage-differs", message, path=path, hint="correct it, or those numbers")
