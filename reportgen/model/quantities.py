"""Quantities, money and shares: a decimal value with what it counts."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from reportgen.model.base import Model


class Unit(StrEnum):
    """UNIT_MEASURE of an observation; the names in each language are in reference/units.yaml."""

    KG = "KG"
    T = "T"
    PURE_NUMB = "PURE_NUMB"
    PT = "PT"
    EUR = "EUR"
    FTE = "FTE"
    TABLET = "TABLET"
    EUR_G = "EUR_G"
    USD_G = "USD_G"
    DAY = "DAY"
    MONTH = "MONTH"
    MG_1000_DAY = "MG_1000_DAY"
    PER_MILLION = "PER_MILLION"


class Quantity(Model):
    """A value and its unit."""

    value: Decimal
    """The value, in `unit`."""

    unit: Unit
    """What the value counts."""


class Money(Model):
    """An amount in one currency."""

    amount: Decimal
    """The amount in units of the currency: 200 million euros is 200000000."""

    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "EUR"
    """The ISO 4217 code."""


class Share(Model):
    """A part of a whole, in percent, with the parts it can be recomputed from where they are known."""

    percent: Decimal = Field(ge=0)
    """The share in percent: 12.5 for one eighth."""

    numerator: Decimal | None = None
    """The part, where it is published."""

    denominator: Decimal | None = None
    """The whole, where it is published."""
