"""Raw values → a model, or a Problem for everything the model refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from reportgen.errors import Problem, suggestion
from reportgen.load.merge import Merged
from reportgen.load.messages import words_for
from reportgen.load.model_fields import fields_at, step_into
from reportgen.load.positions import FieldPath, printable
from reportgen.load.tree import Value

M = TypeVar("M", bound=BaseModel)

_ALLOWED = re.compile(r"'([^']*)'")


def validate(model: type[M], merged: Merged) -> tuple[M | None, list[tuple[FieldPath, Problem]]]:
    """Return the model made of the raw values, or None and the problems with the paths they are about.

    JSON is what makes pydantic's strict mode take text for decimals, dates and codes.
    """
    try:
        return model.model_validate_json(json.dumps(merged.value)), []
    except ValidationError as error:
        problems = list(_problems(model, merged, error))
        return None, problems


def _problems(model: type[M], merged: Merged, error: ValidationError) -> Iterator[tuple[FieldPath, Problem]]:
    known = {path for path, _ in merged.problems if path} | merged.unfinished
    details = error.errors(include_url=False, include_input=False)
    paths = [_path(detail["loc"], detail["type"], merged.value) for detail in details]
    # The parents of wrong fields: what a model says about itself as a whole is then a consequence.
    parents = {path[:length] for path in (*paths, *known) for length in range(len(path))}
    for detail, path in zip(details, paths, strict=True):
        kind = detail["type"]
        if any(path[:length] in known for length in range(1, len(path) + 1)):
            continue
        if kind in ("value_error", "too_short") and path in parents:
            continue
        if kind == "missing" and len(path) == 1 and not merged.complete:
            continue
        yield path, _problem(model, merged, path, kind, detail["msg"], detail.get("ctx", {}))


def _path(loc: tuple[int | str, ...], kind: str, raw: Value) -> FieldPath:
    """Return the way to the field in the data: pydantic's without the name of the kind it puts in between."""
    path: list[int | str] = []
    for step in loc:
        if isinstance(raw, dict) and step not in raw and raw.get("kind") == step:
            continue
        if isinstance(step, int) and not isinstance(raw, list):
            break  # one of the codes in a text such as PU
        path.append(step)
        raw = step_into(raw, step)
    return (*path, "kind") if kind.startswith("union_tag") else tuple(path)


def _problem(
    model: type[M], merged: Merged, path: FieldPath, kind: str, message: str, context: dict[str, Any]
) -> Problem:
    place = merged.positions.at(path)
    value = _value(merged.value, path)
    if kind == "extra_forbidden":
        fields = fields_at(model, path[:-1], merged.value)
        hint = suggestion(str(path[-1]), fields) or f"the fields here are {', '.join(fields)}"
        return Problem("unknown-field", f"there is no field '{printable(str(path[-1]))}' here", place, hint=hint)
    if kind in ("enum", "literal_error", "union_tag_invalid", "union_tag_not_found"):
        return _unknown_code(merged, path, kind, context)
    empty = value is None and kind != "missing"
    words = words_for(kind, message, context, empty)
    return Problem(words.code, words.message, place, hint=words.hint)


def _unknown_code(merged: Merged, path: FieldPath, kind: str, context: dict[str, Any]) -> Problem:
    allowed = _ALLOWED.findall(str(context.get("expected") or context.get("expected_tags") or ""))
    value = _value(merged.value, path)
    place = merged.positions.at(path)
    if kind == "union_tag_not_found":
        return Problem(
            "missing-field",
            "this field is missing",
            place,
            hint="add it: quantitative, milestone, ordinal or qualitative",
        )
    hint = f"allowed: {', '.join(allowed)}"
    if value is None:
        return Problem("empty-value", "this field is empty", place, hint=hint)
    near = suggestion(value, allowed) if isinstance(value, str) and len(min(allowed, key=len)) > 1 else ""
    return Problem("unknown-code", "this code is unknown", place, hint=f"{near} {hint}" if near else hint)


def _value(raw: Value, path: FieldPath) -> Value:
    for step in path:
        raw = step_into(raw, step)
    return raw
