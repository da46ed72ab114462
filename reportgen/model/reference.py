"""Reference data: what does not change from report to report and can be replaced without touching code."""

from __future__ import annotations

from pydantic import Field

from reportgen.model.base import Id, Model, PlainText
from reportgen.model.commitments import Commitment, CommitmentOrigin
from reportgen.model.indicators import Indicator
from reportgen.model.quantities import Unit
from reportgen.model.report import Body, Report
from reportgen.model.text import LocalizedText

REQUEST = "resolution"
"""The origin of commitments whose point 9 asks for the reports."""


class UnitForms(Model):
    """The name of a unit after a figure, in one language."""

    one: PlainText
    """After 1, and in French after any figure below 2."""

    other: PlainText
    """After any other figure."""


class UnitNames(Model):
    """The name of a unit in both languages."""

    fr: UnitForms
    """French."""

    nl: UnitForms
    """Dutch."""


class Abbreviation(Model):
    """A short form that a reader may not know; the acronyms of bodies stand with the bodies."""

    id: Id
    """Its identifier."""

    short: LocalizedText
    """The short form in both languages."""

    full: LocalizedText
    """What it stands for."""


class FieldText(Model):
    """What an editor shows of a field."""

    title: LocalizedText
    """Its name, as a form would label it."""

    description: LocalizedText
    """What goes in, in one sentence."""


class ModelText(FieldText):
    """What an editor shows of a model or an enumeration, and of the fields of a model."""

    fields: dict[str, FieldText] = Field(default_factory=dict)
    """The fields by name; those that a model inherits may stand with its base."""


class Reference(Model):
    """The reference data in reportgen/reference, all files together."""

    origins: tuple[CommitmentOrigin, ...] = ()
    """The documents that hold commitments."""

    commitments: tuple[Commitment, ...] = ()
    """The commitments, quoted literally."""

    indicators: tuple[Indicator, ...] = ()
    """The proposed indicators, until the strategy's official set replaces them."""

    bodies: tuple[Body, ...] = ()
    """Organisations by their official names."""

    abbreviations: tuple[Abbreviation, ...] = ()
    """Short forms beside the acronyms of bodies."""

    labels: dict[str, dict[str, LocalizedText]] = Field(default_factory=dict)
    """Names of the codes of every enumeration of the model: group, then code."""

    phrases: dict[str, LocalizedText] = Field(default_factory=dict)
    """The few words that the spelling of facts needs and CLDR lacks, and the notices of a draft."""

    units: dict[Unit, UnitNames] = Field(default_factory=dict)
    """Names of the units of measure."""

    fields: dict[str, ModelText] = Field(default_factory=dict)
    """The texts of the JSON Schemas by class of the model."""


def all_indicators(report: Report, reference: Reference) -> dict[str, Indicator]:
    """The indicators a report may use, by id: the proposed set, with the report's own added or in their place."""
    return {indicator.id: indicator for indicator in (*reference.indicators, *report.indicators)}


def is_baseline(report: Report, reference: Reference) -> bool:
    """Whether the period ended before the proposal that asks for the report: nothing in it can be a result of that."""
    asked = [origin.date for origin in reference.origins if origin.id == REQUEST]
    return bool(asked) and report.reporting_period.end.isoformat() < asked[0]
