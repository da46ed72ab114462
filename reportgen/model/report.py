"""The Report: everything the year holds, and the part of it that may be published."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Self, TypeVar

from pydantic import BeforeValidator, Field, PlainSerializer, model_validator

from reportgen.model.actions import Action
from reportgen.model.base import Fact, Id, Model, PartialDate, Release
from reportgen.model.commitments import FollowUp
from reportgen.model.cooperation import BeneluxAgencyStep, EuStrategyStep, Instrument, MercosurClauseStep, Sanction
from reportgen.model.indicators import Assessment, Indicator
from reportgen.model.networks import NetworkEntry
from reportgen.model.observations import Conflict, Observation
from reportgen.model.sources import Source
from reportgen.model.task_force import TaskForce
from reportgen.model.text import LocalizedText, Narrative

M = TypeVar("M", bound=Model)


def _iso_day(value: Any) -> Any:
    """Pydantic alone would also take a count of seconds for a date."""
    if not isinstance(value, str):
        return value
    try:
        return datetime.strptime(value, "%Y-%m-%d").date()
    except ValueError:
        raise ValueError("this is not a date of the calendar") from None


Day = Annotated[date, BeforeValidator(_iso_day), PlainSerializer(lambda day: day.isoformat(), return_type=str)]


class ReportStatus(StrEnum):
    """A draft shows what is missing; a final report refuses it."""

    DRAFT = "draft"
    FINAL = "final"


class Period(Model):
    """The reporting period, first and last day included."""

    start: Day
    """The first day."""

    end: Day
    """The last day."""

    @model_validator(mode="after")
    def _in_order(self) -> Period:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self


class Body(Model):
    """An organisation, by its official names."""

    id: Id
    """How facts refer to it."""

    name: LocalizedText
    """Its official name in both languages."""

    acronym: LocalizedText | None = None
    """Its acronym in both languages."""


class GapKind(StrEnum):
    """Why there is nothing: nothing happened, or nothing is public."""

    NOTHING_TO_REPORT = "nothing_to_report"
    NO_PUBLIC_DATA = "no_public_data"


class Gap(Fact):
    """A statement that there is nothing to report or no public data; never an empty section."""

    item: str = Field(pattern=r"^[a-z0-9.]+([-/][a-z0-9.]+)*$")
    """What it is about: a report item (`9.4`), a part of it (`9.4/meetings`) or an indicator's id."""

    kind: GapKind
    """Nothing to report, or no public data."""

    reason: LocalizedText
    """Why, in both languages."""

    owner: Id
    """The body that has to fill it."""

    due: PartialDate
    """When it looks at it again."""


class Report(Model):
    """One year's report: the facts, in no particular language."""

    year: int = Field(ge=2000, le=2100)
    """The reporting year."""

    period: Period | None = None
    """The reporting period; the calendar year unless it is stated."""

    status: ReportStatus
    """`draft` or `final`."""

    authority: Id = "fps-foreign-affairs"
    """The body that reports."""

    published: PartialDate | None = None
    """When the report is handed to the Chamber."""

    foreword: Narrative | None = None
    """The foreword."""

    summary: Narrative | None = None
    """The summary."""

    bodies: tuple[Body, ...] = ()
    """Bodies that the reference data do not hold."""

    sources: tuple[Source, ...] = ()
    """The sources."""

    actions: tuple[Action, ...] = ()
    """Item 9.1: actions of foreign policy."""

    instruments: tuple[Instrument, ...] = ()
    """Item 9.2: instruments of bilateral and multilateral cooperation."""

    sanctions: tuple[Sanction, ...] = ()
    """Point 2: sanctions."""

    benelux_agency: tuple[BeneluxAgencyStep, ...] = ()
    """Points 5.1 to 5.4: the joint Benelux agency."""

    eu_strategy: tuple[EuStrategyStep, ...] = ()
    """Point 7: the common European strategy."""

    mercosur_clause: tuple[MercosurClauseStep, ...] = ()
    """Point 8: the clause in the agreement with Mercosur."""

    networks: tuple[NetworkEntry, ...] = ()
    """Item 9.3: diplomatic and operational networks."""

    task_force: TaskForce | None = None
    """Item 9.4: the Task Force."""

    indicators: tuple[Indicator, ...] = ()
    """Indicators beyond the proposed set of the reference data."""

    assessments: tuple[Assessment, ...] = ()
    """Where milestones, ordinal and qualitative indicators stand."""

    observations: tuple[Observation, ...] = ()
    """The figures of the indicators; usually in observations.csv."""

    conflicts: tuple[Conflict, ...] = ()
    """Points on which sources disagree."""

    follow_ups: tuple[FollowUp, ...] = ()
    """What became of each commitment."""

    gaps: tuple[Gap, ...] = ()
    """What cannot be reported, and why."""

    @property
    def reporting_period(self) -> Period:
        """The stated period, or else the calendar year."""
        return self.period or Period(start=date(self.year, 1, 1), end=date(self.year, 12, 31))

    def public(self) -> Self:
        """The report without any restricted fact, nor a reference to one: the only form that is ever rendered."""
        indicators = _ids_of_restricted(self.indicators)
        hidden = {
            "sources": _ids_of_restricted(self.sources),
            "actions": _ids_of_restricted(self.actions),
            "indicator": indicators,
            "item": indicators,
        }
        return _without_restricted(self, hidden)


Hidden = dict[str, frozenset[str]]
"""The ids of restricted facts, by the fields that refer to them."""


def _ids_of_restricted(facts: tuple[Any, ...]) -> frozenset[str]:
    return frozenset(fact.id for fact in facts if fact.release is Release.RESTRICTED)


def _is_hidden(value: Any, hidden: Hidden) -> bool:
    """Whether a fact is restricted, or about something that is: a figure of a restricted indicator, for instance."""
    if not isinstance(value, Fact):
        return False
    return value.release is Release.RESTRICTED or any(
        getattr(value, name, None) in hidden[name] for name in ("indicator", "item")
    )


def _without_restricted(model: M, hidden: Hidden) -> M:
    """Copy `model`, leaving restricted facts and references to them out of tuples and optional fields."""
    kept: dict[str, Any] = {}
    for name in type(model).model_fields:
        value = getattr(model, name)
        if isinstance(value, tuple):
            kept[name] = tuple(
                _without_restricted(item, hidden) if isinstance(item, Model) else item
                for item in value
                if not _is_hidden(item, hidden) and not (isinstance(item, str) and item in hidden.get(name, ()))
            )
        elif isinstance(value, Model):
            kept[name] = None if _is_hidden(value, hidden) else _without_restricted(value, hidden)
    return model.model_copy(update=kept)
