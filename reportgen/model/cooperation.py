"""Item 9.2: how effective bilateral and multilateral cooperation is, with the rows of points 2 to 5, 7 and 8."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from pydantic import Field

from reportgen.model.base import CountryCode, Fact, Id, PartialDate, PointNumber, TimePeriod
from reportgen.model.text import LocalizedText, Narrative


class InstrumentKind(StrEnum):
    """What sort of instrument governs the cooperation."""

    EXTRADITION = "extradition"
    MUTUAL_LEGAL_ASSISTANCE = "mutual_legal_assistance"
    TRANSFER_OF_PRISONERS = "transfer_of_prisoners"
    POLICE = "police"
    CUSTOMS = "customs"
    ORGANISED_CRIME = "organised_crime"
    READMISSION = "readmission"
    MULTILATERAL = "multilateral"
    DECLARATION = "declaration"


class Clause(StrEnum):
    """The clauses asked for by points 3.1, 3.2, 3.3 and 4 of the proposal of resolution."""

    DRUG_TRADE_AND_LAUNDERING = "3.1"
    OPERATIONAL_INFORMATION = "3.2"
    CUSTOMS_AND_JUDICIAL = "3.3"
    READMISSION = "4"


class VolumeKind(StrEnum):
    """What is counted under an instrument."""

    SENT = "sent"
    RECEIVED = "received"
    EXECUTED = "executed"
    PENDING = "pending"


class Volume(Fact):
    """How many requests an instrument carried during a period."""

    kind: VolumeKind
    """Sent, received, executed or pending."""

    period: TimePeriod
    """The period counted."""

    count: int = Field(ge=0)
    """The number of requests."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the number comes from."""


class Rating(IntEnum):
    """The scale of effectiveness. The anchors in both languages are in reference/labels.yaml."""

    NOT_USED = 0
    FORMAL = 1
    PARTIAL = 2
    REGULAR = 3
    FULL = 4


class Effectiveness(Fact):
    """A judgement of effectiveness on the scale, never without its justification."""

    rating: int = Field(ge=Rating.NOT_USED, le=Rating.FULL)
    """0 not used, 1 formal only, 2 partial, 3 regular, 4 full."""

    justification: Narrative
    """The facts that the rating rests on."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where these facts come from."""


class Instrument(Fact):
    """A treaty, agreement, arrangement or declaration that the cooperation rests on."""

    id: Id
    """Its identifier, the same from year to year."""

    title: LocalizedText
    """Its official title, or a descriptive one marked `unofficial`."""

    kind: InstrumentKind
    """What sort of instrument it is."""

    countries: tuple[CountryCode, ...] = ()
    """The partner countries."""

    organisations: tuple[Id, ...] = ()
    """The partner organisations."""

    signed: PartialDate | None = None
    """The date of signature."""

    assent: PartialDate | None = None
    """The date of the law of assent."""

    in_force: PartialDate | None = None
    """The date of entry into force."""

    first_use: PartialDate | None = None
    """The date it was first used."""

    clauses: tuple[Clause, ...] = ()
    """Which of the clauses 3.1, 3.2, 3.3 and 4 it covers."""

    summary: Narrative
    """What it allows and what was done under it."""

    volumes: tuple[Volume, ...] = ()
    """Requests sent, received, executed and pending."""

    effectiveness: Effectiveness | None = None
    """How well it works."""

    challenges: Narrative | None = None
    """What hinders it."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the facts come from."""


class Step(Fact):
    """Base of the rows for a single point of the proposal: what happened, when, with which result."""

    id: Id
    """Its identifier."""

    title: LocalizedText
    """What it is, in one line."""

    date: PartialDate
    """When it happened or was decided."""

    narrative: Narrative
    """What was done and what came of it."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the facts come from."""


class SanctionState(StrEnum):
    """How far a sanction is."""

    PROPOSED = "proposed"
    ADOPTED = "adopted"
    IN_FORCE = "in-force"
    LIFTED = "lifted"


class Sanction(Step):
    """Point 2: a sanction proposed, adopted or lifted."""

    targets: tuple[CountryCode, ...] = ()
    """The countries concerned."""

    state: SanctionState
    """Proposed, adopted, in force or lifted."""


class BeneluxAgencyStep(Step):
    """Points 5.1 to 5.4: progress towards a joint Benelux agency."""

    task: PointNumber
    """The task of the agency it bears on: 5.1, 5.2, 5.3 or 5.4."""


class EuStrategyStep(Step):
    """Point 7: progress towards a common European foreign policy strategy."""

    organisations: tuple[Id, ...] = ()
    """The institutions or forums involved."""


class MercosurClauseStep(Step):
    """Point 8: progress towards a binding clause in the agreement with Mercosur."""

    countries: tuple[CountryCode, ...] = ()
    """The Mercosur countries involved."""
