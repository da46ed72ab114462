"""Dates fit the reporting period and each other."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date

from reportgen.errors import Problem
from reportgen.model.actions import Action, ActionStatus
from reportgen.model.report import Report

# An action of these kinds that has no end is still running; any other one took place at its start.
_RUNNING = (ActionStatus.ONGOING, ActionStatus.SUSPENDED)


def first_day(partial: str) -> date:
    """Return the first day of `2025`, `2025-S1`, `2025-Q1`, `2025-07` or `2025-07-13`."""
    year, month, day = _parts(partial)
    return date(year, month[0], day or 1)


def last_day(partial: str) -> date:
    """Return the last day of `2025`, `2025-S1`, `2025-Q1`, `2025-07` or `2025-07-13`."""
    year, month, day = _parts(partial)
    return date(year, month[1], day or calendar.monthrange(year, month[1])[1])


def _parts(partial: str) -> tuple[int, tuple[int, int], int]:
    """Return the year, the first and the last month, and the day or 0."""
    year, *rest = partial.split("-")
    if not rest:
        return int(year), (1, 12), 0
    if rest[0][0] in "SQ":
        months, number = (6 if rest[0][0] == "S" else 3), int(rest[0][1])
        return int(year), (months * (number - 1) + 1, months * number), 0
    return int(year), (int(rest[0]), int(rest[0])), int(rest[1]) if len(rest) > 1 else 0


def check(report: Report) -> Iterator[Problem]:
    """Yield a problem for an action outside the reporting period without a reason, and for dates in the wrong order."""
    for index, action in enumerate(report.actions):
        path = f"actions[{index}]"
        if action.end and last_day(action.end) < first_day(action.start):
            yield _order(f"{path}.end", "start")
        elif action.outside_period is None and _outside(action, report):
            period = report.reporting_period
            yield Problem(
                "outside-period",
                f"the action lies outside the reporting period ({period.start} to {period.end})",
                path=f"{path}.start",
                hint="correct the dates, or say in outside_period why it is reported",
            )
    for index, entry in enumerate(report.networks):
        if entry.since and entry.until and last_day(entry.until) < first_day(entry.since):
            yield _order(f"networks[{index}].until", "since")


def _outside(action: Action, report: Report) -> bool:
    period = report.reporting_period
    if first_day(action.start) > period.end:
        return True
    if action.end is None and action.status in _RUNNING:
        return False
    return last_day(action.end or action.start) < period.start


def _order(path: str, other: str) -> Problem:
    return Problem("date-order", f"this date lies before {other}", path=path, hint="correct one of the two dates")
