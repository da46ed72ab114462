"""Which conditions of a table style hold for a cell: first row, odd row band, top left corner, and so on."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reportgen.accessibility.word.content import Cell
from reportgen.accessibility.word.names import W

# The bits of w:tblLook (ISO/IEC 29500-1, 17.4.55), for files that hold only the number.
_BITS = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}


def conditions(cell: Cell) -> Iterator[str]:
    """The conditions that hold for `cell`, the weakest first (ISO/IEC 29500-1, 17.7.6); "" is the whole table."""
    look = _look(cell.row.table.properties)
    rows = cell.row.table.rows
    top = look["firstRow"] and cell.row.index == 0
    bottom = look["lastRow"] and cell.row is rows[-1]
    left = look["firstColumn"] and cell.column == 0
    right = look["lastColumn"] and cell.column + cell.span >= cell.row.width
    yield ""
    # The first row and column stand outside the bands. Bands of more than one row or column are hardly ever used.
    if not look["noVBand"] and not left:
        yield f"band{1 + (cell.column - look['firstColumn']) % 2}Vert"
    if not look["noHBand"] and not top:
        yield f"band{1 + (cell.row.index - look['firstRow']) % 2}Horz"
    for holds, condition in ((top, "firstRow"), (bottom, "lastRow"), (left, "firstCol"), (right, "lastCol")):
        if holds:
            yield condition
    for vertical, horizontal, corner in ((top, right, "neCell"), (top, left, "nwCell")):
        if vertical and horizontal:
            yield corner
    for vertical, horizontal, corner in ((bottom, right, "seCell"), (bottom, left, "swCell")):
        if vertical and horizontal:
            yield corner


def _look(properties: etree._Element | None) -> dict[str, bool]:
    element = None if properties is None else properties.find(f"{W}tblLook")
    if element is None:
        return dict.fromkeys(_BITS, False)
    try:
        number = int(element.get(f"{W}val", "0"), 16)
    except ValueError:
        number = 0
    return {
        name: element.get(f"{W}{name}", "1" if number & bit else "0") in ("1", "true", "on")
        for name, bit in _BITS.items()
    }
