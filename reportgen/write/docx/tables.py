"""Tables → WordprocessingML: fixed column widths, repeating header rows, rows that do not split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from reportgen.document import Cell, Row, Run, Table, plain
from reportgen.write.docx.bookmarks import Bookmarks
from reportgen.write.docx.cell_type import CellType
from reportgen.write.docx.columns import column_widths, row_height
from reportgen.write.docx.runs import Runs

TALL = 0.4
"""The share of a page above which a row may split: moved to the next page it would leave a hole, and one that is higher
than a page could not be shown whole."""

SHORT = 0.3
"""The share of a page up to which a table is kept whole."""

LOW = 0.1
"""The share of a page up to which a row does not stand alone at the top or at the bottom of a page."""


@dataclass(frozen=True, slots=True)
class Room:
    """What a table has room for: the width and height of the text on the page, and the type of the cells."""

    width: int
    height: int
    cells: CellType


def table_xml(
    table: Table, bookmarks: Bookmarks, runs: Runs, room: Room, *, keep_next: bool = False, closing: bool = False
) -> Iterator[str]:
    """The XML of a table, row by row, and the empty paragraph that keeps it apart from what follows.

    With `keep_next` its end stays on the page of what follows; `closing` as for `after_table`.
    """
    widths = column_widths(table, room.width, room.cells)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    caption = plain(tuple(item for item in table.caption if isinstance(item, Run)))
    description = quoteattr(caption.replace("\v", " "))
    style = runs.styles["Report Table"]
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val={description}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    rows = _Rows(widths, bookmarks, runs)
    heights = [row_height(row, widths, room.cells) for row in table.rows]
    low = {number for number, height in enumerate(heights) if height <= LOW * room.height}
    kept = _kept(table, sum(heights) <= SHORT * room.height, low, keep_next)
    for number, (row, height) in enumerate(zip(table.rows, heights, strict=True)):
        yield rows.xml(row, may_split=height > TALL * room.height, keep_next=number in kept)
    yield "</w:tbl>" + after_table(runs, keep_next=keep_next, closing=closing)


def after_table(runs: Runs, *, keep_next: bool = False, closing: bool = False) -> str:
    """The empty paragraph after a table.

    Where a new page begins after it (`closing`) it takes hardly any room: below a table that fills its page it would
    make an empty one.
    """
    keep = "<w:keepNext/>" if keep_next else ""
    room = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>' if closing else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{runs.styles["After Table"]}"/>{keep}{room}</w:pPr></w:p>'


def _kept(table: Table, short: bool, low: set[int], keep_next: bool) -> set[int]:
    """The rows that stay on the page of the row after them: all of a short table, else those next to both ends.

    So no low row stands alone at the top or at the bottom of a page.
    """
    last = len(table.rows) - 1
    first = sum(row.header for row in table.rows)
    kept = set(range(last)) if short else {*range(first)} | ({first} & low)
    if last in low:
        kept.add(last - 1)
    return kept | {last} if keep_next else kept - {last}


class _Rows:
    """Writes the rows of one table in order.

    `hanging` maps a column to (rows still to fill, columns) of a cell that spans rows from above.
    """

    def __init__(self, widths: list[int], bookmarks: Bookmarks, runs: Runs) -> None:
        self.widths = widths
        self.bookmarks = bookmarks
        self.runs = runs
        self.hanging: dict[int, tuple[int, int]] = {}

    def xml(self, row: Row, *, may_split: bool, keep_next: bool) -> str:
        """One row; with `keep_next` it stays on the page of the next."""
        out: list[str] = []
        column = 0
        for cell in row.cells:
            column = self.fill(column, out)
            out.append(self.cell(cell, row, column, keep_next=keep_next))
            if cell.rowspan > 1:
                self.hanging[column] = (cell.rowspan - 1, cell.colspan)
            column += cell.colspan
        self.fill(column, out)
        marks = ("" if may_split else "<w:cantSplit/>") + ("<w:tblHeader/>" if row.header else "")
        properties = f"<w:trPr>{marks}</w:trPr>" if marks else ""
        return f"<w:tr>{properties}{''.join(out)}</w:tr>"

    def cell(self, cell: Cell, row: Row, column: int, *, keep_next: bool) -> str:
        width = sum(self.widths[column : column + cell.colspan])
        merge = '<w:vMerge w:val="restart"/>' if cell.rowspan > 1 else ""
        content = self.runs.xml(cell.content)
        if cell is row.cells[0]:
            content = self.bookmarks.around(cell.key, content)
        keep = "<w:keepNext/>" if keep_next else ""
        style = self.runs.styles[_style(cell, row)]
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr>{content}</w:p>'
        return f"<w:tc>{_cell_properties(width, cell.colspan, merge)}{paragraph}</w:tc>"

    def fill(self, column: int, out: list[str]) -> int:
        """Write the continuation of cells from above that stand at `column`; return the next free column."""
        while column in self.hanging:
            rows, span = self.hanging.pop(column)
            if rows > 1:
                self.hanging[column] = (rows - 1, span)
            width = sum(self.widths[column : column + span])
            out.append(f"<w:tc>{_cell_properties(width, span, '<w:vMerge/>')}<w:p/></w:tc>")
            column += span
        return column


def _cell_properties(width: int, colspan: int, merge: str) -> str:
    span = f'<w:gridSpan w:val="{colspan}"/>' if colspan > 1 else ""
    return f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'


def _style(cell: Cell, row: Row) -> str:
    if row.header:
        return "Table Header Number" if cell.numeric else "Table Header"
    if cell.scope:
        return "Table Row Header"
    return "Table Number" if cell.numeric else "Table Text"
