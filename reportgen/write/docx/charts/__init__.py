"""Charts that a person can edit: a chart part with its workbook inside the package, and the drawing in the text."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from reportgen.document import Chart, plain
from reportgen.language import Language
from reportgen.write.docx.charts.chart_part import chart_part
from reportgen.write.docx.charts.frame import Frame
from reportgen.write.docx.charts.plot import parted, plot
from reportgen.write.docx.charts.spelling import Separators
from reportgen.write.docx.charts.text import A, C
from reportgen.write.docx.charts.workbook import workbook

_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


class Charts:
    """Adds the charts of one document to its package, each in a frame of the same size.

    `numbers` count those of the whole file as they are drawn.
    """

    def __init__(self, part: Part, language: Language, numbers: Iterator[int], frame: Frame) -> None:
        self.part = part
        self.language = language
        self.numbers = numbers
        self.frame = frame

    def drawing(self, chart: Chart, name: str, caption: str) -> str:
        """The run that shows `chart`; `name` and `caption` are those of its figure."""
        number = next(self.numbers)
        relationship = self._add(chart, number)
        alternative = plain(chart.alternative).replace("\v", " ").strip()
        return (
            f'<w:r><w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{self.frame.width}" cy="{self.frame.height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="{number}" name={quoteattr(name)} descr={quoteattr(alternative)} '
            f"title={quoteattr(caption)}/><wp:cNvGraphicFramePr/>"
            f'<a:graphic xmlns:a="{A}"><a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{relationship}"/>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )

    def _add(self, chart: Chart, number: int) -> str:
        """Add the chart part and its workbook to the package; return the relationship that leads to the chart."""
        plotted = plot(chart)
        lines = plotted.kind == "line"
        drawn = [piece for series in plotted.series for piece in (parted(series) if lines else (series,))]
        package = self.part.package
        book = Part(
            PackURI(f"/word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx"),
            CT.SML_SHEET,
            workbook(plotted, drawn, Separators.of(self.language)),
            package,
        )
        part = Part(PackURI(f"/word/charts/chart{number}.xml"), CT.DML_CHART, b"", package)
        part._blob = chart_part(plotted, drawn, self.language, part.relate_to(book, RT.PACKAGE), self.frame)
        return self.part.relate_to(part, RT.CHART)
