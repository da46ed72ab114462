"""The whole loading stage: files → trees → one raw value → Report → rules."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from reportgen.errors import DataError, Problem
from reportgen.load import rules
from reportgen.load.files import read_trees
from reportgen.load.merge import Merged, merge
from reportgen.load.positions import FieldPath, Positions, from_text
from reportgen.load.reference import load_reference
from reportgen.load.validation import validate
from reportgen.location import Location
from reportgen.model.report import Report


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


def load(path: str | os.PathLike[str]) -> Report:
    """Return the report in the directory or the one file at `path`.

    Raises DataError with every problem of every file; warnings alone do not raise (use `read` to see them). Raises
    ResourceError when the reference data of the installation are damaged.
    """
    loaded = read(path)
    if loaded.report is None or loaded.errors:
        raise DataError(loaded.problems)
    return loaded.report


def read(path: str | os.PathLike[str]) -> Loaded:
    """Read the report at `path` and check it; never raises DataError, whatever is wrong with the files."""
    reference = load_reference()
    merged = merge(read_trees(Path(path), sorted(Report.model_fields)))
    report, refused = validate(Report, merged)
    found = [_placed(merged.positions, path, problem) for path, problem in (*merged.problems, *refused)]
    if report is not None:
        found += [_placed(merged.positions, from_text(p.path), p) for p in rules.check(report, reference)]
    return Loaded(report, tuple(_in_order(found)), merged.positions)


def _placed(positions: Positions, path: FieldPath, problem: Problem) -> Problem:
    return replace(problem, path=positions.text(path), location=problem.location or positions.at(path))


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.location or Location(""), problem.path, problem.code))
