"""The charts of rendered XHTML: which elements make one up, and what is wrong with its data.

A chart is a figure with `data-chart`: one table, which is its data, and one paragraph of class `alternative`, which
says in words what it shows. In a browser it stands there as a table.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reportgen.chart_figures import Spelled, data_cells, scale, spelled
from reportgen.document import Cell, Chart, plain
from reportgen.errors import Problem
from reportgen.parse.origin import tag_of
from reportgen.vocabulary import ALTERNATIVE, MOST_SERIES, OBS_STATUS, TARGET


def parts_of_chart(figure: etree._Element) -> tuple[list[etree._Element], list[etree._Element]]:
    """The tables and the alternatives of a figure that is a chart; it should have one of each."""
    parts = [child for child in figure if is_part_of_chart(child)]
    return [one for one in parts if tag_of(one) == "table"], [one for one in parts if tag_of(one) == "p"]


def is_part_of_chart(child: etree._Element) -> bool:
    """Whether a child of such a figure belongs to the chart itself, and not to the lines below it."""
    return tag_of(child) == "table" or (tag_of(child) == "p" and child.get("class") == ALTERNATIVE)


def chart_problems(chart: Chart, tables: int, alternatives: int) -> Iterator[Problem]:
    """What keeps `chart` from being drawn or understood; `tables` and `alternatives` are how many its figure holds."""
    if tables != 1:
        yield _problem(chart, "xhtml-chart-data", f"a chart has one table, its data; this one has {tables}")
    if alternatives != 1 or not plain(chart.alternative).strip():
        hint = 'say in <p class="alternative"> what the chart shows: what, first and last figure, highest and lowest'
        yield _problem(chart, "xhtml-chart-alternative", "a chart has one text for who cannot see it", hint)
    if tables == 1:
        shape = list(_shape(chart))
        yield from shape or _figures(chart)


def _shape(chart: Chart) -> Iterator[Problem]:
    """A header row that names the series, rows that begin with the name of their period, no cell over several."""
    rows = chart.data.rows
    if [row.header for row in rows] != [True] + [False] * (len(rows) - 1):
        yield _problem(chart, "xhtml-chart-data", "the data of a chart have one row in thead, then rows in tbody")
        return
    names = [plain(cell.content).strip() for cell in rows[0].cells[1:]]
    if not all(names) or len(set(names)) < len(names):
        yield _problem(chart, "xhtml-chart-data", "each series of a chart needs a name of its own", key=rows[0].key)
    measured = [cell for cell in rows[0].cells[1:] if cell.status != TARGET]
    if not 1 <= len(measured) <= MOST_SERIES:
        message = f"a chart has one to {MOST_SERIES} series beside its targets; this one has {len(measured)}"
        yield _problem(chart, "xhtml-chart-data", message, "share them among several charts", rows[0].key)
    for row in rows:
        wanted = ["row"] + [""] * len(names) if not row.header else ["col"] * len(row.cells)
        if [cell.scope for cell in row.cells] != wanted or any(cell.colspan + cell.rowspan > 2 for cell in row.cells):
            message = f"row {row.key} of a chart's data is not one period and a cell for each series"
            hint = 'write <th scope="row"> for the period, then a <td> for each series, without colspan or rowspan'
            yield Problem("xhtml-chart-data", message, row.location, row.key, hint)


def _figures(chart: Chart) -> Iterator[Problem]:
    found: list[tuple[Cell, Spelled]] = []
    failed = False
    for cell in data_cells(chart.data):
        if unknown := sorted(set(cell.status) - OBS_STATUS):
            message = f"{cell.status!r} is not a row of codes of CL_OBS_STATUS: {', '.join(unknown)}"
            yield Problem(
                "xhtml-chart-status", message, cell.location, cell.key, f"known: {''.join(sorted(OBS_STATUS))}"
            )
        try:
            figure = spelled(cell)
        except ValueError as error:
            failed = True
            hint = "write the figure with a filter, or – where there is none"
            yield Problem("xhtml-chart-figure", str(error), cell.location, cell.key, hint)
            continue
        if figure is not None:
            found.append((cell, figure))
    if not found and not failed:
        yield _problem(
            chart, "xhtml-chart-empty", "a chart without a single figure shows nothing", "leave the figure out"
        )
    if not failed and scale(figure for _, figure in found) is None:
        usual = scale(figure for _, figure in found[:1])
        odd = [cell for cell, figure in found if usual not in figure.scales()] or [found[0][0]]
        message = f"{plain(odd[0].content)!r} does not spell the value of its fact as the other cells do"
        hint = "spell all figures of a chart in the same multiple: all in units, or all in millions"
        yield Problem("xhtml-chart-figure", message, odd[0].location, odd[0].key, hint)


def _problem(chart: Chart, code: str, message: str, hint: str = "", key: str = "") -> Problem:
    return Problem(code, message, chart.location, key or chart.key, hint)
