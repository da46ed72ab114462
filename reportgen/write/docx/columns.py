"""The widths of the columns of a table, and whether it fits on an upright page."""

from __future__ import annotations

from reportgen.document import Cell, Row, Run, Table, plain
from reportgen.write.docx.cell_type import CellType
from reportgen.write.docx.house.page import Page

_SAMPLE = 200
"""How many rows are looked at; more would not change the widths."""

_NARROWEST = 400
"""No column asks for less, in twentieths of a point."""

_WIDEST_WORD = 0.4
"""The share of the table that one word can claim; a longer one is cut."""

CROWDED = 0.85
"""The share of the page that the longest words of all columns may take; above it no column is wide enough to read."""


LONG = 0.5
"""The share of a page that such a table must fill to get a turned one."""


def column_widths(table: Table, width: int, cells: CellType) -> list[int]:
    """Column widths in twentieths of a point that add up to `width`, as CSS lays out tables (CSS 2.1, 17.5.2.2).

    No column is narrower than its longest word, as long as these fit side by side; what is left goes to the columns by
    how much text they still hold, and what remains after that to the columns of text rather than of figures.
    """
    least, most, textual = _extents(table, cells)
    least = [min(one, int(_WIDEST_WORD * width)) for one in least]
    spare = width - sum(least)
    if spare <= 0:
        return _exact(_narrowed(least, width), width)
    wanted = [more - one for one, more in zip(least, most, strict=True)]
    if sum(wanted) > spare:
        return _exact([one + spare * more // sum(wanted) for one, more in zip(least, wanted, strict=True)], width)
    left = width - sum(most)
    shares = [more if text else 0 for more, text in zip(most, textual, strict=True)]
    whole = sum(shares) or 1
    return _exact([one + left * share // whole for one, share in zip(most, shares, strict=True)], width)


def is_wide(table: Table, page: Page, cells: CellType) -> bool:
    """Whether a table belongs on a turned page: its longest words do not fit, or barely fit in a table of some length.

    A short table is not worth a page of its own as long as no word of it is broken.
    """
    words = sum(_extents(table, cells)[0])
    if words <= CROWDED * page.text_width:
        return False
    widths = column_widths(table, page.text_width, cells)
    height = sum(row_height(row, widths, cells) for row in table.rows[:_SAMPLE])
    return words > page.text_width or height > LONG * page.text_height


def row_height(row: Row, widths: list[int], cells: CellType) -> int:
    """About how high a row is, in twentieths of a point; cells that hang into it from above are not counted."""
    height = column = 0
    for cell in row.cells:
        width = sum(widths[column : column + cell.colspan])
        height = max(height, cells.height(_text(cell), width, bold=row.header or bool(cell.scope)))
        column += cell.colspan
    return height


def _extents(table: Table, cells: CellType) -> tuple[list[int], list[int], list[bool]]:
    """Of each column the width of its longest word, that of its longest line, and whether it holds text."""
    columns = table.columns
    least, most, textual = [_NARROWEST] * columns, [_NARROWEST] * columns, [False] * columns
    for row in table.rows[:_SAMPLE]:
        if len(row.cells) != columns:
            continue
        for column, cell in enumerate(row.cells):
            text = _text(cell)
            bold = row.header or bool(cell.scope)
            least[column] = max(least[column], cells.longest_word(text, bold=bold))
            most[column] = max(most[column], cells.longest_line(text, bold=bold))
            textual[column] |= not (cell.numeric or row.header)
    return least, most, textual


def _narrowed(least: list[int], width: int) -> list[int]:
    """Widths for a table whose longest words do not fit side by side.

    By a tenth too wide, every column gives a little, since most letters are narrower than supposed. Beyond that narrow
    columns keep their width and the wide ones share what is left.
    """
    if sum(least) * 10 <= width * 11:
        return [width * one // sum(least) for one in least]
    left, columns = width, len(least)
    for one in sorted(least):
        if one * columns > left:
            break
        left, columns = left - one, columns - 1
    return [min(one, left // columns) for one in least]


def _text(cell: Cell) -> str:
    """What stands in the cell itself; footnotes stand at the foot of the page."""
    return plain(tuple(item for item in cell.content if isinstance(item, Run)))


def _exact(widths: list[int], width: int) -> list[int]:
    """Give the last column what rounding left over."""
    return [*widths[:-1], width - sum(widths[:-1])] if widths else []
