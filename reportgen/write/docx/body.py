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
    Paragraph,
    Run,
    Table,
    plain,
)
from reportgen.write.docx.bookmarks import Bookmarks, bookmark_name
from reportgen.write.docx.charts import Charts
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
    """Writes the blocks of one document; what other parts have to know is gathered by the other arguments."""

    def __init__(
        self, document: Document, bookmarks: Bookmarks, runs: Runs, numbering: Numbering, charts: Charts
    ) -> None:
        self.document = document
        self.bookmarks = bookmarks
        self.runs = runs
        self.numbering = numbering
        self.charts = charts
        self.captions: Counter[str] = Counter()

    def pieces(self) -> Iterator[str]:
        """The XML of each block in reading order."""
        blocks = self.document.blocks
        for block, following in zip_longest(blocks, blocks[1:]):
            # A line that names the sources never stands alone at the top of a page.
            keep_next = isinstance(following, Paragraph) and following.role == "source"
            yield from self.block(block, keep_next=keep_next)

    def block(self, block: Block, *, keep_next: bool) -> Iterator[str]:
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
                yield self.caption(block.key, block.caption, "table-label", keep_next=True)
                yield from table_xml(block, self.bookmarks, self.runs)
            case Figure():
                yield self.caption(block.key, block.caption, "figure-label", keep_next=True)
                yield from self.figure(block)
            case Contents():
                yield from self.contents(block)

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
                    yield self.chart(inner, figure.caption, keep)

    def chart(self, chart: Chart, caption: tuple[Inline, ...], keep: str) -> str:
        """The paragraph that a chart stands in; the chart is called after its figure."""
        name = f"{self.document.meta.get('figure-label', '')}{NO_BREAK}{self.captions['figure-label']}"
        drawing = self.charts.drawing(chart, self.document.language, name, _without_notes(caption).text)
        runs = self.bookmarks.around(chart.key, drawing)
        return f'<w:p><w:pPr><w:pStyle w:val="BodyText"/>{keep}</w:pPr>{runs}</w:p>'

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

    def caption(self, key: str, content: tuple[Inline, ...], label: str, *, keep_next: bool) -> str:
        """A numbered caption: `Tableau 1 – …`, the number a SEQ field whose result is in place."""
        self.captions[label] += 1
        word = self.document.meta.get(label, "")
        number = field(f"SEQ {'Table' if label == 'table-label' else 'Figure'} \\* ARABIC", str(self.captions[label]))
        start = f"{self.runs.run(Run(word + NO_BREAK))}{number}{self.runs.run(Run(' – '))}"
        runs = self.bookmarks.around(f"{key}/caption", start + self.runs.xml(content))
        keep = "<w:keepNext/>" if keep_next else ""
        return f'<w:p><w:pPr><w:pStyle w:val="Caption"/>{keep}</w:pPr>{runs}</w:p>'

    def contents(self, block: Contents) -> Iterator[str]:
        """A table of contents that is filled when the file opens: a TOC field whose entries are links.

        Page numbers are left out rather than guessed; Word adds them when the field is updated.
        """
        yield self.paragraph("TOCHeading", block.key, block.heading)
        entries = [one for one in self.document.blocks if isinstance(one, Heading) and one.level in (2, 3)]
        begin = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        for index, heading in enumerate(entries):
            text = self.runs.run(_without_notes(heading.content))
            link = f'<w:hyperlink w:anchor="{bookmark_name(heading.key)}" w:history="1">{text}</w:hyperlink>'
            yield (
                f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level - 1}"/></w:pPr>{begin if index == 0 else ""}{link}'
                f"{end if index == len(entries) - 1 else ''}</w:p>"
            )


def _without_notes(content: tuple[Inline, ...]) -> Run:
    return Run(plain(tuple(item for item in content if isinstance(item, Run))))
