"""Which fields the model has at a place in the data: what a suggestion for an unknown field is taken from."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from reportgen.load.positions import FieldPath
from reportgen.load.tree import Value


def fields_at(model: type[BaseModel], path: FieldPath, raw: Value) -> list[str]:
    """Return the names of the fields that may stand in the mapping at `path`; empty when there is no such mapping.

    `raw` is the data that `path` leads into; where the model has several kinds, its `kind` says which is meant.
    """
    models = [model]
    for step in path:
        raw = step_into(raw, step)
        annotations = [
            candidate.model_fields[str(step)].annotation for candidate in models if str(step) in candidate.model_fields
        ]
        if isinstance(step, str):
            models = [found for annotation in annotations for found in _models(annotation)]
    if isinstance(raw, dict):
        models = [m for m in models if _fits(m, raw)] or models
    return sorted({name for candidate in models for name in candidate.model_fields})


def step_into(raw: Value, step: str | int) -> Value:
    """Return the item or field `step` of a raw value, None when there is none."""
    if isinstance(raw, list) and isinstance(step, int) and step < len(raw):
        return raw[step]
    if isinstance(raw, dict) and isinstance(step, str):
        return raw.get(step)
    return None


def _fits(model: type[BaseModel], raw: Mapping[str, Value]) -> bool:
    kind = model.model_fields.get("kind")
    return kind is None or raw.get("kind") in get_args(kind.annotation)


def _models(annotation: Any) -> list[type[BaseModel]]:
    """Return the models that an annotation such as `tuple[X, ...] | None` speaks of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (tuple, Annotated, Union, types.UnionType, dict):
        return [model for argument in get_args(annotation) for model in _models(argument)]
    return []
