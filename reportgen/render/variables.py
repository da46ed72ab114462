"""What a template can name: the report, the reference data, and the look-ups between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from reportgen.errors import suggestion
from reportgen.model.chart_rule import chart_specs
from reportgen.model.comparison import Comparison
from reportgen.model.observations import Observation, ObsStatus
from reportgen.model.reference import Reference, all_indicators, is_baseline
from reportgen.model.report import Report
from reportgen.model.series import series_by_indicator
from reportgen.render.abbreviations import abbreviations
from reportgen.render.filter_error import FilterError


def variables(
    report: Report, reference: Reference, templates: Path | None = None, comparison: Comparison | None = None
) -> dict[str, Any]:
    """Everything a template can name, for the public part of a report (docs/vocabulary.md lists it).

    `templates` is the user's own directory of templates, in which abbreviations may occur; `comparison` is that with
    the report of the year before.
    """
    commitments = {commitment.id: commitment for commitment in reference.commitments}
    origins = {origin.id: origin for origin in reference.origins}
    sources = {source.id: source for source in report.sources}
    gaps = {gap.item: gap for gap in report.gaps}
    follow_ups = {follow_up.commitment: follow_up for follow_up in report.follow_ups}
    compared = comparison.figures.observations if comparison else ()
    series = series_by_indicator(report)
    assessments = {assessment.indicator: assessment for assessment in report.assessments}
    return {
        "report": report,
        "reference": reference,
        "baseline": is_baseline(report, reference),
        "indicators": tuple(all_indicators(report, reference).values()),
        "assessment": lambda indicator: assessments.get(indicator.id),
        "series": lambda indicator: series.get(indicator.id, ()),
        "charts": chart_specs,
        "commitment": _lookup("commitment", commitments),
        "origin": _lookup("origin", origins),
        "source": _lookup("source", sources),
        "gap": gaps.get,
        "follow_up": lambda commitment: follow_ups.get(commitment.id),
        "comparison": comparison,
        "abbreviations": lambda: abbreviations(report, reference, templates, comparison),
        "used_statuses": lambda: _used_statuses((*report.observations, *compared)),
    }


def _lookup(kind: str, known: dict[str, Any]) -> Callable[[str], Any]:
    def look_up(name: str) -> Any:
        if name not in known:
            raise FilterError("reference-unknown", f"there is no {kind} {name!r}", suggestion(name, known))
        return known[name]

    return look_up


def _used_statuses(observations: Iterable[Observation]) -> tuple[ObsStatus, ...]:
    used = {status for observation in observations for status in observation.obs_status}
    return tuple(status for status in ObsStatus if status in used and status is not ObsStatus.NORMAL)
