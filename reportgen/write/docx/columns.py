"""The widths of the columns of a table, and whether it fits on an upright page."""

from __future__ import annotations

from reportgen.document import Run, Table, plain
from reportgen.write.docx.cell_type import CellType

_SAMPLE = 200
"""How many rows are looked at; more would not change the widths."""

_NARROWEST = 400
"""No column asks for less, in twentieths of a point."""

CROWDED = 0.85
"""The share of the page that the longest words of all columns may take; above it no column is wide enough to read."""


def column_widths(table: Table, width: int, cells: CellType) -> list[int]:
    """Column widths in twentieths of a point that add up to `width`, as CSS lays out tables (CSS 2.1, 17.5.2.2).

    No column is narrower than its longest word; what is left goes to the columns by how much text they still hold,
    and what remains after that to the columns of text rather than of figures.
    """
    least, most, textual = _extents(table, cells)
    spare = width - sum(least)
    if spare <= 0:
        return _exact([width * one // sum(least) for one in least], width)
    wanted = [more - one for one, more in zip(least, most, strict=True)]
    if sum(wanted) > spare:
        return _exact([one + spare * more // sum(wanted) for one, more in zip(least, wanted, strict=True)], width)
    left = width - sum(most)
    shares = [more if text else 0 for more, text in zip(most, textual, strict=True)]
    whole = sum(shares) or 1
    return _exact([one + left * share // whole for one, share in zip(most, shares, strict=True)], width)


def is_crowded(table: Table, width: int, cells: CellType) -> bool:
    """Whether the longest words alone fill nearly all of `width`, so that the table wants a wider page."""
    return sum(_extents(table, cells)[0]) > CROWDED * width


def _extents(table: Table, cells: CellType) -> tuple[list[int], list[int], list[bool]]:
    """Of each column the width of its longest word, that of its longest line, and whether it holds text."""
    columns = table.columns
    least, most, textual = [_NARROWEST] * columns, [_NARROWEST] * columns, [False] * columns
    for row in table.rows[:_SAMPLE]:
        if len(row.cells) != columns:
            continue
        for column, cell in enumerate(row.cells):
            text = plain(tuple(item for item in cell.content if isinstance(item, Run)))
            bold = row.header or bool(cell.scope)
            least[column] = max(least[column], cells.longest_word(text, bold=bold))
            most[column] = max(most[column], cells.longest_line(text, bold=bold))
            textual[column] |= not (cell.numeric or row.header)
    return least, most, textual


def _exact(widths: list[int], width: int) -> list[int]:
    """Give the last column what rounding left over."""
    return [*widths[:-1], width - sum(widths[:-1])] if widths else []
