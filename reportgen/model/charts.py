"""The specification of a chart: what is drawn and in which spelling. One gives both languages.

`chart_rule` decides which series get a chart, and which of them share one.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, get_args

from reportgen.model.base import Id, Model, TimePeriod
from reportgen.model.observations import Observation, ObsStatus
from reportgen.model.series import INCOMPARABLE, Series

ChartKind = Literal["line", "column"]
"""How the figures are drawn."""

MarkKind = Literal["reserve", "break", "both"]
"""How a figure is set apart: to be used with reserve, not comparable with the one before it, or both."""


class Mark(Model):
    """A mark that occurs in a chart, and the statuses it stands for."""

    kind: MarkKind
    """What the mark says."""

    statuses: tuple[ObsStatus, ...]
    """The statuses of the figures that bear it, in the order of CL_OBS_STATUS."""


class ChartRow(Model):
    """One period of a chart."""

    period: TimePeriod
    """The period."""

    observations: tuple[Observation | None, ...]
    """The figure of each series; None where nothing was observed."""

    target: Decimal | None
    """The value that the indicator is to reach in this period."""


class Remark(Model):
    """A status of figures of a series, and the periods that have it."""

    status: ObsStatus
    """The status."""

    periods: tuple[TimePeriod, ...]
    """The periods whose figure has it, earliest first."""


class ChartSeries(Model):
    """One series of a chart, and what is said of it in words."""

    series: Series
    """The series."""

    first: Observation
    """Its first figure."""

    last: Observation
    """Its last figure."""

    highest: Observation
    """Its highest figure, the first of them where there are several."""

    lowest: Observation
    """Its lowest figure, the first of them where there are several."""

    count: int
    """How many periods have a figure."""

    span: int
    """How many periods there are from its first figure to its last."""

    remarks: tuple[Remark, ...]
    """The statuses of its figures, but for normal ones, in the order of CL_OBS_STATUS."""


class ChartSpec(Model):
    """A chart: the series that share it and the figures it draws, period by period."""

    kind: ChartKind
    """Line or column."""

    series: tuple[ChartSeries, ...]
    """The series, all of one scope and one unit."""

    rows: tuple[ChartRow, ...]
    """Every period from the first to the last, also those without a figure."""

    has_target: bool
    """Whether a target is drawn."""

    multiple: int
    """The power of ten that the figures are stated in: 0, or 6 for millions."""

    decimals: int
    """The most decimals a figure is spelled with."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks that occur."""
        found: dict[MarkKind, set[ObsStatus]] = {}
        for observation in self._drawn():
            if (kind := mark_of(observation)) is not None:
                found.setdefault(kind, set()).update(reserves(observation))
        return tuple(
            Mark(kind=kind, statuses=tuple(status for status in ObsStatus if status in found[kind]))
            for kind in get_args(MarkKind)
            if kind in found
        )

    @property
    def has_gaps(self) -> bool:
        """Whether a series lacks a figure between its first and its last."""
        return any(one.count < one.span for one in self.series)

    @property
    def sources(self) -> tuple[Id, ...]:
        """The sources of the figures that are drawn, in the order of the periods."""
        return tuple(dict.fromkeys(observation.source for observation in self._drawn()))

    def _drawn(self) -> list[Observation]:
        every = (observation for row in self.rows for observation in row.observations)
        return [observation for observation in every if observation is not None and observation.figure is not None]

    def stated(self, figure: Decimal) -> Decimal:
        """The figure as the chart states it: in its multiple, rounded, but never rounded away to nothing."""
        divided = figure.scaleb(-self.multiple)
        decimals = self.decimals
        if divided and abs(divided) < Decimal(5).scaleb(-decimals - 1):
            decimals = -divided.adjusted()
        rounded = divided.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
        return Decimal(format(rounded.normalize(), "f"))


def mark_of(observation: Observation) -> MarkKind | None:
    """What sets a figure apart; None for an ordinary one."""
    statuses = set(reserves(observation))
    if statuses & INCOMPARABLE:
        return "both" if statuses - INCOMPARABLE else "break"
    return "reserve" if statuses else None


def reserves(observation: Observation) -> tuple[ObsStatus, ...]:
    """The statuses of a figure that call for care: all but A (normal)."""
    return tuple(status for status in observation.obs_status if status is not ObsStatus.NORMAL)
