"""DrawingML chart parts → Chart: the categories and series with the figures that the file keeps beside the workbook.

In a file of ours the workbook also holds the keys of the rows and the statuses of the figures.
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from reportgen.chart_figures import DASH, spelled
from reportgen.document import Cell, Chart, Fact, Inline, Row, Run, Table
from reportgen.location import Location
from reportgen.read.series import Series, series_of
from reportgen.read.story import all_text
from reportgen.read.wordml import C
from reportgen.read.workbook import Sheet

_KINDS = {"barChart": "column", "bar3DChart": "column", "lineChart": "line", "line3DChart": "line"}
"""Kinds of DrawingML charts and how a Document calls them; any other is called by its own name without `Chart`."""

_DATA, _LABELS, _STATUSES = "Data", "Labels", "OBS_STATUS"
"""The sheets of a workbook of ours."""


def read_chart(
    root: etree._Element, key: str, alternative: str, location: Location, sheets: Mapping[str, Sheet]
) -> Chart | None:
    """The chart of a chart part (`c:chartSpace`); None when it keeps no series. `sheets` are those of its workbook.

    The figures are the cached values, as numbers with a decimal point in facts, and in text as their labels show them.
    """
    plots = [plot for plot in root.iterfind(f"{C}chart/{C}plotArea/*") if plot.find(f"{C}ser") is not None]
    series = series_in(root)
    if not series:
        return None
    name = etree.QName(plots[0]).localname
    unit = root.find(f"{C}chart/{C}plotArea/{C}valAx/{C}title")
    data = _Data(series, sheets, location).table(key, "" if unit is None else all_text(unit))
    return Chart(key, _KINDS.get(name, name.removesuffix("Chart")), data, _runs(alternative), location)


def series_in(root: etree._Element) -> list[Series]:
    """The series of a chart part."""
    return [series_of(element, place) for place, element in enumerate(root.iter(f"{C}ser"))]


def other_texts(root: etree._Element) -> list[str]:
    """What else stands in a chart: its title, titles of axes but that of the values, labels beside no figure."""
    found = []
    for title in root.iter(f"{C}title"):
        parent = title.getparent()
        if parent is None or parent.tag != f"{C}valAx":
            found.append(all_text(title))
    for series in series_in(root):
        found += [text for index, text in series.labels.items() if index not in series.values]
    return [text for text in found if text.strip()]


class _Data:
    """The table of a chart: a header row of the names of its series, then a row for each category."""

    def __init__(self, series: list[Series], sheets: Mapping[str, Sheet], location: Location) -> None:
        self.series = series
        self.numbers, self.labels, self.statuses = (sheets.get(name, {}) for name in (_DATA, _LABELS, _STATUSES))
        self.location = location
        self.columns: dict[str, list[Series]] = {}
        for place, one in enumerate(series):
            self.columns.setdefault(one.name or f"\0{place}", []).append(one)

    def table(self, chart: str, unit: str) -> Table:
        """The table of the chart of this key; its caption is the unit."""
        scope = self.statuses.get((0, 0), "").rpartition("/")[0] or f"{chart}/data"
        points = (index for one in self.series for index in (*one.categories, *one.values))
        rows = [self._header(self._key(0, scope))]
        rows += [self._row(self._key(index + 1, scope), index) for index in range(max(points, default=-1) + 1)]
        return Table(scope, _runs(unit), tuple(rows), self.location)

    def _key(self, row: int, scope: str) -> str:
        return self.statuses.get((row, 0)) or f"{scope}/tr{row + 1}"

    def _header(self, key: str) -> Row:
        cells = [Cell(f"{key}/1", _runs(self.numbers.get((0, 0), "")), self.location, "col")]
        for number, pieces in enumerate(self.columns.values(), start=2):
            status = self.statuses.get((0, pieces[0].index + 1), "")
            cells.append(Cell(f"{key}/{number}", _runs(pieces[0].name), self.location, "col", status=status))
        return Row(key, tuple(cells), self.location, header=True)

    def _row(self, key: str, index: int) -> Row:
        category = next((one.categories[index] for one in self.series if index in one.categories), "")
        cells = [Cell(f"{key}/1", _runs(category), self.location, "row")]
        for number, pieces in enumerate(self.columns.values(), start=2):
            cells.append(self._cell(f"{key}/{number}", pieces, index))
        return Row(key, tuple(cells), self.location)

    def _cell(self, key: str, pieces: list[Series], index: int) -> Cell:
        """The figure of a point; of a line in pieces, from the piece that has the point."""
        one = next((piece for piece in pieces if index in piece.values), None)
        # Of a gap, the piece that would have it says what its status is.
        status = next((said for piece in pieces if (said := self.statuses.get((index + 1, piece.index + 1)))), "")
        figure = Run(DASH) if one is None else self._figure(one, index)
        return Cell(key, (figure,), self.location, numeric=True, status=status)

    def _figure(self, series: Series, index: int) -> Run:
        """A figure as its label spells it; the label of a workbook counts as long as it spells that figure."""
        value = series.values[index]
        fact = Fact("number", value)
        if index in series.labels:
            return Run(series.labels[index], fact=fact)
        label = self.labels.get((index + 1, series.index + 1), "")
        return Run(label if _spells(label, fact, self.location) else _plain(value), fact=fact)


def _spells(label: str, fact: Fact, location: Location) -> bool:
    try:
        figure = spelled(Cell("", (Run(label, fact=fact),), location))
    except ValueError:
        return False
    return figure is not None and 0 in figure.scales()


def _plain(value: str) -> str:
    """A number as both languages spell it: a decimal comma, and a minus sign of its own."""
    return value.replace(".", ",").replace("-", "−")


def _runs(text: str) -> tuple[Inline, ...]:
    return (Run(text),) if text else ()
