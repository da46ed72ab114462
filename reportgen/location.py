"""A place in a file, printed as `file:line:column`."""

from __future__ import annotations

from typing import NamedTuple


class Location(NamedTuple):
    """Where something stands; line and column count from 1, and 0 means that only the file is known."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        text = self.file
        if self.line:
            text += f":{self.line}"
            if self.column:
                text += f":{self.column}"
        return text
