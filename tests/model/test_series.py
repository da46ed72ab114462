"""Series: vintages and conflicts are put in order, nothing is overwritten, and scopes never mix."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from reportgen.model.report import Report
from reportgen.model.series import Series, frequency, series_by_indicator

MakeReport = Callable[..., Report]


@pytest.fixture
def series(make_report: MakeReport, facts: Any) -> Callable[..., tuple[Series, ...]]:
    """The series of the indicator `cocaine` in a report with these observations (fields that differ from the usual)."""

    def make(*observations: dict[str, Any], conflicts: tuple[dict[str, Any], ...] = ()) -> tuple[Series, ...]:
        made = [facts.observation(**fields) for fields in observations]
        declared = [{"indicator": "cocaine", "reason": facts.text("why"), **fields} for fields in conflicts]
        return series_by_indicator(make_report(observations=made, conflicts=declared))["cocaine"]

    return make


@pytest.mark.parametrize(
    ("period", "code"), [("2025", "A"), ("2025-S1", "S"), ("2025-Q3", "Q"), ("2025-07", "M"), ("2025-12", "M")]
)
def test_a_period_says_how_often_its_series_is_published(period: str, code: str):
    assert frequency(period) == code


def test_points_stand_in_time_order_whatever_the_order_of_the_file(series: Any):
    (one,) = series({"time_period": "2024"}, {"time_period": "2019"}, {"time_period": "2021"})
    assert [point.time_period for point in one.points] == ["2019", "2021", "2024"]


def test_the_latest_vintage_is_retained_and_the_earlier_ones_stay_beside_it(series: Any):
    (one,) = series(
        {"obs_value": "50.6", "vintage": "2019-10-03"},
        {"obs_value": "50.1", "vintage": "2019-01-11"},
        {"obs_value": "51", "vintage": "2019-03"},
    )
    (point,) = one.points
    assert point.retained.obs_value == Decimal("50.6")
    assert [other.obs_value for other in point.others] == [Decimal("50.1"), Decimal(51)]
    assert point.revised
    assert point.conflict is None


def test_a_figure_published_again_unchanged_is_not_a_revision(series: Any):
    (one,) = series({"vintage": "2025-01", "obs_value": "25.9"}, {"vintage": "2026-01", "obs_value": "25.90"})
    assert not one.points[0].revised


def test_a_figure_published_again_in_thousands_is_not_a_revision(series: Any):
    (one,) = series(
        {"vintage": "2025-01", "obs_value": "1500"}, {"vintage": "2026-01", "obs_value": "1.5", "unit_mult": 3}
    )
    assert not one.points[0].revised


def test_a_single_figure_is_not_a_revision(series: Any):
    (one,) = series({})
    assert (one.points[0].others, one.points[0].revised) == ((), False)


def test_a_figure_that_turns_out_missing_is_a_revision(series: Any):
    (one,) = series({"vintage": "2025"}, {"vintage": "2026", "obs_value": None, "obs_status": "Q"})
    assert one.points[0].revised


CONFLICT = ({"time_period": "2024", "retained": "customs-2025"},)
PRESS = {"source": "press-2026", "vintage": "2026-02", "obs_value": "50"}


def test_a_declared_conflict_retains_its_source_even_against_a_later_vintage(series: Any):
    (one,) = series({}, PRESS, conflicts=CONFLICT)
    (point,) = one.points
    assert point.retained.source == "customs-2025"
    assert [other.source for other in point.others] == ["press-2026"]
    assert point.conflict is not None
    assert point.conflict.reason.fr == "why (fr)"
    assert not point.revised


def test_of_the_source_a_conflict_retains_the_latest_vintage_stands(series: Any):
    (one,) = series({"obs_value": "43"}, {"obs_value": "44", "vintage": "2025-06"}, PRESS, conflicts=CONFLICT)
    assert one.points[0].retained.obs_value == Decimal(44)


def test_a_conflict_holds_for_its_own_period_only(series: Any):
    (one,) = series({"time_period": "2023"}, {**PRESS, "time_period": "2023"}, conflicts=CONFLICT)
    assert one.points[0].retained.source == "press-2026"
    assert one.points[0].conflict is None


def test_a_conflict_of_another_indicator_decides_nothing(series: Any):
    (one,) = series({}, PRESS, conflicts=({**CONFLICT[0], "indicator": "heroin"},))
    assert one.points[0].retained.source == "press-2026"


def test_a_conflict_about_a_figure_that_stands_alone_is_not_shown(series: Any):
    (one,) = series({}, conflicts=CONFLICT)
    assert one.points[0].conflict is None


@pytest.mark.parametrize(
    "difference",
    [
        {"scope": "NATIONAL"},
        {"ref_area": "NLRTM"},
        {"unit_measure": "KG"},
        {"substance": "crack"},
        {"sex": "F"},
        {"age": "15-64"},
        {"counterpart_area": "CO"},
    ],
)
def test_figures_of_another_scope_area_unit_or_dimension_are_another_series(series: Any, difference: dict[str, str]):
    first, second = series({}, difference)
    assert len(first.points) == len(second.points) == 1


def test_half_years_quarters_and_months_never_stand_in_the_line_of_the_years(series: Any):
    found = series({"time_period": "2024-07"}, {"time_period": "2024-Q1"}, {"time_period": "2024-S1"}, {})
    assert [one.frequency for one in found] == ["A", "S", "Q", "M"]


def test_series_stand_in_the_order_in_which_the_report_first_mentions_them(series: Any):
    found = series({"scope": "POLICE"}, {"scope": "ABROAD"}, {"scope": "POLICE", "time_period": "2023"})
    assert [one.key.scope.value for one in found] == ["POLICE", "ABROAD"]


def test_an_indicator_has_the_series_of_its_own_observations_only(make_report: MakeReport, facts: Any):
    report = make_report(observations=[facts.observation(), facts.observation(indicator="heroin")])
    found = series_by_indicator(report)
    assert {name: [one.key.indicator for one in every] for name, every in found.items()} == {
        "cocaine": ["cocaine"],
        "heroin": ["heroin"],
    }
