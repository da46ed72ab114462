"""The change of a series: between figures that may be compared only, exact, in percent where that means something."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from reportgen.model.report import Report
from reportgen.model.series import Change, series_by_indicator


@pytest.fixture
def change(make_report: Callable[..., Report], facts: Any) -> Callable[..., Change | None]:
    """The change of the one series that these observations make (fields that differ from the usual)."""

    def make(*observations: dict[str, Any]) -> Change | None:
        report = make_report(observations=[facts.observation(vintage="2027", **fields) for fields in observations])
        (one,) = series_by_indicator(report)["cocaine"]
        return one.change

    return make


def year(period: str, value: str | None, status: str = "A") -> dict[str, Any]:
    return {"time_period": period, "obs_value": value, "obs_status": status}


def test_the_last_two_figures_are_compared(change: Any):
    found = change(year("2022", "10"), year("2023", "116"), year("2024", "44"))
    assert (found.since, found.absolute, found.percent) == ("2023", Decimal(-72), Decimal("-62.1"))


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [("80", "80.1", "0.1"), ("2000", "2001", "0.1"), ("2000", "1999", "-0.1"), ("2000", "2000.9", "0.0")],
)
def test_half_a_tenth_of_a_percent_is_rounded_away_from_zero(change: Any, before: str, after: str, percent: str):
    found = change(year("2023", before), year("2024", after))
    assert found.percent == Decimal(percent)


@pytest.mark.parametrize("before", ["0", "0.00", "-4"])
def test_of_a_figure_that_is_not_above_zero_there_is_no_percentage(change: Any, before: str):
    found = change(year("2023", before), year("2024", "5"))
    assert found.absolute == Decimal(5) - Decimal(before)
    assert found.percent is None


def test_figures_in_millions_and_in_units_are_compared_in_units(change: Any):
    found = change({**year("2023", "1.5"), "unit_mult": 6}, year("2024", "1500001"))
    assert found.absolute == 1


@pytest.mark.parametrize(("first", "second"), [("A", "B"), ("A", "PB"), ("A", "D"), ("D", "A"), ("D", "D")], ids=str)
def test_no_change_is_stated_over_a_break_or_another_definition(change: Any, first: str, second: str):
    assert change(year("2023", "40", first), year("2024", "33", second)) is None


def test_a_break_before_both_figures_does_not_matter(change: Any):
    assert change(year("2022", "9"), year("2023", "40", "B"), year("2024", "33")).absolute == -7


@pytest.mark.parametrize("status", ["E", "P", "U", "PU", "F"])
def test_other_remarks_do_not_keep_figures_from_being_compared(change: Any, status: str):
    assert change(year("2023", "40", status), year("2024", "33", status)) is not None


@pytest.mark.parametrize("periods", [("2022", "2024"), ("2023-S1", "2023-S2"), ("2023-Q1", "2024-Q2")])
def test_no_change_is_stated_between_periods_that_do_not_follow_each_other(change: Any, periods: tuple[str, str]):
    assert change(*(year(period, "4") for period in periods)) is None


@pytest.mark.parametrize("periods", [("2023-S1", "2024-S1"), ("2023-Q4", "2024-Q4"), ("2023-07", "2024-07")])
def test_the_same_part_of_two_years_is_compared(change: Any, periods: tuple[str, str]):
    assert change(*(year(period, "4") for period in periods)).absolute == 0


def test_a_year_without_a_figure_is_left_out(change: Any):
    found = change(year("2022", "5"), year("2023", "6"), year("2024", None, "O"))
    assert (found.since, found.absolute) == ("2022", Decimal(1))
    assert change(year("2022", "5"), year("2023", None, "O"), year("2024", "6")) is None


def test_one_figure_has_no_change(change: Any):
    assert change(year("2024", "6")) is None
