"""The whole loading stage: files → trees → one raw value → Report → rules."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reportgen.errors import DataError, Problem
from reportgen.load.files import printable_path, read_trees
from reportgen.load.merge import Merged, merge
from reportgen.load.positions import FieldPath, Positions, from_text
from reportgen.load.reference import load_reference
from reportgen.load.rules import check
from reportgen.load.rules.walk import draft_of
from reportgen.load.salvage import Salvage, salvage
from reportgen.load.validation import validate
from reportgen.location import Location
from reportgen.model.report import Report

_Found = tuple[FieldPath, Problem]
_ITEM = re.compile(r"[a-z_.]+\[\d+\]")

# Findings about something that is absent: it may be in what could not be read, and is then no finding.
_NEED_ALL_FACTS = frozenset(
    {"empty-section", "follow-up-missing", "conflict-missing", "conflict-without-observation", "citation-unknown"}
)
_HOLD_NO_FACTS = frozenset({"authority", "foreword", "period", "published", "status", "summary", "year"})
_NEED_ALL_FILES = frozenset({"unknown-source", "unknown-body", "unknown-indicator", "unknown-action"})


@dataclass(frozen=True)
class Loaded:
    """What reading a report gave.

    `report` is None when the data do not satisfy the model. `problems` holds errors and warnings in the order of the
    files; `positions` finds the place of a field.
    """

    report: Report | None
    problems: tuple[Problem, ...]
    positions: Positions = field(default_factory=Positions)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that make the report unusable; without them, only warnings are left."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def locate(self, path: str) -> Location | None:
        """Return where the field at a printed path such as `actions[2].title.nl` stands, if that is known."""
        return self.positions.at(from_text(path))


def load(path: str | os.PathLike[str], *, as_draft: bool = False) -> Report:
    """Return the report in the directory or the one file at `path`; `as_draft` as in `read`.

    Raises DataError with every problem of every file; warnings alone do not raise (use `read` to see them). Raises
    ResourceError when the reference data of the installation are damaged.
    """
    loaded = read(path, as_draft=as_draft)
    if loaded.report is None or loaded.errors:
        raise DataError(loaded.problems)
    return loaded.report


def read(path: str | os.PathLike[str], *, as_draft: bool = False) -> Loaded:
    """Read the report at `path` and check it; never raises DataError, whatever is wrong with the files.

    With `as_draft` what a draft may lack is a warning also in a final report: the reference data may have grown since a
    report of an earlier year was final.

    Raises ResourceError when the reference data of the installation are damaged.
    """
    merged = merge(read_trees(Path(path), sorted(Report.model_fields)))
    report, refused = validate(Report, merged)
    found: list[_Found] = [*merged.problems, *refused]
    found += list(_rules(report, merged, found, as_draft))
    whole = Location(printable_path(Path(path)))
    placed = [_placed(merged.positions, field_path, problem, whole) for field_path, problem in found]
    placed.sort(key=lambda problem: (problem.location or whole, problem.path, problem.code))
    return Loaded(report, tuple(placed), merged.positions)


def _rules(
    report: Report | None, merged: Merged, wrong: list[tuple[FieldPath, Problem]], as_draft: bool
) -> Iterator[_Found]:
    """Apply the rules to the report, or else to what is sound of it; leave out what may only follow from `wrong`."""
    reference = load_reference()
    refused = {path[0] for path, _ in wrong if len(path) == 1} & merged.value.keys()
    whole = merged.complete and refused <= _HOLD_NO_FACTS
    silent = (_NEED_ALL_FACTS if wrong else frozenset()) | (frozenset() if whole else _NEED_ALL_FILES)
    rest = Salvage(report) if report is not None else salvage(merged, wrong)
    if rest is None:
        return
    for problem in check(draft_of(rest.report) if as_draft else rest.report, reference, rest.left_out):
        if problem.code not in silent:
            message = _ITEM.sub(lambda found: _where(found.group(), rest, merged.positions), problem.message)
            yield rest.original(from_text(problem.path)), replace(problem, message=message)


def _where(item: str, rest: Salvage, positions: Positions) -> str:
    """Return the place of another item that a rule names as `actions[2]`: a row's number is what Excel shows."""
    return str(positions.at(rest.original(from_text(item))) or item)


def _placed(positions: Positions, path: FieldPath, problem: Problem, whole: Location) -> Problem:
    place = problem.location or positions.at(path) or whole
    return replace(problem, path=positions.text(path), location=place)
