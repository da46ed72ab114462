"""Observations: the figures, each with its scope, status, date of publication and source (after SDMX)."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from reportgen.model.base import CountryCode, Fact, Id, Model, PartialDate, PlainText, TimePeriod
from reportgen.model.quantities import Unit
from reportgen.model.text import LocalizedText

AreaCode = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]{1,4}(-[A-Z0-9]{1,5})?$")]
"""REF_AREA: an ISO 3166 country or region, a UN/LOCODE port (`BEANR`), or `EU`."""


class Scope(StrEnum):
    """Whose seizures or cases a series counts. Figures of different scopes are never added up or drawn as one line."""

    PORT = "PORT"
    AIRPORT = "AIRPORT"
    CUSTOMS = "CUSTOMS"
    POLICE = "POLICE"
    POLICE_CUSTOMS = "POLICE_CUSTOMS"
    NATIONAL = "NATIONAL"
    ABROAD = "ABROAD"
    EU = "EU"
    REGION = "REGION"


class ObsStatus(StrEnum):
    """The codes of SDMX CL_OBS_STATUS v2.2. There is none for "revised": a revision is a new vintage."""

    NORMAL = "A"
    BREAK = "B"
    DEFINITION_DIFFERS = "D"
    ESTIMATED = "E"
    FORECAST = "F"
    EXPERIMENTAL = "G"
    MISSING_HOLIDAY = "H"
    IMPUTED = "I"
    DEROGATION = "J"
    INCLUDED_ELSEWHERE = "K"
    NOT_COLLECTED = "L"
    CANNOT_EXIST = "M"
    NOT_SIGNIFICANT = "N"
    MISSING = "O"
    PROVISIONAL = "P"
    SUPPRESSED = "Q"
    SPECIAL_EVENT = "S"
    LOW_RELIABILITY = "U"
    UNVALIDATED = "V"
    INCLUDES_OTHER = "W"


NO_VALUE = frozenset(
    {
        ObsStatus.MISSING_HOLIDAY,
        ObsStatus.NOT_COLLECTED,
        ObsStatus.CANNOT_EXIST,
        ObsStatus.MISSING,
        ObsStatus.SUPPRESSED,
    }
)
"""The statuses that stand in place of a number."""


class Dimension(StrEnum):
    """The optional dimensions of a series."""

    SUBSTANCE = "substance"
    SEX = "sex"
    AGE = "age"
    COUNTERPART_AREA = "counterpart_area"


def _statuses(value: object) -> object:
    """CL_OBS_STATUS codes are not mutually exclusive: `PU` means provisional and of low reliability."""
    return tuple(value) if isinstance(value, str | list) else value


class Observation(Fact):
    """One figure, as one source published it on one date. A revision is another observation of a later vintage."""

    indicator: Id
    """INDICATOR: the indicator it belongs to."""

    ref_area: AreaCode = "BE"
    """REF_AREA: the area it describes."""

    scope: Scope
    """SCOPE: whose cases are counted."""

    time_period: TimePeriod
    """TIME_PERIOD: the period it describes."""

    obs_value: Decimal | None = None
    """OBS_VALUE: the figure, empty when a status says that there is none."""

    unit_measure: Unit
    """UNIT_MEASURE: the unit of the figure."""

    unit_mult: int = Field(default=0, ge=0, le=9)
    """UNIT_MULT: the power of ten the figure is multiplied by; 6 for millions."""

    obs_status: Annotated[
        tuple[ObsStatus, ...], BeforeValidator(_statuses, json_schema_input_type=str | tuple[ObsStatus, ...])
    ] = Field(default=(ObsStatus.NORMAL,), min_length=1)
    """OBS_STATUS: one or more codes of CL_OBS_STATUS, the one that matters most first."""

    vintage: PartialDate
    """VINTAGE: when the figure was published."""

    source: Id
    """SOURCE: the source that published it."""

    substance: PlainText | None = None
    """SUBSTANCE: the substance, for series broken down by it."""

    sex: Annotated[str, StringConstraints(pattern=r"^[FMT]$")] | None = None
    """SEX: F, M or T (total), after SDMX CL_SEX."""

    age: PlainText | None = None
    """AGE: the age group, for instance `15-64`."""

    counterpart_area: CountryCode | None = None
    """COUNTERPART_AREA: the other country, for flows."""

    comment: LocalizedText | None = None
    """COMMENT: what a reader of this figure must know."""

    @property
    def figure(self) -> Decimal | None:
        """The figure in whole units of `unit_measure`: 1.5 with UNIT_MULT 6 is 1500000."""
        return None if self.obs_value is None else self.obs_value.scaleb(self.unit_mult)

    @model_validator(mode="after")
    def _value_or_reason(self) -> Observation:
        absent = [status for status in self.obs_status if status in NO_VALUE]
        if absent and self.obs_value is not None:
            raise ValueError(f"OBS_STATUS {absent[0]} says that there is no figure, so OBS_VALUE must be empty")
        if not absent and self.obs_value is None:
            raise ValueError("OBS_VALUE is empty; OBS_STATUS must then say why (H, L, M, O or Q)")
        return self


class Conflict(Fact):
    """Sources that disagree on one point of a series: which value is retained, and why."""

    indicator: Id
    """The indicator."""

    time_period: TimePeriod
    """The period on which the sources disagree."""

    retained: Id
    """The source whose value is retained."""

    reason: LocalizedText
    """Why this one."""


class SeriesKey(Model):
    """What makes two observations points of one series: everything but the period."""

    indicator: Id
    ref_area: AreaCode
    scope: Scope
    unit_measure: Unit
    substance: str | None
    sex: str | None
    age: str | None
    counterpart_area: str | None

    @classmethod
    def of(cls, observation: Observation) -> SeriesKey:
        """The key of the series that `observation` belongs to."""
        return cls(**{name: getattr(observation, name) for name in cls.model_fields})
