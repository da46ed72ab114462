"""CSV text → records with the line each starts on; finds the separator. Source: RFC 4180; `sep=;` is Excel's own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from reportgen.load.tree import Tree
from reportgen.location import Location

_DELIMITERS = ";,\t"


class Record(NamedTuple):
    """One record: the line it starts on and its cells without the spaces around them."""

    line: int
    cells: list[str]


def read_records(text: str, tree: Tree) -> tuple[str, Iterator[Record]]:
    """Return the separator and the records that hold anything; a syntax error ends them and is put into `tree`."""
    first, _, rest = text.partition("\n")
    announced = first.strip('\r\n "').lower()
    if announced.startswith("sep=") and announced[4:] in tuple(_DELIMITERS):
        return announced[4:], _records(rest, announced[4:], 1, tree)
    header = text.lstrip("\r\n").splitlines()[0] if text.strip("\r\n") else ""
    delimiter = max(_DELIMITERS, key=header.count) if any(sign in header for sign in _DELIMITERS) else ","
    return delimiter, _records(text, delimiter, 0, tree)


def _records(text: str, delimiter: str, lines_before: int, tree: Tree) -> Iterator[Record]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 1 + lines_before
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            message, hint = _explain(str(error))
            tree.stop("csv-syntax", message, hint, Location(tree.file, line))
            return
        if any(cells):
            yield Record(line, cells)


def _explain(error: str) -> tuple[str, str]:
    if "unexpected end of data" in error:
        return "a quotation mark opens in this row and is never closed", "close it, or remove it"
    if "field larger than" in error:
        return "a field of this row is far too long; a quotation mark is probably never closed", "close it"
    if "expected after" in error:
        return "text follows a closing quotation mark in this row", 'inside "..." write a quotation mark twice'
    return f"this row cannot be read: {error}", "open the file in Excel and save it as CSV UTF-8"
