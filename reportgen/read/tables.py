"""FlowTable → Table: the grid with its spans, and cells with the text of everything in them."""

from __future__ import annotations

from dataclasses import replace

from reportgen.document import Cell, Inline, Row, Run, Table
from reportgen.read.content import Content
from reportgen.read.flow import Flow, FlowCell, FlowParagraph, FlowRow, FlowTable, Unread, paragraphs

_ROW_HEADER = "table row header"
_NUMERIC = frozenset({"table number", "table header number"})


def read_table(table: FlowTable, key: str, caption: tuple[Inline, ...], content: Content) -> Table:
    """A table of this key; its rows have theirs already, and its cells are numbered within them."""
    spans = _Spans()
    rows: list[Row] = []
    for row in table.rows:
        cells: list[Cell] = []
        for cell in row.cells:
            if spans.continues(cell, len(rows)):
                _list_covered(cell)
                continue
            spans.starts(cell, len(rows), len(cells))
            cells.append(_cell(cell, row, f"{row.key}/{len(cells) + 1}", content))
        rows.append(Row(row.key, tuple(cells), row.location, row.header))
    return Table(key, caption, tuple(spans.applied(rows)), table.location)


class _Spans:
    """Which cell covers each column, and how many rows it spans."""

    def __init__(self) -> None:
        self.open: dict[int, tuple[int, int]] = {}
        self.rows: dict[tuple[int, int], int] = {}

    def continues(self, cell: FlowCell, row: int) -> bool:
        """Whether `cell` only continues a cell above it; if so, that one spans a row more."""
        at = self.open.get(cell.column) if cell.merge == "continue" else None
        if at is None:
            return False
        self.rows[at] = row - at[0] + 1
        return True

    def starts(self, cell: FlowCell, row: int, place: int) -> None:
        """`cell` stands for itself; if cells below continue it, it spans them."""
        if cell.merge:
            self.open[cell.column] = (row, place)
        else:
            self.open.pop(cell.column, None)

    def applied(self, rows: list[Row]) -> list[Row]:
        """The rows with the spans that were found."""
        out = list(rows)
        for (row, place), span in self.rows.items():
            cells = list(out[row].cells)
            cells[place] = replace(cells[place], rowspan=span)
            out[row] = replace(out[row], cells=tuple(cells))
        return out


def _cell(cell: FlowCell, row: FlowRow, key: str, content: Content) -> Cell:
    first = next((one for one in cell.blocks if isinstance(one, FlowParagraph)), None)
    style = first.style if first else ""
    text = _text(cell.blocks, content)
    scope = "col" if row.header else "row" if style == _ROW_HEADER else ""
    for paragraph in paragraphs(cell.blocks):
        paragraph.key = key
    numeric = style in _NUMERIC or (first is not None and first.right and not row.header and _has_digit(text))
    location = row.location if first is None else first.location
    return Cell(key, text, location, scope, cell.colspan, 1, numeric)


def _text(blocks: list[Flow], content: Content) -> tuple[Inline, ...]:
    """The content of a cell: paragraphs on lines of their own, the rows of a table in it likewise."""
    lines: list[tuple[Inline, ...]] = []
    for block in blocks:
        if isinstance(block, FlowParagraph):
            lines += [content.of(block), _text(block.attached, content)]
        else:
            for row in block.rows:
                cells = [_text(cell.blocks, content) for cell in row.cells]
                lines.append(_between(cells, "\t"))
    return _between([line for line in lines if line], "\v")


def _between(parts: list[tuple[Inline, ...]], separator: str) -> tuple[Inline, ...]:
    out: list[Inline] = []
    for number, part in enumerate(parts):
        out += [Run(separator), *part] if number else part
    return tuple(out)


def _list_covered(cell: FlowCell) -> None:
    """A cell that is covered by the one above shows nothing of its own; text in it is listed."""
    first = next(paragraphs(cell.blocks), None)
    text = " ".join(one.text for one in paragraphs(cell.blocks) if one.text)
    if first is not None and text:
        first.unread.append(Unread("read-hidden", f"text in a merged cell that Word does not show: “{text}”"))


def _has_digit(text: tuple[Inline, ...]) -> bool:
    return any(isinstance(item, Run) and any(one.isdigit() for one in item.text) for item in text)
