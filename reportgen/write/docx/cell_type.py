"""How much room text takes in the cells of a table, in the type of the house style."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from lxml import etree

from reportgen.write.docx.house.measure import twips
from reportgen.write.docx.house.reference import ReferenceDocument
from reportgen.write.docx.house.style_chain import style_number
from reportgen.write.docx.house.style_names import W

# Of 9-point type, in twentieths of a point: an average letter, an average bold letter, a line.
_POINTS, _LETTER, _BOLD_LETTER, _LINE = 9, 94, 106, 240

_AIR = 60
"""What stays free beside a word, in twentieths of a point, because letters differ from program to program."""

_CELL_MARGIN = 108
"""The margin that Word gives a cell by itself, in twentieths of a point."""

_WORD_SIZE = 20
"""The size of type that Word takes by itself, in half points."""

_BREAK = re.compile(r"[ \v\-]")
"""Where a line may end: after a space, a line break or a hyphen."""


@dataclass(frozen=True, slots=True)
class CellType:
    """The type in the cells: its size in half points, and both margins of a cell together in twentieths of a point."""

    size: int = 18
    margins: int = 120

    def longest_word(self, text: str, *, bold: bool) -> int:
        """The width of a cell in which no word of `text` is broken."""
        return self._width(max(map(len, _BREAK.split(text))), bold)

    def longest_line(self, text: str, *, bold: bool) -> int:
        """The width of a cell in which `text` runs on to its own line breaks."""
        return self._width(max(map(len, text.split("\v"))), bold)

    def height(self, text: str, width: int, *, bold: bool) -> int:
        """About how high `text` is in a cell of `width`."""
        room = max(width - self.margins - _AIR, 1)
        lines = sum(max(1, math.ceil(self._letters(len(line), bold) / room)) for line in text.split("\v"))
        return lines * _LINE * self.size // (2 * _POINTS)

    def _width(self, letters: int, bold: bool) -> int:
        return self._letters(letters, bold) + self.margins + _AIR

    def _letters(self, letters: int, bold: bool) -> int:
        return letters * (_BOLD_LETTER if bold else _LETTER) * self.size // (2 * _POINTS)


def cell_type(house: ReferenceDocument) -> CellType:
    """The size of the style Table Text, and the margins in the style Report Table."""
    styles = etree.fromstring(house.styles)
    size = style_number(styles, house.style_ids["Table Text"], "rPr/sz")
    if size is None:
        default = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz")
        size = (None if default is None else twips(default.get(f"{W}val"))) or _WORD_SIZE
    return CellType(size, cell_margins(house, "Report Table"))


def cell_margins(house: ReferenceDocument, style: str) -> int:
    """Both margins of a cell together in tables of a style, in twentieths of a point."""
    styles = etree.fromstring(house.styles)
    margins = 0
    for sides in (("left", "start"), ("right", "end")):
        paths = [f"tblPr/tblCellMar/{side}" for side in sides]
        margin = style_number(styles, house.style_ids[style], *paths, attribute="w")
        margins += _CELL_MARGIN if margin is None else margin
    return margins
