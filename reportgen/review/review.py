"""A review: two documents side by side, block by block, and what is to be said about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from reportgen.document import Block, Document, Line, lines, plain
from reportgen.location import Location

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Quotation:
    """What a remark quotes from one side: the words, where they stand in the text of the block, and in which file.

    `span` is None where the remark is about the whole block, or about one that this side lacks.
    """

    text: str
    span: tuple[int, int] | None
    location: Location | None


class Remark(Protocol):
    """What can be said about two documents: a Finding (French and Dutch) or a Change (old and new)."""

    @property
    def code(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def sides(self) -> tuple[Quotation, Quotation]: ...


@dataclass(frozen=True, slots=True)
class Review:
    """Two documents with the same keys for the same blocks, and the remarks about them.

    `labels` name the two sides in every output: fr and nl, or old and new; `files` are their files. `notes` say what a
    reader has to know first: how the blocks were joined, what could not be read.
    """

    labels: tuple[str, str]
    files: tuple[str, str]
    left: Document
    right: Document
    remarks: tuple[Remark, ...] = ()
    notes: tuple[str, ...] = ()

    def blocks(self) -> list[tuple[Block | None, Block | None]]:
        """The blocks of both documents side by side; None where one of them lacks the block."""
        return side_by_side(self.left.blocks, self.right.blocks, lambda block: block.key)

    def lines(self) -> list[tuple[Line | None, Line | None]]:
        """Every keyed text of both documents side by side."""
        return side_by_side(list(lines(self.left)), list(lines(self.right)), lambda line: line.key)

    def texts(self) -> dict[str, tuple[str, str]]:
        """The two texts of each block, by key; empty where a side lacks it."""
        left, right = ({line.key: plain(line.content) for line in lines(side)} for side in (self.left, self.right))
        return {key: (left.get(key, ""), right.get(key, "")) for key in left | right}


def side_by_side(left: Sequence[T], right: Sequence[T], key: Callable[[T], str]) -> list[tuple[T | None, T | None]]:
    """Pair the items of two sequences by key, in the order of `left`; what only `right` has follows its predecessor."""
    others = {key(item): item for item in right}
    known = {key(item) for item in left}
    extra: dict[str, list[T]] = {}
    before = ""
    for item in right:
        if key(item) in known:
            before = key(item)
        else:
            extra.setdefault(before, []).append(item)
    pairs: list[tuple[T | None, T | None]] = [(None, item) for item in extra.get("", ())]
    for item in left:
        pairs.append((item, others.get(key(item))))
        pairs += [(None, one) for one in extra.get(key(item), ())]
    return pairs
