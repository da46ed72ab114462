"""observations.csv → Tree: one observation per row, as RFC 4180 has it and as a Belgian Excel saves it."""

from __future__ import annotations

from reportgen.errors import suggestion
from reportgen.load.csv_cells import CellError, read_date, read_number, read_power
from reportgen.load.csv_records import Record, read_records
from reportgen.load.positions import FieldPath, printable
from reportgen.load.tree import Tree, Value
from reportgen.location import Location

_PLAIN = (
    "INDICATOR", "REF_AREA", "SCOPE", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "VINTAGE",
    "SOURCE", "RELEASE", "SUBSTANCE", "SEX", "AGE", "COUNTERPART_AREA",
)  # fmt: skip

FIELDS: dict[str, FieldPath] = {
    **{name: (name.lower(),) for name in _PLAIN},
    "COMMENT_FR": ("comment", "fr"),
    "COMMENT_NL": ("comment", "nl"),
}
"""The columns and the field of an Observation that each fills. Order and case in a file are free."""

REQUIRED = ("INDICATOR", "SCOPE", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "VINTAGE", "SOURCE")
"""The columns a file cannot do without."""


def read_observations(text: str, file: str) -> Tree:
    """Return the rows of a CSV text as a tree with the one field `observations`; never raises."""
    tree = Tree(file, value={})
    delimiter, records = read_records(text, tree)
    header = next(records, None)
    if header is None:
        if tree.complete:
            tree.stop("csv-header", "the file is empty", f"start it with a line of column names: {', '.join(REQUIRED)}")
        return tree
    columns = _columns(header, tree)
    observations: list[Value] = []
    rows = list(records) if tree.complete else []
    lengths = {len(row.cells) for row in rows}
    if len(rows) > 1 and len(lengths) == 1 and lengths != {len(columns)}:
        tree.report(
            "csv-row-length",
            f"the first line names {len(columns)} columns, but every row has {len(rows[0].cells)} fields",
            "add the missing column name, or remove the one too many",
            Location(file, header.line),
        )
        return tree
    for record in rows:
        if len(record.cells) != len(columns):
            tree.report(
                "csv-row-length",
                f"this row has {len(record.cells)} fields, the first line has {len(columns)}",
                "add or remove separators, and put a text that holds the separator in quotation marks",
                Location(file, record.line),
            )
            continue
        path: FieldPath = ("observations", len(observations))
        tree.places[path] = Location(file, record.line)
        observations.append(_observation(record, columns, path, delimiter != ",", tree))
    if observations:
        tree.places[("observations",)] = Location(file, header.line)
        tree.columns = {field: number for number, field in enumerate(columns, start=1) if field}
        tree.value = {"observations": observations}
    return tree


def _columns(header: Record, tree: Tree) -> list[FieldPath | None]:
    """Return the field of each column: None for one to leave out, `()` for one without a name.

    Stops the tree when a required column is missing.
    """
    columns: list[FieldPath | None] = []
    for number, cell in enumerate(header.cells, start=1):
        name = cell.upper()
        field = FIELDS.get(name) if name else ()
        place = Location(tree.file, header.line, number)
        if field is None:
            hint = suggestion(name, FIELDS) or f"the columns are {', '.join(FIELDS)}"
            tree.report("csv-column-unknown", f"there is no column '{printable(cell)}'", hint, place)
        elif field and field in columns:
            tree.report("csv-column-twice", f"the column {name} stands here twice", "keep one of the two", place)
            field = None
        columns.append(field)
    missing = [name for name in REQUIRED if FIELDS[name] not in columns]
    if missing:
        tree.stop(
            "csv-column-missing",
            f"the first line lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}",
            "add what is missing; the first line names the columns",
            Location(tree.file, header.line),
        )
    return columns


def _observation(
    record: Record, columns: list[FieldPath | None], path: FieldPath, decimal_comma: bool, tree: Tree
) -> dict[str, Value]:
    row: dict[str, Value] = {}
    comment: dict[str, Value] = {}
    for number, (cell, field) in enumerate(zip(record.cells, columns, strict=True), start=1):
        if not cell or field is None:
            continue
        if not field:
            place = Location(tree.file, record.line, number)
            tree.report(
                "csv-column-unknown", "this cell stands in a column without a name", "name the column", place, path
            )
            continue
        if field[0] == "comment":
            comment[str(field[1])] = cell
            continue
        try:
            row[str(field[0])] = _value(cell, str(field[0]), decimal_comma)
        except CellError as error:
            tree.report(
                error.code, error.message, error.hint, Location(tree.file, record.line, number), (*path, *field)
            )
    return {**row, "comment": comment} if comment else row


def _value(cell: str, field: str, decimal_comma: bool) -> Value:
    if field == "obs_value":
        return read_number(cell, decimal_comma)
    if field == "unit_mult":
        return read_power(cell)
    if field in ("time_period", "vintage"):
        return read_date(cell)
    return cell
