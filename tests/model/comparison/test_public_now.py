"""A fact that is restricted now, or was last year, stays out of the comparison, whatever the other report says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_origin

import pytest

from reportgen.model.base import Fact, Model
from reportgen.model.comparison.public_now import IDENTITY, public_now
from reportgen.model.report import Report

MakeReport = Callable[..., Report]


def restricted(value: Any) -> Any:
    """A copy of plain data in which every fact of a list is restricted."""
    if isinstance(value, list):
        return [one | {"release": "restricted"} if isinstance(one, dict) else one for one in value]
    return value


LISTS = ("actions", "instruments", "networks", "assessments", "follow_ups", "gaps", "observations", "conflicts")
LISTS += ("sanctions", "benelux_agency", "eu_strategy", "mercosur_clause", "sources")


@pytest.mark.parametrize("name", LISTS)
def test_facts_that_are_restricted_now_are_left_out_of_last_years_report(
    make_report: MakeReport, facts: Any, name: str
):
    data = facts.everything()
    now = make_report(year=2026, **data | {name: restricted(data[name])})
    last_year = make_report(**data)
    assert getattr(public_now(last_year, make_report(year=2026, **data)), name) == getattr(last_year.public(), name)
    assert getattr(public_now(last_year, now), name) == ()


def test_a_fact_of_another_id_is_not_touched(make_report: MakeReport, facts: Any):
    now = make_report(actions=[facts.action(id="other", release="restricted")])
    assert len(public_now(make_report(actions=[facts.action()]), now).actions) == 1


def test_another_vintage_of_a_figure_that_is_restricted_now_is_not_touched(make_report: MakeReport, facts: Any):
    now = make_report(observations=[facts.observation(vintage="2026", release="restricted")])
    assert len(public_now(make_report(observations=[facts.observation()]), now).observations) == 1


def test_what_stands_in_a_fact_is_left_out_too(make_report: MakeReport, facts: Any):
    data = facts.everything()
    now = json.loads(json.dumps(data))
    now["instruments"][0]["effectiveness"]["release"] = "restricted"
    now["instruments"][0]["volumes"][0]["release"] = "restricted"
    now["task_force"]["work_items"][0]["release"] = "restricted"
    found = public_now(make_report(**data), make_report(year=2026, **now))
    assert (found.instruments[0].effectiveness, found.instruments[0].volumes) == (None, ())
    assert found.task_force is not None
    assert found.task_force.work_items == ()
    assert found.task_force.meetings != ()


def test_a_task_force_that_is_restricted_now_is_left_out_whole(make_report: MakeReport, facts: Any):
    data = facts.everything()
    now = make_report(year=2026, task_force=data["task_force"] | {"release": "restricted"})
    assert public_now(make_report(**data), now).task_force is None


def test_with_an_indicator_that_is_restricted_now_go_its_figures_assessments_and_gap(
    make_report: MakeReport, facts: Any
):
    gap = {"kind": "no_public_data", "reason": facts.text("why"), "owner": "customs", "due": "2026"}
    last_year = make_report(observations=[facts.observation()], gaps=[{"item": "cocaine", **gap}])
    found = public_now(last_year, make_report(year=2026, indicators=[facts.indicator(release="restricted")]))
    assert found.observations == found.gaps == ()


def test_what_last_years_report_restricted_stays_out_although_it_is_public_now(make_report: MakeReport, facts: Any):
    last_year = make_report(actions=[facts.action(release="restricted")])
    assert public_now(last_year, make_report(actions=[facts.action()])).actions == ()


def models_in(annotation: Any, *, listed: bool = False) -> Iterator[tuple[type[Model], bool]]:
    """Every model in a type, and whether it stands in a list."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation, listed
    for part in get_args(annotation):
        yield from models_in(part, listed=listed or get_origin(annotation) is tuple)


def listed_facts(model: type[Model], seen: set[type[Model]]) -> Iterator[type[Fact]]:
    """The classes of facts that stand in lists, at any depth."""
    for field in model.model_fields.values():
        for inner, listed in models_in(field.annotation):
            if listed and issubclass(inner, Fact):
                yield inner
            if inner not in seen:
                seen.add(inner)
                yield from listed_facts(inner, seen)


def test_every_fact_of_a_list_is_told_from_the_others():
    found = set(listed_facts(Report, set()))
    assert len(found) > 15
    for one in found:
        assert "id" in one.model_fields or set(IDENTITY.get(one, ("?",))) <= one.model_fields.keys(), one.__name__
