"""What a filter raises when a template or a narrative asks for the impossible; `render` adds the place."""

from __future__ import annotations


class FilterError(Exception):
    """Something a filter cannot do: a stable code, what is wrong, and what to do."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        self.code = code
        self.hint = hint
        super().__init__(message)
