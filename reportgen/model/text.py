"""Texts that exist in both languages of the report."""

from __future__ import annotations

from enum import StrEnum

from pydantic import model_validator

from reportgen.model.base import Model, PlainText


class TextLanguage(StrEnum):
    """The language of one side of a text."""

    FR = "fr"
    NL = "nl"


class LocalizedText(Model):
    """One text, in French and in Dutch. A missing side is an open translation, never filled from the other one."""

    fr: PlainText | None = None
    """The French text."""

    nl: PlainText | None = None
    """The Dutch text."""

    unofficial: TextLanguage | None = None
    """The side that is our own translation of a text that officially exists in the other language only."""

    @model_validator(mode="after")
    def _one_side_at_least(self) -> LocalizedText:
        if self.fr is None and self.nl is None:
            raise ValueError("needs its text in French (fr), in Dutch (nl) or, to be final, in both")
        return self


class Narrative(LocalizedText):
    """Running text in Markdown: paragraphs, bold, emphasis, links and lists.

    A figure that is in the data is cited (`{cocaine-antwerp@2024}`), a source is a footnote (`[^source-id]`).
    """
