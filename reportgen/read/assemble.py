"""The flow of the body, each unit with its key → the blocks of a Document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from reportgen.document import Block, Chart, Contents, Figure, Heading, Inline, List, Paragraph, Table
from reportgen.read.content import Content, label_of
from reportgen.read.contents import of_tables
from reportgen.read.figures import grouped
from reportgen.read.flow import Flow, FlowParagraph, FlowTable, Graphic
from reportgen.read.lists import read_lists
from reportgen.read.numbering import Numbering
from reportgen.read.tables import read_table
from reportgen.read.units import is_loose, kind_of

ReadChart = Callable[[Graphic, FlowParagraph], Chart | None]
"""Reads the chart that stands in a paragraph; None, and a note in the paragraph's `unread`, when it cannot be read."""


@dataclass
class Assembly:
    """Makes blocks of `flow`; `labels` gathers the words before the captions, as META names them."""

    content: Content
    numbering: Numbering
    chart: ReadChart
    labels: dict[str, str] = field(default_factory=dict)
    numbers: list[str] = field(default_factory=list)

    def blocks(self, flow: list[Flow]) -> tuple[Block, ...]:
        """The blocks in reading order, text boxes after the paragraph they are anchored in."""
        self.made: list[Block | Chart] = []
        self.of_tables = of_tables(flow)
        items = list(_flat(flow))
        place = 0
        while place < len(items):
            item = items[place]
            if isinstance(item, FlowTable):
                self._table(item, None)
            elif kind_of(item) == "item":
                end = place
                while end < len(items) and _is_item(items[end]):
                    end += 1
                found = [one for one in items[place:end] if isinstance(one, FlowParagraph)]
                self.made += read_lists(found, self.numbering, self.content)
                place = end
                continue
            elif isinstance(table := next(iter(items[place + 1 : place + 2]), None), FlowTable) and _names(item, table):
                self._table(table, item)
                place += 1
            else:
                self._paragraph(item)
            place += 1
        return grouped(list(_apart(self.made)))

    def _paragraph(self, item: FlowParagraph) -> None:
        match kind_of(item):
            case "heading":
                self.made.append(Heading(item.key, item.level, self.content.of(item), item.location))
            case "caption":
                self._figure(item)
            case "contents":
                self.made.append(Contents(item.key, self.content.of(item), item.location, self._listed(item)))
            case "chart":
                self._chart(item)
            case _:
                self.made.append(Paragraph(item.key, self.content.of(item), item.location, item.role))

    def _listed(self, item: FlowParagraph) -> str:
        """What a table of contents lists."""
        if not item.sequence:
            return "headings"
        return "tables" if item.sequence in self.of_tables else "figures"

    def _table(self, item: FlowTable, caption: FlowParagraph | None) -> None:
        keys = [row.key.rpartition("/")[0] for row in item.rows if not is_loose(row.key)]
        if caption is not None and caption.key.endswith("/caption"):
            key = caption.key.removesuffix("/caption")
        else:
            first = item.rows[0].key if item.rows else ""
            key = max(sorted(set(keys)), key=keys.count) if keys else first.rpartition("/")[0]
        text = self._caption(caption, "table-label") if caption is not None else ()
        self.made.append(read_table(item, key, text, self.content))

    def _caption(self, item: FlowParagraph, label: str) -> tuple[Inline, ...]:
        numbered = label_of(item)
        if numbered:
            self.numbers.append(numbered)
            word = numbered.rstrip("0123456789").strip()
            self.labels.setdefault(label, word)
        return self.content.of(item)

    def _figure(self, item: FlowParagraph) -> None:
        """A caption that belongs to no table; what else the figure holds is found when all blocks are made."""
        key = item.key.removesuffix("/caption")
        self.made.append(Figure(key, self._caption(item, "figure-label"), (), item.location))

    def _chart(self, item: FlowParagraph) -> None:
        for graphic in item.graphics:
            if graphic.kind == "chart" and (chart := self.chart(graphic, item)) is not None:
                self.made.append(chart)
        if content := self.content.of(item):
            self.made.append(Paragraph(f"{item.key}/text", content, item.location))


def _apart(blocks: list[Block | Chart]) -> Iterator[Block | Chart]:
    """The blocks, the second part of a list or table that was cut in two under a key of its own."""
    parts: Counter[str] = Counter()
    for block in blocks:
        if isinstance(block, List | Table):
            parts[block.key] += 1
            if parts[block.key] > 1:
                block = replace(block, key=f"after:{block.key}/{parts[block.key] - 1}")
        yield block


def _flat(flow: list[Flow]) -> Iterator[Flow]:
    """The flow with text boxes after their paragraph, and without paragraphs that show nothing and have no key."""
    for item in flow:
        if isinstance(item, FlowTable):
            yield item
            continue
        if item.key:
            yield item
        yield from _flat(item.attached)


def _names(item: FlowParagraph, table: FlowTable) -> bool:
    """Whether a paragraph is the caption of the table that follows it; a key that says otherwise is believed."""
    scopes = {row.key.rpartition("/")[0] for row in table.rows if not is_loose(row.key)}
    return kind_of(item) == "caption" and (
        not scopes or is_loose(item.key) or item.key.removesuffix("/caption") in scopes
    )


def _is_item(item: Flow) -> bool:
    return isinstance(item, FlowParagraph) and kind_of(item) == "item"
