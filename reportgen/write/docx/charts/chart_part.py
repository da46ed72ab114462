"""The chart part (`c:chartSpace`): the plot, its axes and its legend, in DrawingML."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from reportgen.language import Language
from reportgen.write.docx.charts.frame import Frame
from reportgen.write.docx.charts.labels import labels_fit
from reportgen.write.docx.charts.marks import solid
from reportgen.write.docx.charts.palette import AXIS, GRID, PAPER
from reportgen.write.docx.charts.plot import Plot, Series
from reportgen.write.docx.charts.series import SeriesXml
from reportgen.write.docx.charts.spelling import axis_format
from reportgen.write.docx.charts.text import LABELS_OFF, SMALL, USUAL, A, C, text_properties, title

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CATEGORIES, _VALUES = 111111111, 222222222
"""The identifiers of the two axes."""

_LETTER = 0.17
"""The width of a letter of 9-point type, and a little air, in centimetres."""

_UPRIGHT = -5400000


def chart_part(plot: Plot, drawn: Sequence[Series], language: Language, workbook: str, frame: Frame) -> bytes:
    """The chart part of `plot` in its `frame`; `workbook` is the relationship that leads to the workbook."""
    xml = SeriesXml(plot, drawn, labelled=labels_fit(plot, frame.room))
    axes = f'<c:axId val="{_CATEGORIES}"/><c:axId val="{_VALUES}"/>'
    columns = [n for n, series in enumerate(drawn) if plot.kind == "column" and not series.target]
    lines = [n for n in range(len(drawn)) if n not in columns]
    # A column that stands alone would fill the plot.
    gap = 75 if len(columns) * len(plot.categories) > 2 else 300
    groups = ""
    if columns:
        groups += (
            '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
            f"{''.join(map(xml.columns, columns))}<c:dLbls>{LABELS_OFF}</c:dLbls>"
            f'<c:gapWidth val="{gap}"/>{axes}</c:barChart>'
        )
    if lines:
        groups += (
            '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
            f"{''.join(map(xml.line, lines))}<c:dLbls>{LABELS_OFF}</c:dLbls>"
            f'<c:marker val="1"/>{axes}</c:lineChart>'
        )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{_R}"><c:date1904 val="0"/>'
        f'<c:lang val="{language.tag}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>'
        f"<c:layout/>{groups}{_category_axis(plot, frame.room)}{_value_axis(plot, language)}"
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>{_legend(plot, drawn)}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr>{solid(PAPER)}<a:ln><a:noFill/></a:ln></c:spPr>{text_properties(USUAL)}"
        f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _category_axis(plot: Plot, room: float) -> str:
    rotation = 0 if _names_fit(plot.categories, room) else _UPRIGHT
    names = "low" if plot.least < 0 else "nextTo"
    return (
        f'<c:catAx><c:axId val="{_CATEGORIES}"/><c:scaling><c:orientation val="minMax"/></c:scaling>'
        '<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        f'<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="{names}"/>'
        f"{_line(AXIS)}{text_properties(SMALL, rotation)}"
        f'<c:crossAx val="{_VALUES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        f'<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:tickMarkSkip val="1"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def _value_axis(plot: Plot, language: Language) -> str:
    # From zero, so that no difference looks larger than it is; below it only where figures are.
    least = "" if plot.least < 0 else '<c:min val="0"/>'
    number_format = quoteattr(axis_format(plot.least, plot.largest, language))
    return (
        f'<c:valAx><c:axId val="{_VALUES}"/><c:scaling><c:orientation val="minMax"/>{least}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>{_line(GRID)}</c:majorGridlines>'
        f"{title(plot.axis, language.tag, _UPRIGHT)}"
        f'<c:numFmt formatCode={number_format} sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{text_properties(SMALL)}"
        f'<c:crossAx val="{_CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
    )


def _legend(plot: Plot, drawn: Sequence[Series]) -> str:
    """The names of the series below the plot, each once, where there are several."""
    if len(plot.series) == 1:
        return ""
    seen: set[str] = set()
    hidden = ""
    for index, series in enumerate(drawn):
        if series.name in seen:
            hidden += f'<c:legendEntry><c:idx val="{index}"/><c:delete val="1"/></c:legendEntry>'
        seen.add(series.name)
    return f'<c:legend><c:legendPos val="b"/>{hidden}<c:overlay val="0"/>{text_properties(USUAL)}</c:legend>'


def _names_fit(categories: Sequence[str], room: float) -> bool:
    """Whether the names of the categories fit below the axis side by side, broken at their spaces."""
    widest = max(len(word) for name in categories for word in name.split(" "))
    return widest * _LETTER <= room / len(categories)


def _line(colour: str) -> str:
    return f'<c:spPr><a:ln w="9525">{solid(colour)}</a:ln></c:spPr>'
