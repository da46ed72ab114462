"""Item 9.1: the actions of Belgian foreign policy against the international drug trade."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from reportgen.model.base import CommitmentId, CountryCode, Fact, Id, PartialDate
from reportgen.model.quantities import Money, Quantity, Share
from reportgen.model.text import LocalizedText, Narrative


class ActionKind(StrEnum):
    """What sort of action it is."""

    NEGOTIATION = "negotiation"
    VISIT = "visit"
    MULTILATERAL = "multilateral"
    AGREEMENT = "agreement"
    EXTRADITION = "extradition"
    CAPACITY = "capacity"
    OPERATION = "operation"
    FUNDING = "funding"
    COORDINATION = "coordination"
    OUTREACH = "outreach"


class ActionStatus(StrEnum):
    """How far the action is."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class Action(Fact):
    """One action taken, under way or planned, with what came of it."""

    id: Id
    """Its identifier, the same from year to year."""

    title: LocalizedText
    """What the action is, in one line."""

    kind: ActionKind
    """What sort of action it is."""

    status: ActionStatus
    """How far it is at the end of the period."""

    start: PartialDate
    """When it began."""

    end: PartialDate | None = None
    """When it ended, if it has."""

    outside_period: LocalizedText | None = None
    """Why it is reported although its dates lie outside the reporting period."""

    countries: tuple[CountryCode, ...] = ()
    """The partner countries, ISO 3166-1 alpha-2."""

    organisations: tuple[Id, ...] = ()
    """The international organisations or forums involved."""

    lead: Id
    """The body that leads it."""

    partners: tuple[Id, ...] = ()
    """The other Belgian bodies that take part."""

    budget: Money | None = None
    """What it costs, where that is public."""

    belgian_share: Share | None = None
    """Belgium's part of the budget, where several pay and that part is public."""

    seized: Quantity | None = None
    """What was seized in the action, where that is public."""

    summary: Narrative
    """What was done."""

    results: Narrative | None = None
    """What came of it."""

    next_steps: Narrative | None = None
    """What follows."""

    serves: tuple[CommitmentId, ...] = Field(default=())
    """The commitments it serves."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the facts come from; at least one."""
