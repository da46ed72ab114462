"""A review as JSON, for other programs; its shape is schemas/review.schema.json."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from reportgen.model.base import Model
from reportgen.review.review import Quotation, Remark, Review


class ExportedSide(Model):
    """What a remark quotes from one side."""

    text: str
    """The words; empty where this side lacks them."""

    start: int | None
    """Where the words begin in the text of the block, in characters from 0; absent for the whole block."""

    end: int | None
    """Where they end: the place after the last of them."""

    file: str
    """The file, as it was given."""

    paragraph: int
    """The number of the paragraph in the body of the Word file, counted from 1; 0 where it is not known."""


class ExportedRemark(Model):
    """One finding, or one change between two versions."""

    id: str
    """Eight letters and digits, by which a finding is accepted."""

    code: str
    """The code, documented in docs/codes.md."""

    severity: Literal["error", "warning", "info"]
    """How grave it is."""

    key: str
    """The key of the block."""

    message: str
    """What was found, in words."""

    sides: dict[str, ExportedSide]
    """What is quoted from each side: `fr` and `nl`, or `old` and `new`."""


class ExportedReview(Model):
    """A comparison of two Word files."""

    files: dict[str, str]
    """The two files, by side."""

    notes: tuple[str, ...] = ()
    """What a reader has to know first."""

    remarks: tuple[ExportedRemark, ...] = Field(default=())
    """The findings or changes, in reading order."""


def review_json(review: Review) -> str:
    """Return `review` as JSON text; the same review gives the same text."""
    exported = ExportedReview(
        files=dict(zip(review.labels, review.files, strict=True)),
        notes=review.notes,
        remarks=tuple(_remark(review, remark) for remark in review.remarks),
    )
    return exported.model_dump_json(indent=2) + "\n"


def _remark(review: Review, remark: Remark) -> ExportedRemark:
    sides = {label: _side(side) for label, side in zip(review.labels, remark.sides, strict=True)}
    return ExportedRemark.model_validate(
        {
            "id": remark.id,
            "code": remark.code,
            "severity": remark.severity,
            "key": remark.key,
            "message": remark.message,
            "sides": sides,
        }
    )


def _side(side: Quotation) -> ExportedSide:
    start, end = side.span or (None, None)
    place = side.location
    return ExportedSide(
        text=side.text, start=start, end=end, file=place.file if place else "", paragraph=place.line if place else 0
    )
