"""The reference data of the installation (reportgen/reference/*.yaml) → Reference."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from reportgen.errors import Problem, ResourceError
from reportgen.load.files import read_trees
from reportgen.load.merge import merge
from reportgen.load.validation import validate
from reportgen.model.reference import Reference
from reportgen.resources import PACKAGE


@cache
def load_reference() -> Reference:
    """Return the reference data; raise ResourceError when they are missing or do not satisfy the model."""
    return read_reference(PACKAGE / "reference")


def read_reference(directory: Path) -> Reference:
    """Return the reference data in `directory`; raise ResourceError with every problem of every file."""
    if not directory.is_dir():
        raise ResourceError(Problem("resource-missing", f"no directory {str(directory)!r}", hint="reinstall reportgen"))
    merged = merge(read_trees(directory, sorted(Reference.model_fields)))
    reference, refused = validate(Reference, merged)
    if reference is None or merged.problems:
        raise ResourceError(
            Problem(problem.code, problem.message, problem.location, merged.positions.text(path), problem.hint)
            for path, problem in (*merged.problems, *refused)
        )
    return reference
