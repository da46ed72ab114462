"""The specification of a chart: how it states a figure, which marks it needs, where its figures come from."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from reportgen import vocabulary
from reportgen.model.chart_rule import MOST_SERIES, chart_specs
from reportgen.model.charts import ChartSpec, Mark, mark_of
from reportgen.model.indicators import QuantitativeIndicator
from reportgen.model.observations import NO_VALUE, Observation, ObsStatus
from reportgen.model.series import INCOMPARABLE, series_by_indicator


@pytest.fixture
def spec(make_report: Any, facts: Any) -> Any:
    """A chart with these observations in 2021, 2022 …; each is given by the fields in which it differs."""

    def make(*observations: dict[str, Any]) -> ChartSpec:
        made = [facts.observation(time_period=str(2021 + n), **one) for n, one in enumerate(observations)]
        report = make_report(indicators=[facts.indicator()], observations=made)
        (indicator,) = report.indicators
        assert isinstance(indicator, QuantitativeIndicator)
        (one,) = chart_specs(indicator, series_by_indicator(report).get("cocaine", ()))
        return one

    return make


def observation(facts: Any, status: str) -> Observation:
    absent = set(status) & {one.value for one in NO_VALUE}
    return Observation.model_validate_json(
        json.dumps(facts.observation(obs_status=status, obs_value=None if absent else "4"))
    )


def test_writers_and_readers_know_the_statuses_and_limits_of_the_model() -> None:
    assert {status.value for status in ObsStatus} == vocabulary.OBS_STATUS
    assert {status.value for status in INCOMPARABLE} == vocabulary.INCOMPARABLE
    assert MOST_SERIES == vocabulary.MOST_SERIES


@pytest.mark.parametrize("status", ObsStatus)
def test_every_status_but_normal_sets_a_figure_apart(facts: Any, status: ObsStatus) -> None:
    wanted = None if status is ObsStatus.NORMAL else "break" if status in INCOMPARABLE else "reserve"
    assert mark_of(observation(facts, status.value)) == wanted


@pytest.mark.parametrize(("status", "mark"), [("BP", "both"), ("PE", "reserve"), ("BD", "break"), ("AB", "break")])
def test_statuses_together_make_one_mark(facts: Any, status: str, mark: str) -> None:
    assert mark_of(observation(facts, status)) == mark


def test_the_marks_of_a_chart_are_those_that_occur_with_the_statuses_they_stand_for(spec: Any) -> None:
    statuses = ("A", "P", "E", "B", "BU", "A")
    chart = spec(*({"obs_status": status} for status in statuses))
    assert chart.marks == (
        Mark(kind="reserve", statuses=(ObsStatus.ESTIMATED, ObsStatus.PROVISIONAL)),
        Mark(kind="break", statuses=(ObsStatus.BREAK,)),
        Mark(kind="both", statuses=(ObsStatus.BREAK, ObsStatus.LOW_RELIABILITY)),
    )


def test_a_chart_of_ordinary_figures_has_no_marks_and_no_gaps(spec: Any) -> None:
    chart = spec({}, {}, {}, {})
    assert chart.marks == ()
    assert not chart.has_gaps


def test_a_missing_figure_is_a_gap_and_bears_no_mark(spec: Any) -> None:
    chart = spec({}, {"obs_value": None, "obs_status": "Q"}, {}, {}, {})
    assert chart.has_gaps
    assert chart.marks == ()


def test_each_series_names_its_extremes_and_the_periods_of_its_statuses(spec: Any) -> None:
    chart = spec({"obs_value": "4"}, {"obs_value": "9", "obs_status": "P"}, {"obs_value": "9"}, {"obs_value": "2"})
    (one,) = chart.series
    found = [one.first, one.last, one.highest, one.lowest]
    assert [observation.time_period for observation in found] == ["2021", "2024", "2022", "2024"]
    assert [(remark.status.value, remark.periods) for remark in one.remarks] == [("P", ("2022",))]


def test_the_sources_are_those_of_the_figures_drawn_each_once(spec: Any) -> None:
    chart = spec(
        {"source": "b"}, {"source": "a"}, {"source": "b"}, {"source": "c", "obs_value": None, "obs_status": "O"}, {}
    )
    assert chart.sources == ("b", "a", "customs-2025")


@pytest.mark.parametrize(
    ("figure", "stated"),
    [
        ("109.89448", "109.9"),
        ("109.85", "109.9"),
        ("116", "116"),
        ("116.00", "116"),
        ("0", "0"),
        ("0.04", "0.04"),
        ("0.05", "0.1"),
        ("-0.04", "-0.04"),
        ("-3.25", "-3.3"),
    ],
)
def test_a_figure_is_rounded_half_up_but_never_rounded_away(spec: Any, figure: str, stated: str) -> None:
    chart = spec({"obs_value": "109.89448"}, {}, {}, {})
    assert chart.decimals == 1
    assert str(chart.stated(Decimal(figure))) == stated


def test_a_figure_is_stated_in_the_multiple_of_the_chart(spec: Any) -> None:
    chart = spec({"obs_value": "409900000"}, {"obs_value": "79769934"}, {}, {})
    assert [str(chart.stated(Decimal(one))) for one in ("409900000", "79769934", "44")] == ["409.9", "79.8", "0.00004"]
