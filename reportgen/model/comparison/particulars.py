"""What changed about the instruments, the presences abroad and the indicators that are no figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from reportgen.model.base import CountryCode, Id, Model, PartialDate
from reportgen.model.comparison.definitions import same_definition
from reportgen.model.comparison.moves import Move
from reportgen.model.cooperation import Instrument
from reportgen.model.indicators import Assessment, Indicator, MilestoneState
from reportgen.model.networks import NetworkChange, NetworkEntry
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report
from reportgen.model.text import LocalizedText

T = TypeVar("T")
F = TypeVar("F", Instrument, NetworkEntry, Assessment)


class InstrumentDate(StrEnum):
    """The four dates of an instrument, in the order in which they come about."""

    SIGNED = "signed"
    ASSENT = "assent"
    IN_FORCE = "in_force"
    FIRST_USE = "first_use"


class DateMove(Move[PartialDate]):
    """A date of an instrument that is not the same in both reports."""

    date: InstrumentDate
    """Which of the four."""


class InstrumentMove(Model):
    """An instrument of which something changed, that is new, or that is no longer reported."""

    id: Id
    """Its id."""

    title: LocalizedText
    """Its title."""

    reported: Move[bool]
    """Whether each report has it."""

    dates: tuple[DateMove, ...]
    """The dates that changed."""

    rating: Move[int] | None
    """Its effectiveness, if it is rated otherwise."""


class NetworkMove(Model):
    """A presence abroad of which something changed, that is new, or that is no longer reported."""

    id: Id
    """Its id."""

    place: LocalizedText
    """The city."""

    country: CountryCode
    """The country."""

    function: LocalizedText
    """The function."""

    reported: Move[bool]
    """Whether each report has it."""

    change: Move[NetworkChange] | None
    """Its opening, closure or reinforcement, if that changed."""

    fte: Move[Decimal] | None
    """Its full-time equivalents, if they changed."""

    until: Move[PartialDate] | None
    """Its end, if that changed."""


class Standing(Model):
    """Where an indicator that is no figure stands."""

    state: MilestoneState | None
    """Of a milestone."""

    reached: PartialDate | None
    """Of a milestone: when it was reached."""

    level: int | None
    """Of an ordinal indicator: its step."""


class AssessmentMove(Move[Standing]):
    """A milestone or ordinal indicator that stands elsewhere, or one of these or in words that is new or gone."""

    indicator: Id
    """The indicator."""

    name: LocalizedText
    """Its name."""

    kind: str
    """Its kind: milestone, ordinal or qualitative."""

    redefined: bool
    """Whether its definition or scale has changed, so that the two positions say different things."""


def instrument_moves(before: Iterable[Instrument], now: Iterable[Instrument]) -> Iterator[InstrumentMove]:
    """The instruments that changed, in the order of this report, then those that are no longer reported."""
    for first, second, fact in _pairs(before, now, "id"):
        moves: dict[InstrumentDate, Move[str] | None] = {
            date: _move(first, second, date.value) for date in InstrumentDate
        }
        dates = tuple(
            DateMove(date=date, before=move.before, after=move.after)
            for date, move in moves.items()
            if move is not None
        )
        ratings = [one.effectiveness.rating if one and one.effectiveness else None for one in (first, second)]
        rating = (
            Move[int](before=ratings[0], after=ratings[1]) if first and second and ratings[0] != ratings[1] else None
        )
        if not (first and second) or dates or rating:
            reported = Move[bool](before=first is not None, after=second is not None)
            yield InstrumentMove(id=fact.id, title=fact.title, reported=reported, dates=dates, rating=rating)


def network_moves(before: Iterable[NetworkEntry], now: Iterable[NetworkEntry]) -> Iterator[NetworkMove]:
    """The presences that changed, in the order of this report, then those that are no longer reported."""
    for first, second, fact in _pairs(before, now, "id"):
        change: Move[NetworkChange] | None = _move(first, second, "change")
        fte: Move[Decimal] | None = _move(first, second, "fte")
        until: Move[str] | None = _move(first, second, "until")
        if not (first and second) or change or fte or until:
            yield NetworkMove(
                id=fact.id,
                place=fact.place,
                country=fact.country,
                function=fact.function,
                reported=Move[bool](before=first is not None, after=second is not None),
                change=change,
                fte=fte,
                until=until,
            )


def assessment_moves(
    before: Report, now: Report, indicators: Mapping[str, Indicator], reference: Reference
) -> Iterator[AssessmentMove]:
    """The indicators that stand elsewhere, in the order of this report, then those that are no longer assessed."""
    definitions = [all_indicators(report, reference) for report in (before, now)]
    for first, second, fact in _pairs(before.assessments, now.assessments, "indicator"):
        standings = [_standing(one) for one in (first, second)]
        if standings[0] != standings[1]:
            redefined = bool(first and second) and not same_definition(
                *(known[fact.indicator] for known in definitions)
            )
            yield AssessmentMove(
                indicator=fact.indicator,
                name=indicators[fact.indicator].name,
                kind=indicators[fact.indicator].kind,
                redefined=redefined,
                before=standings[0],
                after=standings[1],
            )


def _standing(assessment: Assessment | None) -> Standing | None:
    if assessment is None:
        return None
    return Standing(state=assessment.state, reached=assessment.reached, level=assessment.level)


def _pairs(before: Iterable[F], now: Iterable[F], key: str) -> Iterator[tuple[F | None, F | None, F]]:
    """Each fact as both reports have it, and the one to take its title from."""
    old, new = ({getattr(one, key): one for one in side} for side in (before, now))
    yield from ((old.get(identifier), fact, fact) for identifier, fact in new.items())
    yield from ((fact, None, fact) for identifier, fact in old.items() if identifier not in new)


def _move(before: Model | None, now: Model | None, name: str) -> Move[T] | None:
    """How a field of a fact that both reports have differs between them."""
    if before is None or now is None or getattr(before, name) == getattr(now, name):
        return None
    return Move(before=getattr(before, name), after=getattr(now, name))
