"""Units: what carries a key of its own in a file: each paragraph, caption, list item, chart and row of a table."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from reportgen.location import Location
from reportgen.read.flow import Flow, FlowParagraph, FlowRow, FlowTable, paragraphs

UnitKind = Literal["heading", "paragraph", "item", "caption", "contents", "chart", "row", "table"]


@dataclass(slots=True)
class Unit:
    """One unit in reading order. `names` are the bookmarks that begin in it, `continues` those that go on in it."""

    kind: UnitKind
    target: FlowParagraph | FlowRow | FlowTable
    location: Location
    names: list[str] = field(default_factory=list)
    continues: list[str] = field(default_factory=list)
    text: str = ""

    def give(self, key: str) -> None:
        """Give the unit its key; the rows of a table that has one key are numbered."""
        if isinstance(self.target, FlowTable):
            for number, row in enumerate(self.target.rows, start=1):
                row.key = f"{key}/tr{number}"
        else:
            self.target.key = key


def units(flow: list[Flow], known: Container[str]) -> list[Unit]:
    """The units of `flow`; a table is one where neither a row of it nor its caption has a bookmark that is `known`."""
    found = list(_units(flow, known))
    for unit, following in pairwise(found):
        if isinstance(unit.target, FlowParagraph) and unit.target.empty:
            _hand_on(unit, following)
    return [unit for unit in found if unit.names or not (isinstance(unit.target, FlowParagraph) and unit.target.empty)]


def _hand_on(empty: Unit, following: Unit) -> None:
    """An empty line that was typed before a block took the beginning of its bookmark; the block gets it back."""
    for name in [name for name in empty.names if name in following.continues]:
        empty.names.remove(name)
        following.continues.remove(name)
        following.names.insert(0, name)


def _units(flow: list[Flow], known: Container[str]) -> Iterator[Unit]:
    before: FlowParagraph | None = None
    for item in flow:
        if isinstance(item, FlowParagraph):
            if not item.empty or any(name in known for name in item.bookmarks):
                yield Unit(kind_of(item), item, item.location, item.bookmarks, item.continues, item.text.strip())
                before = item
            yield from _units(item.attached, known)
            continue
        rows = [_row(row) for row in item.rows]
        captioned = before is not None and any(name in known for name in before.bookmarks)
        if any(name in known for row in rows for name in row.names) or (captioned and before.kind == "caption"):  # type: ignore[union-attr]
            yield from rows
        else:
            yield Unit("table", item, item.location)


def _row(row: FlowRow) -> Unit:
    unit = Unit("row", row, row.location)
    texts = []
    for cell in row.cells:
        for paragraph in paragraphs(cell.blocks):
            unit.names += paragraph.bookmarks
            unit.continues += paragraph.continues
            texts.append(paragraph.text)
    unit.text = "\t".join(texts).strip()
    return unit


def kind_of(paragraph: FlowParagraph) -> UnitKind:
    """What sort of unit a paragraph is."""
    if paragraph.kind == "contents-heading":
        return "contents"
    if any(graphic.kind == "chart" for graphic in paragraph.graphics):
        return "chart"
    if paragraph.kind in {"heading", "caption"}:
        return "heading" if paragraph.kind == "heading" else "caption"
    return "item" if paragraph.number else "paragraph"


def is_loose(key: str) -> bool:
    """Whether a key was made up for what has no key of ours: `after:…` or `copy:…`."""
    return key.startswith(("after:", "copy:"))


def unwrap_boxes(flow: list[Flow]) -> list[Flow]:
    """The flow with the content of each table of one cell in place of the table: such a table is a frame."""
    out: list[Flow] = []
    for item in flow:
        if isinstance(item, FlowTable) and len(item.rows) == 1 and len(item.rows[0].cells) == 1:
            out += unwrap_boxes(item.rows[0].cells[0].blocks)
        else:
            out.append(item)
    return out
