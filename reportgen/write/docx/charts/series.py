"""The series of a chart (`c:ser`): lines that stop where figures cannot be compared, columns, and targets."""

from __future__ import annotations

from collections.abc import Sequence

from reportgen.write.docx.charts.labels import data_labels, label_range, line_positions, no_labels
from reportgen.write.docx.charts.marks import SYMBOLS, TARGET_SYMBOL, fill, is_set_apart, marker, solid
from reportgen.write.docx.charts.palette import SERIES, TARGET
from reportgen.write.docx.charts.plot import Plot, Series
from reportgen.write.docx.charts.text import number_reference, string_reference
from reportgen.write.docx.charts.workbook import DATA, LABELS, cell_reference, column_range

_LINE_WIDTH = 22225
"""The width of a line in English Metric Units: 1.75 points."""


class SeriesXml:
    """Writes the drawn pieces of a plot, the first in the second column of the workbook."""

    def __init__(self, plot: Plot, drawn: Sequence[Series], *, labelled: bool) -> None:
        self.plot = plot
        self.drawn = drawn
        self.labelled = labelled
        names = list(dict.fromkeys(series.name for series in plot.series if not series.target))
        self.looks = dict(zip(names, zip(SERIES, SYMBOLS, strict=True), strict=False))

    def line(self, index: int) -> str:
        """A piece as a line with a symbol at each point; a target is dashed."""
        series = self.drawn[index]
        colour, symbol = (TARGET, TARGET_SYMBOL) if series.target else self.looks[series.name]
        dash = '<a:prstDash val="sysDash"/>' if series.target else '<a:prstDash val="solid"/>'
        look = f'<c:spPr><a:ln w="{_LINE_WIDTH}" cap="rnd">{solid(colour)}{dash}<a:round/></a:ln></c:spPr>'
        apart = "".join(
            f'<c:dPt><c:idx val="{number}"/>{marker(symbol, colour, point)}<c:bubble3D val="0"/>{look}</c:dPt>'
            for number, point in enumerate(series.points)
            if is_set_apart(point)
        )
        labels = data_labels(series, line_positions(series, self.plot), index) if self.labelled else no_labels()
        return self._series(index, look + marker(symbol, colour) + apart + labels, '<c:smooth val="0"/>')

    def columns(self, index: int) -> str:
        """A series as columns."""
        series = self.drawn[index]
        colour, _ = self.looks[series.name]
        apart = "".join(
            f'<c:dPt><c:idx val="{number}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>{fill(colour, point)}'
            "</c:dPt>"
            for number, point in enumerate(series.points)
            if is_set_apart(point)
        )
        labels = data_labels(series, ["outEnd"] * len(series.points), index) if self.labelled else no_labels()
        return self._series(index, f'{fill(colour)}<c:invertIfNegative val="0"/>{apart}{labels}', "")

    def _series(self, index: int, look: str, closing: str) -> str:
        series, column, count = self.drawn[index], index + 1, len(self.plot.categories)
        name = string_reference(cell_reference(DATA, column), [series.name])
        categories = string_reference(column_range(DATA, 0, count), self.plot.categories)
        values = number_reference(column_range(DATA, column, count), (point.value for point in series.points))
        texts = (point.label for point in series.points)
        extension = label_range(column_range(LABELS, column, count), texts) if self.labelled else ""
        return (
            f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx>{name}</c:tx>{look}'
            f"<c:cat>{categories}</c:cat><c:val>{values}</c:val>{closing}{extension}</c:ser>"
        )
