"""Charts made by hand: a figure is written as its text, with its value where that has more digits, and its status."""

from __future__ import annotations

from reportgen.document import Cell, Chart, Document, Fact, Figure, Row, Run, Table
from reportgen.language import Language

from ...documents import HERE, document, inline, paragraph

KEY = "s/figure/chart"


def figure_cell(key: str, written: str, status: str = "") -> Cell:
    """A cell of data: `–`, `65,6`, or `65,6=65.581` where the value has more digits than the text."""
    text, _, value = written.partition("=")
    if text == "–":
        return Cell(key, inline(text), HERE, numeric=True, status=status)
    value = value or text.replace("\u202f", "").replace(".", "").replace(",", ".").replace("−", "-")
    return Cell(key, (Run(text, fact=Fact("number", value)),), HERE, numeric=True, status=status)


def made_chart(
    series: dict[str, str],
    *,
    kind: str = "line",
    first: int = 2020,
    categories: list[str] | None = None,
    unit: str = "tonnes",
    target: str = "",
) -> Chart:
    """A chart of named series, each `figure figure:STATUS figure …`, from the year `first` on.

    `target` names the series that draws a target.
    """
    columns = [[one.split(":") for one in row.split()] for row in series.values()]
    names = categories or [str(first + index) for index in range(len(columns[0]))]
    head = [Cell("s/figure/data/head/1", inline("Année"), HERE, scope="col")]
    head += [
        Cell(
            f"s/figure/data/head/{number}",
            inline(name),
            HERE,
            scope="col",
            status="target" if name == target else "",
        )
        for number, name in enumerate(series, start=2)
    ]
    rows = [Row("s/figure/data/head", tuple(head), HERE, header=True)]
    for index, name in enumerate(names):
        key = f"s/figure/data/{index + 1}"
        cells = [Cell(f"{key}/1", inline(name), HERE, scope="row")]
        for number, column in enumerate(columns, start=2):
            written, *status = column[index]
            cells.append(figure_cell(f"{key}/{number}", written, *status))
        rows.append(Row(key, tuple(cells), HERE))
    data = Table("s/figure/data", inline(unit), tuple(rows), HERE)
    return Chart(KEY, kind, data, inline("Une ligne qui monte."), HERE)


def made_figure(chart: Chart, key: str = "s/figure") -> Figure:
    """The chart with what stands around it."""
    below = (paragraph("Source : douane", f"{key}/source", "source"), paragraph("Lecture", f"{key}/reading", "note"))
    return Figure(key, inline("Saisies"), (chart, *below), HERE)


def charted(chart: Chart, language: Language = Language.FR) -> Document:
    """A Document that holds nothing but one chart."""
    return document(made_figure(chart), language=language)
