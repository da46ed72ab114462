"""States in two reports: what changed, what is gone, what is new, and what had come to its end."""

from __future__ import annotations

from typing import Any

import pytest


def row(move: Any) -> tuple[str, str | None, str | None]:
    return move.id, move.before, move.after


@pytest.fixture
def actions(compared: Any, facts: Any) -> Any:
    """The moves of actions, from the states of each report by id."""

    def make(before: dict[str, str], now: dict[str, str]) -> Any:
        sides = [{"actions": [facts.action(id=id, status=one) for id, one in side.items()]} for side in (before, now)]
        return compared(*sides).actions

    return make


def test_states_that_changed_come_first_then_what_is_gone_then_what_is_new(actions: Any):
    before = {"gone": "ongoing", "same": "ongoing", "moved": "planned"}
    found = actions(before, {"new": "planned", "moved": "completed", "same": "ongoing"})
    assert [row(move) for move in found.moved] == [
        ("moved", "planned", "completed"),
        ("gone", "ongoing", None),
        ("new", None, "planned"),
    ]
    assert (found.unchanged, found.finished, found.reported.before, found.reported.after) == (1, 0, 3, 3)


@pytest.mark.parametrize(("state", "finished"), [("completed", 1), ("cancelled", 1), ("suspended", 0), ("planned", 0)])
def test_what_had_come_to_its_end_is_counted_and_not_missed(actions: Any, state: str, finished: int):
    found = actions({"old": state}, {})
    assert found.finished == finished
    assert len(found.moved) == 1 - finished


def test_an_action_that_ended_and_is_reported_again_unchanged_has_not_moved(actions: Any):
    found = actions({"old": "completed"}, {"old": "completed"})
    assert (found.moved, found.unchanged, found.finished) == ((), 1, 0)


def test_a_title_is_that_of_this_report_where_it_has_one(compared: Any, facts: Any):
    before = [facts.action(id="kept", title=facts.text("old")), facts.action(id="gone", title=facts.text("old"))]
    now = [facts.action(id="kept", status="completed", title=facts.text("new"))]
    found = compared({"actions": before}, {"actions": now}).actions
    assert [move.title.fr for move in found.moved] == ["new (fr)", "old (fr)"]


def test_follow_ups_are_compared_by_commitment(compared: Any, facts: Any):
    def follow_ups(**states: str) -> dict[str, Any]:
        one = {"narrative": facts.text("x")}
        return {
            "follow_ups": [{"commitment": f"resolution/{id}", "state": state, **one} for id, state in states.items()]
        }

    found = compared(
        follow_ups(**{"1": "ongoing", "2": "done"}), follow_ups(**{"1": "done", "7": "ongoing"})
    ).follow_ups
    assert [row(move) for move in found.moved] == [
        ("resolution/1", "ongoing", "done"),
        ("resolution/2", "done", None),
        ("resolution/7", None, "ongoing"),
    ]


def test_work_of_the_task_force_is_compared_also_when_there_was_no_task_force(compared: Any, facts: Any):
    item = {"id": "map", "title": facts.text("Map"), "progress": "ongoing"}
    force = {"mandate": facts.text("x"), "work_items": [item], "sources": ["customs-2025"]}
    assert [row(move) for move in compared({}, {"task_force": force}).work_items.moved] == [("map", None, "ongoing")]
    assert compared({"task_force": force}, {"task_force": force}).work_items.unchanged == 1


def test_the_same_report_twice_has_nothing_that_moved(compared: Any, facts: Any):
    found = compared(facts.everything(), facts.everything())
    assert found.actions.moved == found.follow_ups.moved == found.work_items.moved == ()
    assert (
        found.instruments == found.networks == found.assessments == found.figures.moved == found.figures.revisions == ()
    )
    assert [name.fr for name in found.figures.unchanged] == ["Words (fr)"]


def test_everything_is_new_beside_an_empty_report_and_gone_the_other_way_round(compared: Any, facts: Any):
    new, gone = compared({}, facts.everything()), compared(facts.everything(), {})
    for found, sides in ((new, (False, True)), (gone, (True, False))):
        assert [(one.reported.before, one.reported.after) for one in (*found.instruments, *found.networks)] == [
            sides
        ] * 2
        moved = (*found.actions.moved, *found.follow_ups.moved, *found.assessments, *found.figures.moved)
        assert [(one.before is not None, one.after is not None) for one in moved] == [sides] * 6


@pytest.mark.parametrize(("year", "baseline"), [(2025, True), (2026, False)])
def test_a_report_before_the_proposal_is_a_baseline(compared: Any, year: int, baseline: bool):
    assert compared({"year": year}, {}).baseline is baseline
