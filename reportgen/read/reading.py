"""What reading a Word file gives: the Document, and everything about the file that a Document does not hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reportgen.document import Document
from reportgen.edits import Edit
from reportgen.errors import Problem
from reportgen.location import Location

Tracked = Literal["accepted", "rejected"]
"""How tracked changes are read: as if all of them were accepted, or as if all of them were rejected."""


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change that Word tracks and nobody has accepted or rejected yet; `kind` is insertion, deletion or move."""

    key: str
    kind: Literal["insertion", "deletion", "move"]
    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the margin, and the key of the block it stands at (empty when it stands nowhere)."""

    key: str
    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Furniture:
    """Text that stands around the report: in a running header or footer, in the entries of a table of contents
    (`contents`), or the word and number before a caption (`label`). The fields of page numbers read `{page}`.
    """

    place: Literal["header", "footer", "contents", "label"]
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A Word file, read.

    `keys_known` says whether the blocks carry the keys that reportgen wrote; in any other file the keys are made up by
    the headings and mean nothing outside of it, and `edits` is empty. `unread` lists what no text could be made of,
    each with the code of docs/codes.md and the key of its block. No visible text is in none of these fields.
    """

    document: Document
    keys_known: bool
    edits: tuple[Edit, ...] = ()
    unread: tuple[Problem, ...] = ()
    comments: tuple[Comment, ...] = ()
    tracked: tuple[TrackedChange, ...] = ()
    furniture: tuple[Furniture, ...] = ()
