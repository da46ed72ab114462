"""The reading order of two documents taken together."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.document import Document, lines
from reportgen.review.review import side_by_side


class ReadingOrder:
    """Where each key stands: a text at its own place, a table, row or list at that of its first text."""

    def __init__(self, fr: Document, nl: Document) -> None:
        pairs = side_by_side([line.key for line in lines(fr)], [line.key for line in lines(nl)], str)
        self.keys = [mine or other or "" for mine, other in pairs]
        self.places: dict[str, int] = {}
        for place, key in enumerate(self.keys):
            for above in above_and(key):
                self.places.setdefault(above, place)

    def place(self, key: str) -> int:
        """The place of a key; one that neither document has comes last."""
        return self.places.get(key, len(self.keys))

    def adjacent(self, before: str, key: str) -> bool:
        """Whether nothing stands between two blocks, but for the texts in the first of them."""
        if before not in self.places or key not in self.places:
            return False
        between = self.keys[self.places[before] + 1 : self.places[key]]
        return self.places[before] < self.places[key] and all(one.startswith(f"{before}/") for one in between)


def above_and(key: str) -> Iterator[str]:
    """The keys that `key` stands in, from the outermost, and `key` itself."""
    place = key.find("/")
    while place >= 0:
        yield key[:place]
        place = key.find("/", place + 1)
    yield key
