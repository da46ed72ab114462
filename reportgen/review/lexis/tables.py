"""The word tables of the review (reportgen/reference/review/*.yaml), read once.

The review reads them by itself, and not as part of the reference data of a report: two texts can be compared without
a report, and thousands of pairs must not wait for the indicators.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import yaml

from reportgen.errors import Problem, ResourceError
from reportgen.resources import PACKAGE

REFERENCE = PACKAGE / "reference"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def table(file: str, name: str) -> Any:
    """The table `name` of `file`, a path below reportgen/reference; raise ResourceError when it is not there."""
    try:
        return _content(file)[name]
    except (OSError, KeyError) as error:
        problem = Problem("resource-missing", f"no table {name!r} in {file}: {error}", hint="reinstall reportgen")
        raise ResourceError(problem) from error


@cache
def _content(file: str) -> Mapping[str, Any]:
    content: Mapping[str, Any] = yaml.load((REFERENCE / file).read_text(encoding="utf-8"), _Loader)
    return content


def forms(cell: str) -> list[str]:
    """The forms of one side of a line: `Anvers, anversois` → two."""
    return [form.strip() for form in cell.split(",")]
