"""Reads the text of one part of a package, in the order in which it is read aloud.

Tracked changes count as accepted. Of content that stands twice, for newer and older versions of Word
(mc:AlternateContent), the newer form is read.
"""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from reportgen.accessibility.place import Place
from reportgen.accessibility.word.content import Cell, Content, Link, Paragraph, Row, Run, Table, TextBox
from reportgen.accessibility.word.fields import Field, field_link
from reportgen.accessibility.word.graphics import drawing, text_of_box, vml
from reportgen.accessibility.word.names import MC, R, W, number, switch, value
from reportgen.accessibility.word.styles import Styles
from reportgen.opc import Relationship

_TRANSPARENT = {f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "dir", "bdo")}
"""Elements that only wrap what stands in the text."""

_MOST_COLUMNS = 1000

_CHARACTERS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": ""}
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


class Reader:
    """Adds what one part holds to `content`. A new reader for each part and for each note."""

    def __init__(
        self, content: Content, styles: Styles, relationships: dict[str, Relationship], part: str, place: Place
    ) -> None:
        self.content = content
        self.notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        """The ids of the notes in the order in which the text refers to them."""
        self._styles = styles
        self._relationships = relationships
        self._part = part
        self._place = place
        self._paragraphs = 0
        self._tables = 0
        self._fields: list[Field] = []

    def blocks(self, container: etree._Element, cell: Cell | None = None, box: TextBox | None = None) -> None:
        """Read the paragraphs and tables in `container`."""
        for element in container:
            if element.tag == f"{W}p":
                self._paragraph(element, cell, box)
            elif element.tag == f"{W}tbl":
                self._table(element, cell, box)
            elif element.tag in _TRANSPARENT:
                self.blocks(element, cell, box)
            elif element.tag == f"{MC}AlternateContent":
                self.blocks(_newer(element), cell, box)
            elif element.tag == f"{W}bookmarkStart":
                self._bookmark(element)

    def _bookmark(self, element: etree._Element) -> None:
        self.content.bookmarks.add(element.get(f"{W}name", "").lower())

    # -- tables -------------------------------------------------------------------------------------------------------

    def _table(self, element: etree._Element, outer: Cell | None, box: TextBox | None) -> None:
        table = Table(element, element.find(f"{W}tblPr"), outer)
        if outer is None:
            self._tables += 1
            table.place = replace(self._place, table=self._tables, text_box=box is not None)
        else:
            table.place = replace(self._cell_place(outer), text="")
        self.content.tables.append(table)
        for row_element in _within(element, f"{W}tr"):
            properties = row_element.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                continue
            row = Row(row_element, table, len(table.rows), switch(properties, f"{W}tblHeader") or False)
            table.rows.append(row)
            row.width = _columns(properties, "gridBefore", 0)
            for cell_element in _within(row_element, f"{W}tc"):
                self._cell(cell_element, row, box)
            row.width += _columns(properties, "gridAfter", 0)

    def _cell(self, element: etree._Element, row: Row, box: TextBox | None) -> None:
        properties = element.find(f"{W}tcPr")
        span = _columns(properties, "gridSpan", 1)
        merged = None if properties is None else properties.find(f"{W}vMerge")
        merge = "" if merged is None else merged.get(f"{W}val", "continue")
        cell = Cell(element, row, row.width, span, merge)
        row.width += span
        row.cells.append(cell)
        self.blocks(element, cell, box)

    def _cell_place(self, cell: Cell) -> Place:
        """The place of a cell; of a table in a cell, that of the outermost cell."""
        while cell.row.table.outer is not None:
            cell = cell.row.table.outer
        return replace(cell.row.table.place, row=cell.row.index + 1, column=cell.row.cells.index(cell) + 1)

    # -- paragraphs ---------------------------------------------------------------------------------------------------

    def _paragraph(self, element: etree._Element, cell: Cell | None, box: TextBox | None) -> None:
        properties = element.find(f"{W}pPr")
        style = value(properties, f"{W}pStyle") or self._styles.default("paragraph")
        outline = number(value(properties, f"{W}outlineLvl"))
        level = self._styles.level(style) if outline is None else outline + 1 if 0 <= outline < 9 else 0
        paragraph = Paragraph(element, style, level, self._part, cell, box)
        self.content.paragraphs.append(paragraph)
        if cell is not None:
            cell.paragraphs.append(paragraph)
        self._inline(element, paragraph, None)
        paragraph.place = self._placed(paragraph)
        for graphic in paragraph.graphics:
            for inner in graphic.text_boxes:
                self._text_box(inner, paragraph)

    def _placed(self, paragraph: Paragraph) -> Place:
        text = " ".join(paragraph.text.split())
        if paragraph.cell is not None:
            return replace(self._cell_place(paragraph.cell), text=text)
        if paragraph.text_box is not None:
            return replace(paragraph.text_box.place, text_box=True, text=text)
        if paragraph.level and text:
            self._place = replace(self._place, heading=text)
            self._paragraphs = 0
        elif text and self._place.part == "body":
            self._paragraphs += 1
        return replace(self._place, paragraph=self._paragraphs, text=text)

    def _text_box(self, box: TextBox, paragraph: Paragraph) -> None:
        content = text_of_box(box)
        if content is None:
            return
        box.place = replace(
            paragraph.place, text_box=True, paragraph=0, text=" ".join(_all_text(content, f"{W}t").split())
        )
        self.content.text_boxes.append(box)
        outer, self._fields = self._fields, []
        self.blocks(content, None, box)
        self._fields = outer

    def _inline(self, container: etree._Element, paragraph: Paragraph, link: Link | None) -> None:
        for element in container:
            if element.tag == f"{W}r":
                self._run(element, paragraph, link)
            elif element.tag == f"{W}hyperlink":
                self._inline(element, paragraph, self._hyperlink(element, paragraph))
            elif element.tag == f"{W}fldSimple":
                found = field_link(element.get(f"{W}instr", ""), paragraph)
                self._fields.append(Field(element.get(f"{W}instr", "").strip(), True, self._add(found)))
                self._inline(element, paragraph, link)
                self._fields.pop()
            elif element.tag in _TRANSPARENT:
                self._inline(element, paragraph, link)
            elif element.tag == f"{MC}AlternateContent":
                self._inline(_newer(element), paragraph, link)
            elif element.tag == f"{W}bookmarkStart":
                self._bookmark(element)
            elif element.tag.startswith(_MATHS):
                paragraph.runs.append(Run(element, _all_text(element, f"{_MATHS}t"), (), link))

    def _add(self, link: Link | None) -> Link | None:
        if link is not None:
            self.content.links.append(link)
        return link

    def _hyperlink(self, element: etree._Element, paragraph: Paragraph) -> Link | None:
        related = self._relationships.get(element.get(f"{R}id", ""))
        anchor = element.get(f"{W}anchor", "")
        target = related.target if related else ""
        internal = not target or target.startswith("#")
        link = Link(target.removeprefix("#") or anchor if internal else target, internal, paragraph)
        link.reference = any(field.instruction.startswith("TOC") for field in self._fields)
        # Word splits a link where its formatting changes; it stays one link for whoever clicks on it.
        last = paragraph.runs[-1].link if paragraph.runs else None
        if last and (last.target, last.internal) == (link.target, link.internal):
            return last
        return self._add(link)

    # -- runs ---------------------------------------------------------------------------------------------------------

    def _run(self, element: etree._Element, paragraph: Paragraph, link: Link | None) -> None:
        texts: list[str] = []
        if not switch(element.find(f"{W}rPr"), f"{W}vanish"):
            self._run_content(element, element, paragraph, link, texts)
        self._flush(element, paragraph, link, texts)

    def _run_content(
        self, container: etree._Element, run: etree._Element, paragraph: Paragraph, link: Link | None, texts: list[str]
    ) -> None:
        for element in container:
            tag = element.tag
            if tag == f"{W}t":
                texts.append(element.text or "")
            elif tag in _CHARACTERS:
                texts.append(_CHARACTERS[tag])
            elif tag == f"{W}br":
                texts.append("\n" if element.get(f"{W}type", "textWrapping") == "textWrapping" else "")
            elif tag == f"{W}sym":
                texts.append(_symbol(element.get(f"{W}char", "")))
            elif tag == f"{W}fldChar":
                self._flush(run, paragraph, link, texts)
                self._field(element.get(f"{W}fldCharType", ""), paragraph)
            elif tag == f"{W}instrText" and self._fields:
                self._fields[-1].instruction += element.text or ""
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self.notes[tag.removeprefix(W).removesuffix("Reference")].append(element.get(f"{W}id", ""))
            elif tag == f"{MC}AlternateContent":
                self._run_content(_newer(element), run, paragraph, link, texts)
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._graphic(element, paragraph, link)

    def _flush(self, run: etree._Element, paragraph: Paragraph, link: Link | None, texts: list[str]) -> None:
        text = "".join(texts)
        texts.clear()
        if not text or not all(field.shown for field in self._fields):
            return
        inner = next((field.link for field in reversed(self._fields) if field.link), None)
        made = Run(run, text, tuple(field.instruction for field in self._fields), link or inner)
        paragraph.runs.append(made)
        if made.link:
            made.link.runs.append(made)

    def _field(self, kind: str, paragraph: Paragraph) -> None:
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            field = self._fields[-1]
            field.instruction = field.instruction.strip()
            field.shown = True
            field.link = self._add(field_link(field.instruction, paragraph))
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _graphic(self, element: etree._Element, paragraph: Paragraph, link: Link | None) -> None:
        found = (
            drawing(element, paragraph, self._relationships)
            if element.tag == f"{W}drawing"
            else vml(element, paragraph)
        )
        if found is None:
            return
        paragraph.graphics.append(found)
        self.content.graphics.append(found)
        if link is not None:
            link.graphics.append(found)


def _newer(element: etree._Element) -> etree._Element:
    """The form for newer versions of Word; of a form that is missing, an empty one."""
    for form in (f"{MC}Choice", f"{MC}Fallback"):
        if (found := element.find(form)) is not None and len(found):
            return found
    return element


def _within(container: etree._Element, tag: str) -> list[etree._Element]:
    """The elements `tag` of a table or row, also where content controls or tracked changes wrap them."""
    found = []
    for element in container:
        if element.tag == tag:
            found.append(element)
        elif element.tag in _TRANSPARENT:
            found += _within(element, tag)
    return found


def _columns(properties: etree._Element | None, tag: str, least: int) -> int:
    """A number of columns; no more than any program makes, whatever a damaged file says."""
    return min(_MOST_COLUMNS, max(least, number(value(properties, f"{W}{tag}")) or least))


def _all_text(container: etree._Element, tag: str) -> str:
    return "".join(element.text or "" for element in container.iter(tag))


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
