"""The workbook behind a chart: what a person sees who double-clicks it and edits the data.

Three sheets of one layout, a row for each category and a column for each piece that is drawn: `Data`, the numbers;
`Labels`, how each is spelled, worked out from the number beside it so that a label follows an edit; `OBS_STATUS`, the
status of each cell, with the keys of the rows in the first column, by which they are recognised when the report is read
back. A series that a break parts has a column for each piece, all of the same name.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.utility import xl_col_to_name  # type: ignore[import-untyped]

from reportgen.vocabulary import TARGET
from reportgen.write.docx.charts.plot import Plot, Series
from reportgen.write.docx.charts.spelling import Separators, label_formula

DATA, LABELS, STATUSES = "Data", "Labels", "OBS_STATUS"

_CREATED = datetime(2000, 1, 1)
"""Any fixed date: the same chart gives the same bytes."""


def column_range(sheet: str, column: int, rows: int) -> str:
    """The cells of a column below its header, as a formula names them: `Data!$B$2:$B$14`."""
    name = xl_col_to_name(column)
    return f"{sheet}!${name}$2:${name}${rows + 1}"


def cell_reference(sheet: str, column: int, row: int = 0) -> str:
    """One cell, as a formula names it; row 0 is the header."""
    return f"{sheet}!${xl_col_to_name(column)}${row + 1}"


def workbook(plot: Plot, drawn: Sequence[Series], separators: Separators) -> bytes:
    """The bytes of the workbook; `drawn` are the pieces of the series, one for each column from the second."""
    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    bold = book.add_format({"bold": True})
    data, labels, statuses = (book.add_worksheet(name) for name in (DATA, LABELS, STATUSES))
    for sheet in (data, labels):
        sheet.write_string(0, 0, plot.heading, bold)
        for row, category in enumerate(plot.categories, start=1):
            sheet.write_string(row, 0, category, bold)
    for row, key in enumerate(plot.rows):
        statuses.write_string(row, 0, key)
    for column, series in enumerate(drawn, start=1):
        for sheet in (data, labels):
            sheet.write_string(0, column, series.name, bold)
        if series.target:
            statuses.write_string(0, column, TARGET)
        for row, point in enumerate(series.points, start=1):
            if point.status:
                statuses.write_string(row, column, point.status)
            if point.value is not None:
                data.write_number(row, column, point.value)
            # Also where there is no number yet: one that is filled in is then labelled like the others.
            formula = label_formula(cell_reference(DATA, column, row), point.decimals, separators)
            labels.write_formula(row, column, formula, None, point.label)
    for sheet in (data, labels):
        sheet.set_column(0, len(drawn), 18)
    book.close()
    return stream.getvalue()
