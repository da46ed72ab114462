"""The chart of a written Word file, opened again: its parts, its series, and its workbook."""

from __future__ import annotations

import io
from decimal import Decimal

from lxml import etree
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from reportgen.document import Chart
from reportgen.language import Language

from ..word_file import WordFile
from .made import charted

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C15 = "{http://schemas.microsoft.com/office/drawing/2012/chart}"


class ChartFile:
    """The one chart of a file."""

    def __init__(self, chart: Chart, language: Language = Language.FR) -> None:
        self.word = WordFile(charted(chart, language))
        self.root = self.word.xml("word/charts/chart1.xml")
        self.package = self.word.parts["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"]

    @property
    def workbook(self) -> Workbook:
        """The workbook with the results of its formulas."""
        return load_workbook(io.BytesIO(self.package), data_only=True)

    def series(self) -> list[etree._Element]:
        """The `c:ser` elements in order."""
        return list(self.root.iter(f"{C}ser"))

    def values(self, tag: str) -> list[str]:
        """The `val` of every element of this name in the chart."""
        return [str(one.get("val")) for one in self.root.iter(f"{C}{tag}")]


def cached(reference: etree._Element) -> dict[int, str]:
    """The cached cells of a `c:numRef`, `c:strRef` or range of labels, by index."""
    return {int(str(one.get("idx"))): one.findtext(f"{C}v", "") for one in reference.iter(f"{C}pt")}


def numbers(series: etree._Element) -> list[Decimal | None]:
    """The cached numbers of a series, None where there is none."""
    found = series.find(f"{C}val")
    assert found is not None
    count = found.find(f".//{C}ptCount")
    assert count is not None
    known = cached(found)
    return [Decimal(known[index]) if index in known else None for index in range(int(str(count.get("val"))))]
