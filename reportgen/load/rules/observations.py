"""Observations belong to a quantitative indicator, say the same as it, and stand once."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.load.rules.dates import first_day, last_day
from reportgen.model.indicators import QuantitativeIndicator
from reportgen.model.observations import Observation, ObsStatus, SeriesKey
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report

# Field of the observation → field of the indicator that it has to equal.
_SAME = {"unit_measure": "unit", "scope": "scope", "ref_area": "ref_area"}


def check(report: Report, reference: Reference) -> Iterator[Problem]:
    """Yield the problems of single observations, and observations that stand twice."""
    indicators = all_indicators(report, reference)
    first: dict[tuple[SeriesKey, str, str, str], int] = {}
    for index, observation in enumerate(report.observations):
        path = f"observations[{index}]"
        indicator = indicators.get(observation.indicator)
        if isinstance(indicator, QuantitativeIndicator):
            yield from _differences(observation, indicator, path)
        elif indicator is not None:
            yield Problem(
                "not-quantitative",
                f"this indicator is of the kind {indicator.kind} and takes no figures",
                path=f"{path}.indicator",
                hint="make the indicator quantitative, or use another one",
            )
        yield from _dates(observation, path)
        key = (SeriesKey.of(observation), observation.time_period, observation.vintage, observation.source)
        if key in first:
            yield Problem(
                "duplicate-observation",
                f"the same point, vintage and source already stand in observations[{first[key]}]",
                path=path,
                hint="keep one of the two; a revision has a later VINTAGE",
            )
        first.setdefault(key, index)


def _differences(observation: Observation, indicator: QuantitativeIndicator, path: str) -> Iterator[Problem]:
    for name, of_indicator in _SAME.items():
        expected = getattr(indicator, of_indicator)
        if getattr(observation, name) != expected:
            yield Problem(
                "observation-mismatch",
                f"the indicator has the {of_indicator} {expected}",
                path=f"{path}.{name}",
                hint=f"write {expected} here; figures of another {of_indicator} are another indicator",
            )


def _dates(observation: Observation, path: str) -> Iterator[Problem]:
    if ObsStatus.FORECAST in observation.obs_status:
        return
    published = last_day(observation.vintage)
    if first_day(observation.time_period) > published:
        yield Problem(
            "period-after-vintage",
            "the figure was published before its period began",
            path=f"{path}.time_period",
            hint="correct TIME_PERIOD or VINTAGE, or give it the OBS_STATUS F (forecast)",
        )
    elif last_day(observation.time_period) > published:
        yield Problem(
            "period-not-over",
            "the figure was published before its period ended",
            path=f"{path}.time_period",
            hint="correct TIME_PERIOD or VINTAGE, or give it the OBS_STATUS F (forecast)",
            severity="warning",
        )
