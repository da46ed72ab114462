"""The report that a report is compared with: sound, and of the year before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reportgen.errors import Problem
from reportgen.load.rules import check
from reportgen.load.rules.walk import draft_of
from reportgen.model.reference import Reference
from reportgen.model.report import Report


def check_last_year(last_year: Report, report: Report, reference: Reference) -> Iterator[Problem]:
    """Yield the errors of `last_year`, and one when it is not of the year before `report`."""
    expected = report.year - 1
    if last_year.year != expected:
        message = f"this is the report for {last_year.year}; that for {report.year} is compared with {expected}"
        hint = f"name the report for {expected}, or leave the comparison out"
        yield Problem("last-year-other", message, path="last_year.year", hint=hint)
    for problem in check(draft_of(last_year), reference):
        if problem.severity == "error":
            yield replace(problem, path=f"last_year.{problem.path}")
