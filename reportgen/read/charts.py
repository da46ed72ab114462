"""DrawingML chart parts → Chart: the categories and series with the values that the file keeps beside the workbook."""

from __future__ import annotations

from lxml import etree

from reportgen.document import Cell, Chart, Fact, Inline, Row, Run, Table
from reportgen.location import Location
from reportgen.read.story import all_text
from reportgen.read.wordml import C

_KINDS = {"barChart": "column", "bar3DChart": "column", "lineChart": "line", "line3DChart": "line"}
"""Kinds of DrawingML charts and how a Document calls them; any other is called by its own name without `Chart`."""

_NONE = "–"
"""What stands where a series has no figure."""


def read_chart(root: etree._Element, key: str, alternative: str, location: Location) -> Chart | None:
    """The chart of a chart part (`c:chartSpace`); None when it keeps no series.

    The figures are the cached values, as numbers with a decimal point in facts, and in text as their labels show them.
    """
    plots = [plot for plot in root.iterfind(f"{C}chart/{C}plotArea/*") if plot.find(f"{C}ser") is not None]
    series = [one for plot in plots for one in plot.iterchildren(f"{C}ser")]
    if not series:
        return None
    name = etree.QName(plots[0]).localname
    unit = root.find(f"{C}chart/{C}plotArea/{C}valAx/{C}title")
    table = f"{key}/data"
    data = Table(table, _runs("" if unit is None else all_text(unit)), _rows(series, table, location), location)
    return Chart(key, _KINDS.get(name, name.removesuffix("Chart")), data, _runs(alternative), location)


def other_texts(root: etree._Element) -> list[str]:
    """What else stands written in a chart: its title, the titles of axes but that of the values, typed labels."""
    found = []
    for title in root.iter(f"{C}title"):
        parent = title.getparent()
        if parent is None or parent.tag != f"{C}valAx":
            found.append(all_text(title))
    for series in root.iter(f"{C}ser"):
        values = _points(series, "val") or _points(series, "yVal")
        found += [text for index, text in _labels(series).items() if index not in values]
    return [text for text in found if text.strip()]


def _rows(series: list[etree._Element], table: str, location: Location) -> tuple[Row, ...]:
    """A header row of the names of the series, then a row for each category.

    What is drawn in pieces, a line that breaks, is several series of one name in the file.
    """
    categories = [_points(one, "cat") or _points(one, "xVal") for one in series]
    values: dict[str, dict[int, str]] = {}
    labels: dict[str, dict[int, str]] = {}
    for number, one in enumerate(series):
        name = _name(one)
        piece = name or f"\0{number}"
        values.setdefault(piece, {}).update(_points(one, "val") or _points(one, "yVal"))
        labels.setdefault(piece, {}).update(_labels(one))
    count = max((max(points, default=-1) for points in (*categories, *values.values())), default=-1) + 1
    names = ["", *(name if name[:1] != "\0" else "" for name in values)]
    header = tuple(
        Cell(f"{table}/tr1/{number}", _runs(name), location, "col") for number, name in enumerate(names, start=1)
    )
    rows = [Row(f"{table}/tr1", header, location, header=True)]
    for index in range(count):
        key = f"{table}/tr{index + 2}"
        category = next((points[index] for points in categories if index in points), "")
        cells = [Cell(f"{key}/1", _runs(category), location, "row")]
        for number, (name, points) in enumerate(values.items(), start=2):
            value = points.get(index, "")
            text = labels[name].get(index) or _spelled(value)
            figure = (Run(text, fact=Fact("number", value)),) if value else (Run(_NONE),)
            cells.append(Cell(f"{key}/{number}", figure, location, numeric=True))
        rows.append(Row(key, tuple(cells), location))
    return tuple(rows)


def _points(series: etree._Element, name: str) -> dict[int, str]:
    """The cached points of a part of a series, by their index; of categories in levels, the levels together."""
    part = series.find(C + name)
    found: dict[int, str] = {}
    for point in () if part is None else part.iter(f"{C}pt"):
        index = point.get("idx", "")
        if index.isdecimal() and (text := point.findtext(f"{C}v", "")):
            found[int(index)] = f"{text} {found[int(index)]}" if int(index) in found else text
    return found


def _labels(series: etree._Element) -> dict[int, str]:
    """The typed labels of the points of a series, by their index."""
    found: dict[int, str] = {}
    for label in series.iter(f"{C}dLbl"):
        index = label.find(f"{C}idx")
        if index is not None and (text := all_text(label)):
            found[int(index.get("val", "0"))] = text
    return found


def _spelled(value: str) -> str:
    """A cached number as both languages spell it: a decimal comma, and a minus sign of its own."""
    return value.replace(".", ",").replace("-", "−")


def _name(series: etree._Element) -> str:
    text = series.find(f"{C}tx")
    if text is None:
        return ""
    return " ".join(value.text or "" for value in text.iter(f"{C}v"))


def _runs(text: str) -> tuple[Inline, ...]:
    return (Run(text),) if text else ()
