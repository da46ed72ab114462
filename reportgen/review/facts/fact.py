"""A fact that a text states: its kind, the value it may have, and the words that state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "reference",
    "address",
    "date",
    "period",
    "time",
    "money",
    "percent",
    "points",
    "quantity",
    "ordinal",
    "roman",
    "fraction",
    "number",
]


@dataclass(frozen=True, slots=True)
class TextFact:
    """One fact as a text states it.

    `readings` are its values in a form that does not depend on the language ("2026-01-21", "EUR 1500000", "T 44",
    "DOC 56 0767/026"); more than one only where the words allow more, as "1.234" does in French. `text` is the words
    themselves, from `start` up to `end` in the text. `figures` are the numbers as written, before multiplier and unit:
    44 for "44 kg", 2 for "deux ans"; only amounts have them.
    """

    kind: Kind
    readings: tuple[str, ...]
    start: int
    end: int
    text: str
    figures: tuple[str, ...] = ()
