"""Identifiers stand once: per list, and over all objects that a text can cite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportgen.errors import Problem
from reportgen.model.base import Model
from reportgen.model.reference import Reference
from reportgen.model.report import Report

_CITED = ("actions", "instruments", "networks", "indicators", "task_force.work_items")


def check(report: Report, reference: Reference) -> Iterator[Problem]:
    """Yield a problem for every id that stands a second time."""
    lists = _lists(report)
    for name, models in lists.items():
        first: dict[str, int] = {}
        for index, model in enumerate(models):
            identifier = getattr(model, "id", None)
            if identifier is None:
                continue
            if identifier in first:
                yield Problem(
                    "duplicate-id",
                    f"this id already stands in {name}[{first[identifier]}]",
                    path=f"{name}[{index}].id",
                    hint="give one of the two another id",
                )
            first.setdefault(identifier, index)
    yield from _cited(lists, reference)
    official = {body.id for body in reference.bodies}
    for index, body in enumerate(report.bodies):
        if body.id in official:
            yield Problem(
                "duplicate-id",
                "this body is already in the reference data",
                path=f"bodies[{index}].id",
                hint="remove it here, or give it another id",
            )


def _lists(report: Report) -> dict[str, Sequence[Model]]:
    """Every list of the report whose items have an id, by its path."""
    lists: dict[str, Sequence[Model]] = {}
    for owner, prefix in ((report, ""), (report.task_force, "task_force.")):
        for name in type(owner).model_fields if owner is not None else ():
            value = getattr(owner, name)
            if isinstance(value, tuple) and value and hasattr(value[0], "id"):
                lists[prefix + name] = value
    return lists


def _cited(lists: dict[str, Sequence[Model]], reference: Reference) -> Iterator[Problem]:
    """A citation such as {ports-alliance.budget} names no list, so an id must not stand in two of them."""
    owner = {indicator.id: "indicators" for indicator in reference.indicators}
    for name in _CITED:
        for index, model in enumerate(lists.get(name, ())):
            identifier = str(getattr(model, "id", ""))
            if owner.setdefault(identifier, name) != name:
                yield Problem(
                    "ambiguous-id",
                    f"this id also stands in {owner[identifier]}, so a text could not cite it",
                    path=f"{name}[{index}].id",
                    hint="give one of the two another id",
                )
