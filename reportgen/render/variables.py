"""What a template can name: the report, the reference data, and the look-ups between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from reportgen.errors import suggestion
from reportgen.model.chart_rule import chart_specs
from reportgen.model.observations import ObsStatus
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report
from reportgen.model.series import all_series
from reportgen.render.abbreviations import abbreviations
from reportgen.render.filter_error import FilterError

REQUEST = "resolution"
"""The origin of commitments whose point 9 asks for this report."""


def variables(report: Report, reference: Reference, templates: Path | None = None) -> dict[str, Any]:
    """Everything a template can name, for the public part of a report (docs/vocabulary.md lists it).

    `templates` is the user's own directory of templates, in which abbreviations may occur.
    """
    commitments = {commitment.id: commitment for commitment in reference.commitments}
    origins = {origin.id: origin for origin in reference.origins}
    sources = {source.id: source for source in report.sources}
    gaps = {gap.item: gap for gap in report.gaps}
    follow_ups = {follow_up.commitment: follow_up for follow_up in report.follow_ups}
    assessments = {assessment.indicator: assessment for assessment in report.assessments}
    return {
        "report": report,
        "reference": reference,
        "baseline": _is_baseline(report, reference),
        "indicators": tuple(all_indicators(report, reference).values()),
        "assessment": lambda indicator: assessments.get(indicator.id),
        "series": lambda indicator: all_series(report, indicator.id),
        "charts": chart_specs,
        "commitment": _lookup("commitment", commitments),
        "origin": _lookup("origin", origins),
        "source": _lookup("source", sources),
        "gap": gaps.get,
        "follow_up": lambda commitment: follow_ups.get(commitment.id),
        "abbreviations": lambda: abbreviations(report, reference, templates),
        "used_statuses": lambda: _used_statuses(report),
    }


def _lookup(kind: str, known: dict[str, Any]) -> Callable[[str], Any]:
    def look_up(name: str) -> Any:
        if name not in known:
            raise FilterError("reference-unknown", f"there is no {kind} {name!r}", suggestion(name, known))
        return known[name]

    return look_up


def _is_baseline(report: Report, reference: Reference) -> bool:
    """Whether the period ended before the proposal that asks for this report: nothing in it can be a result of that."""
    asked = [origin.date for origin in reference.origins if origin.id == REQUEST]
    return bool(asked) and report.reporting_period.end.isoformat() < asked[0]


def _used_statuses(report: Report) -> tuple[ObsStatus, ...]:
    used = {status for observation in report.observations for status in observation.obs_status}
    return tuple(status for status in ObsStatus if status in used and status is not ObsStatus.NORMAL)
