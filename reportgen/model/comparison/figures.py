"""The figures of two reports: last year's, the same period as published now, this year's, and the change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from reportgen.model.base import Id, Model, PointNumber
from reportgen.model.comparison.definitions import same_definition
from reportgen.model.comparison.moves import Move
from reportgen.model.indicators import Indicator
from reportgen.model.observations import Observation, ObsStatus, SeriesKey
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report
from reportgen.model.series import Change, Point, Series, separation, series_by_indicator
from reportgen.model.text import LocalizedText


class Obstacle(StrEnum):
    """Why the figures of two reports cannot be compared."""

    UNIT = "unit"
    SCOPE = "scope"
    AREA = "area"
    DEFINITION = "definition"
    FREQUENCY = "frequency"
    PERIOD = "period"
    BREAK = "break"
    STATUS = "status"


class FigureMove(Move[Observation]):
    """The last figure of a series in each report."""

    indicator: Id
    """The indicator."""

    name: LocalizedText
    """Its name."""

    objective: PointNumber
    """The first of the specific objectives it bears on."""

    key: SeriesKey
    """The series: that of this report, else that of last year's."""

    alone: bool
    """Whether it is the only series of its indicator."""

    revised: Observation | None
    """What this report gives for the period of the figure of last year's, where that is another figure."""

    change: Change | None
    """From the period of last year's figure, as published now, to this year's; None where it cannot be stated."""

    obstacle: Obstacle | None
    """Why the two figures cannot be compared, if that is so."""

    @property
    def moved(self) -> bool:
        """Whether there is anything to say: the two figures differ in anything, or only one report has the series."""
        if self.before is None or self.after is None or self.revised or self.obstacle:
            return True
        return self.before.time_period != self.after.time_period


class Revision(Model):
    """A figure that the report of last year gave otherwise for the same period."""

    name: LocalizedText
    """The name of the indicator."""

    key: SeriesKey
    """The series."""

    alone: bool
    """Whether it is the only one of its indicator."""

    before: Observation
    """The figure in the report of last year."""

    after: Observation
    """The figure in this report."""


class FigureComparison(Model):
    """The figures of both reports."""

    moved: tuple[FigureMove, ...] = ()
    """The series with a later or revised figure, that are new, no longer reported or not comparable any more."""

    unchanged: tuple[LocalizedText, ...] = ()
    """The names of the indicators of which no series moved."""

    revisions: tuple[Revision, ...] = ()
    """Every figure that was revised."""

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Every figure in it."""
        moved = (figure for one in self.moved for figure in (one.before, one.after) if figure is not None)
        return (*moved, *(figure for one in self.revisions for figure in (one.before, one.after)))


def compare_figures(before: Report, now: Report, reference: Reference) -> FigureComparison:
    """Compare the series of both reports, in the order of the indicators of this report, then those it lacks."""
    old, new = (all_indicators(report, reference) for report in (before, now))
    old_series, new_series = series_by_indicator(before), series_by_indicator(now)
    moved: list[FigureMove] = []
    unchanged: list[LocalizedText] = []
    revisions: list[Revision] = []
    for name, indicator in {**new, **{name: one for name, one in old.items() if name not in new}}.items():
        first, second = old_series.get(name, ()), new_series.get(name, ())
        redefined = name in old and name in new and not same_definition(old[name], new[name])
        found = tuple(_moves(indicator, first, second, redefined))
        moved += [move for move in found if move.moved]
        if first and second and not any(move.moved for move in found):
            unchanged.append(indicator.name)
        if not redefined:
            revisions += _revisions(indicator, first, second)
    return FigureComparison(moved=tuple(moved), unchanged=tuple(unchanged), revisions=tuple(revisions))


def _moves(
    indicator: Indicator, before: tuple[Series, ...], now: tuple[Series, ...], redefined: bool
) -> Iterator[FigureMove]:
    """The series of one indicator beside each other: those of the first frequency that both reports have."""
    old, new = _of_one_frequency(before, now)
    breakdowns = dict.fromkeys([*new, *old])
    for breakdown in breakdowns:
        first, second = old.get(breakdown), new.get(breakdown)
        obstacle = _changed_key(first, second, redefined) if first and second else None
        yield _move(indicator, first, second, obstacle, alone=len(breakdowns) == 1)


Breakdown = tuple[str | None, ...]
"""The dimensions of a series beyond what its indicator says of all of them."""


def _of_one_frequency(before: tuple[Series, ...], now: tuple[Series, ...]) -> list[dict[Breakdown, Series]]:
    codes = [list(dict.fromkeys(one.frequency for one in side)) for side in (before, now)]
    shared = [code for code in codes[1] if code in codes[0]]
    sides: list[dict[Breakdown, Series]] = []
    for side, own in zip((before, now), codes, strict=True):
        chosen = [one for one in side if one.frequency == (shared or own)[0]]
        sides.append({(one.key.substance, one.key.sex, one.key.age, one.key.counterpart_area): one for one in chosen})
    return sides


def _changed_key(before: Series, now: Series, redefined: bool) -> Obstacle | None:
    """What is not the same about two series of one indicator and breakdown."""
    for obstacle, name in ((Obstacle.UNIT, "unit_measure"), (Obstacle.SCOPE, "scope"), (Obstacle.AREA, "ref_area")):
        if getattr(before.key, name) != getattr(now.key, name):
            return obstacle
    if redefined:
        return Obstacle.DEFINITION
    return Obstacle.FREQUENCY if before.frequency != now.frequency else None


def _move(
    indicator: Indicator, old: Series | None, new: Series | None, obstacle: Obstacle | None, *, alone: bool
) -> FigureMove:
    before, after = (one.last.retained if one else None for one in (old, new))
    revised = change = None
    if before and after and new and obstacle is None:
        published = {point.time_period: point.retained for point in new.points}
        base = published.get(before.time_period, before)
        revised = base if base.figure != before.figure else None
        if after.time_period > before.time_period:
            between = [one for period, one in published.items() if before.time_period < period < after.time_period]
            obstacle = _in_between(base, after, between)
            comparable = obstacle is None and base.figure is not None and after.figure is not None
            change = Change.between(base, after) if comparable else None
    chosen = new or old
    assert chosen is not None
    return FigureMove(
        indicator=indicator.id,
        name=indicator.name,
        objective=indicator.objectives[0],
        key=chosen.key,
        alone=alone,
        before=before,
        after=after,
        revised=revised,
        change=change,
        obstacle=obstacle,
    )


def _in_between(before: Observation, after: Observation, between: Iterable[Observation]) -> Obstacle | None:
    if before.time_period[4:] != after.time_period[4:]:
        return Obstacle.PERIOD
    status = separation(before, after, between)
    return {ObsStatus.BREAK: Obstacle.BREAK, ObsStatus.DEFINITION_DIFFERS: Obstacle.STATUS, None: None}[status]


def _revisions(indicator: Indicator, before: tuple[Series, ...], now: tuple[Series, ...]) -> Iterator[Revision]:
    """Every period of which this report gives another figure, whatever its frequency."""
    new: Mapping[tuple[SeriesKey, str], Point] = {
        (one.key, point.time_period): point for one in now for point in one.points
    }
    alone = len({one.key for one in before}) == 1
    for series in before:
        for point in series.points:
            later = new.get((series.key, point.time_period))
            if later is not None and later.retained.figure != point.retained.figure:
                yield Revision(
                    name=indicator.name, key=series.key, alone=alone, before=point.retained, after=later.retained
                )
