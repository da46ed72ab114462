"""How a piece of text looks in the end: document defaults, table, paragraph and character styles, direct formatting."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from lxml import etree

from reportgen.accessibility.contrast import WHITE, Colour
from reportgen.accessibility.contrast import colour as literal
from reportgen.accessibility.word.content import Cell, Paragraph, Run
from reportgen.accessibility.word.layers import Layer, fill, layer
from reportgen.accessibility.word.names import WPS, A, V, W, value
from reportgen.accessibility.word.styles import Styles
from reportgen.accessibility.word.table_styles import conditions
from reportgen.accessibility.word.theme import Theme


@dataclass(frozen=True, slots=True)
class Formatting:
    """The look of a run. A `colour` of None is automatic: Word picks black or white, whichever can be read.

    `background` is None where it cannot be told, as over a picture; `size` is in points.
    """

    colour: Colour | None
    background: Colour | None
    size: float
    bold: bool
    italic: bool
    underline: bool
    hidden: bool
    language: str
    effect: str


class Formatter:
    """Resolves the formatting of runs of one document."""

    def __init__(self, styles: Styles, theme: Theme, page: Colour = WHITE) -> None:
        self._styles = styles
        self._theme = theme
        self._page = page
        # Several checks ask for the same run, and every run for its cell.
        self.of = cache(self._of)
        self.background = cache(self._background)
        self._cell = cache(self._resolved)

    def _of(self, run: Run, paragraph: Paragraph) -> Formatting:
        """The formatting of `run`, which stands in `paragraph`."""
        properties = run.element.find(f"{W}rPr")
        table = self._cell(paragraph.cell)[0] if paragraph.cell else Layer()
        own = self._styles.text(paragraph.style)
        character = self._styles.text(value(properties, f"{W}rStyle") or self._styles.default("character"))
        direct = layer(properties, self._theme)
        merged = self._styles.defaults | table | own | character | direct
        # Bold and italic of styles cancel each other out (ISO/IEC 29500-1, 17.7.3); direct formatting decides.
        bold = sum(one.get("bold", False) for one in (table, own, character)) % 2 == 1
        italic = sum(one.get("italic", False) for one in (table, own, character)) % 2 == 1
        shown = merged.get("highlight") or merged.get("fill")
        return Formatting(
            colour=merged.get("colour") if merged.get("known", True) else None,
            background=shown or self.background(paragraph),
            size=merged.get("size", 20) / 2,
            bold=direct.get("bold", bold or self._styles.defaults.get("bold", False)),
            italic=direct.get("italic", italic or self._styles.defaults.get("italic", False)),
            underline=merged.get("underline", False),
            hidden=merged.get("hidden", False),
            language=merged.get("language", ""),
            effect=merged.get("effect", "none"),
        )

    def body(self, paragraph: Paragraph) -> Layer:
        """What the style of a paragraph makes of its text, before any formatting by hand."""
        return self._styles.defaults | self._styles.text(paragraph.style)

    def _background(self, paragraph: Paragraph) -> Colour | None:
        """The colour behind a paragraph; None where it cannot be told."""
        shading = paragraph.element.find(f"{W}pPr/{W}shd")
        if shading is None:
            shading = self._styles.paragraph(paragraph.style, f"{W}shd")
        if shading is not None and (shown := fill(shading, self._theme)):
            return shown
        cell = paragraph.cell
        while cell is not None:
            if shown := self._cell(cell)[1]:
                return shown
            cell = cell.row.table.outer
        if paragraph.text_box is not None:
            return self._shape(paragraph.text_box.element)
        return self._page

    def cell_fill(self, cell: Cell) -> Colour | None:
        """The colour of the background of a cell itself; None when what is behind the table shows."""
        return self._cell(cell)[1]

    def _resolved(self, cell: Cell) -> tuple[Layer, Colour | None]:
        """What the table style says of text in a cell, and the colour of the cell's own background."""
        table = cell.row.table.properties
        style = value(table, f"{W}tblStyle") or self._styles.default("table")
        text: Layer = {}
        shown: Colour | None = None
        for condition in conditions(cell):
            for part in self._styles.table(style, condition):
                text |= layer(part.find(f"{W}rPr"), self._theme)
                for path in (f"{W}tblPr/{W}shd", f"{W}tcPr/{W}shd"):
                    if (shading := part.find(path)) is not None:
                        shown = fill(shading, self._theme)
        for shading in (None if table is None else table.find(f"{W}shd"), cell.element.find(f"{W}tcPr/{W}shd")):
            if shading is not None:
                shown = fill(shading, self._theme)
        return text, shown

    def _shape(self, shape: etree._Element) -> Colour | None:
        """The colour of a text box: known when it is plain, that of the page when it is clear."""
        properties = shape.find(f"{WPS}spPr")
        if properties is not None:
            if properties.find(f"{A}noFill") is not None:
                return self._page
            return self._theme.drawing(properties.find(f"{A}solidFill"))
        if shape.tag.startswith(V):
            if shape.get("filled") in ("f", "false"):
                return self._page
            return literal(shape.get("fillcolor", "FFFFFF")) if shape.find(f"{V}fill") is None else None
        return None
