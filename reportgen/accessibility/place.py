"""Where something stands in a Word file, in the words of a person who has to find it there."""

from __future__ import annotations

from dataclasses import dataclass

_QUOTED = 50
"""How many characters of the text are quoted; enough to find it with Ctrl+F."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a person can find in Word. Pages are unknown: only Word itself lays them out.

    `part` is "body", "header", "footer", "footnote", "endnote" or, for the file as a whole, "file"; `detail` says
    which of them ("first page"), `note` is the number of the note, `heading` the text of the nearest heading above.
    `paragraph` counts the paragraphs of the body that hold text under that heading, outside tables and text boxes,
    `table` the tables, `row` and `column` the cell, all from 1; 0 where it does not apply. `text` is the text that
    stands there, its white space folded; where there is none, `paragraph` is the last one before.
    """

    part: str = "body"
    detail: str = ""
    note: int = 0
    heading: str = ""
    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    text_box: bool = False
    text: str = ""

    def __str__(self) -> str:
        if self.part == "body" and self.text and self.text == self.heading:
            return f"heading “{_shortened(self.heading)}”"
        steps = [self._part(), self._table() if self.table else "", "text box" if self.text_box else ""]
        if self.paragraph:
            steps.append(f"paragraph {self.paragraph}" if self.text else f"after paragraph {self.paragraph}")
        where = ", ".join(step for step in steps if step)
        return f"{where}: “{_shortened(self.text)}”" if self.text else where

    def _part(self) -> str:
        if self.part == "file":
            return self.detail or "the file as a whole"
        if self.part in ("footnote", "endnote"):
            return f"{self.part} {self.note}"
        if self.part != "body":
            return f"{self.part}, {self.detail}" if self.detail else self.part
        return f"under “{_shortened(self.heading)}”" if self.heading else "before the first heading"

    def _table(self) -> str:
        cell = f", row {self.row}, column {self.column}" if self.row else ""
        return f"table {self.table}{cell}"


def _shortened(text: str) -> str:
    return text if len(text) <= _QUOTED else f"{text[:_QUOTED].rstrip()}…"
