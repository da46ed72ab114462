"""Every commitment is followed up, once."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.load.rules.walk import severity
from reportgen.model.reference import Reference
from reportgen.model.report import Report


def check(report: Report, reference: Reference) -> Iterator[Problem]:
    """Yield a problem for each commitment without a follow-up that may be printed, and for each second follow-up."""
    seen: set[str] = set()
    for index, follow_up in enumerate(report.follow_ups):
        if follow_up.commitment in seen:
            message, hint = "this commitment is followed up twice", "keep one follow-up"
            yield Problem("duplicate-follow-up", message, path=f"follow_ups[{index}].commitment", hint=hint)
        seen.add(follow_up.commitment)
    public = {follow_up.commitment for follow_up in report.public().follow_ups}
    needed = [commitment.id for commitment in reference.commitments if not commitment.heading]
    missing = [identifier for identifier in needed if identifier not in public]
    if missing:
        named = ", ".join(missing[:5]) + (", …" if len(missing) > 5 else "")
        yield Problem(
            "follow-up-missing",
            f"{len(missing)} of {len(needed)} commitments have no follow-up: {named}",
            path="follow_ups",
            hint="add each to follow_ups, with what was done or why nothing was",
            severity=severity(report),
        )
