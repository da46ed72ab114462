"""A public fact never depends on a restricted one: leaving the restricted one out would leave a hole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part, is_restricted
from reportgen.model.report import Report

# Fields with one required id, and the list that holds what they refer to.
_SINGLE = {"source": "sources", "retained": "sources", "indicator": "indicators"}


def check(report: Report, everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for every public fact that cannot be printed without a restricted source or indicator."""
    restricted = {
        name: {fact.id for fact in getattr(report, name) if is_restricted(fact)} for name in ("sources", "indicators")
    }
    for part in everything:
        if part.restricted:
            continue
        for name, target in _SINGLE.items():
            value = getattr(part.model, name, None)
            if isinstance(value, str) and value in restricted[target]:
                yield _problem(part.field(name), target[:-1])
        cited = getattr(part.model, "sources", ())
        if cited and all(isinstance(source, str) and source in restricted["sources"] for source in cited):
            yield _problem(part.field("sources"), "source")


def _problem(path: str, target: str) -> Problem:
    return Problem(
        "restricted-reference",
        f"this fact is public, but its {target} is restricted",
        path=path,
        hint=f"make the fact restricted too, release the {target}, or use a public one",
    )
