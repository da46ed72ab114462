"""What the model alone cannot check: how the facts of a report fit each other and the reference data.

One file per idea; each has a function `check` that yields a Problem per finding, with the path of the field as text.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.load.rules import (
    arithmetic,
    assessments,
    confidentiality,
    conflicts,
    countries,
    dates,
    figures,
    follow_ups,
    identity,
    languages,
    magnitude,
    narratives,
    observations,
    references,
    sections,
)
from reportgen.load.rules.walk import parts
from reportgen.model.reference import Reference
from reportgen.model.report import Report


def check(report: Report, reference: Reference, also_known: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """Yield everything that is wrong with `report`, errors and warnings, without places.

    `also_known` are ids of facts that are left out of `report` because they hold errors of their own; a reference to
    one of them is not reported.
    """
    everything = tuple(parts(report))
    if unprintable := list(figures.check(everything)):
        yield from unprintable
        return  # the other rules could not compute with such figures
    yield from identity.check(report, reference)
    yield from references.check(report, everything, reference, also_known)
    yield from countries.check(everything)
    yield from dates.check(report)
    yield from observations.check(report, reference)
    yield from arithmetic.check(report, reference, everything)
    yield from magnitude.check(report, reference)
    yield from assessments.check(report, reference, everything)
    yield from conflicts.check(report, also_known)
    yield from confidentiality.check(report, everything)
    yield from languages.check(report, everything)
    yield from narratives.check(report, reference, everything)
    yield from sections.check(report)
    yield from follow_ups.check(report, reference)


__all__ = ["check"]
