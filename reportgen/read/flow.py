"""What the walk over the XML finds, in reading order: paragraphs and tables, before they become blocks with keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from reportgen.document import Run
from reportgen.location import Location


@dataclass(frozen=True, slots=True)
class NoteMark:
    """The mark of a footnote or endnote. `repeats` is the bookmark of the mark it repeats, `shown` its number."""

    part: Literal["footnotes", "endnotes"] = "footnotes"
    identifier: str = ""
    repeats: str = ""
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Graphic:
    """A chart or diagram that stands in a part of its own; `alternative` is its alternative text."""

    kind: Literal["chart", "diagram", "extended-chart"]
    part: str
    alternative: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that no text could be made of: the code and words of a Problem that still lacks its key."""

    code: str
    message: str
    hint: str = ""


@dataclass(slots=True)
class FlowParagraph:
    """A paragraph as it stands in the file, tracked changes already accepted or rejected.

    `kind` is heading (of `level`), contents-heading, contents-entry, caption or paragraph (with `role`); `number` is
    the list it stands in and its depth. `label` is how many characters of the text, up to and including a SEQ field,
    number a caption, and `sequence` the name of that field. Where a table of contents begins, `contents` is empty or,
    in a list of captions, the name of their SEQ fields.
    """

    location: Location
    kind: str = "paragraph"
    level: int = 0
    role: str = ""
    style: str = ""
    number: tuple[str, int] | None = None
    right: bool = False
    content: list[Run | NoteMark] = field(default_factory=list)
    label: int = 0
    sequence: str = ""
    bookmarks: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    continues: list[str] = field(default_factory=list)
    boxes: list[etree._Element | str] = field(default_factory=list)
    graphics: list[Graphic] = field(default_factory=list)
    attached: list[FlowParagraph | FlowTable] = field(default_factory=list)
    contents: str | None = None
    mark_gone: bool = False
    dropped: bool = False
    changes: list[tuple[Literal["insertion", "deletion", "move"], str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    key: str = ""

    @property
    def text(self) -> str:
        """The text without the marks of notes."""
        return "".join(item.text for item in self.content if isinstance(item, Run))

    @property
    def empty(self) -> bool:
        """Whether nothing of it is seen."""
        shown = self.content or self.graphics or self.attached
        return not shown and self.kind != "contents-heading"


@dataclass(slots=True)
class FlowCell:
    """A cell: what stands in it, its width in columns, and whether it continues the cell above or to the left."""

    blocks: list[FlowParagraph | FlowTable]
    colspan: int = 1
    merge: Literal["", "restart", "continue"] = ""
    column: int = 0
    joins_left: bool = False


@dataclass(slots=True)
class FlowRow:
    """A row of a table; `header` rows repeat on every page."""

    cells: list[FlowCell]
    location: Location
    header: bool = False
    key: str = ""


@dataclass(slots=True)
class FlowTable:
    """A table."""

    rows: list[FlowRow]
    location: Location


Flow = FlowParagraph | FlowTable


def paragraphs(flow: list[Flow]) -> Iterator[FlowParagraph]:
    """Every paragraph of `flow`, also in cells and text boxes, in reading order."""
    for item in flow:
        if isinstance(item, FlowParagraph):
            yield item
            yield from paragraphs(item.attached)
        else:
            for row in item.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)
