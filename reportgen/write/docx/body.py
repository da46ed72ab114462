"""Blocks → the body of word/document.xml, one piece of XML after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from reportgen.captions import NO_BREAK, Caption, captions
from reportgen.document import (
    Block,
    Chart,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    ListItem,
    Paragraph,
    Run,
    Table,
    plain,
)
from reportgen.write.docx.bookmarks import Bookmarks
from reportgen.write.docx.cell_type import cell_type
from reportgen.write.docx.charts import Charts
from reportgen.write.docx.columns import is_wide
from reportgen.write.docx.contents import NO_PAGES, Place, contents_xml, sequence
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.page_setup import PageSetup
from reportgen.write.docx.runs import Runs, field
from reportgen.write.docx.sections import CHAPTER, Section, sections
from reportgen.write.docx.tables import Room, table_xml

_PARAGRAPH_STYLES = {
    "": "Body Text",
    "subtitle": "Subtitle",
    "source": "Source",
    "note": "Note",
    "quotation": "Quote",
    "notice": "Notice",
}


class Body:
    """Writes the blocks of one document on pages as `setup` has them.

    `bookmarks`, `runs`, `numbering` and `charts` gather what other parts have to know; `pages` gives the pages that are
    known.
    """

    def __init__(
        self,
        document: Document,
        bookmarks: Bookmarks,
        runs: Runs,
        numbering: Numbering,
        charts: Charts,
        setup: PageSetup,
        pages: Mapping[str, int] = NO_PAGES,
    ) -> None:
        self.document = document
        self.bookmarks = bookmarks
        self.runs = runs
        self.numbering = numbering
        self.charts = charts
        self.setup = setup
        self.pages = pages
        self.cells = cell_type(setup.house)
        self.page = setup.page
        self.on_cover = False
        self.captions = {caption.block: caption for caption in captions(document.blocks)}

    def pieces(self) -> Iterator[str]:
        """The XML of each block in reading order, and the properties of each section where it ends."""
        *others, last = sections(self.document, self.is_wide) or [Section(())]
        for section in others:
            yield from ended(self.section(section), self.setup.section(landscape=section.landscape))
        yield from self.section(last)
        yield self.setup.section(landscape=last.landscape)

    def turn_to(self, section: Section) -> None:
        """Write what follows for the pages of `section`."""
        self.page = self.setup.page.turned() if section.landscape else self.setup.page
        self.on_cover = section.cover

    def section(self, section: Section) -> Iterator[str]:
        """The XML of the blocks of one section."""
        self.turn_to(section)
        before: Block | None = None
        for block, following in zip_longest(section.blocks, section.blocks[1:]):
            # A line that names the sources never stands alone at the top of a page, nor a heading with one paragraph
            # at the bottom when the table below them has moved on.
            sources = isinstance(following, Paragraph) and following.role == "source"
            opening = isinstance(before, Heading) and isinstance(following, Table | Figure)
            keep = sources or opening or opens(before, block)
            yield from self.block(block, keep_next=keep, closing=begins_page(following))
            before = block

    def is_wide(self, table: Table) -> bool:
        """Whether a table is too wide for an upright page."""
        return is_wide(table, self.setup.page, self.cells)

    def block(self, block: Block, *, keep_next: bool, closing: bool = False) -> Iterator[str]:
        """The XML of one block; `keep_next` keeps it with what follows it, `closing` says that a page ends."""
        match block:
            case Heading():
                yield self.heading(block)
            case Paragraph():
                keep = "<w:keepNext/>" if keep_next else ""
                style = "Cover Text" if self.on_cover and not block.role else _PARAGRAPH_STYLES[block.role]
                yield self.paragraph(style, block.key, block.content, keep)
            case List():
                yield from self.list(block, 0)
            case Table():
                yield self.caption(block, keep_next=True)
                room = Room(self.page.text_width, self.page.text_height, self.cells)
                yield from table_xml(block, self.bookmarks, self.runs, room, keep_next=keep_next, closing=closing)
            case Figure():
                yield self.caption(block, keep_next=True)
                yield from self.figure(block)
            case Contents():
                yield self.contents_heading(block)
                place = Place(self.page.text_width, self.pages)
                yield from contents_xml(block.of, self.document, self.bookmarks, self.runs, place)

    def heading(self, block: Heading, extra: str = "") -> str:
        """The title of the report, or a heading; `extra` as for a paragraph."""
        style = "Title" if block.level == 1 else f"heading {block.level - 1}"
        return self.paragraph(style, block.key, block.content, extra)

    def contents_heading(self, block: Contents, extra: str = "") -> str:
        """The heading above a list of contents; `extra` as for a paragraph."""
        # The table of contents does not list itself; it does list the lists that stand at the end.
        style = "TOC Heading" if block.of == "headings" else "heading 1"
        return self.paragraph(style, block.key, block.heading, extra)

    def figure(self, figure: Figure) -> Iterator[str]:
        """What stands below the caption of a figure, all of it on one page."""
        for inner, following in zip_longest(figure.blocks, figure.blocks[1:]):
            keep = "<w:keepNext/><w:keepLines/>" if following is not None else "<w:keepLines/>"
            match inner:
                case Paragraph():
                    yield self.paragraph(_PARAGRAPH_STYLES[inner.role], inner.key, inner.content, keep)
                case Table():
                    yield from self.block(inner, keep_next=following is not None)
                case Chart():
                    yield self.chart(inner, self.captions[figure.key], keep)

    def chart(self, chart: Chart, caption: Caption, keep: str) -> str:
        """The paragraph that a chart stands in; the chart is called after its figure."""
        drawing = self.charts.drawing(chart, caption.label(self.document.meta), plain(caption.content))
        runs = self.bookmarks.around(chart.key, drawing)
        return f'<w:p><w:pPr><w:pStyle w:val="{self.runs.styles["Body Text"]}"/>{keep}</w:pPr>{runs}</w:p>'

    def paragraph(self, style: str, key: str, content: tuple[Inline, ...], extra: str = "") -> str:
        """A paragraph with its style and bookmark; `extra` is XML that follows the style in the properties."""
        runs = self.bookmarks.around(key, self.bookmarks.citable(key, self.runs.xml(content)))
        return f'<w:p><w:pPr><w:pStyle w:val="{self.runs.styles[style]}"/>{extra}</w:pPr>{runs}</w:p>'

    def list(self, block: List, depth: int) -> Iterator[str]:
        """The items of a list; each numbered list starts at 1."""
        for item in self.items(block, depth):
            yield from item

    def items(self, block: List, depth: int = 0) -> Iterator[Iterator[str]]:
        """The items of a list one by one, each with the lists nested in it."""
        number = self.numbering.ordered() if block.ordered else self.numbering.bullets
        style = "List Number" if block.ordered else "List Bullet"
        for item in block.items:
            yield self.item(item, style, number, depth)

    def item(self, item: ListItem, style: str, number: int, depth: int) -> Iterator[str]:
        """An item in the style and with the numbering instance of its list, and the lists nested in it."""
        place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        yield self.paragraph(style, item.key, item.content, place)
        for nested in item.nested:
            yield from self.list(nested, depth + 1)

    def caption(self, block: Table | Figure, *, keep_next: bool) -> str:
        """A numbered caption: `Tableau 1 – …`, the number a SEQ field whose result is in place."""
        caption = self.captions[block.key]
        word, _, number = caption.label(self.document.meta).rpartition(NO_BREAK)
        label = self.runs.run(Run(word + NO_BREAK)) + field(
            f"SEQ {sequence(caption.kind, self.document.meta)} \\* ARABIC", number
        )
        text = self.runs.run(Run(" – ")) + self.runs.xml(caption.content)
        runs = self.bookmarks.around(caption.key, self.bookmarks.citable(caption.key, label) + text)
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self.runs.styles["caption"]}"/>{keep}</w:pPr>{runs}</w:p>'


def begins_page(block: Block | None) -> bool:
    """Whether a block begins a page: a chapter, a list of contents, or what follows the end of a section."""
    return block is None or isinstance(block, Contents) or (isinstance(block, Heading) and block.level <= CHAPTER)


def opens(before: Block | None, block: Block) -> bool:
    """Whether a block opens a section with particulars in small type: they say little without the text below them."""
    return isinstance(before, Heading) and isinstance(block, Paragraph) and block.role == "note"


def ended(pieces: Iterator[str], section: str) -> Iterator[str]:
    """The pieces of a section, its properties in those of its last paragraph: an empty one could take a page."""
    held = ""
    for piece in pieces:
        yield held
        held = piece
    before, mark, after = held.rpartition("</w:pPr>")
    yield f"{before}{section}{mark}{after}" if mark else f"<w:p><w:pPr>{section}</w:pPr></w:p>"
