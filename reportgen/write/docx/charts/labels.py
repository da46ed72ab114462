"""Data labels: the text of a cell beside each point, where there is room for them.

The text comes from the sheet `Labels` of the workbook (Word's "Value From Cells", an extension of Office 2013 that
LibreOffice reads too), because Word would spell a number with the separators of the reader's machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import combinations
from xml.sax.saxutils import escape

from reportgen.write.docx.charts.plot import Plot, Series
from reportgen.write.docx.charts.text import LABELS_OFF, SMALL, points, text_properties

_C15 = "http://schemas.microsoft.com/office/drawing/2012/chart"
_LABELS_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_SERIES_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}"
_FROM_CELLS = '<c15:showDataLabelsRange val="1"/>'

_LETTER, _AIR = 0.15, 0.1
"""The width of a digit of 8-point type, and the space between two labels, in centimetres."""

_LINE = Decimal("0.09")
"""The height of a label and the space around it as a part of the height of the plot."""

_STEEP = Decimal("1.2")
"""The slope from which a line runs through a label above its point, in heights of the plot over its width."""


def labels_fit(plot: Plot, width: float) -> bool:
    """Whether every point can be labelled without a label running into another one; `width` is in centimetres."""
    widest = max((len(point.label) for series in plot.series for point in series.points), default=0)
    columns = len([series for series in plot.series if not series.target]) if plot.kind == "column" else 1
    # A gap as wide as three quarters of a column stands between two groups of columns.
    room = width / len(plot.categories) / (columns + 0.75 if columns > 1 else 1)
    if widest * _LETTER + _AIR > room:
        return False
    return plot.kind == "column" or not _collide(plot)


def data_labels(series: Series, positions: Sequence[str], number: int) -> str:
    """The labels (`c:dLbls`) of a series, each a field that names its cell, with the text of that cell."""
    each = "".join(
        f'<c:dLbl><c:idx val="{index}"/><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>'
        f'<a:fld id="{_identifier(number, index)}" type="CELLRANGE"><a:rPr/><a:pPr/><a:t>{escape(point.label)}</a:t>'
        f'</a:fld></a:p></c:rich></c:tx><c:dLblPos val="{position}"/>'
        f"{LABELS_OFF}{_extension(_LABELS_EXTENSION, _FROM_CELLS)}</c:dLbl>"
        for index, (point, position) in enumerate(zip(series.points, positions, strict=True))
        if point.value is not None
    )
    return (
        f'<c:dLbls>{each}{text_properties(SMALL)}<c:dLblPos val="{positions[0]}"/>{LABELS_OFF}'
        f"{_extension(_LABELS_EXTENSION, _FROM_CELLS)}</c:dLbls>"
    )


def no_labels() -> str:
    """The labels of a series that has none."""
    return f"<c:dLbls>{LABELS_OFF}</c:dLbls>"


def label_range(formula: str, texts: Iterable[str]) -> str:
    """The cells that the labels of a series come from (the extension list of `c:ser`)."""
    cache = f"<c15:dlblRangeCache>{points(texts)}</c15:dlblRangeCache>"
    inner = f"<c15:datalabelsRange><c15:f>{escape(formula)}</c15:f>{cache}</c15:datalabelsRange>"
    return _extension(_SERIES_EXTENSION, inner)


def _extension(uri: str, inner: str) -> str:
    return f'<c:extLst><c:ext uri="{uri}" xmlns:c15="{_C15}">{inner}</c:ext></c:extLst>'


def line_positions(series: Series, plot: Plot) -> list[str]:
    """Where the line leaves room for the label of each of its points: t above it, b below it, l or r beside it."""
    values = [None, *(point.value for point in series.points), None]
    return [_position(*three, plot) for three in zip(values, values[1:], values[2:], strict=False)]


def _position(before: Decimal | None, value: Decimal | None, after: Decimal | None, plot: Plot) -> str:
    if value is None:
        return "t"
    height = plot.largest - plot.least
    # How much the line may rise within a category before it meets a label above the point beside it.
    steep, room = height * _STEEP / len(plot.categories), height * _LINE
    to_before, to_after = (0 if one is None else one - value for one in (before, after))
    if max(to_before, to_after) <= steep:
        return "t"
    # Near the axis, its own names stand below the point.
    if min(to_before, to_after) >= -steep and value - plot.least > room:
        return "b"
    if to_before < -room:
        return "l"
    return "r" if to_after < -room or (after is None and before is not None) else "t"


def _identifier(series: int, point: int) -> str:
    """An identifier of a field, unique in its chart, the same on every run."""
    return f"{{5B0C3E5A-52D1-4E0B-{series + 0x8000:04X}-{point:012X}}}"


def _collide(plot: Plot) -> bool:
    """Whether two lines pass so near each other that the label of one would stand on the other."""
    height = (plot.largest - plot.least) * _LINE
    for one, other in combinations(plot.series, 2):
        for first, second in zip(one.points, other.points, strict=True):
            if first.value is not None and second.value is not None and abs(first.value - second.value) < 2 * height:
                return True
    return False
