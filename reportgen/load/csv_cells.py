"""Cells as a spreadsheet writes them: figures with decimal comma or point, with or without thousands separator.

In a file with semicolons or tabs (what a Belgian Excel saves) the comma is the decimal sign, and points, spaces and
no-break spaces may group thousands. In a file with commas (RFC 4180) the point is the decimal sign. A figure with two
readings is refused, never guessed.
"""

from __future__ import annotations

import re

_SPACE = "[ \u00a0\u202f\u2009]"
_SPACED = re.compile(rf"[-+]?[1-9][0-9]{{0,2}}({_SPACE}[0-9]{{3}})+([.,][0-9]+)?")
_POINTED = re.compile(r"[-+]?[1-9][0-9]{0,2}((\.[0-9]{3})+,[0-9]+|(\.[0-9]{3}){2,})")
_WITH_POINT = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?")
_WITH_POINT_OR_COMMA = re.compile(r"[-+]?[0-9]+([.,][0-9]+)?")
_THOUSAND_OR_DECIMAL = re.compile(r"[-+]?([1-9][0-9]{0,2})([.,])([0-9]{3})")
# 21/01/2026, jul/25, juil-25: what Excel makes of 2026-01-21 and of 2025-07 in a column that is not Text.
_EXCEL_DATE = re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|[a-zéû]{3,5}\.?[-/ ][0-9]{2,4}", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+")


class CellError(ValueError):
    """A cell cannot be read, or has two readings; carries the code, message and hint of the problem."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def read_number(cell: str, decimal_comma: bool) -> str:
    """Return the figure in `cell` as digits with a decimal point; raise CellError when there is no sure reading."""
    text = cell.strip().replace("\u2212", "-")
    if _SPACED.fullmatch(text):
        text = re.sub(_SPACE, "", text)
    _refuse_two_readings(text, decimal_comma)
    if decimal_comma and _POINTED.fullmatch(text):
        text = text.replace(".", "")
    if (_WITH_POINT_OR_COMMA if decimal_comma else _WITH_POINT).fullmatch(text):
        return text.replace(",", ".").removeprefix("+")
    if _SCIENTIFIC.fullmatch(text):
        hint = "give the column the format Number in Excel and save again"
        raise CellError("csv-number", "Excel has shortened this figure to powers of ten (E)", hint)
    example = "1234,5" if decimal_comma else "1234.5"
    hint = f"write digits only, like {example}, and the unit in UNIT_MEASURE"
    raise CellError("csv-number", "this is not a figure", hint)


def _refuse_two_readings(text: str, decimal_comma: bool) -> None:
    """Refuse the sign that is not the file's decimal sign when it may as well group thousands."""
    found = _THOUSAND_OR_DECIMAL.fullmatch(text)
    if not found or found[2] == ("," if decimal_comma else "."):
        return
    whole, sign, rest = found.groups()
    decimal = f"{whole}{',' if decimal_comma else '.'}{rest}"
    raise CellError(
        "csv-number-ambiguous",
        f"{whole}{sign}{rest} has two readings: {whole}{rest}, or {decimal} with decimals",
        f"write {whole}{rest} or {decimal}",
    )


def read_power(cell: str) -> int:
    """Return UNIT_MULT; raise CellError when it is no power of ten."""
    if cell.isascii() and cell.isdigit() and len(cell) < 3:
        return int(cell)
    raise CellError("csv-number", "this is not a power of ten", "write 0, 3 for thousands or 6 for millions")


def read_date(cell: str) -> str:
    """Return TIME_PERIOD or VINTAGE as written; raise CellError when Excel has made a date of its own of it."""
    if _EXCEL_DATE.fullmatch(cell):
        hint = "give the column the format Text in Excel, then write 2026-01-21, 2026-01, 2026 or 2026-S1"
        raise CellError("csv-date", "Excel has rewritten this date", hint)
    return cell
