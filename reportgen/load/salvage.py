"""The sound part of data that the model refuses, so that the rules speak in the same go about everything else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reportgen.errors import Problem
from reportgen.load.merge import Merged
from reportgen.load.model_fields import step_into
from reportgen.load.positions import FieldPath, Positions, item_of
from reportgen.load.tree import Value
from reportgen.load.validation import validate
from reportgen.model.report import Report

# What stands twice is sound in itself; the first of the two is in the data.
_FIRST_IS_KEPT = ("duplicate-key", "field-twice")


@dataclass(frozen=True)
class Salvage:
    """A report without the facts that hold errors, and what is needed to speak about the rest.

    `indexes` gives per list the index that each item has in the files; `left_out` the ids of the facts that are gone.
    """

    report: Report
    indexes: dict[str, list[int]] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()

    def original(self, path: FieldPath) -> FieldPath:
        """Return a path in the salvaged report as a path in the files."""
        if len(path) > 1 and isinstance(path[1], int) and path[0] in self.indexes:
            return (path[0], self.indexes[str(path[0])][path[1]], *path[2:])
        return path


def salvage(merged: Merged, wrong: Iterable[tuple[FieldPath, Problem]]) -> Salvage | None:
    """Return the part of the data that `wrong` does not speak of, if that is a report.

    Left out are unknown fields, and the items of lists and the other top-level fields that hold anything else wrong.
    The year and the status cannot be left out: without them no rule can be applied.
    """
    refused = set(merged.unfinished)
    for path, problem in wrong:
        if problem.code == "unknown-field":
            _remove(merged.value, path)
        elif path and problem.code not in _FIRST_IS_KEPT:
            refused.add(item_of(path))
    value: dict[str, Value] = {}
    indexes: dict[str, list[int]] = {}
    left_out: set[str] = set()
    for name, content in merged.value.items():
        if (name,) in refused:
            left_out |= _ids(content)
        elif isinstance(content, list):
            indexes[name] = [i for i in range(len(content)) if (name, i) not in refused]
            value[name] = [content[i] for i in indexes[name]]
            left_out |= {found for i, item in enumerate(content) if (name, i) in refused for found in _ids(item)}
        else:
            value[name] = content
    report, _ = validate(Report, Merged(value, Positions()))
    return Salvage(report, indexes, frozenset(left_out)) if report else None


def _remove(value: Value, path: FieldPath) -> None:
    for step in path[:-1]:
        value = step_into(value, step)
    if isinstance(value, dict):
        value.pop(str(path[-1]), None)


def _ids(value: Value) -> set[str]:
    """The ids of a fact or of every fact in a list."""
    if isinstance(value, list):
        return {found for item in value for found in _ids(item)}
    identifier = value.get("id") if isinstance(value, dict) else None
    return {identifier} if isinstance(identifier, str) else set()
