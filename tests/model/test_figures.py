"""Figures: decimals only, and an observation has either a value or a reason why there is none."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from reportgen.model.observations import NO_VALUE, Observation, ObsStatus
from reportgen.model.quantities import Money, Quantity, Share, Unit


def read(kind: type[BaseModel], **fields: object) -> Any:
    return kind.model_validate_json(json.dumps(fields))


def refused(kind: type[BaseModel], **fields: object) -> str:
    with pytest.raises(ValidationError) as raised:
        read(kind, **fields)
    return str(raised.value)


@pytest.mark.parametrize(
    ("written", "value"), [("12.50", "12.50"), ("0.1", "0.1"), ("109894.48", "109894.48"), (44, "44"), ("-3", "-3")]
)
def test_a_figure_keeps_the_digits_it_was_given(written: object, value: str):
    assert str(read(Quantity, value=written, unit="T").value) == value


def test_a_figure_of_a_json_file_is_read_digit_by_digit_and_not_as_a_binary_fraction():
    assert Quantity.model_validate_json('{"value": 0.1, "unit": "T"}').value == Decimal("0.1")


def test_a_binary_fraction_made_in_python_is_refused():
    with pytest.raises(ValidationError, match="Decimal"):
        Quantity(value=0.1, unit=Unit.T)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_what_is_not_a_finite_number_is_no_figure(value: str):
    refused(Quantity, value=value, unit="T")
    refused(Money, amount=value)


@pytest.mark.parametrize("value", [True, None, "44 tonnes", "1,5", "1.000,5", "", []])
def test_what_is_not_a_number_is_no_figure(value: object):
    refused(Quantity, value=value, unit="T")


def test_an_unknown_unit_is_refused_with_the_known_ones():
    assert "'KG', 'T', 'PURE_NUMB'" in refused(Quantity, value="1", unit="TON")


def test_money_is_in_euro_unless_a_currency_is_stated():
    assert read(Money, amount="1").currency == "EUR"
    assert read(Money, amount="1", currency="USD").currency == "USD"


@pytest.mark.parametrize("currency", ["euro", "eur", "€", "EU"])
def test_a_currency_has_its_three_letter_code(currency: str):
    refused(Money, amount="1", currency=currency)


def test_a_share_is_never_negative():
    refused(Share, percent="-1")
    assert read(Share, percent="12.5", numerator="1", denominator="8").percent == Decimal("12.5")


# -- observations -----------------------------------------------------------------------------------------------------

USUAL = {
    "indicator": "cocaine",
    "scope": "PORT",
    "time_period": "2024",
    "obs_value": "44",
    "unit_measure": "T",
    "vintage": "2025-01",
    "source": "customs-2025",
}


def test_an_observation_is_normal_and_about_belgium_unless_it_is_stated():
    observation = read(Observation, **USUAL)
    assert (observation.obs_status, observation.ref_area, observation.unit_mult) == ((ObsStatus.NORMAL,), "BE", 0)


@pytest.mark.parametrize("written", ["PU", ["P", "U"]])
def test_a_figure_may_be_provisional_and_of_low_reliability_at_once(written: object):
    observation = read(Observation, **USUAL, obs_status=written)
    assert observation.obs_status == (ObsStatus.PROVISIONAL, ObsStatus.LOW_RELIABILITY)


@pytest.mark.parametrize("written", ["X", "PX", "p", "", [], "R"])
def test_a_status_outside_the_code_list_is_refused(written: object):
    refused(Observation, **USUAL, obs_status=written)


def test_there_is_no_code_for_revised_because_a_revision_is_a_new_vintage():
    assert "R" not in {status.value for status in ObsStatus}


@pytest.mark.parametrize("status", sorted(NO_VALUE))
def test_a_status_that_says_there_is_no_figure_refuses_one(status: ObsStatus):
    message = refused(Observation, **USUAL, obs_status=status)
    assert f"OBS_STATUS {status} says that there is no figure, so OBS_VALUE must be empty" in message


def test_such_a_status_refuses_a_figure_beside_another_status_too():
    assert "must be empty" in refused(Observation, **USUAL, obs_status="PM")


@pytest.mark.parametrize("status", sorted(NO_VALUE))
def test_without_a_figure_such_a_status_is_the_reason(status: ObsStatus):
    assert read(Observation, **{**USUAL, "obs_value": None}, obs_status=status).obs_value is None


@pytest.mark.parametrize("status", sorted(set(ObsStatus) - NO_VALUE))
def test_without_a_figure_any_other_status_is_no_reason(status: ObsStatus):
    message = refused(Observation, **{**USUAL, "obs_value": None}, obs_status=status)
    assert "OBS_VALUE is empty; OBS_STATUS must then say why (H, L, M, O or Q)" in message


@pytest.mark.parametrize("area", ["BE", "EU", "BEANR", "BE-VLG", "NLRTM"])
def test_an_area_is_a_country_a_region_a_port_or_the_union(area: str):
    assert read(Observation, **USUAL, ref_area=area).ref_area == area


@pytest.mark.parametrize("area", ["be", "B", "Antwerp", "BE_VLG", "BE-", ""])
def test_another_area_is_refused(area: str):
    refused(Observation, **USUAL, ref_area=area)


@pytest.mark.parametrize(("multiplier", "good"), [(0, True), (6, True), (9, True), (-1, False), (10, False)])
def test_a_figure_is_counted_in_units_up_to_milliards(multiplier: int, good: bool):
    if good:
        assert read(Observation, **USUAL, unit_mult=multiplier).unit_mult == multiplier
    else:
        refused(Observation, **USUAL, unit_mult=multiplier)


def test_a_vintage_has_to_be_stated():
    without = {name: value for name, value in USUAL.items() if name != "vintage"}
    assert "vintage" in refused(Observation, **without)
