"""Two documents whose blocks are joined: on their keys, or, where these mean nothing, on what the blocks say.

A file that reportgen did not write has no keys that another file shares. Its blocks are joined on the numbers of
headings, on the facts they state (numbers, dates, references …), on their kinds, lengths and common words, and on
their order; afterwards both documents have the same keys for the same blocks, as two of ours have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from reportgen.document import Block, Chart, Document, Figure, Line, List, lines
from reportgen.review.joining.alignment import Span
from reportgen.review.joining.pairing import paired
from reportgen.review.joining.renamed import Renaming
from reportgen.review.joining.units import Unit, units
from reportgen.review.review import side_by_side

How = Literal["key", "number", "facts", "place"]
"""What joined two blocks: their key, the number of a heading, the facts they state, or their place among the others."""


@dataclass(frozen=True, slots=True)
class JoinedPair:
    """Texts that belong together: mostly one on each side; none where a side lacks it, two where it was cut in two."""

    left: tuple[Line, ...]
    right: tuple[Line, ...]
    how: How


@dataclass(frozen=True, slots=True)
class Joined:
    """Two documents that have the same keys for the blocks that belong together.

    A block of the right document without a counterpart has a key that begins with `extra:`. `members` maps the key of
    a text to the keys of all texts that it has to be compared with at once, itself first, where one text stands in two
    paragraphs on the other side. `keyed` says whether the documents were joined on keys of ours.
    """

    left: Document
    right: Document
    pairs: tuple[JoinedPair, ...]
    keyed: bool
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def join(left: Document, right: Document, *, keyed: bool) -> Joined:
    """Join two documents, in two languages or two versions; `keyed` says that both have the keys of one report.

    Documents without such keys keep the keys of the left one; every text of both stands in one of the pairs, in order.
    """
    if keyed:
        sides = side_by_side(list(lines(left)), list(lines(right)), lambda line: line.key)
        pairs = (JoinedPair((one,) if one else (), (other,) if other else (), "key") for one, other in sides)
        return Joined(left, right, tuple(pairs), keyed=True)
    return _Join(left, right).joined()


class _Join:
    """Joins two documents by what they say; `keys` gathers the new keys of the right one."""

    def __init__(self, left: Document, right: Document) -> None:
        self.left = left
        self.right = right
        self.keys: dict[str, str] = {}
        self.members: dict[str, tuple[str, ...]] = {}
        self.pairs: list[JoinedPair] = []

    def joined(self) -> Joined:
        mine, yours = units(self.left), units(self.right)
        for start, end, other, other_end in paired(mine, yours):
            self._span(mine[start:end], yours[other:other_end])
        self._containers()
        right = Renaming(self.keys).document(self.right)
        return Joined(self.left, right, tuple(self._renamed(right)), keyed=False, members=self.members)

    def _span(self, mine: Sequence[Unit], yours: Sequence[Unit]) -> None:
        """Units that belong together, or one that stands alone."""
        if len(mine) == len(yours) == 1:
            one, other = mine[0], yours[0]
            self.keys[other.key] = one.key
            if one.rows and other.rows:
                self._table(one, other)
            else:
                self._texts(one.texts, other.texts, _how(one, other))
        else:
            texts = [tuple(line for unit in side for line in unit.texts) for side in (mine, yours)]
            if mine and yours:
                self.keys[yours[0].key] = mine[0].key
                self.pairs.append(JoinedPair(texts[0], texts[1], "facts" if mine[0].facts else "place"))
            else:
                self.pairs += [JoinedPair((line,), (), "place") for line in texts[0]]
                self.pairs += [JoinedPair((), (line,), "place") for line in texts[1]]

    def _texts(self, mine: Sequence[Line], yours: Sequence[Line], how: How) -> None:
        """Texts one by one, in order; those that one side has more stand alone."""
        for one, other in zip(mine, yours, strict=False):
            self.keys[other.key] = one.key
            self.pairs.append(JoinedPair((one,), (other,), how))
        self.pairs += [JoinedPair((line,), (), how) for line in mine[len(yours) :]]
        self.pairs += [JoinedPair((), (line,), how) for line in yours[len(mine) :]]

    def _table(self, one: Unit, other: Unit) -> None:
        """The captions of two tables, then their rows, joined like blocks, and their cells in order."""
        rows, others = one.row_units, other.row_units
        inside = {line.key for unit in (*rows, *others) for line in unit.texts}
        around = [tuple(line for line in unit.texts if line.key not in inside) for unit in (one, other)]
        self._texts(around[0], around[1], _how(one, other))
        for start, end, start_, end_ in _rows(rows, others):
            if end > start and end_ > start_:
                self.keys[others[start_].key] = rows[start].key
                self._texts(rows[start].texts, others[start_].texts, _how(rows[start], others[start_]))
            else:
                self._texts([line for unit in rows[start:end] for line in unit.texts], [], "place")
                self._texts([], [line for unit in others[start_:end_] for line in unit.texts], "place")

    def _containers(self) -> None:
        """Lists and figures have the key of that in which the counterpart of their first joined text stands."""
        homes = {text: home for home, text in _homes(self.left.blocks)}
        taken: set[str] = set()
        for home, text in _homes(self.right.blocks):
            counterpart = homes.get(self.keys.get(text, ""), "")
            if home not in self.keys and counterpart and counterpart not in taken:
                self.keys[home] = counterpart
                taken.add(counterpart)

    def _renamed(self, right: Document) -> Iterator[JoinedPair]:
        """The pairs with the texts of the right document under their new keys; the groups of texts are noted."""
        new = dict(zip((line.key for line in lines(self.right)), lines(right), strict=True))
        for pair in self.pairs:
            yours = tuple(new[line.key] for line in pair.right)
            if len(pair.left) + len(yours) > 2:
                key = pair.left[0].key
                self.members[key] = tuple(dict.fromkeys(line.key for line in (*pair.left, *yours)))
            yield JoinedPair(pair.left, yours, pair.how)


def _rows(rows: list[Unit], others: list[Unit]) -> list[Span]:
    """Which rows belong together; where all state the same in order there is nothing to find out."""
    if len(rows) == len(others) and all(one.facts == other.facts for one, other in zip(rows, others, strict=True)):
        return [(place, place + 1, place, place + 1) for place in range(len(rows))]
    return paired(rows, others)


def _how(one: Unit, other: Unit) -> How:
    if one.number and one.number == other.number:
        return "number"
    return "facts" if one.facts and one.facts == other.facts else "place"


def _homes(blocks: Sequence[Block | Chart]) -> Iterator[tuple[str, str]]:
    """The key of each list, figure and chart's data, with the key of each text that stands in it itself."""
    for block in blocks:
        if isinstance(block, List):
            for item in block.items:
                yield block.key, item.key
                yield from _homes(item.nested)
        elif isinstance(block, Figure):
            yield block.key, f"{block.key}/caption"
            for inner in block.blocks:
                yield block.key, inner.key
            yield from _homes(block.blocks)
        elif isinstance(block, Chart):
            for row in block.data.rows:
                yield block.data.key, row.key
