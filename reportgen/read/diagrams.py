"""Diagrams and charts stand in parts of their own; what is written in them becomes paragraphs after their place."""

from __future__ import annotations

from lxml import etree

from reportgen.document import Run
from reportgen.errors import ReadError
from reportgen.opc import Package
from reportgen.read.charts import other_texts
from reportgen.read.flow import Flow, FlowParagraph, FlowTable, Graphic, Unread, paragraphs
from reportgen.read.story import all_text
from reportgen.read.wordml import CX, DGM, A

_LOOK = "compare it by eye"


def write_out(flow: list[Flow], package: Package) -> None:
    """Attach what is written in diagrams and charts to the paragraphs they stand in, and list what was left out.

    A chart stays a graphic where it can become a Chart: not in a cell of a table.
    """
    for item in flow:
        if isinstance(item, FlowParagraph):
            _expand(item, package)
        else:
            _expand_cells(item, package)


def _expand_cells(table: FlowTable, package: Package) -> None:
    for paragraph in list(paragraphs([table])):
        if any(graphic.kind == "chart" for graphic in paragraph.graphics):
            paragraph.unread.append(Unread("read-chart", "the figures of a chart in a table", _LOOK))
        _expand(paragraph, package)
        paragraph.graphics.clear()


def _expand(paragraph: FlowParagraph, package: Package) -> None:
    write_out(paragraph.attached, package)
    kept = []
    for graphic in paragraph.graphics:
        root = _root(graphic, package)
        if root is None:
            named = f" with the alternative text “{graphic.alternative}”" if graphic.alternative else ""
            paragraph.unread.append(Unread("read-drawing", f"a {graphic.kind} whose data is missing{named}", _LOOK))
            continue
        for text in _texts(graphic, root):
            paragraph.attached.append(FlowParagraph(paragraph.location, content=[Run(text)]))
        if graphic.kind == "chart":
            kept.append(graphic)
        else:
            paragraph.unread.append(
                Unread("read-diagram", f"the layout of a {graphic.kind}; its words are read", _LOOK)
            )
    paragraph.graphics = kept


def _root(graphic: Graphic, package: Package) -> etree._Element | None:
    try:
        return package.xml(graphic.part)
    except ReadError:
        return None


def _texts(graphic: Graphic, root: etree._Element) -> list[str]:
    if graphic.kind == "chart":
        return other_texts(root)
    if graphic.kind == "diagram":
        found = [all_text(text) for text in root.iter(f"{DGM}t")]
    else:
        found = [text.text or "" for text in root.iter(f"{A}t", f"{CX}v", f"{CX}pt")]
    return [text for text in found if text.strip()]
