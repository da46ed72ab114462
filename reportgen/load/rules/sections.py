"""Items 9.1 to 9.4 are reported, or it is said why there is nothing to report."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.load.rules.walk import severity
from reportgen.model.report import Report

# Items of point 9 of the proposal of resolution → the field that answers each.
_ITEMS = {"9.1": "actions", "9.2": "instruments", "9.3": "networks", "9.4": "task_force"}


def check(report: Report) -> Iterator[Problem]:
    """Yield a problem for every item of which nothing may be printed and that no gap explains."""
    public = report.public()
    explained = {gap.item for gap in public.gaps}
    for item, name in _ITEMS.items():
        if not getattr(public, name) and item not in explained:
            yield Problem(
                "empty-section",
                f"item {item} of the report is empty",
                path=name,
                hint=f"fill it in, or add to gaps an item {item} that says why there is nothing to report",
                severity=severity(report),
            )
