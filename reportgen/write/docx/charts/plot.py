"""Chart → Plot: the numbers that are drawn, with how each is spelled and what sets it apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from reportgen.chart_figures import DASH, data_cells, scale, spelled
from reportgen.document import Cell, Chart, Table, plain
from reportgen.vocabulary import INCOMPARABLE, TARGET


@dataclass(frozen=True, slots=True)
class Point:
    """A figure in the multiple of its axis, with all its digits; None where there is none.

    `label` is how it is spelled, `decimals` how many decimals of the value that spelling shows at most.
    """

    value: Decimal | None = None
    label: str = ""
    decimals: int = 0
    status: str = ""

    @property
    def incomparable(self) -> bool:
        """Whether the figure may not be compared with the one before it."""
        return self.value is not None and bool(INCOMPARABLE & set(self.status))


@dataclass(frozen=True, slots=True)
class Series:
    """The points of one column of the data, one for each category; `target` marks a line that draws a target."""

    name: str
    points: tuple[Point, ...]
    target: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """What a chart draws. `heading` names the categories, `axis` what the figures count.

    `rows` are the keys of the rows of the data, the header row's first.
    """

    key: str
    kind: str
    heading: str
    axis: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    rows: tuple[str, ...]

    @property
    def least(self) -> Decimal:
        """Where the axis of the figures begins: at zero, or at the least of them."""
        return min([Decimal(0), *self._values()])

    @property
    def largest(self) -> Decimal:
        """How far it reaches: to the largest of them, or to zero."""
        return max([Decimal(0), *self._values()])

    def _values(self) -> Iterator[Decimal]:
        for series in self.series:
            yield from (point.value for point in series.points if point.value is not None)


def plot(chart: Chart) -> Plot:
    """The plot of a chart whose data have passed `parse`."""
    head, *rows = chart.data.rows
    power, decimals = _power(chart.data), _decimals(chart.data)
    columns = [[row.cells[index] for row in rows] for index in range(1, len(head.cells))]
    return Plot(
        key=chart.key,
        kind=chart.kind,
        heading=_text(head.cells[0]),
        axis=plain(chart.data.caption).strip(),
        categories=tuple(_text(row.cells[0]) for row in rows),
        series=tuple(
            Series(_text(name), tuple(_point(cell, power, decimals) for cell in cells), name.status == TARGET)
            for name, cells in zip(head.cells[1:], columns, strict=True)
        ),
        rows=tuple(row.key for row in chart.data.rows),
    )


def parted(series: Series) -> tuple[Series, ...]:
    """The pieces of a series between which no line may be drawn: each begins at a figure that is not comparable.

    Together they have the points of the series, each point in one of them.
    """
    starts = [index for index, point in enumerate(series.points) if point.incomparable and _begun(series, index)]
    bounds = [0, *starts, len(series.points)]
    return tuple(
        replace(
            series,
            points=tuple(
                point if start <= index < end else Point(decimals=point.decimals)
                for index, point in enumerate(series.points)
            ),
        )
        for start, end in pairwise(bounds)
    )


def _begun(series: Series, index: int) -> bool:
    return any(point.value is not None for point in series.points[:index])


def _point(cell: Cell, power: int, decimals: int) -> Point:
    figure = spelled(cell)
    if figure is None:
        return Point(decimals=decimals, status=cell.status)
    value = figure.value.scaleb(-power)
    # A figure that was rounded keeps the decimals it was rounded to; an exact one has room for as many as the others.
    shown = figure.decimals if figure.stated != value else max(figure.decimals, decimals)
    return Point(value, _text(cell), shown, cell.status)


def _power(data: Table) -> int:
    return scale(figure for cell in data_cells(data) if (figure := spelled(cell)) is not None) or 0


def _decimals(data: Table) -> int:
    figures = (spelled(cell) for cell in data_cells(data))
    return max((figure.decimals for figure in figures if figure is not None), default=0)


def _text(cell: Cell) -> str:
    text = plain(cell.content).replace("\v", " ").strip()
    return "" if text == DASH and not cell.scope else text
