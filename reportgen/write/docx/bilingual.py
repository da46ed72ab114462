"""The bilingual edition: both languages in one file, side by side, as the Chamber prints its papers.

Prose stands in two columns, one row for each block, below a header row that repeats; the headings of chapters, the
tables and the figures take the full width, once for each language. No table stands in another one: rows of nested
tables drift apart, and Word takes minutes to lay out a long one.
"""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from reportgen.document import Block, Contents, Document, Figure, Heading, List, Paragraph, Run, Table
from reportgen.write.docx.body import Body
from reportgen.write.docx.tables import TEXT_WIDTH

Pair = tuple[Block, Block]

CHAPTER = 2
"""The level of the headings that start a chapter."""

_REMARKS = frozenset({"source", "note"})
"""The roles of the paragraphs that belong to the table above them."""

_BETWEEN = " | "

_NO_PAGE_BREAK = '<w:pageBreakBefore w:val="0"/>'


class BilingualBody:
    """Writes the blocks of two matched documents; `left` and `right` write those of one language each."""

    def __init__(self, left: Body, right: Body) -> None:
        self.sides = (left, right)

    def pieces(self) -> Iterator[str]:
        """The XML of the body in reading order."""
        pairs = list(zip(self.sides[0].document.blocks, self.sides[1].document.blocks, strict=True))
        position = 0
        while position < len(pairs):
            end = position + 1
            if _is_wide(pairs[position]):
                while end < len(pairs) and _is_remark(pairs[end]):
                    end += 1
                yield from self.full_width(pairs[position:end])
            else:
                while end < len(pairs) and not _is_wide(pairs[end]):
                    end += 1
                yield from self.columns(pairs[position:end])
            position = end

    def full_width(self, pairs: list[Pair]) -> Iterator[str]:
        """A heading of a chapter, or a table or figure with its remarks: in one language, then in the other.

        The entries of the contents follow their two headings in columns.
        """
        for index, side in enumerate(self.sides):
            for pair in pairs:
                block = pair[index]
                extra = _NO_PAGE_BREAK if index else ""
                match block:
                    case Heading():
                        yield side.heading(block, extra)
                    case Contents():
                        yield side.contents_heading(block, extra)
                    case _:
                        yield from side.block(block, keep_next=False)
        if isinstance(pairs[0][0], Contents):
            yield from self.columns(pairs)

    def columns(self, pairs: list[Pair]) -> Iterator[str]:
        """Prose in two columns, a row for each block or item of a list."""
        half = TEXT_WIDTH // 2
        names = [_own_name(side.document) for side in self.sides]
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="BilingualTable"/>'
            f'<w:tblW w:w="{2 * half}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" '
            f'w:noVBand="1"/><w:tblCaption w:val="{" – ".join(names)}"/></w:tblPr>'
            f'<w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>'
        )
        heads = [
            f'<w:p><w:pPr><w:pStyle w:val="ColumnHeader"/></w:pPr>{side.runs.run(Run(name))}</w:p>'
            for side, name in zip(self.sides, names, strict=True)
        ]
        yield _row(heads, half, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
        for pair in pairs:
            for cells in zip(*(_cells(side, block) for side, block in zip(self.sides, pair, strict=True)), strict=True):
                yield _row(list(cells), half)
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>'


def both(left: Document, right: Document) -> Document:
    """What stands around the text of the bilingual edition: its title, properties, header and footer, in both."""
    meta = {name: f"{text}{_BETWEEN}{right.meta.get(name, '')}" for name, text in left.meta.items()}
    return Document(left.language, f"{left.title}{_BETWEEN}{right.title}", meta=meta)


def _is_wide(pair: Pair) -> bool:
    block = pair[0]
    return isinstance(block, Table | Figure | Contents) or (isinstance(block, Heading) and block.level == CHAPTER)


def _is_remark(pair: Pair) -> bool:
    return isinstance(pair[0], Paragraph) and pair[0].role in _REMARKS


def _own_name(document: Document) -> str:
    """What the language of a document is called in that language: `Français`."""
    locale = Locale.parse(document.language.value)
    return str(locale.get_language_name(document.language.value)).capitalize()


def _cells(side: Body, block: Block) -> Iterator[str]:
    """The content of a block's cells on one side: one cell for each item of a list, one for any other block."""
    match block:
        case List():
            number = side.number(block)
            for item in block.items:
                yield "".join(side.item(item, number, 0))
        case Contents():
            # No TOC field: it would gather the headings of both languages when Word updates it.
            for style, link in side.entries():
                yield f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{link}</w:p>'
        case _:
            yield "".join(side.block(block, keep_next=False))


def _row(cells: list[str], width: int, properties: str = "") -> str:
    inner = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>' for cell in cells)
    return f"<w:tr>{properties}{inner}</w:tr>"
