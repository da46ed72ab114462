"""Figures of two reports: both years, revisions, the change, and why there is none."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from reportgen.model.comparison.figures import Obstacle


@pytest.fixture
def figures(compared: Any, facts: Any) -> Any:
    """The comparison of figures of the indicator `cocaine`; each side a list of observations (fields that differ)."""

    def make(
        before: list[Any], now: list[Any], old: dict[str, Any] | None = None, new: dict[str, Any] | None = None
    ) -> Any:
        sides = []
        for observations, changed in ((before, old or {}), (now, new or {})):
            made = [facts.observation(**{"vintage": "2027", **fields}) for fields in observations]
            sides.append({"indicators": [facts.indicator(**changed)], "observations": made})
        return compared(*sides).figures

    return make


def obs(period: str, value: str | None, status: str = "A", **fields: Any) -> dict[str, Any]:
    return {"time_period": period, "obs_value": value, "obs_status": status, **fields}


def test_last_years_figure_stands_beside_this_years_with_the_change(figures: Any):
    (move,) = figures([obs("2024", "44"), obs("2025", "55")], [obs("2025", "55"), obs("2026", "66")]).moved
    assert (move.before.time_period, move.before.obs_value) == ("2025", Decimal(55))
    assert (move.after.time_period, move.after.obs_value) == ("2026", Decimal(66))
    assert (move.change.since, move.change.absolute, move.change.percent) == ("2025", Decimal(11), Decimal("20.0"))
    assert (move.revised, move.obstacle, move.alone) == (None, None, True)


def test_the_change_starts_from_what_is_published_now_for_last_years_period(figures: Any):
    now = [obs("2025", "55", "P", vintage="2026-01"), obs("2025", "50", vintage="2026-11"), obs("2026", "66")]
    found = figures([obs("2025", "55", "P", vintage="2026-01")], now)
    (move,) = found.moved
    assert (move.before.obs_value, move.revised.obs_value, move.change.absolute) == (
        Decimal(55),
        Decimal(50),
        Decimal(16),
    )
    assert move.change.percent == Decimal("32.0")
    assert [(one.before.obs_value, one.after.obs_value) for one in found.revisions] == [(Decimal(55), Decimal(50))]


def test_a_period_that_this_report_leaves_out_is_compared_as_it_was_reported(figures: Any):
    (move,) = figures([obs("2025", "55")], [obs("2026", "66")]).moved
    assert (move.revised, move.change.absolute) == (None, Decimal(11))


def test_the_same_figure_in_thousands_is_no_revision(figures: Any):
    found = figures([obs("2025", "1500")], [obs("2025", "1.5", unit_mult=3)])
    assert found.moved == found.revisions == ()
    assert [name.fr for name in found.unchanged] == ["name (fr)"]


def test_a_figure_revised_without_a_newer_one_is_a_move_without_a_change(figures: Any):
    (move,) = figures([obs("2025", "55")], [obs("2025", "54")]).moved
    assert (move.revised.obs_value, move.change, move.obstacle) == (Decimal(54), None, None)


def test_a_figure_that_turned_out_to_be_missing_gives_no_change(figures: Any):
    (move,) = figures([obs("2025", "55")], [obs("2025", None, "Q"), obs("2026", "66")]).moved
    assert move.revised.obs_value is None
    assert (move.change, move.obstacle) == (None, None)


def test_of_zero_there_is_a_difference_and_no_percentage(figures: Any):
    (move,) = figures([obs("2025", "0")], [obs("2026", "3")]).moved
    assert (move.change.absolute, move.change.percent) == (Decimal(3), None)


def test_every_earlier_figure_that_was_revised_is_listed_whatever_its_frequency(figures: Any):
    before = [obs("2023", "116"), obs("2024", "44"), obs("2024-S1", "22"), obs("2024-S2", "22")]
    now = [obs("2023", "121"), obs("2024", "44"), obs("2024-S1", "23"), obs("2025", "55")]
    assert [one.after.time_period for one in figures(before, now).revisions] == ["2023", "2024-S1"]


def test_years_that_do_not_follow_each_other_are_compared_with_their_periods(figures: Any):
    (move,) = figures([obs("2023", "10")], [obs("2023", "10"), obs("2026", "15")]).moved
    assert (move.change.since, move.change.percent) == ("2023", Decimal("50.0"))


@pytest.mark.parametrize(
    ("before", "now", "obstacle"),
    [
        ([obs("2025", "9")], [obs("2026", "9", "B")], Obstacle.BREAK),
        ([obs("2024", "9")], [obs("2025", "9", "EB"), obs("2026", "9")], Obstacle.BREAK),
        ([obs("2025", "9")], [obs("2026", "9", "PD")], Obstacle.STATUS),
        ([obs("2025", "9", "D")], [obs("2026", "9")], Obstacle.STATUS),
        ([obs("2025", "9")], [obs("2025", "9", "D", vintage="2028"), obs("2026", "9")], Obstacle.STATUS),
        ([obs("2025-S1", "9")], [obs("2025-S2", "9")], Obstacle.PERIOD),
        ([obs("2025", "9")], [obs("2026-S1", "9")], Obstacle.FREQUENCY),
        ([obs("2025", "9", "B")], [obs("2025", "9", "B"), obs("2026", "9")], None),
        ([obs("2024", "9")], [obs("2025", "9", "D"), obs("2026", "9")], None),
        ([obs("2025-S1", "9")], [obs("2026-S1", "9")], None),
        ([obs("2025", "9", "PE")], [obs("2026", "9", "PU")], None),
    ],
)
def test_what_lies_between_two_figures_may_keep_them_from_being_compared(
    figures: Any, before: Any, now: Any, obstacle: Any
):
    (move,) = figures(before, now).moved
    assert move.obstacle == obstacle
    assert (move.change is None) == (obstacle is not None)


@pytest.mark.parametrize(
    ("indicator", "observation", "obstacle"),
    [
        ({"unit": "KG"}, {"unit_measure": "KG"}, Obstacle.UNIT),
        ({"scope": "CUSTOMS"}, {"scope": "CUSTOMS"}, Obstacle.SCOPE),
        ({"ref_area": "BE"}, {"ref_area": "BE"}, Obstacle.AREA),
        ({"definition": {"fr": "autre", "nl": "anders"}}, {}, Obstacle.DEFINITION),
        ({"population": {"fr": "autre", "nl": "anders"}}, {}, Obstacle.DEFINITION),
        ({"counting_unit": {"fr": "autre", "nl": "anders"}}, {}, Obstacle.DEFINITION),
    ],
    ids=lambda value: value if isinstance(value, Obstacle) else "",
)
def test_an_indicator_that_measures_something_else_is_not_compared_nor_called_revised(
    figures: Any, indicator: dict[str, Any], observation: dict[str, Any], obstacle: Obstacle
):
    found = figures(
        [obs("2025", "9")], [obs("2025", "9000", **observation), obs("2026", "9", **observation)], new=indicator
    )
    (move,) = found.moved
    assert (move.obstacle, move.change, move.revised) == (obstacle, None, None)
    assert found.revisions == ()


def test_a_definition_put_right_in_one_language_measures_the_same(figures: Any):
    new = {"definition": {"fr": "definition (fr)", "nl": "beter Nederlands"}, "name": {"fr": "autre", "nl": "anders"}}
    (move,) = figures([obs("2025", "9")], [obs("2026", "10")], new=new).moved
    assert (move.change.absolute, move.name.fr) == (Decimal(1), "autre")


def test_series_are_compared_by_breakdown_and_may_be_new_or_gone(figures: Any):
    before = [obs("2025", "1", substance="crack"), obs("2025", "2", substance="heroin")]
    now = [obs("2026", "3", substance="heroin"), obs("2026", "4", substance="ketamine")]
    found = figures(before, now).moved
    assert [(one.key.substance, one.before is None, one.after is None, one.alone) for one in found] == [
        ("heroin", False, False, False),
        ("ketamine", True, False, False),
        ("crack", False, True, False),
    ]


def test_of_several_frequencies_the_first_that_both_reports_have_is_compared(figures: Any):
    before = [obs("2025-S1", "10"), obs("2025-07", "1")]
    now = [obs("2026", "25"), obs("2026-S1", "12"), obs("2026-07", "1")]
    (move,) = figures(before, now).moved
    assert (move.before.time_period, move.after.time_period, move.change.absolute) == ("2025-S1", "2026-S1", Decimal(2))


def test_an_older_last_figure_than_last_year_is_shown_without_a_change(figures: Any):
    (move,) = figures([obs("2024", "44"), obs("2025", "55")], [obs("2024", "44")]).moved
    assert (move.before.time_period, move.after.time_period, move.change) == ("2025", "2024", None)


def test_an_indicator_that_only_last_years_report_defines_is_gone_under_its_own_name(compared: Any, facts: Any):
    before = {"indicators": [facts.indicator(id="old-one", objectives=["3.2"])]}
    before |= {"observations": [facts.observation(indicator="old-one")]}
    (move,) = compared(before, {}).figures.moved
    assert (move.name.fr, move.objective, move.after) == ("name (fr)", "3.2", None)
