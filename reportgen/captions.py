"""The captions of a document and their numbers: tables and figures are each counted in reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reportgen.document import Block, Chart, Figure, Inline, Table

NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Caption:
    """The caption of the table or figure `block`; `kind` is table or figure, `number` its place among its kind."""

    block: str
    kind: str
    number: int
    content: tuple[Inline, ...]

    @property
    def key(self) -> str:
        """The key of the caption's own text."""
        return f"{self.block}/caption"

    def label(self, meta: Mapping[str, str]) -> str:
        """What the text calls it: `Tableau 12`, with the word that the document's `meta` has for its kind."""
        return f"{meta.get(f'{self.kind}-label', '')}{NO_BREAK}{self.number}"


def captions(blocks: tuple[Block, ...]) -> Iterator[Caption]:
    """Every caption, in reading order among its kind."""
    counts: Counter[str] = Counter()
    for block in _captioned(blocks):
        kind = "table" if isinstance(block, Table) else "figure"
        counts[kind] += 1
        yield Caption(block.key, kind, counts[kind], block.caption)


def _captioned(blocks: tuple[Block | Chart, ...]) -> Iterator[Table | Figure]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Figure):
            yield from _captioned(block.blocks)
            yield block
