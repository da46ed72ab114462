"""The things that checks look at, in reading order. Made by `word.reading`; never changed after that."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from reportgen.accessibility.place import Place


@dataclass(slots=True, eq=False)
class Link:
    """A link: where it leads, and the text and objects that stand in it.

    `target` is an address, or for an `internal` link the name of a bookmark of the same file.
    """

    target: str
    internal: bool
    paragraph: Paragraph
    runs: list[Run] = field(default_factory=list)
    graphics: list[Graphic] = field(default_factory=list)
    reference: bool = False
    """Whether Word writes the text itself: a cross-reference, or an entry of a table of contents."""

    @property
    def text(self) -> str:
        """The text that a reader clicks on."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True, eq=False)
class Run:
    """A piece of text with one formatting; tabs are \\t and line breaks \\n."""

    element: etree._Element
    text: str
    fields: tuple[str, ...] = ()
    """The instructions of the fields whose result it stands in, the outermost first: `TOC \\o "1-3"`."""
    link: Link | None = None


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph; `level` is 1 to 9 for a heading and 0 for all else."""

    element: etree._Element
    style: str
    level: int
    part: str
    """The name of the part of the package that it stands in."""
    cell: Cell | None
    text_box: TextBox | None
    runs: list[Run] = field(default_factory=list)
    graphics: list[Graphic] = field(default_factory=list)
    place: Place = field(default_factory=Place)

    @property
    def text(self) -> str:
        """All its text."""
        return "".join(run.text for run in self.runs)


@dataclass(slots=True, eq=False)
class Cell:
    """A cell; `column` counts from 0 in the grid of the table, and `span` says how many columns it covers."""

    element: etree._Element
    row: Row
    column: int
    span: int
    merge: str
    """How it is merged with the cells above and below: "restart", "continue", or "" when it is not."""
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All its text, one paragraph a line."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it, text, picture or table."""
        return not self.text.strip() and not any(p.graphics for p in self.paragraphs)


@dataclass(slots=True, eq=False)
class Row:
    """A row; `header` when it repeats at the top of each page, which is how Word marks header rows."""

    element: etree._Element
    table: Table
    index: int
    header: bool
    width: int = 0
    """How many columns of the grid it covers, those left out before and after included."""
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Table:
    """A table; `outer` is the cell that it stands in, if it stands in one.

    Its `properties` are kept, because looking for them in a table of thousands of rows takes long.
    """

    element: etree._Element
    properties: etree._Element | None
    outer: Cell | None
    rows: list[Row] = field(default_factory=list)
    place: Place = field(default_factory=Place)


@dataclass(slots=True, eq=False)
class TextBox:
    """A shape that holds text; `fill` is the element with its colour, None when it says nothing about one."""

    floating: bool
    element: etree._Element
    place: Place = field(default_factory=Place)


@dataclass(slots=True, eq=False)
class Graphic:
    """A picture, chart, shape or embedded object, from DrawingML or VML; counted once where a file holds both."""

    kind: str
    """What a person would call it: picture, chart, diagram, shape, group, object."""
    name: str
    alternative: str
    decorative: bool
    floating: bool
    paragraph: Paragraph
    chart: str = ""
    """The name of the part with its chart."""
    text_boxes: list[TextBox] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Content:
    """Everything in reading order: the body first, then notes, headers and footers."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    graphics: list[Graphic] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    text_boxes: list[TextBox] = field(default_factory=list)
    bookmarks: set[str] = field(default_factory=set)
    """The names of all bookmarks, in lower case, for Word does not tell capitals apart."""
