"""Edits: what people did to the blocks of a Document since reportgen wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reportgen.location import Location


class EditKind(StrEnum):
    """What happened to a block since reportgen wrote the file."""

    ADDED = "added"
    """It was not there. Its key names the block it follows: `after:<key>/1`."""

    DELETED = "deleted"
    """It is not there any more."""

    COPIED = "copied"
    """It is a copy of the block named in `others`. Its key is `copy:<key>/1`."""

    MERGED = "merged"
    """It was joined with the blocks in `others`, whose keys are gone; the text of all of them stands under `key`."""

    SPLIT = "split"
    """It was cut in pieces; the pieces in `others` follow it."""

    MOVED = "moved"
    """It stands elsewhere in the order."""

    REWRITTEN = "rewritten"
    """Its bookmark is gone; the block was recognised by its neighbours alone."""

    CHANGED = "changed"
    """Its words are not those that were written."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to the blocks of a file of ours. `location` is None where nothing of the block is left."""

    kind: EditKind
    key: str
    others: tuple[str, ...] = ()
    location: Location | None = None
