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
from reportgen.write.docx.contents import NO_PAGES, SEQUENCES, contents_xml
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.runs import Runs, field
from reportgen.write.docx.tables import TEXT_WIDTH, table_xml

_PARAGRAPH_STYLES = {
    "": "BodyText",
    "subtitle": "Subtitle",
    "source": "Source",
    "note": "Note",
    "quotation": "Quote",
    "notice": "Notice",
}


class Body:
    """Writes the blocks of one document; `bookmarks`, `runs` and `numbering` gather what other parts have to know."""

    def __init__(
        self,
        document: Document,
        bookmarks: Bookmarks,
        runs: Runs,
        numbering: Numbering,
        pages: Mapping[str, int] = NO_PAGES,
    ) -> None:
        self.document = document
        self.bookmarks = bookmarks
        self.runs = runs
        self.numbering = numbering
        self.pages = pages
        self.captions = {caption.block: caption for caption in captions(document.blocks)}

    def pieces(self) -> Iterator[str]:
        """The XML of each block in reading order."""
        blocks = self.document.blocks
        for block, following in zip_longest(blocks, blocks[1:]):
            # A line that names the sources never stands alone at the top of a page.
            keep_next = isinstance(following, Paragraph) and following.role == "source"
            yield from self.block(block, keep_next=keep_next)

    def block(self, block: Block | Chart, *, keep_next: bool) -> Iterator[str]:
        """The XML of one block; `keep_next` keeps a paragraph on the page of what follows it."""
        match block:
            case Heading():
                style = "Title" if block.level == 1 else f"Heading{block.level - 1}"
                yield self.paragraph(style, block.key, block.content)
            case Paragraph():
                keep = "<w:keepNext/>" if keep_next else ""
                yield self.paragraph(_PARAGRAPH_STYLES[block.role], block.key, block.content, keep)
            case List():
                yield from self.list(block, 0)
            case Table():
                yield self.caption(block, keep_next=True)
                yield from table_xml(block, self.bookmarks, self.runs)
            case Figure():
                # The caption stands below what it names, on the same page.
                for inner in block.blocks:
                    yield from self.block(inner, keep_next=True)
                yield self.caption(block, keep_next=keep_next)
            case Contents():
                # The table of contents does not list itself; it does list the lists that stand at the end.
                yield self.paragraph("TOCHeading" if block.of == "headings" else "Heading1", block.key, block.heading)
                yield from contents_xml(block.of, self.document, self.runs, self.pages, TEXT_WIDTH)

    def paragraph(self, style: str, key: str, content: tuple[Inline, ...], extra: str = "") -> str:
        """A paragraph with its style and bookmark; `extra` is XML that follows the style in the properties."""
        runs = self.bookmarks.around(key, self.runs.xml(content))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{runs}</w:p>'

    def list(self, block: List, depth: int) -> Iterator[str]:
        """The items of a list; each numbered list starts at 1."""
        number = self.numbering.ordered() if block.ordered else self.numbering.bullets
        for item in block.items:
            place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
            yield self.paragraph("ListParagraph", item.key, item.content, place)
            for nested in item.nested:
                yield from self.list(nested, depth + 1)

    def caption(self, block: Table | Figure, *, keep_next: bool) -> str:
        """A numbered caption: `Tableau 1 – …`, the number a SEQ field whose result is in place."""
        caption = self.captions[block.key]
        word, _, number = caption.label(self.document.meta).rpartition(NO_BREAK)
        label = self.runs.run(Run(word + NO_BREAK)) + field(f"SEQ {SEQUENCES[caption.kind]} \\* ARABIC", number)
        runs = self.bookmarks.around(caption.key, label + self.runs.run(Run(" – ")) + self.runs.xml(caption.content))
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="Caption"/>{keep}</w:pPr>{runs}</w:p>'
