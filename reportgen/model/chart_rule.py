"""Which series are drawn, in which charts, and how.

A chart is drawn where it shows more than the table beside it: from four figures on. With three, the table is read at a
glance, and a line through them would suggest a course that they do not show. Series of different scope or unit never
share a chart, nor do series so far apart in size that the smaller would lie flat on the axis. A table with so many
series that they would take pages of charts has none: who looks for one of them finds it sooner in the table, and charts
of some of them would be taken for the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from reportgen.model.base import TimePeriod
from reportgen.model.charts import ChartKind, ChartRow, ChartSeries, ChartSpec, Remark, reserves
from reportgen.model.indicators import QuantitativeIndicator, Target
from reportgen.model.observations import Observation, ObsStatus
from reportgen.model.periods import period_of, time_line
from reportgen.model.series import Series

LEAST_FIGURES = 4
"""At least one series of a chart has this many figures."""

MOST_SERIES = 5
"""More lines or columns than this cannot be told apart in print."""

MOST_CHARTS = 4
"""More charts than this, two pages of them, no longer show the table at a glance."""

LEAST_IN_LINE = 6
"""A line is drawn from this many figures on; fewer stand better as columns."""

_SPARSEST = 4
"""At least one period in four has a figure; on an emptier axis the table says it better."""

_SPREAD = 10
"""The largest figure of each series is at least a tenth of the largest figure of its chart."""

_DIGITS = 4
"""How many digits the largest figure is spelled with; all others get as many decimals as that one."""

_MILLION = 6
"""The power of ten from which figures are stated in millions."""


def chart_specs(indicator: QuantitativeIndicator, series: Iterable[Series]) -> tuple[ChartSpec, ...]:
    """The charts of the series of one indicator and one frequency; none where the table says it better."""
    charts = []
    for group in _groups([_described(one) for one in series if _figures(one)]):
        filled = {observation.time_period for one in group for observation in _figures(one.series)}
        periods = time_line(filled)
        if max(one.count for one in group) >= LEAST_FIGURES and len(filled) * _SPARSEST >= len(periods):
            charts.append(_spec(indicator, tuple(group), periods))
    return tuple(charts) if len(charts) <= MOST_CHARTS else ()


def _groups(series: list[ChartSeries]) -> Iterator[list[ChartSeries]]:
    """The series that share a chart, those with the largest figures first; within a chart they keep their order."""
    waiting = list(series)
    while waiting:
        largest = max(waiting, key=_size)
        kin = [one for one in waiting if _akin(one.series, largest.series) and _size(one) * _SPREAD >= _size(largest)]
        # With more of a kind than fit, those nearest in size stay together.
        chosen = sorted(kin, key=_size, reverse=True)[:MOST_SERIES]
        yield [one for one in kin if one in chosen]
        waiting = [one for one in waiting if one not in chosen]


def _akin(one: Series, other: Series) -> bool:
    return (one.key.scope, one.key.unit_measure) == (other.key.scope, other.key.unit_measure)


def _size(one: ChartSeries) -> Decimal:
    return max(abs(_value(one.highest)), abs(_value(one.lowest)))


def _spec(
    indicator: QuantitativeIndicator, series: tuple[ChartSeries, ...], periods: tuple[TimePeriod, ...]
) -> ChartSpec:
    code, unit = series[0].series.frequency, series[0].series.key.unit_measure
    # A target is set for the whole; beside the parts of a breakdown it would be read as theirs.
    aim = indicator.target if unit is indicator.unit and len(series) == 1 else None
    due = period_of(aim.by, code) if aim else periods[0]
    if due > periods[-1]:
        periods = time_line([*periods, due])
    largest = max([_size(one) for one in series] + ([abs(aim.value)] if aim and due in periods else []))
    multiple = _MILLION if largest.adjusted() >= _MILLION and largest else 0
    return ChartSpec(
        kind=_kind(series, periods),
        series=series,
        rows=tuple(_row(period, series, aim if period == due else None) for period in periods),
        has_target=aim is not None and due in periods,
        multiple=multiple,
        decimals=max(0, _DIGITS - 1 - max(0, largest.scaleb(-multiple).adjusted())) if largest else 0,
    )


def _kind(series: tuple[ChartSeries, ...], periods: tuple[TimePeriod, ...]) -> ChartKind:
    """A line for a long series whose figures mostly follow one another; half-years, never compared in a row, stand
    as columns."""
    if series[0].series.frequency == "S" or max(one.count for one in series) < LEAST_IN_LINE:
        return "column"
    following = set(pairwise(periods))
    known = [[observation.time_period for observation in _figures(one.series)] for one in series]
    linked = sum(pair in following for one in known for pair in pairwise(one))
    return "line" if 2 * linked >= sum(map(len, known)) else "column"


def _row(period: TimePeriod, series: tuple[ChartSeries, ...], aim: Target | None) -> ChartRow:
    retained = [{point.time_period: point.retained for point in one.series.points} for one in series]
    return ChartRow(
        period=period,
        observations=tuple(known.get(period) for known in retained),
        target=aim.value if aim else None,
    )


def _described(series: Series) -> ChartSeries:
    figures = _figures(series)
    return ChartSeries(
        series=series,
        first=figures[0],
        last=figures[-1],
        highest=max(figures, key=_value),
        lowest=min(figures, key=_value),
        count=len(figures),
        span=len(time_line(figure.time_period for figure in figures)),
        remarks=tuple(
            Remark(status=status, periods=tuple(one.time_period for one in figures if status in one.obs_status))
            for status in ObsStatus
            if any(status in reserves(one) for one in figures)
        ),
    )


def _figures(series: Series) -> list[Observation]:
    return [point.retained for point in series.points if point.retained.figure is not None]


def _value(observation: Observation) -> Decimal:
    return Decimal(0) if observation.figure is None else observation.figure
