"""Series: the observations of an indicator put in order, with revisions and conflicts made visible.

A later vintage revises an earlier one; a Conflict that the drafting team declared decides between sources. Nothing is
overwritten: what was not retained stays beside what was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from reportgen.model.base import Model, TimePeriod
from reportgen.model.observations import Conflict, Observation, ObsStatus, SeriesKey
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
        """Whether an earlier vintage had another figure, and no conflict explains it."""
        return self.conflict is None and any(other.figure != self.retained.figure for other in self.others)


class Change(Model):
    """How a figure moved between two periods."""

    since: TimePeriod
    """The earlier period."""

    absolute: Decimal
    """The difference, in the unit of the series."""

    percent: Decimal | None
    """The difference in percent of the earlier figure, to one decimal; absent unless that figure is above zero."""

    @classmethod
    def between(cls, before: Observation, after: Observation) -> Change:
        """How the figure of `before` moved to that of `after`; both have one."""
        start, end = (one.figure or Decimal(0) for one in (before, after))
        percent = ((end - start) / start * 100).quantize(Decimal("0.1"), ROUND_HALF_UP) if start > 0 else None
        return cls(since=before.time_period, absolute=end - start, percent=percent)


class Series(Model):
    """The points of one series key and one frequency, in time order."""

    key: SeriesKey
    """What all its observations share."""

    frequency: str
    """A, S, Q or M, after SDMX CL_FREQ."""

    points: tuple[Point, ...]
    """Its points, earliest first; never empty."""

    @property
    def last(self) -> Point:
        """The latest point that has a figure, or else the latest point."""
        with_figure = [point for point in self.points if point.retained.obs_value is not None]
        return (with_figure or self.points)[-1]

    @property
    def change(self) -> Change | None:
        """The change between the last two figures, where they may be compared.

        None when there are not two of them, when they do not follow each other, or when a break (B) or another
        definition (D) lies between them.
        """
        with_figure = [point for point in self.points if point.retained.obs_value is not None]
        if len(with_figure) < 2:
            return None
        before, after = with_figure[-2:]
        if not _consecutive(before.time_period, after.time_period):
            return None
        if separation(before.retained, after.retained) is not None:
            return None
        return Change.between(before.retained, after.retained)


INCOMPARABLE = frozenset({ObsStatus.BREAK, ObsStatus.DEFINITION_DIFFERS})
"""The statuses of a figure that may not be compared with the one before it."""


def separation(before: Observation, after: Observation, between: Iterable[Observation] = ()) -> ObsStatus | None:
    """What keeps two figures of one series from being compared, if anything does.

    B where the series breaks at `after` or at a figure `between` the two; D where either has another definition than
    the rest of the series.
    """
    if any(ObsStatus.BREAK in one.obs_status for one in (*between, after)):
        return ObsStatus.BREAK
    if any(ObsStatus.DEFINITION_DIFFERS in one.obs_status for one in (before, after)):
        return ObsStatus.DEFINITION_DIFFERS
    return None


def _consecutive(before: str, after: str) -> bool:
    """Whether one year lies between two years, or between the same half-years of two years."""
    return int(after[:4]) - int(before[:4]) == 1 and before[4:] == after[4:]


def frequency(time_period: str) -> str:
    """The SDMX frequency of a period: A for `2025`, S for `2025-S1`, Q for `2025-Q3`, M for `2025-07`."""
    part = time_period[5:]
    if not part:
        return "A"
    return part[0] if part[0] in "SQ" else "M"


def series_by_indicator(report: Report) -> dict[str, tuple[Series, ...]]:
    """The series of each indicator that has any, in the order in which the report first mentions them.

    Of one indicator the annual series come first, then those by half-year, quarter and month.
    """
    groups: dict[str, dict[tuple[str, SeriesKey], dict[str, list[Observation]]]] = {}
    for observation in report.observations:
        group = (frequency(observation.time_period), SeriesKey.of(observation))
        found = groups.setdefault(observation.indicator, {}).setdefault(group, defaultdict(list))
        found[observation.time_period].append(observation)
    conflicts = {(conflict.indicator, conflict.time_period): conflict for conflict in report.conflicts}
    series: dict[str, tuple[Series, ...]] = {}
    for indicator, by_group in groups.items():
        ordered = sorted(by_group.items(), key=lambda item: "ASQM".index(item[0][0]))
        series[indicator] = tuple(_series(code, key, periods, conflicts) for (code, key), periods in ordered)
    return series


def _series(
    code: str,
    key: SeriesKey,
    periods: dict[str, list[Observation]],
    conflicts: dict[tuple[str, str], Conflict],
) -> Series:
    points = tuple(
        _point(period, found, conflicts.get((key.indicator, period))) for period, found in sorted(periods.items())
    )
    return Series(key=key, frequency=code, points=points)


def _point(period: str, found: list[Observation], conflict: Conflict | None) -> Point:
    by_vintage = sorted(found, key=lambda observation: observation.vintage)
    preferred = [observation for observation in by_vintage if conflict and observation.source == conflict.retained]
    retained = (preferred or by_vintage)[-1]
    others = tuple(observation for observation in by_vintage if observation is not retained)
    return Point(time_period=period, retained=retained, others=others, conflict=conflict if others else None)
