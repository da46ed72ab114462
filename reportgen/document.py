"""The Document: what a reader sees, block by block, with a stable key and a place of origin for each block.

Readers and writers meet here and nowhere else. `parse` makes Documents from XHTML, `write` turns them into Word and
text, `review` compares two of them. Every dataclass is frozen; a Document is plain data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reportgen.language import Language
from reportgen.location import Location


@dataclass(frozen=True, slots=True)
class Fact:
    """A value behind its spelling: `<data value="44" data-kind="quantity" data-unit="T">` or `<time datetime="…">`.

    `kind` is number, quantity, money, percent, reference or time; `value` is language-independent; `unit` is a code
    of UNIT_MEASURE or ISO 4217, or empty.
    """

    kind: str
    value: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text with one formatting.

    `href` is where a link leads: an address, or `#` and the key of a text of this document. `ref` is the key of the
    heading or caption that the text cites by its name (`Tableau 12`): a cross-reference, whose text follows its target.
    """

    text: str
    strong: bool = False
    em: bool = False
    sub: bool = False
    sup: bool = False
    lang: str = ""
    href: str = ""
    missing: bool = False
    fact: Fact | None = None
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote, at its place in the text.

    It is `gone` where the text only repeats the mark of a note that was deleted elsewhere: nothing is known of it then.
    """

    runs: tuple[Run, ...]
    gone: bool = False

    @property
    def bracketed(self) -> tuple[Run, ...]:
        """The note as it stands in a plain text."""
        return () if self.gone else (Run(" ["), *self.runs, Run("]"))


Inline = Run | Footnote


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the report's title, levels 2 to 4 are the headings of its text."""

    key: str
    level: int
    content: tuple[Inline, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `role` is empty, subtitle, source, note, quotation or notice."""

    key: str
    content: tuple[Inline, ...]
    location: Location
    role: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list, with the lists nested in it."""

    key: str
    content: tuple[Inline, ...]
    location: Location
    nested: tuple[List, ...] = ()


@dataclass(frozen=True, slots=True)
class List:
    """A numbered or unnumbered list."""

    key: str
    ordered: bool
    items: tuple[ListItem, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; `scope` is col or row for a header cell and empty for data.

    In the data of a chart, `status` holds the codes of CL_OBS_STATUS of the figure (`BP`), and the header cell of a
    column that is a target line has the status `target`.
    """

    key: str
    content: tuple[Inline, ...]
    location: Location
    scope: str = ""
    colspan: int = 1
    rowspan: int = 1
    numeric: bool = False
    status: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `header` rows repeat on every page."""

    key: str
    cells: tuple[Cell, ...]
    location: Location
    header: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A captioned table."""

    key: str
    caption: tuple[Inline, ...]
    rows: tuple[Row, ...]
    location: Location

    @property
    def columns(self) -> int:
        """The number of columns of the widest row, cells that span rows counted where they start only."""
        return max((sum(cell.colspan for cell in row.cells) for row in self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of figures; `kind` is line or column.

    `data` is a table with one header row: the first column names the categories (periods), every other column is a
    series, its figures stand as facts in the cells. Its caption is the title of the value axis (the unit).
    `alternative` says in words what the chart shows, for who cannot see it.
    """

    key: str
    kind: str
    data: Table
    alternative: tuple[Inline, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Figure:
    """Blocks that belong together under one caption."""

    key: str
    caption: tuple[Inline, ...]
    blocks: tuple[Paragraph | Table | Chart, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of a list of headings, tables or figures (`of`), with its own heading; the writer fills it."""

    key: str
    heading: tuple[Inline, ...]
    location: Location
    of: str = "headings"


Block = Heading | Paragraph | List | Table | Figure | Contents


@dataclass(frozen=True, slots=True)
class Document:
    """A report in one language.

    `meta` holds what stands around the text, by the names of `vocabulary.META`: file properties, running header and
    footer, the words of captions. The first `cover` blocks stand on the cover.
    """

    language: Language
    title: str
    blocks: tuple[Block, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)
    cover: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One keyed text of a Document: a paragraph, heading, item, caption or cell, whatever it stands in."""

    key: str
    kind: str
    content: tuple[Inline, ...]
    location: Location


def lines(document: Document) -> Iterator[Line]:
    """Walk every keyed text of `document` in reading order."""
    for block in document.blocks:
        yield from block_lines(block)


def block_lines(block: Block | Chart) -> Iterator[Line]:
    """Walk every keyed text of one block in reading order."""
    match block:
        case Heading():
            yield Line(block.key, f"h{block.level}", block.content, block.location)
        case Paragraph():
            yield Line(block.key, "p", block.content, block.location)
        case List():
            for item in block.items:
                yield Line(item.key, "li", item.content, item.location)
                for nested in item.nested:
                    yield from block_lines(nested)
        case Table():
            yield Line(f"{block.key}/caption", "caption", block.caption, block.location)
            for row in block.rows:
                for cell in row.cells:
                    yield Line(cell.key, "th" if cell.scope else "td", cell.content, cell.location)
        case Chart():
            # LibreOffice drops it when it saves a file; what is not there is not compared.
            if block.alternative:
                yield Line(f"{block.key}/alternative", "alternative", block.alternative, block.location)
            yield from block_lines(block.data)
        case Figure():
            yield Line(f"{block.key}/caption", "caption", block.caption, block.location)
            for inner in block.blocks:
                yield from block_lines(inner)
        case Contents():
            yield Line(block.key, "contents", block.heading, block.location)


def cited(document: Document) -> frozenset[str]:
    """The keys of the headings and captions that cross-references of `document` cite."""
    return frozenset(run.ref for line in lines(document) for run in all_runs(line.content) if run.ref)


def all_runs(content: tuple[Inline, ...]) -> Iterator[Run]:
    """Every run of `content`, those of its footnotes included."""
    for item in content:
        yield from (item,) if isinstance(item, Run) else item.runs


def plain(content: tuple[Inline, ...]) -> str:
    """The text of `content` without formatting; footnotes stand in brackets."""
    return "".join(item.text if isinstance(item, Run) else plain(item.bracketed) for item in content)
