"""Canaries in every field of every kind of fact, at every place of a report where it can stand.

The models are walked, so that a field that is added tomorrow is covered.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from annotated_types import MinLen
from pydantic import HttpUrl, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from reportgen.load.rules.references import TARGETS
from reportgen.model.base import Fact, Model
from reportgen.model.indicators import Assessment, MilestoneState
from reportgen.model.quantities import Share
from reportgen.model.report import Body, Report

Data = dict[str, Any]

# What stands in restricted facts, and how it would look in a report: a word, a country, a figure, a day.
WORD, COUNTRY, FIGURE, DAY = "zzcanary", "TV", 867530, "2025-02-28"
CANARY = re.compile(r"zzcanary|tuvalu|867\D{0,8}530|2025-02-28|28 f[ée]vrier 2025|28 februari 2025", re.IGNORECASE)

# Tried in this order until the field takes one: the more telling first.
TEXTS = (f"ZZCANARY {WORD}", WORD, f"https://{WORD}.example.org/{WORD}", DAY, "2024", "5.1", "resolution/9.4")
TEXTS += (COUNTRY, "EUR", "fr", "F")
NUMBERS = (FIGURE, 2, 1, 0)

# An id that other facts refer to; an assessment fits only one kind of indicator, a share its own numbers.
IDS: dict[str, str] = {"Source": "source", "Body": "body", "QuantitativeIndicator": "indicator", "Action": "action"}
FITTING: dict[type[Model], Data] = {
    Assessment: {"indicator": f"{WORD}-milestone", "state": MilestoneState.REACHED.value, "level": None},
    Share: {"denominator": "100"},
}


class Slot(NamedTuple):
    """A field that holds facts: several, or one that may be absent."""

    several: bool
    classes: tuple[type[Fact], ...]


def arms(annotation: Any) -> list[Any]:
    """The alternatives of a type, without None."""
    bare = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if get_origin(bare) in (Union, types.UnionType):
        return [arm for one in get_args(bare) if one is not type(None) for arm in arms(one)]
    return [annotation]


def whole(field: FieldInfo) -> Any:
    """The type of a field with its constraints."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def bare(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def slot(field: FieldInfo) -> Slot | None:
    """How a field holds facts, if it does."""
    several = get_origin(bare(arms(field.annotation)[0])) is tuple
    inner = get_args(bare(arms(field.annotation)[0]))[0] if several else field.annotation
    classes = [bare(arm) for arm in arms(inner)]
    facts = tuple(one for one in classes if isinstance(one, type) and issubclass(one, Fact))
    return Slot(several, facts) if facts else None


class Canaries:
    """Makes facts in which every field that can hold one holds a canary."""

    def __init__(self) -> None:
        self.count = 0
        self.planted: set[type[Fact]] = set()

    def model(self, model: type[Model], *, restricted: bool = False) -> Data:
        """Plain data for one instance; what stands inside a restricted fact is marked as public on its own."""
        made: Data = {}
        for name, field in model.model_fields.items():
            made[name] = self.field(model, name, field)
        if issubclass(model, Fact):
            made["release"] = "restricted" if restricted else "public"
            self.planted.add(model)
        return made | FITTING.get(model, {})

    def field(self, model: type[Model], name: str, field: FieldInfo) -> Any:
        if name == "id":
            self.count += 1
            kind = IDS.get(model.__name__, "milestone" if model.__name__ == "Milestone" else str(self.count))
            return f"{WORD}-{kind}"
        target = TARGETS.get(name)
        first = bare(arms(field.annotation)[0])
        several = get_origin(first) is tuple
        text = bare(get_args(first)[0]) if several else first
        if target in IDS.values() and text is str:
            reference = f"{WORD}-{target}"
            return [reference] if several else reference
        return self.value(whole(field))

    def value(self, annotation: Any) -> Any:
        """A value of the first alternative of a type."""
        chosen = arms(annotation)[0]
        kind = bare(chosen)
        if get_origin(kind) is tuple:
            least = next((one.min_length for one in get_args(annotation)[1:] if isinstance(one, MinLen)), 1)
            return [self.value(arm) for arm in arms(get_args(kind)[0])] * max(least, 1)
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if kind is bool:
            return True
        if issubclass(kind, Model):
            return self.model(kind)
        if issubclass(kind, Enum):
            return next(iter(kind)).value
        if issubclass(kind, int | Decimal):
            numbers = NUMBERS if issubclass(kind, int) else [str(number) for number in NUMBERS]
            return self.first(annotation, numbers)
        assert issubclass(kind, str | date | HttpUrl), f"this test does not know yet what to plant in a {kind}"
        return self.first(annotation, TEXTS)

    def first(self, annotation: Any, candidates: Any) -> Any:
        adapter = TypeAdapter(annotation)
        for candidate in candidates:
            try:
                adapter.validate_python(candidate)
            except ValidationError:
                continue
            return candidate
        raise AssertionError(f"this test does not know yet what to plant in a {annotation}")

    def plant(self, model: type[Model], data: Data, *, singles: bool) -> None:
        """Add a restricted fact wherever one can stand; with `singles` also in the place of those that stand alone."""
        for name, field in model.model_fields.items():
            found = slot(field)
            if found is None:
                continue
            if found.several:
                for child in data.get(name) or []:
                    self.plant(_class_of(child, found.classes), child, singles=singles)
                restricted = [self.model(one, restricted=True) for one in found.classes]
                data[name] = [*(data.get(name) or []), *restricted]
            elif singles:
                data[name] = self.model(found.classes[0], restricted=True)
            elif data.get(name):
                self.plant(found.classes[0], data[name], singles=singles)


def _class_of(data: Data, classes: tuple[type[Fact], ...]) -> type[Fact]:
    """The class of a fact among several, told apart by their kind."""
    for one in classes:
        kind = one.model_fields.get("kind")
        if len(classes) == 1 or (kind is not None and get_args(kind.annotation) == (data["kind"],)):
            return one
    raise AssertionError(data)


def report_data(facts: Any, *, singles: bool, canaries: Canaries | None = None) -> Data:
    """A report with a public fact of every kind and, beside each, a restricted one full of canaries."""
    canaries = canaries or Canaries()
    data: Data = {"year": 2025, "status": "draft", **facts.everything("Publiable")}
    canaries.plant(Report, data, singles=singles)
    data["bodies"].append(canaries.model(Body))
    return data


def concrete_facts(model: type[Model], seen: set[type[Model]]) -> Iterator[type[Fact]]:
    """Every Fact class that a report can hold."""
    for field in model.model_fields.values():
        for arm in arms(whole(field)):
            inner = arms(get_args(bare(arm))[0]) if get_origin(bare(arm)) is tuple else [arm]
            for one in map(bare, inner):
                if isinstance(one, type) and issubclass(one, Model) and one not in seen:
                    seen.add(one)
                    if issubclass(one, Fact):
                        yield one
                    yield from concrete_facts(one, seen)
