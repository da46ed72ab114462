"""Commitments: what was asked or promised, by whom, and with which standing."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from reportgen.model.base import CommitmentId, Fact, Id, Model, PartialDate, PointNumber
from reportgen.model.text import LocalizedText, Narrative


class Standing(StrEnum):
    """The status of a source of commitments; the wording of the report follows from it."""

    PROPOSED = "proposed"
    ADOPTED = "adopted"
    IN_FORCE = "in_force"


class Remit(StrEnum):
    """The part of FPS Foreign Affairs in a commitment."""

    LEAD = "lead"
    CONTRIBUTES = "contributes"
    OTHER = "other"


class CommitmentOrigin(Model):
    """A document that holds commitments: a proposal of resolution, a policy note, a strategy."""

    id: Id
    """The first part of the ids of its commitments (`resolution` in `resolution/9.1`)."""

    title: LocalizedText
    """Its title in both languages; `unofficial` marks a translation of ours."""

    standing: Standing
    """Proposed, adopted or in force. Nothing that is proposed is ever called a legal basis."""

    date: PartialDate
    """When it was tabled, adopted or published."""

    reference: LocalizedText | None = None
    """Its official number, where it has one."""


class Commitment(Model):
    """One point of an origin, quoted literally."""

    id: CommitmentId
    """The origin and the point's own number: `resolution/9.1`."""

    number: PointNumber | None = None
    """The number as printed in the origin, where it has one."""

    title: LocalizedText | None = None
    """What it is called, where the origin names it."""

    text: LocalizedText
    """The literal text of the point; `unofficial` marks a translation of ours."""

    heading: bool = False
    """True for a point that only introduces its sub-points; it needs no follow-up of its own."""

    authorities: tuple[Id, ...] = ()
    """The bodies that are competent."""

    remit: Remit = Remit.LEAD
    """What FPS Foreign Affairs does for it; with `other`, one row says who reports."""

    due: PartialDate | None = None
    """The deadline the origin itself sets."""

    related: tuple[CommitmentId, ...] = ()
    """Commitments of other origins on the same subject; the concordance table is made of them."""


class FollowUpState(StrEnum):
    """Where a commitment stands at the end of the period."""

    NOT_STARTED = "not_started"
    ONGOING = "ongoing"
    DONE = "done"
    CONTINUOUS = "continuous"
    NOT_APPLICABLE = "not_applicable"


class FollowUp(Fact):
    """What became of one commitment during the reporting period."""

    commitment: CommitmentId
    """The commitment."""

    state: FollowUpState
    """Where it stands."""

    narrative: Narrative
    """What was done, or why nothing was."""

    actions: tuple[Id, ...] = ()
    """The actions of the report that serve it."""

    sources: tuple[Id, ...] = Field(default=())
    """The sources of the narrative."""
