"""Rule 3: tables have the same shape, and their cells the same values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reportgen.document import Block, Cell, Chart, Document, Fact, Figure, Row, Run, Table, plain
from reportgen.review.finding import Finding

_NO_FIGURE = re.compile(r"[^0-9,−-]")
"""What does not tell two typed figures apart: both languages have the decimal comma, but not the same thousands."""


def same_tables(fr: Document, nl: Document) -> Iterator[Finding]:
    """Compare each table and chart that both documents have: rows, columns, header cells, spans, row keys, values."""
    others = {table.key: table for table in _tables(nl.blocks)}
    for table in _tables(fr.blocks):
        if table.key in others:
            yield from _same_table(table, others[table.key])


def same_shapes(fr: Document, nl: Document, explained: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Compare the rows and cells of each table that both documents have, not what stands in the cells.

    Rows are joined on their keys; nothing is said of rows whose absence is `explained`.
    """
    others = {table.key: table for table in _tables(nl.blocks)}
    for table in _tables(fr.blocks):
        if table.key in others:
            yield from _same_shape(table, others[table.key], explained)


def _same_shape(fr: Table, nl: Table, explained: frozenset[str]) -> Iterator[Finding]:
    french, dutch = ({row.key: row for row in table.rows if row.key not in explained} for table in (fr, nl))
    common = [key for key in french if key in dutch]
    uneven = [key for key in common if _spans(french[key]) != _spans(dutch[key])]
    if french.keys() != dutch.keys() or 2 * len(uneven) > len(common):
        yield _other_shape(fr, nl)
        return
    for key in uneven:
        cells = [f"{len(side[key].cells)} cells" for side in (french, dutch)]
        message = f"the row has {cells[0]} in French, {cells[1]} in Dutch"
        locations = french[key].location, dutch[key].location
        yield Finding("match-table-row", key, message, "", "", *locations)


def _spans(row: Row) -> list[tuple[int, int]]:
    return [(cell.colspan, cell.rowspan) for cell in row.cells]


def _other_shape(fr: Table, nl: Table) -> Finding:
    french, dutch = (f"{len(table.rows)} rows × {table.columns} columns" for table in (fr, nl))
    message = f"the table has {french} in French, {dutch} in Dutch"
    return Finding("match-table-shape", fr.key, message, french, dutch, fr.location, nl.location)


def _tables(blocks: tuple[Block | Chart, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Chart):
            yield block.data
        elif isinstance(block, Figure):
            yield from _tables(block.blocks)


def _same_table(fr: Table, nl: Table) -> Iterator[Finding]:
    if (len(fr.rows), fr.columns) != (len(nl.rows), nl.columns):
        yield _other_shape(fr, nl)
        return
    for row, other in zip(fr.rows, nl.rows, strict=True):
        if row.key != other.key or _cells(row.cells) != _cells(other.cells) or row.header != other.header:
            message = "the row has another key, other cells or other header cells in the two languages"
            yield Finding("match-table-row", row.key, message, row.key, other.key, row.location, other.location)
            continue
        for cell, counterpart in zip(row.cells, other.cells, strict=True):
            if _facts(cell) != _facts(counterpart) or _typed(cell) != _typed(counterpart):
                texts = plain(cell.content), plain(counterpart.content)
                message = "the cell states other values in the two languages"
                yield Finding("match-table-value", cell.key, message, *texts, cell.location, counterpart.location)


def _cells(cells: tuple[Cell, ...]) -> list[tuple[str, int, int, bool, str]]:
    return [(cell.scope, cell.colspan, cell.rowspan, cell.numeric, cell.status) for cell in cells]


def _facts(cell: Cell) -> Counter[Fact]:
    return Counter(run.fact for run in cell.content if isinstance(run, Run) and run.fact is not None)


def _typed(cell: Cell) -> str:
    """The figures that a template typed into a cell of figures, without their thousands separators and units."""
    if not cell.numeric:
        return ""
    typed = [run.text for run in cell.content if isinstance(run, Run) and run.fact is None]
    # Words in place of a figure have commas and hyphens of their own.
    return "".join(_NO_FIGURE.sub("", text) for text in typed if any(map(str.isdigit, text)))
