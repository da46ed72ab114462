"""Tables: a screen reader says the header of the column with each cell, if the table says which row holds headers."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.content import Row, Table
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.names import W, value

TABLE_HEADER = Rule(
    "access-table-header",
    "error",
    "10.1.3.1",
    "select the first row, then Table Layout > Properties > Row > Repeat as header row at the top of each page",
)
TABLE_HEADER_PLACE = Rule(
    "access-table-header-place",
    "error",
    "10.1.3.1",
    "select all rows from the first to this one, then Table Layout > Repeat Header Rows, or unmark this one",
)
TABLE_GRID = Rule(
    "access-table-grid",
    "warning",
    "10.1.3.1",
    "make every row cover the same columns: Table Layout > Merge Cells, or draw the table anew",
)
TABLE_NESTED = Rule(
    "access-table-nested",
    "warning",
    "10.1.3.2",
    "put the inner table below the outer one, or its content in cells of the outer one",
)
TABLE_LAYOUT = Rule(
    "access-table-layout",
    "warning",
    "10.1.3.2",
    "make it text with columns or indents (Table Layout > Convert to Text), or mark its header row if it holds data",
)
TABLE_EMPTY = Rule(
    "access-table-empty",
    "warning",
    "10.1.3.1",
    "delete it (Table Layout > Delete > Delete Table) and use the spacing of paragraphs instead",
)
TABLE_BLANK = Rule(
    "access-table-blank",
    "info",
    "",
    "delete it, and use row heights or spacing instead; leave it if it is there to be filled in",
)


def table_headers(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Tables of data without a header row, or with one that is not at the top, where Word ignores it."""
    for table in _tables(file):
        if not _data(table):
            continue
        marked = [row for row in table.rows if row.header]
        stray = next((row for row in marked if any(not above.header for above in table.rows[: row.index])), None)
        if stray is not None:
            message = f"row {stray.index + 1} is marked as a header row, but the rows above it are not"
            yield TABLE_HEADER_PLACE.at(table.place, message)
        elif not marked and _drawn(table, file):
            yield TABLE_HEADER.at(table.place, f"no row is marked as the header row{_first_row(table)}")
        elif not marked:
            message = f"the table has neither lines nor a header row, so it seems to place text only{_first_row(table)}"
            yield TABLE_LAYOUT.at(table.place, message)


def table_structure(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Tables in tables, tables that only place things, and rows that do not fit the columns."""
    for table in _tables(file):
        if table.outer is not None:
            yield TABLE_NESTED.at(table.place, "a table stands inside a cell of another table")
        if _empty(table):
            yield TABLE_EMPTY.at(table.place, "the table is empty")
            continue
        if len(table.rows) == 1 and len([cell for cell in table.rows[0].cells if not cell.empty]) > 1:
            yield TABLE_LAYOUT.at(table.place, "the table has one row only, so it places text side by side")
        elif (uneven := _uneven(table)) is not None:
            message = f"row {uneven.index + 1} covers {uneven.width} columns, the first row {table.rows[0].width}"
            yield TABLE_GRID.at(table.place, message)
        elif (hanging := _hanging(table)) is not None:
            message = f"a cell of row {hanging.index + 1} continues a cell above that does not cover the same columns"
            yield TABLE_GRID.at(table.place, message)


def blank_rows_and_columns(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Rows and columns that hold nothing: a reader who hears `blank` may think that the table ends."""
    for table in _tables(file):
        if not _data(table):
            continue
        for row in table.rows:
            if all(cell.empty for cell in row.cells) and not any(cell.merge for cell in row.cells):
                yield TABLE_BLANK.at(table.place, f"row {row.index + 1} is empty")
        cells = [cell for row in table.rows for cell in row.cells if not cell.empty or cell.span > 1]
        filled = {column for cell in cells for column in range(cell.column, cell.column + cell.span)}
        for column in sorted(set(range(table.rows[0].width)) - filled):
            yield TABLE_BLANK.at(table.place, f"column {column + 1} is empty")


def _tables(file: WordFile) -> Iterator[Table]:
    """The tables of the text; those in headers and footers place logos and page numbers."""
    return (table for table in file.content.tables if table.place.part not in ("header", "footer"))


def _drawn(table: Table, file: WordFile) -> bool:
    """Whether a table has lines or a shaded first row, as tables of data have."""
    if any(file.formatter.cell_fill(cell) for cell in table.rows[0].cells):
        return True
    style = value(table.properties, f"{W}tblStyle") or file.styles.default("table")
    sides = [*table.element.iterfind(f"{W}tblPr/{W}tblBorders/*"), *table.element.iterfind(f".//{W}tcBorders/*")]
    for condition in ("", "firstRow"):
        for part in file.styles.table(style, condition):
            sides += [*part.iterfind(f"{W}tblPr/{W}tblBorders/*"), *part.iterfind(f"{W}tcPr/{W}tcBorders/*")]
    return any(side.get(f"{W}val") not in ("nil", "none") for side in sides)


def _data(table: Table) -> bool:
    """Whether a table holds data: two rows and two columns at least, some text, and no other table."""
    inner = any(True for _ in table.element.iterdescendants(table.element.tag))
    return len(table.rows) > 1 and max(len(row.cells) for row in table.rows) > 1 and not _empty(table) and not inner


def _empty(table: Table) -> bool:
    inner = any(True for _ in table.element.iterdescendants(table.element.tag))
    return not inner and all(cell.empty for row in table.rows for cell in row.cells)


def _first_row(table: Table) -> str:
    texts = [" ".join(cell.text.split()) for cell in table.rows[0].cells]
    words = " | ".join(text for text in texts if text)
    return f"; its first row reads “{words[:80]}{'…' if len(words) > 80 else ''}”" if words else ""


def _uneven(table: Table) -> Row | None:
    return next((row for row in table.rows if row.width != table.rows[0].width), None)


def _hanging(table: Table) -> Row | None:
    """The first row with a cell that continues nothing: above it no merged cell covers the same columns."""
    above: set[tuple[int, int]] = set()
    for row in table.rows:
        merged = {(cell.column, cell.span): cell.merge for cell in row.cells if cell.merge}
        if any(merge == "continue" and columns not in above for columns, merge in merged.items()):
            return row
        above = set(merged)
    return None
