"""A document whose texts and blocks have other keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reportgen.document import Block, Cell, Chart, Document, Figure, List, ListItem, Paragraph, Row, Table

EXTRA = "extra:"
"""What stands before the key of a text or block that has no counterpart."""


class Renaming:
    """New keys for the texts and blocks of one document, by the keys they have; any other is marked as EXTRA."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        self.keys = keys

    def document(self, document: Document) -> Document:
        """The document with its new keys."""
        return replace(document, blocks=tuple(self._block(block) for block in document.blocks))

    def _key(self, key: str) -> str:
        return self.keys.get(key, EXTRA + key)

    def _block(self, block: Block) -> Block:
        if isinstance(block, List):
            return self._list(block)
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Figure):
            return replace(block, key=self._key(block.key), blocks=tuple(self._inner(one) for one in block.blocks))
        return replace(block, key=self._key(block.key))

    def _inner(self, block: Paragraph | Table | Chart) -> Paragraph | Table | Chart:
        if isinstance(block, Table):
            return self._table(block)
        if isinstance(block, Chart):
            return replace(block, key=self._key(block.key), data=self._table(block.data))
        return replace(block, key=self._key(block.key))

    def _list(self, block: List) -> List:
        return replace(block, key=self._key(block.key), items=tuple(self._item(item) for item in block.items))

    def _item(self, item: ListItem) -> ListItem:
        return replace(item, key=self._key(item.key), nested=tuple(self._list(one) for one in item.nested))

    def _table(self, block: Table) -> Table:
        return replace(block, key=self._key(block.key), rows=tuple(self._row(row) for row in block.rows))

    def _row(self, row: Row) -> Row:
        return replace(row, key=self._key(row.key), cells=tuple(self._cell(cell) for cell in row.cells))

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, key=self._key(cell.key))
