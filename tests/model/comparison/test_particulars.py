"""What changed about instruments, presences abroad and indicators that are no figures."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def instruments(compared: Any, facts: Any) -> Any:
    """The moves of one instrument that has these fields in each report."""

    def make(before: dict[str, Any], now: dict[str, Any]) -> Any:
        usual = {**facts.everything()["instruments"][0], "effectiveness": None}
        return compared({"instruments": [usual | before]}, {"instruments": [usual | now]}).instruments

    return make


def test_each_date_that_was_added_changed_or_dropped_is_named(instruments: Any):
    before = {"signed": "2021", "assent": "2022-03-04", "first_use": "2024"}
    (found,) = instruments(before, {"signed": "2021-12-09", "assent": "2022-03-04", "in_force": "2026-06-01"})
    assert [(move.date, move.before, move.after) for move in found.dates] == [
        ("signed", "2021", "2021-12-09"),
        ("in_force", None, "2026-06-01"),
        ("first_use", "2024", None),
    ]
    assert found.rating is None


def rating(value: int, facts: Any) -> dict[str, Any]:
    return {"effectiveness": {"rating": value, "justification": facts.text("x"), "sources": ["customs-2025"]}}


def test_another_rating_is_a_move_also_from_none_and_to_zero(instruments: Any, facts: Any):
    assert [(one.rating.before, one.rating.after) for one in instruments({}, rating(0, facts))] == [(None, 0)]
    assert [(one.rating.before, one.rating.after) for one in instruments(rating(2, facts), rating(3, facts))] == [
        (2, 3)
    ]
    assert instruments(rating(2, facts), rating(2, facts)) == ()


def test_an_instrument_that_is_reworded_has_not_moved(instruments: Any, facts: Any):
    assert instruments({}, {"summary": facts.text("Other"), "challenges": facts.text("Other")}) == ()


@pytest.fixture
def networks(compared: Any, facts: Any) -> Any:
    """The moves of one presence that has these fields in each report."""

    def make(before: dict[str, Any], now: dict[str, Any]) -> Any:
        usual = {**facts.everything()["networks"][0], "change": None, "fte": None}
        return compared({"networks": [usual | before]}, {"networks": [usual | now]}).networks

    return make


def test_an_opening_that_was_announced_and_is_carried_out_is_a_move(networks: Any):
    opening = {"kind": "opening", "date": "2025-11-14", "carried_out": False}
    (found,) = networks({"change": opening}, {"change": {**opening, "date": "2026-09", "carried_out": True}})
    assert (found.change.before.carried_out, found.change.after.carried_out) == (False, True)
    assert found.fte is None
    assert found.until is None


def test_staff_and_the_end_of_a_presence_are_moves_of_their_own(networks: Any):
    (found,) = networks({"fte": "1.5"}, {"fte": "2", "until": "2026-12"})
    assert (str(found.fte.before), str(found.fte.after)) == ("1.5", "2")
    assert (found.until.before, found.until.after) == (None, "2026-12")


def test_the_same_number_written_otherwise_has_not_moved(networks: Any):
    assert networks({"fte": "1.50"}, {"fte": "1.5"}) == ()


@pytest.fixture
def assessments(compared: Any, facts: Any) -> Any:
    """The moves of assessments of the indicators of `facts.everything()`."""

    def make(before: list[dict[str, Any]], now: list[dict[str, Any]], **indicators: Any) -> Any:
        found = {"narrative": facts.text("x"), "sources": ["customs-2025"]}
        known = facts.everything()["indicators"]
        changed = [one | indicators.get(one["id"].replace("-", "_"), {}) for one in known]
        sides = [{"assessments": [one | found for one in side]} for side in (before, now)]
        return compared({**sides[0], "indicators": known}, {**sides[1], "indicators": changed}).assessments

    return make


def test_milestones_and_scales_move_and_findings_in_words_do_not(assessments: Any):
    before = [{"indicator": "test-milestone", "state": "open"}, {"indicator": "test-scale", "level": None}]
    now = [
        {"indicator": "test-milestone", "state": "reached", "reached": "2026-05"},
        {"indicator": "test-scale", "level": 1},
    ]
    finding = [{"indicator": "test-finding"}]
    milestone, scale = assessments(before + finding, now + finding)
    assert (milestone.before.state, milestone.after.state, milestone.after.reached) == ("open", "reached", "2026-05")
    assert (scale.kind, scale.before.level, scale.after.level, scale.redefined) == ("ordinal", None, 1, False)


def test_a_finding_in_words_can_be_new_or_gone(assessments: Any):
    finding = [{"indicator": "test-finding"}]
    assert [(one.before is None, one.after is None) for one in assessments([], finding)] == [(True, False)]
    assert [(one.before is None, one.after is None) for one in assessments(finding, [])] == [(False, True)]


@pytest.mark.parametrize(
    ("change", "redefined"),
    [
        ({}, False),
        ({"definition": {"fr": "autre", "nl": "anders"}}, True),
        ({"definition": {"fr": "Words (fr)", "nl": "anders"}}, False),
        ({"scale": [{"level": level, "meaning": {"fr": "x", "nl": "y"}} for level in (0, 1)]}, True),
        (
            {"scale": [{"level": level, "meaning": {"fr": "Words (fr)", "nl": "Words (nl)"}} for level in (0, 1, 2)]},
            True,
        ),
        ({"reading": {"fr": "autre", "nl": "anders"}}, False),
    ],
    ids=["nothing", "definition", "one language of the definition", "steps", "number of steps", "reading"],
)
def test_a_scale_that_was_redefined_is_said_to_be(assessments: Any, change: dict[str, Any], redefined: bool):
    (found,) = assessments(
        [{"indicator": "test-scale", "level": 0}], [{"indicator": "test-scale", "level": 1}], test_scale=change
    )
    assert found.redefined is redefined
