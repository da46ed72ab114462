"""Confidentiality: `Report.public()` leaves out every restricted fact, at every depth, and nothing else."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Union, get_args, get_origin

import pytest

from reportgen.model.base import Fact, Model, Release
from reportgen.model.indicators import IndicatorBase
from reportgen.model.report import Report
from reportgen.model.sources import Source

# -- the shape of the models ------------------------------------------------------------------------------------------


def types_in(annotation: Any) -> Iterator[type]:
    """Every class that an annotation names."""
    if isinstance(annotation, type) and not get_args(annotation):
        yield annotation
    for argument in get_args(annotation):
        yield from types_in(argument)


def reachable(model: type[Model], seen: set[type[Model]]) -> set[type[Model]]:
    """`model` and every model that its fields can hold."""
    seen.add(model)
    for field in model.model_fields.values():
        for found in types_in(field.annotation):
            if issubclass(found, Model) and found not in seen:
                reachable(found, seen)
    return seen


def bare_facts(annotation: Any, optional: bool = False) -> Iterator[type[Fact]]:
    """The Fact classes that stand in `annotation` where leaving them out would not leave a valid value."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from bare_facts(arguments[0], optional)
    elif origin in (Union, types.UnionType):
        for argument in arguments:
            yield from bare_facts(argument, optional or type(None) in arguments)
    elif origin is tuple:
        assert len(arguments) == 2, annotation
        assert arguments[1] is Ellipsis, annotation
        yield from bare_facts(arguments[0], optional=True)
    elif origin is not None:
        for argument in arguments:
            yield from bare_facts(argument)
    elif isinstance(annotation, type) and issubclass(annotation, Fact) and not optional:
        yield annotation


MODELS = sorted(reachable(Report, set()), key=lambda model: model.__name__)
FACTS = [model for model in MODELS if issubclass(model, Fact)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_fact_stands_only_in_tuples_and_optional_fields_so_that_it_can_be_left_out(model: type[Model]):
    bare = {name: list(bare_facts(field.annotation)) for name, field in model.model_fields.items()}
    assert not {name: found for name, found in bare.items() if found}


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_an_optional_fact_is_left_out_by_none_and_not_by_another_default(model: type[Model]):
    for name, field in model.model_fields.items():
        if any(issubclass(found, Fact) for found in types_in(field.annotation)):
            assert not field.is_required(), name
            assert field.default in (None, ()), name


def test_the_structure_covers_the_facts_of_the_report():
    names = {model.__name__ for model in FACTS}
    assert {"Action", "Instrument", "Volume", "Effectiveness", "NetworkEntry", "Person", "TaskForce"} <= names
    assert {"Instruction", "Observation", "Conflict", "Gap", "FollowUp", "Source", "Sanction"} <= names


# -- what public() does -----------------------------------------------------------------------------------------------


def facts_in(value: Any) -> Iterator[Fact]:
    """Every fact below `value`, outermost first."""
    if isinstance(value, Fact):
        yield value
    if isinstance(value, Model):
        for name in type(value).model_fields:
            yield from facts_in(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from facts_in(item)


def restricted(value: Any, target: Fact) -> Any:
    """A copy of `value` in which `target` is restricted."""
    if isinstance(value, tuple):
        return tuple(restricted(item, target) for item in value)
    if not isinstance(value, Model):
        return value
    changes = {name: restricted(getattr(value, name), target) for name in type(value).model_fields}
    if value is target:
        changes["release"] = Release.RESTRICTED
    return value.model_copy(update=changes)


@pytest.fixture(scope="module")
def everything(make_report: Callable[..., Report], facts: Any) -> Report:
    """A report with a public fact of every kind."""
    return make_report(**facts.everything())


def test_the_report_with_everything_holds_a_fact_of_every_kind(everything: Report):
    held = {type(fact) for fact in facts_in(everything)}
    bases = {base for model in FACTS for base in model.__mro__[1:]}
    assert set(FACTS) - bases == held - bases


def test_a_report_without_restricted_facts_is_public_as_it_is(everything: Report):
    assert everything.public() == everything


def test_each_fact_at_any_depth_is_left_out_when_it_is_restricted(everything: Report):
    for fact in list(facts_in(everything)):
        public = restricted(everything, fact).public()
        assert fact not in list(facts_in(public)), type(fact).__name__
        assert all(left.release is Release.PUBLIC for left in facts_in(public))


def test_leaving_a_fact_out_leaves_the_others_and_a_valid_report(everything: Report):
    before = list(facts_in(everything))
    for fact in before:
        if isinstance(fact, Source | IndicatorBase):
            continue  # others belong to these, or rest on them
        public = restricted(everything, fact).public()
        below = len(list(facts_in(fact)))
        assert len(list(facts_in(public))) == len(before) - below, type(fact).__name__
        assert Report.model_validate_json(public.model_dump_json()) == public


def test_with_everything_restricted_nothing_is_left_but_the_frame(everything: Report):
    report: Any = everything
    for fact in facts_in(everything):
        target = next(copy for copy in facts_in(report) if copy == fact)
        report = restricted(report, target)
    assert report.public() == Report(
        year=everything.year,
        status=everything.status,
        foreword=everything.foreword,
        summary=everything.summary,
        bodies=everything.bodies,
    )


def test_the_figures_assessments_and_gaps_of_a_restricted_indicator_are_left_out_with_it(everything: Report):
    for indicator in everything.indicators:
        public = restricted(everything, indicator).public()
        assert not [one for one in public.observations if one.indicator == indicator.id]
        assert not [one for one in public.assessments if one.indicator == indicator.id]
        assert not [one for one in public.conflicts if one.indicator == indicator.id]
        assert not [one for one in public.gaps if one.item == indicator.id]


def test_no_reference_to_a_restricted_source_is_left(everything: Report):
    for source in everything.sources:
        public = restricted(everything, source).public()
        assert all(source.id not in fact.sources for fact in facts_in(public) if hasattr(fact, "sources"))


def test_names_of_officers_and_instructions_to_posts_are_restricted_unless_they_are_released(
    make_report: Callable[..., Report], facts: Any
):
    data = facts.everything()
    del data["networks"][0]["holder"]["release"]
    del data["task_force"]["instructions"][0]["release"]
    public = make_report(**data).public()
    assert public.networks[0].holder is None
    assert public.task_force is not None
    assert public.task_force.instructions == ()


def test_the_report_itself_is_not_changed(everything: Report):
    hidden = restricted(everything, everything.actions[0])
    hidden.public()
    assert hidden.actions[0].release is Release.RESTRICTED
