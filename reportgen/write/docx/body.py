"""Blocks → the body of word/document.xml, one piece of XML after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from reportgen.captions import NO_BREAK, captions
from reportgen.document import (
    Block,
    Chart,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    List,
    Paragraph,
    Run,
    Table,
)
from reportgen.write.docx.bookmarks import Bookmarks
from reportgen.write.docx.cell_type import cell_type
from reportgen.write.docx.columns import is_wide
from reportgen.write.docx.contents import NO_PAGES, SEQUENCES, contents_xml
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.page_setup import PageSetup
from reportgen.write.docx.runs import Runs, field
from reportgen.write.docx.sections import Section, sections
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

    `bookmarks`, `runs` and `numbering` gather what other parts have to know; `pages` gives the pages that are known.
    """

    def __init__(
        self,
        document: Document,
        bookmarks: Bookmarks,
        runs: Runs,
        numbering: Numbering,
        setup: PageSetup,
        pages: Mapping[str, int] = NO_PAGES,
    ) -> None:
        self.document = document
        self.bookmarks = bookmarks
        self.runs = runs
        self.numbering = numbering
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
            yield from _ended(self.section(section), self.setup.section(landscape=section.landscape))
        yield from self.section(last)
        yield self.setup.section(landscape=last.landscape)

    def section(self, section: Section) -> Iterator[str]:
        """The XML of the blocks of one section."""
        self.page = self.setup.page.turned() if section.landscape else self.setup.page
        self.on_cover = section.cover
        before: Block | None = None
        for block, following in zip_longest(section.blocks, section.blocks[1:]):
            # A line that names the sources never stands alone at the top of a page, nor a heading with one paragraph
            # at the bottom when the table below them has moved on.
            sources = isinstance(following, Paragraph) and following.role == "source"
            opening = isinstance(before, Heading) and isinstance(following, Table | Figure)
            yield from self.block(block, keep_next=sources or opening)
            before = block

    def is_wide(self, table: Table) -> bool:
        """Whether a table is too wide for an upright page."""
        return is_wide(table, self.setup.page, self.cells)

    def block(self, block: Block | Chart, *, keep_next: bool) -> Iterator[str]:
        """The XML of one block; `keep_next` keeps a paragraph on the page of what follows it."""
        match block:
            case Heading():
                style = "Title" if block.level == 1 else f"heading {block.level - 1}"
                yield self.paragraph(style, block.key, block.content)
            case Paragraph():
                keep = "<w:keepNext/>" if keep_next else ""
                style = "Cover Text" if self.on_cover and not block.role else _PARAGRAPH_STYLES[block.role]
                yield self.paragraph(style, block.key, block.content, keep)
            case List():
                yield from self.list(block, 0)
            case Table():
                yield self.caption(block, keep_next=True)
                room = Room(self.page.text_width, self.page.text_height, self.cells)
                yield from table_xml(block, self.bookmarks, self.runs, room, keep_next=keep_next)
            case Figure():
                # The caption stands below what it names, on the same page.
                for inner in block.blocks:
                    yield from self.block(inner, keep_next=True)
                yield self.caption(block, keep_next=keep_next)
            case Contents():
                # The table of contents does not list itself; it does list the lists that stand at the end.
                style = "TOC Heading" if block.of == "headings" else "heading 1"
                yield self.paragraph(style, block.key, block.heading)
                yield from contents_xml(block.of, self.document, self.runs, self.pages, self.page.text_width)

    def paragraph(self, style: str, key: str, content: tuple[Inline, ...], extra: str = "") -> str:
        """A paragraph with its style and bookmark; `extra` is XML that follows the style in the properties."""
        runs = self.bookmarks.around(key, self.bookmarks.citable(key, self.runs.xml(content)))
        return f'<w:p><w:pPr><w:pStyle w:val="{self.runs.styles[style]}"/>{extra}</w:pPr>{runs}</w:p>'

    def list(self, block: List, depth: int) -> Iterator[str]:
        """The items of a list; each numbered list starts at 1."""
        number = self.numbering.ordered() if block.ordered else self.numbering.bullets
        style = "List Number" if block.ordered else "List Bullet"
        for item in block.items:
            place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
            yield self.paragraph(style, item.key, item.content, place)
            for nested in item.nested:
                yield from self.list(nested, depth + 1)

    def caption(self, block: Table | Figure, *, keep_next: bool) -> str:
        """A numbered caption: `Tableau 1 – …`, the number a SEQ field whose result is in place."""
        caption = self.captions[block.key]
        word, _, number = caption.label(self.document.meta).rpartition(NO_BREAK)
        label = self.runs.run(Run(word + NO_BREAK)) + field(f"SEQ {SEQUENCES[caption.kind]} \\* ARABIC", number)
        text = self.runs.run(Run(" – ")) + self.runs.xml(caption.content)
        runs = self.bookmarks.around(caption.key, self.bookmarks.citable(caption.key, label) + text)
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self.runs.styles["caption"]}"/>{keep}</w:pPr>{runs}</w:p>'


def _ended(pieces: Iterator[str], section: str) -> Iterator[str]:
    """The pieces of a section, its properties in those of its last paragraph: an empty one could take a page."""
    held = ""
    for piece in pieces:
        yield held
        held = piece
    before, mark, after = held.rpartition("</w:pPr>")
    yield f"{before}{section}{mark}{after}" if mark else f"<w:p><w:pPr>{section}</w:pPr></w:p>"
