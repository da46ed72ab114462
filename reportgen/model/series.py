"""Series: the observations of an indicator put in order, with revisions and conflicts made visible.

A later vintage revises an earlier one; a Conflict that the drafting team declared decides between sources. Nothing is
overwritten: what was not retained stays beside what was.
"""

from __future__ import annotations

from collections import defaultdict

from reportgen.model.base import Model, TimePeriod
from reportgen.model.observations import Conflict, Observation, SeriesKey
from reportgen.model.report import Report


class Point(Model):
    """One period of a series."""

    time_period: TimePeriod
    """The period."""

    retained: Observation
    """The figure that stands: of the source a conflict retains, else of the latest vintage."""

    others: tuple[Observation, ...] = ()
    """The other figures for the period, earliest vintage first."""

    conflict: Conflict | None = None
    """The declared conflict, if the sources disagree."""

    @property
    def revised(self) -> bool:
        """Whether an earlier vintage had another value, and no conflict explains it."""
        return self.conflict is None and any(other.obs_value != self.retained.obs_value for other in self.others)


class Series(Model):
    """The points of one series key and one frequency, in time order."""

    key: SeriesKey
    """What all its observations share."""

    frequency: str
    """A, S, Q or M, after SDMX CL_FREQ."""

    points: tuple[Point, ...]
    """Its points, earliest first; never empty."""


def frequency(time_period: str) -> str:
    """The SDMX frequency of a period: A for `2025`, S for `2025-S1`, Q for `2025-Q3`, M for `2025-07`."""
    part = time_period[5:]
    if not part:
        return "A"
    return part[0] if part[0] in "SQ" else "M"


def all_series(report: Report, indicator: str) -> tuple[Series, ...]:
    """The series of one indicator, in the order in which the report first mentions them, annual before the rest."""
    groups: dict[tuple[str, SeriesKey], dict[str, list[Observation]]] = {}
    for observation in report.observations:
        if observation.indicator == indicator:
            group = (frequency(observation.time_period), SeriesKey.of(observation))
            groups.setdefault(group, defaultdict(list))[observation.time_period].append(observation)
    conflicts = {conflict.time_period: conflict for conflict in report.conflicts if conflict.indicator == indicator}
    ordered = sorted(groups.items(), key=lambda item: "ASQM".index(item[0][0]))
    return tuple(
        Series(
            key=key,
            frequency=code,
            points=tuple(_point(period, found, conflicts.get(period)) for period, found in sorted(periods.items())),
        )
        for (code, key), periods in ordered
    )


def _point(period: str, found: list[Observation], conflict: Conflict | None) -> Point:
    by_vintage = sorted(found, key=lambda observation: observation.vintage)
    preferred = [observation for observation in by_vintage if conflict and observation.source == conflict.retained]
    retained = (preferred or by_vintage)[-1]
    others = tuple(observation for observation in by_vintage if observation is not retained)
    return Point(time_period=period, retained=retained, others=others, conflict=conflict if others else None)
