"""Item 9.3: the deployment and the results of the Belgian diplomatic and operational networks."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from reportgen.model.base import CountryCode, Fact, Id, Model, PartialDate, PlainText, Release
from reportgen.model.text import LocalizedText, Narrative


class NetworkKind(StrEnum):
    """What sort of presence it is."""

    POST = "post"
    LIAISON_OFFICER = "liaison_officer"
    CUSTOMS_ATTACHE = "customs_attache"
    SECURITY_ATTACHE = "security_attache"
    EXPERT = "expert"


class NetworkMandate(StrEnum):
    """The mandates of points 6.1, 6.2 and 6.3 of the proposal of resolution."""

    EARLY_DETECTION = "6.1"
    LOCAL_AUTHORITIES = "6.2"
    OPERATIONS = "6.3"


class ChangeKind(StrEnum):
    """How the network changes; openings and closures are reported together."""

    OPENING = "opening"
    CLOSURE = "closure"
    REINFORCEMENT = "reinforcement"


class NetworkChange(Model):
    """An opening, closure or reinforcement, decided or carried out."""

    kind: ChangeKind
    """Opening, closure or reinforcement."""

    date: PartialDate
    """When it takes or took effect, or was decided."""

    carried_out: bool
    """True once it is done, false while it is only decided or announced."""


class Person(Fact):
    """The holder of a function. Names of liaison officers are restricted unless stated otherwise."""

    release: Release = Release.RESTRICTED
    """Who may see the name; `restricted` unless it is stated to be public."""

    name: PlainText
    """The name."""


class NetworkEntry(Fact):
    """A post, liaison officer, attaché or expert."""

    id: Id
    """Its identifier, the same from year to year."""

    kind: NetworkKind
    """What sort of presence it is."""

    place: LocalizedText
    """The city, or the seat."""

    country: CountryCode
    """The country of the seat."""

    covers: tuple[CountryCode, ...] = ()
    """The other countries it is competent for."""

    function: LocalizedText
    """The function."""

    authority: Id
    """The body that sends it."""

    fte: Decimal | None = Field(default=None, ge=0)
    """Full-time equivalents, where they are public."""

    since: PartialDate | None = None
    """When it began."""

    until: PartialDate | None = None
    """When it ended or is to end."""

    change: NetworkChange | None = None
    """An opening, closure or reinforcement in or after the period."""

    mandates: tuple[NetworkMandate, ...] = ()
    """Which of the mandates 6.1, 6.2 and 6.3 it carries."""

    holder: Person | None = None
    """The holder; reaches no output unless released as public."""

    results: Narrative | None = None
    """What it achieved."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the facts come from."""
