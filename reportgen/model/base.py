"""What every part of the model shares: strictness, identifiers, dates of any precision, and who may see a fact."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints

# Characters that XML 1.0 cannot hold (section 2.2); a report holding one could not be written.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PARTIAL_DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_TIME_PERIOD = r"[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?"
_POINT = r"[0-9]{1,2}(\.[0-9]{1,2})?"


def _printable(text: str) -> str:
    if found := _NOT_XML.search(text):
        raise ValueError(f"holds the control character U+{ord(found.group()):04X}, which no document can show")
    return text


def _partial_date(text: str) -> str:
    if not re.fullmatch(_PARTIAL_DATE, text):
        raise ValueError("a date is written 2025-07-13, or 2025-07 or 2025 where no more is known")
    parts = [int(part) for part in text.split("-")]
    try:
        date(*[*parts, 1, 1][:3])
    except ValueError:
        raise ValueError("this is not a day of the calendar") from None
    return text


def _time_period(text: str) -> str:
    if not re.fullmatch(_TIME_PERIOD, text):
        raise ValueError("a period is written 2025, 2025-S1 (half-year), 2025-Q1 (quarter) or 2025-07 (month)")
    return text


def _digits_as_text(value: Any) -> Any:
    """Let an unquoted `2025` or `9` in YAML stand for the text it looks like."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _digits(pattern: str) -> BeforeValidator:
    """Accept digits for text of this pattern, and say so in the JSON Schema."""
    text = Annotated[str, StringConstraints(pattern=f"^{pattern}$")]
    return BeforeValidator(_digits_as_text, json_schema_input_type=text | int)


PlainText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_printable)]
"""Text without markup; at least one visible character."""

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""An identifier: lower-case letters and digits, words joined by hyphens."""

CommitmentId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[0-9a-z.-]+$", max_length=60)]
"""A commitment: its source and its number, for instance `resolution/9.1` or `strategy/6.5`."""

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166-1 alpha-2 code; names come from CLDR."""

PartialDate = Annotated[str, _digits(_PARTIAL_DATE), AfterValidator(_partial_date)]
"""An ISO 8601 date of the precision that is known: `2025`, `2025-07` or `2025-07-13`."""

TimePeriod = Annotated[str, _digits(_TIME_PERIOD), AfterValidator(_time_period)]
"""An SDMX reporting period: `2025`, `2025-S1`, `2025-Q3` or `2025-07`."""

PointNumber = Annotated[str, _digits(_POINT), StringConstraints(pattern=f"^{_POINT}$")]
"""The number of a point of the proposal of resolution (`9.1`) or of an objective of the strategy (`6.5`)."""


class Model(BaseModel):
    """Base of every model: strict types, no unknown fields, no change after validation, decimals only."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, use_attribute_docstrings=True
    )


class Release(StrEnum):
    """Who may see a fact. Restricted facts reach no output of any kind."""

    PUBLIC = "public"
    RESTRICTED = "restricted"


class Fact(Model):
    """Base of everything that may be confidential on its own.

    A Fact stands only in tuples and optional fields of other models, so that leaving it out always leaves a valid
    report; a test keeps it so.
    """

    release: Release = Release.PUBLIC
    """Who may see this: `public`, or `restricted` when it may reach no output."""
