"""Where a fact comes from."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import HttpUrl, StringConstraints

from reportgen.model.base import Fact, Id, PartialDate, PlainText
from reportgen.model.text import LocalizedText


class SourceKind(StrEnum):
    """Who speaks: the weight of a source depends on it."""

    OFFICIAL = "official"
    PARLIAMENTARY = "parliamentary"
    INTERNATIONAL = "international"
    ACADEMIC = "academic"
    PRESS = "press"
    GENERATED = "generated"


class Source(Fact):
    """A publication that a fact is taken from, cited in a footnote and listed at the end of the report."""

    id: Id
    """How facts refer to it."""

    kind: SourceKind
    """Official, parliamentary, international, academic, press, or generated (written by a machine)."""

    title: PlainText
    """The title in its own language, as published."""

    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]
    """The ISO 639-1 code of the title's language."""

    publisher: PlainText
    """Who published it, under its own name."""

    published: PartialDate | None = None
    """When it was published, as precisely as is known."""

    url: HttpUrl | None = None
    """Where it can be read."""

    note: LocalizedText | None = None
    """What a reader has to know about its reliability."""
