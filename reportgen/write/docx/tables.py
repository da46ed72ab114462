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


@dataclass(frozen=True, slots=True)
class Room:
    """What a table has room for: the width and height of the text on the page, and the type of the cells."""

    width: int
    height: int
    cells: CellType


def table_xml(table: Table, bookmarks: Bookmarks, runs: Runs, room: Room) -> Iterator[str]:
    """The XML of a table, row by row, and the empty paragraph that keeps it apart from what follows."""
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
    hanging: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        yield _row(row, widths, hanging, bookmarks, runs, room)
    yield f'</w:tbl><w:p><w:pPr><w:pStyle w:val="{runs.styles["After Table"]}"/></w:pPr></w:p>'


def _row(
    row: Row,
    widths: list[int],
    hanging: dict[int, tuple[int, int]],
    bookmarks: Bookmarks,
    runs: Runs,
    room: Room,
) -> str:
    """One row; `hanging` maps a column to (rows still to fill, columns) of a cell that spans rows from above."""
    out: list[str] = []
    column = 0
    for cell in row.cells:
        column = _hanging(column, widths, hanging, out)
        width = sum(widths[column : column + cell.colspan])
        merge = '<w:vMerge w:val="restart"/>' if cell.rowspan > 1 else ""
        if cell.rowspan > 1:
            hanging[column] = (cell.rowspan - 1, cell.colspan)
        content = runs.xml(cell.content)
        if cell is row.cells[0]:
            content = bookmarks.around(cell.key, content)
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="{runs.styles[_style(cell, row)]}"/></w:pPr>{content}</w:p>'
        out.append(f"<w:tc>{_cell_properties(width, cell.colspan, merge)}{paragraph}</w:tc>")
        column += cell.colspan
    _hanging(column, widths, hanging, out)
    whole = "<w:cantSplit/>" if row_height(row, widths, room.cells) <= TALL * room.height else ""
    repeated = "<w:tblHeader/>" if row.header else ""
    properties = f"<w:trPr>{whole}{repeated}</w:trPr>" if whole or repeated else ""
    return f"<w:tr>{properties}{''.join(out)}</w:tr>"


def _hanging(column: int, widths: list[int], hanging: dict[int, tuple[int, int]], out: list[str]) -> int:
    """Write the continuation of cells from above that stand at `column`; return the next free column."""
    while column in hanging:
        rows, span = hanging.pop(column)
        if rows > 1:
            hanging[column] = (rows - 1, span)
        width = sum(widths[column : column + span])
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
