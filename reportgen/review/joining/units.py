"""A document as units to be paired, in reading order: headings, paragraphs, list items, tables and captions."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from reportgen.document import (
    Block,
    Chart,
    Contents,
    Document,
    Figure,
    Heading,
    Line,
    List,
    ListItem,
    Paragraph,
    Row,
    Table,
    lines,
    plain,
)
from reportgen.language import Language
from reportgen.review.facts import facts
from reportgen.review.joining.headings import heading_number

UnitKind = Literal["heading", "text", "table", "chart", "caption", "contents", "row"]

_WORD = re.compile("[a-z]+")
_STEM = 5
"""As many first letters make two words of a French and a Dutch text alike: cocaïne, internationaal."""


@dataclass
class Unit:
    """One thing to pair: its texts in reading order, and what is compared of them.

    `key` is that of the block; `level` that of a heading; `rows` are those of a table.
    """

    kind: UnitKind
    key: str
    texts: tuple[Line, ...]
    language: Language
    level: int = 0
    role: str = ""
    rows: tuple[Row, ...] = ()

    @cached_property
    def text(self) -> str:
        """All its texts."""
        return " ".join(plain(line.content) for line in self.texts)

    @cached_property
    def number(self) -> str:
        """The number of a heading."""
        return heading_number(self.text) if self.kind == "heading" else ""

    @cached_property
    def facts(self) -> Counter[tuple[str, str]]:
        """What it states, whatever the spelling; of an ambiguous fact the first reading."""
        if self.row_units:
            return sum((row.facts for row in self.row_units), Counter())
        return Counter((fact.kind, fact.readings[0]) for fact in facts(self.text, self.language))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of its words, without accents: names and loans are alike in both languages."""
        folded = unicodedata.normalize("NFKD", self.text.casefold()).encode("ascii", "ignore").decode()
        return frozenset(word[:_STEM] for word in _WORD.findall(folded) if len(word) >= _STEM)

    @cached_property
    def row_units(self) -> list[Unit]:
        """The rows of a table as units of their own."""
        texts = {line.key: line for line in self.texts}
        cells = ((row.key, tuple(texts[cell.key] for cell in row.cells)) for row in self.rows)
        return [Unit("row", key, held, self.language) for key, held in cells]


def units(document: Document) -> list[Unit]:
    """The units of a document in reading order; of a figure, what stands in it and its caption."""
    return [unit for block in document.blocks for unit in _units(block, document.language)]


def _units(block: Block | Chart, language: Language) -> Iterator[Unit]:
    match block:
        case Heading():
            yield Unit("heading", block.key, _lines(block, language), language, level=block.level)
        case Paragraph():
            yield Unit("text", block.key, _lines(block, language), language, role=block.role)
        case List():
            for item in block.items:
                yield from _items(item, language)
        case Table():
            yield Unit("table", block.key, _lines(block, language), language, rows=block.rows)
        case Chart():
            yield Unit("chart", block.key, _lines(block, language), language, rows=block.data.rows)
        case Figure():
            for inner in block.blocks:
                yield from _units(inner, language)
            key = f"{block.key}/caption"
            yield Unit("caption", block.key, (Line(key, "caption", block.caption, block.location),), language)
        case Contents():
            yield Unit("contents", block.key, _lines(block, language), language)


def _items(item: ListItem, language: Language) -> Iterator[Unit]:
    yield Unit("text", item.key, (Line(item.key, "li", item.content, item.location),), language, role="item")
    for nested in item.nested:
        for inner in nested.items:
            yield from _items(inner, language)


def _lines(block: Block | Chart, language: Language) -> tuple[Line, ...]:
    """The keyed texts of one block."""
    held: Block = Figure(block.key, (), (block,), block.location) if isinstance(block, Chart) else block
    found = tuple(lines(Document(language, "", (held,))))
    return tuple(line for line in found if line.kind != "caption" or line.content or not isinstance(block, Chart))
