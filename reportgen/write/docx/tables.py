"""Tables → WordprocessingML: fixed column widths, repeating header rows, rows that do not split."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from reportgen.document import Cell, Row, Run, Table, plain
from reportgen.write.docx.bookmarks import Bookmarks
from reportgen.write.docx.runs import Runs

TEXT_WIDTH = 9070
"""The width between the margins in twentieths of a point: 16 cm on A4 with margins of 2.5 cm."""

_SAMPLE = 200
"""How many rows are looked at for the column widths; more would not change them."""

# Widths in twentieths of a point: an average letter of 9-point type, and the margins of a cell with some air.
_LETTER, _BOLD_LETTER, _PADDING = 94, 106, 180

_BREAK = re.compile(r"[ \v\-]")
"""Where a line may end: after a space, a line break or a hyphen."""


def table_xml(table: Table, bookmarks: Bookmarks, runs: Runs) -> Iterator[str]:
    """The XML of a table, row by row, and the empty paragraph that keeps it apart from what follows."""
    widths = column_widths(table)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    caption = plain(tuple(item for item in table.caption if isinstance(item, Run)))
    description = quoteattr(caption.replace("\v", " "))
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val={description}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    hanging: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        yield _row(row, widths, hanging, bookmarks, runs)
    yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'


def _row(row: Row, widths: list[int], hanging: dict[int, tuple[int, int]], bookmarks: Bookmarks, runs: Runs) -> str:
    """One row; `hanging` maps a column to (rows still to fill, columns) of a cell that spans rows from above."""
    properties = "<w:cantSplit/>" + ("<w:tblHeader/>" if row.header else "")
    out = [f"<w:tr><w:trPr>{properties}</w:trPr>"]
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
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="{_style(cell, row)}"/></w:pPr>{content}</w:p>'
        out.append(f"<w:tc>{_cell_properties(width, cell.colspan, merge)}{paragraph}</w:tc>")
        column += cell.colspan
    _hanging(column, widths, hanging, out)
    return "".join([*out, "</w:tr>"])


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
        return "TableHeaderNumber" if cell.numeric else "TableHeader"
    if cell.scope:
        return "TableRowHeader"
    return "TableNumber" if cell.numeric else "TableText"


def column_widths(table: Table) -> list[int]:
    """Column widths in twentieths of a point, as CSS lays out tables (CSS 2.1, 17.5.2.2).

    No column is narrower than its longest word, as long as these fit side by side; what is left goes to the columns by
    how much text they still hold, and what remains after that to the columns of text rather than of figures.
    """
    columns = table.columns
    least, most, textual = [400] * columns, [400] * columns, [False] * columns
    for row in table.rows[:_SAMPLE]:
        if len(row.cells) != columns:
            continue
        for column, cell in enumerate(row.cells):
            text = plain(tuple(item for item in cell.content if isinstance(item, Run)))
            letter = _BOLD_LETTER if row.header or cell.scope else _LETTER
            least[column] = max(least[column], letter * max(map(len, _BREAK.split(text))) + _PADDING)
            most[column] = max(most[column], letter * max(map(len, text.split("\v"))) + _PADDING)
            textual[column] |= not (cell.numeric or row.header)
    spare = TEXT_WIDTH - sum(least)
    if spare <= 0:
        return _exact(_narrowed(least))
    wanted = [more - one for one, more in zip(least, most, strict=True)]
    if sum(wanted) > spare:
        return _exact([one + spare * more // sum(wanted) for one, more in zip(least, wanted, strict=True)])
    left = TEXT_WIDTH - sum(most)
    shares = [more if text else 0 for more, text in zip(most, textual, strict=True)]
    whole = sum(shares) or 1
    return _exact([one + left * share // whole for one, share in zip(most, shares, strict=True)])


def _narrowed(least: list[int]) -> list[int]:
    """Widths for a table whose longest words do not fit side by side.

    By a tenth too wide, every column gives a little, since most letters are narrower than supposed. Beyond that narrow
    columns keep their width and the wide ones share what is left: a word of a hundred letters is cut, no other.
    """
    if sum(least) * 10 <= TEXT_WIDTH * 11:
        return [TEXT_WIDTH * one // sum(least) for one in least]
    left, columns = TEXT_WIDTH, len(least)
    for width in sorted(least):
        if width * columns > left:
            break
        left, columns = left - width, columns - 1
    return [min(width, left // columns) for width in least]


def _exact(widths: list[int]) -> list[int]:
    """Give the last column what rounding left over."""
    return [*widths[:-1], TEXT_WIDTH - sum(widths[:-1])] if widths else []
