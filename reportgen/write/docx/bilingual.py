"""The bilingual edition: both languages in one file, side by side, as the Chamber prints its papers.

Prose stands in two columns, one row for each block, below a header row that repeats; the headings of chapters, the
tables and the figures take the full width, once for each language. No table stands in another one: rows of nested
tables drift apart, and Word takes minutes to lay out a long one.
"""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from reportgen.document import (
    Block,
    Contents,
    Document,
    Figure,
    Heading,
    List,
    Paragraph,
    Run,
    Table,
    block_lines,
    plain,
)
from reportgen.write.docx.body import Body, begins_page, ended, opens
from reportgen.write.docx.cell_type import cell_margins
from reportgen.write.docx.contents import Place, entries_xml
from reportgen.write.docx.sections import CHAPTER, Section, sections
from reportgen.write.docx.tables import after_table

Pair = tuple[Block, Block]

_REMARKS = frozenset({"source", "note"})
"""The roles of the paragraphs that belong to the table above them."""

_WHOLE = 400
"""The most characters in a cell, about ten lines, for which its row stays on one page.

Where the foot of a page is full of notes, LibreOffice moves nothing but the space below such a row to the next page."""

_BETWEEN = " | "

_NO_PAGE_BREAK = '<w:pageBreakBefore w:val="0"/>'


class BilingualBody:
    """Writes the blocks of two matched documents; `left` and `right` write those of one language each."""

    def __init__(self, left: Body, right: Body) -> None:
        self.sides = (left, right)
        self.others = {block.key: block for block in right.document.blocks}

    def pieces(self) -> Iterator[str]:
        """The XML of the body in reading order."""
        left, right = self.sides
        tables = {block.key: block for block in right.document.blocks if isinstance(block, Table)}

        def is_wide(table: Table) -> bool:
            return left.is_wide(table) or (table.key in tables and right.is_wide(tables[table.key]))

        *others, last = sections(left.document, is_wide) or [Section(())]
        for section in others:
            yield from ended(self.section(section), left.setup.section(landscape=section.landscape))
        yield from self.section(last)
        yield left.setup.section(landscape=last.landscape)

    def section(self, section: Section) -> Iterator[str]:
        """The XML of the blocks of one section."""
        for side in self.sides:
            side.turn_to(section)
        pairs = [(block, self.others[block.key]) for block in section.blocks]
        position = 0
        while position < len(pairs):
            end = position + 1
            if _is_wide(pairs[position]):
                while end < len(pairs) and _is_remark(pairs[end]):
                    end += 1
                yield from self.full_width(pairs[position:end], closing=_closes(pairs, end))
            else:
                while end < len(pairs) and not _is_wide(pairs[end]):
                    end += 1
                yield from self.columns(pairs[position:end], closing=_closes(pairs, end))
            position = end

    def full_width(self, pairs: list[Pair], *, closing: bool) -> Iterator[str]:
        """A heading of a chapter, or a table or figure with its remarks: in one language, then in the other.

        The entries of a list of contents follow its two headings in columns. With `closing` a page ends.
        """
        for index, side in enumerate(self.sides):
            extra = _NO_PAGE_BREAK if index else ""
            for pair in pairs:
                match pair[index]:
                    case Heading() as heading:
                        yield side.heading(heading, extra)
                    case Contents() as contents:
                        yield side.contents_heading(contents, extra)
                    case block:
                        yield from side.block(block, keep_next=False, closing=closing and index == 1)
        if isinstance(pairs[0][0], Contents):
            yield from self.columns(pairs, closing=closing)

    def columns(self, pairs: list[Pair], *, closing: bool) -> Iterator[str]:
        """Prose in two columns, a row for each block or item of a list; with `closing` a page ends."""
        styles = self.sides[0].runs.styles
        half = self.sides[0].page.text_width // 2
        room = half - cell_margins(self.sides[0].setup.house, "Bilingual Table")
        names = [_own_name(side.document) for side in self.sides]
        yield (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{styles["Bilingual Table"]}"/>'
            f'<w:tblW w:w="{2 * half}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" '
            f'w:noVBand="1"/><w:tblCaption w:val="{" – ".join(names)}"/></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>'
        )
        style = styles["Column Header"]
        heads = [
            f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{side.runs.run(Run(name))}</w:p>'
            for side, name in zip(self.sides, names, strict=True)
        ]
        yield _row(heads, half, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        before: Block | None = None
        for pair in pairs:
            whole = all(len(plain(line.content)) <= _WHOLE for block in pair for line in block_lines(block))
            keep = whole and opens(before, pair[0])
            columns = (_cells(side, block, room, keep_next=keep) for side, block in zip(self.sides, pair, strict=True))
            for cells in zip(*columns, strict=True):
                yield _row(list(cells), half, "<w:trPr><w:cantSplit/></w:trPr>" if whole else "")
            before = pair[0]
        yield "</w:tbl>" + after_table(self.sides[0].runs, closing=closing)


def both(left: Document, right: Document) -> Document:
    """What stands around the text of the bilingual edition: its title, properties, header and footer, in both."""
    meta = {name: f"{text}{_BETWEEN}{right.meta.get(name, '')}" for name, text in left.meta.items()}
    return Document(left.language, f"{left.title}{_BETWEEN}{right.title}", meta=meta)


def _closes(pairs: list[Pair], end: int) -> bool:
    """Whether the pairs before `end` are the last on their page."""
    return begins_page(pairs[end][0] if end < len(pairs) else None)


def _is_wide(pair: Pair) -> bool:
    block = pair[0]
    return isinstance(block, Table | Figure | Contents) or (isinstance(block, Heading) and block.level == CHAPTER)


def _is_remark(pair: Pair) -> bool:
    return isinstance(pair[0], Paragraph) and pair[0].role in _REMARKS


def _own_name(document: Document) -> str:
    """What the language of a document is called in that language: `Français`."""
    locale = Locale.parse(document.language.value)
    return str(locale.get_language_name(document.language.value)).capitalize()


def _cells(side: Body, block: Block, width: int, *, keep_next: bool) -> Iterator[str]:
    """The content of a block's cells on one side: one for each item of a list or entry, one for any other block.

    With `keep_next` a paragraph stays on the page of what follows it.
    """
    match block:
        case List():
            yield from ("".join(item) for item in side.items(block))
        case Contents():
            # No TOC field: it would gather the headings of both languages when Word updates it.
            place = Place(width, side.pages)
            for properties, link in entries_xml(block.of, side.document, side.bookmarks, side.runs, place):
                yield f"<w:p>{properties}{link}</w:p>"
        case _:
            yield "".join(side.block(block, keep_next=keep_next))


def _row(cells: list[str], width: int, properties: str = "") -> str:
    inner = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    return f"<w:tr>{properties}{inner}</w:tr>"
