"""Every reference leads somewhere: to a source, body, indicator, action or commitment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.errors import Problem, suggestion
from reportgen.load.rules.walk import Part
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report

TARGETS: dict[str, str] = {
    "source": "source",
    "sources": "source",
    "retained": "source",
    "authority": "body",
    "body": "body",
    "lead": "body",
    "organisations": "body",
    "owner": "body",
    "partners": "body",
    "indicator": "indicator",
    "parts": "indicator",
    "numerator": "indicator",
    "denominator": "indicator",
    "actions": "action",
    "commitment": "commitment",
    "serves": "commitment",
}
"""What a field of this name refers to, in whatever model it stands."""

_CODES = {
    "source": "unknown-source",
    "body": "unknown-body",
    "indicator": "unknown-indicator",
    "action": "unknown-action",
    "commitment": "unknown-commitment",
}
_WHERE = {
    "source": "add it to sources, or correct the id",
    "body": "use a body of the reference data, add it to bodies, or correct the id",
    "indicator": "add it to indicators, or correct the id",
    "action": "add it to actions, or correct the id",
}


def check(
    report: Report, everything: Iterable[Part], reference: Reference, also_known: frozenset[str]
) -> Iterator[Problem]:
    """Yield a problem for every reference to something that neither the report nor the reference data hold."""
    known = {
        "source": {source.id for source in report.sources},
        "body": {body.id for body in (*report.bodies, *reference.bodies)},
        "indicator": set(all_indicators(report, reference)),
        "action": {action.id for action in report.actions},
        "commitment": {commitment.id for commitment in reference.commitments},
    }
    # A message suggests nothing that may reach no output.
    restricted = {str(getattr(part.model, "id", "")) for part in everything if part.restricted}
    origins = ", ".join(origin.id for origin in reference.origins)
    for part in everything:
        for path, target, identifier in _references(part):
            if identifier in known[target] or (identifier in also_known and target != "commitment"):
                continue
            hint = suggestion(identifier, sorted(known[target] - restricted))
            if target == "commitment":
                hint = hint or f"use a commitment of the reference data; its origins are: {origins}"
            yield Problem(_CODES[target], f"there is no {target} with this id", path=path, hint=hint or _WHERE[target])


def _references(part: Part) -> Iterator[tuple[str, str, str]]:
    """Yield path, target and id of each reference that a part of the report makes itself."""
    for name in type(part.model).model_fields:
        target = TARGETS.get(name)
        if target is None:
            continue
        value, path = getattr(part.model, name), part.field(name)
        if isinstance(value, str):
            yield path, target, value
        elif isinstance(value, tuple):
            yield from ((f"{path}[{i}]", target, item) for i, item in enumerate(value) if isinstance(item, str))
