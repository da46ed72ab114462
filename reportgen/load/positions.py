"""Where each field of the raw data stands: from a field path to `file:line:column`, and its printed form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from reportgen.location import Location

FieldPath = tuple[str | int, ...]
"""The way to a field: `("actions", 2, "title", "nl")`."""

_STEP = re.compile(r"\[(\d+)\]|\.?([^.\[\]]+)")


@dataclass(frozen=True)
class Positions:
    """A map from field paths to places.

    A field stands where its name stands, an item of a list where it begins. The cells of a CSV row are not stored one
    by one: `columns` gives per file the number of the column that holds a field, counted from 1.
    """

    places: Mapping[FieldPath, Location] = field(default_factory=dict)
    columns: Mapping[str, Mapping[FieldPath, int]] = field(default_factory=dict)

    def at(self, path: FieldPath) -> Location | None:
        """Return the place of the longest known beginning of `path`, or None when nothing of it is known."""
        for length in range(len(path), 0, -1):
            if place := self.places.get(path[:length]):
                column = self.columns.get(place.file, {}).get(path[length:], 0)
                return place._replace(column=column) if column else place
        return None

    def is_cell(self, path: FieldPath) -> bool:
        """Whether `path` leads to a row of a CSV file or to a cell of one."""
        place = self.places.get(path[:2])
        return place is not None and place.file in self.columns

    def text(self, path: FieldPath) -> str:
        """Return the path as a message prints it; the cell of a CSV row is named by its column in capitals."""
        if self.is_cell(path) and len(path) > 2:
            names = [str(step) for step in path[2:] if isinstance(step, str)]
            return f"{as_text(path[:2])}.{'_'.join(names).upper()}"
        return as_text(path)


def item_of(path: FieldPath) -> FieldPath:
    """Return the path of the item of a top-level list that `path` leads into, or else of its top-level field."""
    return path[:2] if len(path) > 1 and isinstance(path[1], int) else path[:1]


def as_text(path: FieldPath) -> str:
    """Return `actions[2].title.nl` for `("actions", 2, "title", "nl")`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{printable(step)}" for step in path)
    return text.removeprefix(".")


def printable(name: str) -> str:
    """Return a name taken from a file in a form that fits on one line of a message, whatever it holds."""
    short = name if len(name) <= 60 else f"{name[:60]}…"
    return short if short.isprintable() else short.encode("unicode_escape").decode("ascii")


def from_text(text: str) -> FieldPath:
    """Return `("actions", 2, "title", "nl")` for `actions[2].title.nl`."""
    return tuple(int(index) if index else name for index, name in _STEP.findall(text))
