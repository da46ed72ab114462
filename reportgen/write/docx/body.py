"""Blocks → the body of word/document.xml, one piece of XML after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

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
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.runs import Runs, field
from reportgen.write.docx.tables import table_xml

NO_BREAK = "\u00a0"

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

    def __init__(self, document: Document, bookmarks: Bookmarks, runs: Runs, numbering: Numbering) -> None:
        self.document = document
        self.bookmarks = bookmarks
        self.runs = runs
        self.numbering = numbering
        self.captions: Counter[str] = Counter()

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
                yield self.heading(block)
            case Paragraph():
                keep = "<w:keepNext/>" if keep_next else ""
                yield self.paragraph(_PARAGRAPH_STYLES[block.role], block.key, block.content, keep)
            case List():
                yield from self.list(block, 0)
            case Table():
                yield self.caption(block.key, block.caption, "table-label", keep_next=True)
                yield from table_xml(block, self.bookmarks, self.runs)
            case Figure():
                for inner in block.blocks:
                    yield from self.block(inner, keep_next=keep_next)
                yield self.caption(block.key, block.caption, "figure-label", keep_next=False)
            case Contents():
                yield from self.contents(block)

    def heading(self, block: Heading, extra: str = "") -> str:
        """The title of the report, or a heading; `extra` as for a paragraph."""
        style = "Title" if block.level == 1 else f"Heading{block.level - 1}"
        return self.paragraph(style, block.key, block.content, extra)

    def paragraph(self, style: str, key: str, content: tuple[Inline, ...], extra: str = "") -> str:
        """A paragraph with its style and bookmark; `extra` is XML that follows the style in the properties."""
        runs = self.bookmarks.around(key, self.runs.xml(content))
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{runs}</w:p>'

    def list(self, block: List, depth: int) -> Iterator[str]:
        """The items of a list; each numbered list starts at 1."""
        number = self.number(block)
        for item in block.items:
            yield from self.item(item, number, depth)

    def number(self, block: List) -> int:
        """The numbering instance of a list."""
        return self.numbering.ordered() if block.ordered else self.numbering.bullets

    def item(self, item: ListItem, number: int, depth: int) -> Iterator[str]:
        """An item of a list, and the lists nested in it."""
        place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
        yield self.paragraph("ListParagraph", item.key, item.content, place)
        for nested in item.nested:
            yield from self.list(nested, depth + 1)

    def caption(self, key: str, content: tuple[Inline, ...], label: str, *, keep_next: bool) -> str:
        """A numbered caption: `Tableau 1 – …`, the number a SEQ field whose result is in place."""
        self.captions[label] += 1
        word = self.document.meta.get(label, "")
        # As Word does, the sequence has the name of its label; so the two languages of one file are counted apart.
        number = field(f"SEQ {word or label} \\* ARABIC", str(self.captions[label]))
        start = f"{self.runs.run(Run(word + NO_BREAK))}{number}{self.runs.run(Run(' – '))}"
        runs = self.bookmarks.around(f"{key}/caption", start + self.runs.xml(content))
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="Caption"/>{keep}</w:pPr>{runs}</w:p>'

    def contents(self, block: Contents) -> Iterator[str]:
        """A table of contents that is filled when the file opens: a TOC field whose entries are links.

        Page numbers are left out rather than guessed; Word adds them when the field is updated.
        """
        yield self.contents_heading(block)
        entries = list(self.entries())
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for index, (style, link) in enumerate(entries):
            first, last = begin if index == 0 else "", end if index == len(entries) - 1 else ""
            yield f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{first}{link}{last}</w:p>'

    def contents_heading(self, block: Contents, extra: str = "") -> str:
        """The heading above the table of contents; `extra` as for a paragraph."""
        return self.paragraph("TOCHeading", block.key, block.heading, extra)

    def entries(self) -> Iterator[tuple[str, str]]:
        """The entries of the table of contents: the style and the link of each."""
        for heading in self.document.blocks:
            if isinstance(heading, Heading) and heading.level in (2, 3):
                text = self.runs.run(_without_notes(heading.content))
                anchor = self.bookmarks.name(heading.key)
                link = f'<w:hyperlink w:anchor="{anchor}" w:history="1">{text}</w:hyperlink>'
                yield f"TOC{heading.level - 1}", link


def _without_notes(content: tuple[Inline, ...]) -> Run:
    return Run(plain(tuple(item for item in content if isinstance(item, Run))))
