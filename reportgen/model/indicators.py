"""Indicators: what is measured, how, and how the figure may be read."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from reportgen.model.base import Fact, Id, Model, PartialDate, PointNumber
from reportgen.model.observations import AreaCode, Dimension, Scope
from reportgen.model.quantities import Unit
from reportgen.model.text import LocalizedText, Narrative


class IndicatorStanding(StrEnum):
    """Whether the indicator is ours or belongs to the strategy's own set (due December 2026)."""

    PROPOSED = "proposed"
    OFFICIAL = "official"


class Frequency(StrEnum):
    """How often the figure is published; codes of SDMX CL_FREQ, with I for irregular."""

    ANNUAL = "A"
    HALF_YEARLY = "S"
    QUARTERLY = "Q"
    MONTHLY = "M"
    IRREGULAR = "I"


class Target(Model):
    """The value an indicator is to reach, where a source sets one."""

    value: Decimal
    """The value, in the indicator's unit."""

    by: PartialDate
    """When it is to be reached."""

    source: Id
    """The source that sets it."""


class IndicatorBase(Fact):
    """What every indicator states, after the concepts of SDG metadata sheets."""

    id: Id
    """Its identifier, the same from year to year."""

    name: LocalizedText
    """Its name."""

    definition: LocalizedText
    """What exactly is measured."""

    objectives: tuple[PointNumber, ...] = Field(min_length=1)
    """The specific objectives of the interfederal strategy it bears on (`6.5`)."""

    report_items: tuple[PointNumber, ...] = ()
    """The items of the report it serves (`9.1` to `9.4`)."""

    source_body: LocalizedText
    """The body that compiles it."""

    frequency: Frequency
    """How often it is published."""

    reading: LocalizedText
    """How it may be read, and what it may not be read to say."""

    limits: LocalizedText | None = None
    """What it does not cover."""

    standing: IndicatorStanding = IndicatorStanding.PROPOSED
    """Proposed by us, or part of the strategy's official set."""


class Ratio(Model):
    """Two indicators whose quotient, in percent, is this one."""

    numerator: Id
    """The part."""

    denominator: Id
    """The whole."""


class QuantitativeIndicator(IndicatorBase):
    """A number that is observed over time."""

    kind: Literal["quantitative"]
    """Always `quantitative`."""

    unit: Unit
    """The unit of its observations."""

    counting_unit: LocalizedText
    """What one unit of the count is: a kilogram seized, a file, a person."""

    population: LocalizedText
    """Who or what can be counted at all."""

    scope: Scope
    """The scope of its series; figures of another scope are another indicator."""

    ref_area: AreaCode = "BE"
    """The area it describes."""

    dimensions: tuple[Dimension, ...] = ()
    """The dimensions its observations are broken down by."""

    computation: LocalizedText | None = None
    """How the figure is computed."""

    parts: tuple[Id, ...] = ()
    """The indicators whose figures, of one period and source, add up to this one's."""

    ratio: Ratio | None = None
    """For a percentage: the indicators it can be recomputed from."""

    plausible_max: Decimal | None = Field(default=None, gt=0)
    """The size, in `unit`, above which a figure is questioned."""

    target: Target | None = None
    """The value to reach, where a source sets one."""


class Milestone(IndicatorBase):
    """An event that has happened or has not."""

    kind: Literal["milestone"]
    """Always `milestone`."""

    due: PartialDate | None = None
    """When it is due."""


class Anchor(Model):
    """A step of an ordinal scale and what it takes to stand on it."""

    level: int = Field(ge=0)
    """The step's number."""

    meaning: LocalizedText
    """What it takes to stand on it."""


class OrdinalIndicator(IndicatorBase):
    """A position on a scale whose steps are described."""

    kind: Literal["ordinal"]
    """Always `ordinal`."""

    scale: tuple[Anchor, ...] = Field(min_length=2)
    """The steps of the scale, from the lowest."""


class QualitativeIndicator(IndicatorBase):
    """A question answered in words, with evidence (objective 5.2 of the strategy asks for both kinds)."""

    kind: Literal["qualitative"]
    """Always `qualitative`."""


Indicator = Annotated[
    QuantitativeIndicator | Milestone | OrdinalIndicator | QualitativeIndicator, Field(discriminator="kind")
]
"""An indicator of any kind; `kind` says which."""


class MilestoneState(StrEnum):
    """Where a milestone stands."""

    OPEN = "open"
    REACHED = "reached"
    LATE = "late"
    DROPPED = "dropped"


class Assessment(Fact):
    """Where a milestone, an ordinal or a qualitative indicator stands at the end of the period, with the evidence."""

    indicator: Id
    """The indicator."""

    state: MilestoneState | None = None
    """For a milestone: where it stands."""

    reached: PartialDate | None = None
    """For a milestone: when it was reached."""

    level: int | None = Field(default=None, ge=0)
    """For an ordinal indicator: the step it stands on; absent when it cannot be assessed."""

    narrative: Narrative
    """The evidence, or the finding in words."""

    sources: tuple[Id, ...] = Field(min_length=1)
    """Where the evidence comes from."""
