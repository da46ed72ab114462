"""Item 9.4: state, work, progress and challenges of the Task Force that supports the networks of posts."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from reportgen.model.base import CountryCode, Fact, Id, PartialDate, PlainText, Release
from reportgen.model.text import LocalizedText, Narrative


class Member(Fact):
    """A body that sits in the Task Force."""

    body: Id
    """The body."""

    role: LocalizedText
    """Chair, secretariat, member or observer."""


class Meeting(Fact):
    """A meeting of the Task Force."""

    id: Id
    """Its identifier."""

    date: PartialDate
    """When it was held."""

    subject: LocalizedText
    """What was on the agenda."""

    outcome: Narrative | None = None
    """What was concluded."""


class Instruction(Fact):
    """An instruction to posts, and their replies. Restricted unless stated otherwise."""

    release: Release = Release.RESTRICTED
    """Who may see the instruction; `restricted` unless it is stated to be public."""

    id: Id
    """Its identifier."""

    date: PartialDate
    """When it was sent."""

    subject: LocalizedText
    """What the posts were asked."""

    posts: tuple[PlainText, ...] = ()
    """The posts it went to."""

    countries: tuple[CountryCode, ...] = ()
    """The countries of these posts."""

    sent: int = Field(ge=0)
    """How many posts were asked."""

    replies: int = Field(ge=0)
    """How many have replied."""


class Progress(StrEnum):
    """How far a work item is."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    COMPLETED = "completed"
    BLOCKED = "blocked"


class WorkItem(Fact):
    """A piece of work of the Task Force."""

    id: Id
    """Its identifier."""

    title: LocalizedText
    """What it is."""

    progress: Progress
    """How far it is."""

    due: PartialDate | None = None
    """When it is to be ready."""

    narrative: Narrative | None = None
    """What was done."""

    sources: tuple[Id, ...] = ()
    """Where the facts come from."""


class Challenge(Fact):
    """A difficulty, and what is done about it."""

    id: Id
    """Its identifier."""

    challenge: Narrative
    """The difficulty."""

    mitigation: Narrative
    """What is done about it."""

    sources: tuple[Id, ...] = ()
    """Where the facts come from."""


class TaskForce(Fact):
    """The Task Force: mandate, composition, meetings, instructions, work and challenges."""

    mandate: Narrative
    """What it was set up for."""

    established: PartialDate | None = None
    """When it was set up, where that is public."""

    composition: tuple[Member, ...] = ()
    """The bodies that sit in it."""

    meetings: tuple[Meeting, ...] = ()
    """Its meetings during the period."""

    instructions: tuple[Instruction, ...] = ()
    """Instructions sent to posts; restricted unless stated otherwise."""

    work_items: tuple[WorkItem, ...] = ()
    """Its work."""

    challenges: tuple[Challenge, ...] = ()
    """Its difficulties."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the facts come from."""
