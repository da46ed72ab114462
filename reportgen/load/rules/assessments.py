"""Assessments fit their indicators: a milestone has a state, a scale has the level, figures need no words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.errors import Problem
from reportgen.load.rules.walk import Part
from reportgen.model.indicators import (
    Assessment,
    Indicator,
    Milestone,
    MilestoneState,
    OrdinalIndicator,
    QuantitativeIndicator,
)
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report


def check(report: Report, reference: Reference, everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for each assessment that its indicator does not take."""
    indicators = all_indicators(report, reference)
    seen: set[str] = set()
    for part in everything:
        if isinstance(part.model, Assessment):
            if part.model.indicator in seen:
                message, hint = "this indicator is assessed twice", "keep one assessment"
                yield Problem("duplicate-assessment", message, path=part.field("indicator"), hint=hint)
            seen.add(part.model.indicator)
            indicator = indicators.get(part.model.indicator)
            if indicator is not None:
                yield from _fits(part, part.model, indicator)


def _fits(part: Part, found: Assessment, indicator: Indicator) -> Iterator[Problem]:
    if isinstance(indicator, QuantitativeIndicator):
        message = "a quantitative indicator is not assessed in words"
        yield _misfit(part, "indicator", message, "put its figures into observations.csv")
    if isinstance(indicator, Milestone) != (found.state is not None):
        message = "a milestone has a state, and no other indicator has one"
        hint = f"allowed: {', '.join(MilestoneState)}"
        yield _misfit(part, "state", message, hint)
    if found.reached is not None and found.state is not MilestoneState.REACHED:
        yield _misfit(part, "reached", "a date is given, but the state is not reached", "write state: reached")
    if found.level is not None:
        levels = {anchor.level for anchor in indicator.scale} if isinstance(indicator, OrdinalIndicator) else set()
        if found.level not in levels:
            known = ", ".join(str(level) for level in sorted(levels)) or "none, it is not on a scale"
            yield _misfit(part, "level", "the indicator has no such level", f"its levels: {known}")


def _misfit(part: Part, field: str, message: str, hint: str) -> Problem:
    return Problem("assessment-misfit", message, path=part.field(field), hint=hint)
