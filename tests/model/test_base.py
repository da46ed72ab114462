"""What every part of the model shares: strictness, printable text, identifiers, dates of any precision."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from reportgen.model.base import (
    CommitmentId,
    CountryCode,
    Id,
    PartialDate,
    PlainText,
    PointNumber,
    TimePeriod,
)
from reportgen.model.quantities import Money
from reportgen.model.report import Period, Report
from reportgen.model.text import LocalizedText


def read(kind: Any, value: object) -> Any:
    """`value` as it would come out of a JSON or YAML file."""
    return TypeAdapter(kind).validate_json(json.dumps(value), strict=True)


def refused(kind: Any, value: object) -> str:
    with pytest.raises(ValidationError) as raised:
        read(kind, value)
    return str(raised.value)


def test_an_unknown_field_is_refused():
    assert "Extra inputs are not permitted" in refused(Money, {"amount": "1", "amuont": "2"})


def test_a_fact_cannot_be_changed_once_it_is_read():
    money = read(Money, {"amount": "1"})
    with pytest.raises(ValidationError, match="frozen"):
        money.amount = 2


@pytest.mark.parametrize("value", ["2025", 2025.0, True, None])
def test_a_year_that_is_not_a_whole_number_is_refused(value: object):
    assert "year" in refused(Report, {"year": value, "status": "draft"})


@pytest.mark.parametrize("year", [1999, 2101, 25])
def test_a_year_outside_the_century_is_refused(year: int):
    assert "year" in refused(Report, {"year": year, "status": "draft"})


# -- text -------------------------------------------------------------------------------------------------------------


def test_spaces_around_a_text_are_dropped_and_those_within_are_kept():
    assert read(PlainText, "  a  b\n") == "a  b"


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_a_text_without_a_visible_character_is_refused(text: str):
    assert "at least 1 character" in refused(PlainText, text)


@pytest.mark.parametrize(
    ("character", "name"),
    [("\x00", "U+0000"), ("\x08", "U+0008"), ("\x0b", "U+000B"), ("\x1b", "U+001B"), ("\ufffe", "U+FFFE")],
)
def test_a_control_character_is_refused_by_its_number(character: str, name: str):
    assert f"holds the control character {name}, which no document can show" in refused(PlainText, f"a{character}b")


@pytest.mark.parametrize("text", ["a\tb", "a\nb", "a\r\nb", "a\u00a0b", "\U0001f6a2", "Ħ ł ş", "<b> & ]]> {{ }}"])
def test_what_a_document_can_show_is_kept_as_it_is(text: str):
    assert read(PlainText, text) == text


@pytest.mark.parametrize("value", [1, 1.5, True, None, ["a"]])
def test_what_is_not_text_is_not_turned_into_text(value: object):
    assert "valid string" in refused(PlainText, value)


# -- identifiers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["a", "ports-alliance", "21news-2025", "a" * 60])
def test_an_identifier_has_lower_case_words_joined_by_hyphens(value: str):
    assert read(Id, value) == value


@pytest.mark.parametrize("value", ["", "A", "a_b", "a--b", "-a", "a-", "a b", "é", "a/b", "a.b", "a\n", "a" * 61])
def test_anything_else_is_not_an_identifier(value: str):
    refused(Id, value)


@pytest.mark.parametrize("value", ["resolution/9.1", "strategy/6.5", "policy-note/2"])
def test_a_commitment_is_named_by_its_origin_and_number(value: str):
    assert read(CommitmentId, value) == value


@pytest.mark.parametrize("value", ["9.1", "resolution/", "/9.1", "resolution/9/1", "Resolution/9"])
def test_a_commitment_without_origin_or_number_is_refused(value: str):
    refused(CommitmentId, value)


@pytest.mark.parametrize(("value", "good"), [("CO", True), ("co", False), ("COL", False), ("C", False), ("", False)])
def test_a_country_has_two_capital_letters(value: str, good: bool):
    if good:
        assert read(CountryCode, value) == value
    else:
        refused(CountryCode, value)


@pytest.mark.parametrize(("value", "text"), [("9.1", "9.1"), (9, "9"), ("10.12", "10.12")])
def test_the_number_of_a_point_may_be_written_without_quotes_when_it_is_whole(value: object, text: str):
    assert read(PointNumber, value) == text


@pytest.mark.parametrize("value", [9.1, "9.1.1", "nine", "123", True, "9."])
def test_another_number_of_a_point_is_refused(value: object):
    refused(PointNumber, value)


# -- dates and periods ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"), [("2025-07-13", "2025-07-13"), ("2025-07", "2025-07"), ("2025", "2025"), (2025, "2025")]
)
def test_a_date_is_as_precise_as_what_is_known(value: object, text: str):
    assert read(PartialDate, value) == text


@pytest.mark.parametrize("value", ["2025-02-30", "2025-02-29", "2025-13", "2025-00", "2025-04-31", "0000"])
def test_a_day_that_is_not_in_the_calendar_is_refused(value: str):
    assert "this is not a day of the calendar" in refused(PartialDate, value)


def test_the_twenty_ninth_of_february_exists_in_a_leap_year():
    assert read(PartialDate, "2024-02-29") == "2024-02-29"


@pytest.mark.parametrize("value", ["13-07-2025", "2025-7-13", "2025/07/13", "juli 2025", "25", "2025-07-13T00:00", ""])
def test_a_date_written_otherwise_is_refused_with_the_three_ways_to_write_it(value: str):
    message = refused(PartialDate, value)
    assert "a date is written 2025-07-13, or 2025-07 or 2025 where no more is known" in message


@pytest.mark.parametrize("value", [2025.0, True, None, 202507.13])
def test_a_date_that_is_neither_text_nor_a_year_is_refused(value: object):
    refused(PartialDate, value)


@given(st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date):
    assert read(PartialDate, day.isoformat()) == day.isoformat()


@pytest.mark.parametrize("value", ["2025", "2025-S1", "2025-S2", "2025-Q1", "2025-Q4", "2025-01", "2025-12"])
def test_a_period_is_a_year_a_half_year_a_quarter_or_a_month(value: str):
    assert read(TimePeriod, value) == value


@pytest.mark.parametrize(
    "value", ["2025-S3", "2025-Q0", "2025-Q5", "2025-13", "2025-00", "2025-H1", "2025-07-13", "S1"]
)
def test_another_period_is_refused_with_the_ways_to_write_it(value: str):
    message = refused(TimePeriod, value)
    assert "a period is written 2025, 2025-S1 (half-year), 2025-Q1 (quarter) or 2025-07 (month)" in message


def test_the_reporting_period_is_the_calendar_year_unless_it_is_stated():
    report = read(Report, {"year": 2025, "status": "draft"})
    assert report.reporting_period == Period(start=date(2025, 1, 1), end=date(2025, 12, 31))
    stated = {"start": "2025-07-01", "end": "2026-06-30"}
    assert read(Report, {"year": 2025, "status": "draft", "period": stated}).reporting_period.end == date(2026, 6, 30)


def test_a_period_that_ends_before_it_starts_is_refused():
    assert "ends before it starts" in refused(Period, {"start": "2025-12-31", "end": "2025-01-01"})


# -- texts in two languages -------------------------------------------------------------------------------------------


def test_one_side_of_a_text_may_still_be_open():
    assert read(LocalizedText, {"fr": "texte"}).nl is None


def test_a_text_without_either_side_is_refused():
    message = refused(LocalizedText, {})
    assert "needs its text in French (fr), in Dutch (nl) or, to be final, in both" in message


def test_a_text_in_a_third_language_is_refused():
    assert "Extra inputs" in refused(LocalizedText, {"fr": "texte", "en": "text"})
