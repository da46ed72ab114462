"""The workbook behind a chart, as far as reading needs it: the text of each cell of its sheets."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from reportgen.errors import ReadError
from reportgen.opc import Package

Sheet = dict[tuple[int, int], str]
"""The text of each cell that has one, by its row and column counted from 0."""

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_REFERENCE = re.compile("([A-Z]+)([0-9]+)")


def read_sheets(package: Package, chart: str) -> dict[str, Sheet]:
    """The sheets of the workbook that the chart part `chart` refers to, by name; none when it cannot be read.

    What a chart shows stands in its own part; the workbook may be missing or damaged without harm.
    """
    try:
        found = package.related(chart, "package")
        if not found:
            return {}
        workbook = Package(found[0], zipfile.ZipFile(io.BytesIO(package.read(found[0]))))
        return _sheets(workbook)
    except (ReadError, zipfile.BadZipFile, ValueError):
        return {}


def _sheets(workbook: Package) -> dict[str, Sheet]:
    shared: list[str] = []
    for name in workbook.related(workbook.main, "sharedStrings"):
        shared = [_text(one) for one in workbook.xml(name).iterchildren(f"{_S}si")]
    related = workbook.relationships(workbook.main)
    sheets = {}
    for sheet in workbook.xml(workbook.main).iter(f"{_S}sheet"):
        relationship = related.get(sheet.get(f"{_R}id", ""))
        if relationship is not None and relationship.target in workbook:
            sheets[sheet.get("name", "")] = _sheet(workbook.xml(relationship.target), shared)
    return sheets


def _sheet(root: etree._Element, shared: list[str]) -> Sheet:
    cells: Sheet = {}
    for cell in root.iter(f"{_S}c"):
        place = _REFERENCE.fullmatch(cell.get("r", ""))
        if place is None:
            continue
        text = cell.findtext(f"{_S}v", "")
        if cell.get("t") == "s" and text.isdecimal() and int(text) < len(shared):
            text = shared[int(text)]
        elif cell.get("t") == "inlineStr":
            text = _text(cell)
        if text:
            cells[int(place[2]) - 1, _column(place[1])] = text
    return cells


def _text(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{_S}t"))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
