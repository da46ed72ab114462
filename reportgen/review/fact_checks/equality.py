"""Facts that are equal though one text says more about the value than the other.

point 3 = 3      phase II = tweede fase      50 % = la moitié      trois ans = drie volle jaren
le 3 mars = 3 maart 2025, where the French text names that year elsewhere
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction

from reportgen.review.fact_checks.values import bare_values, has_label, same_figure
from reportgen.review.facts import TextFact

_DURATION = re.compile(r"(?:MONTH|DAY|WORKDAY|MIN|S) ")
_FRACTION = re.compile(r"[0-9]+/[1-9][0-9]*")
_DATED = re.compile(r"[12][0-9]{3}-")
_YEAR = re.compile(r"(?<![-\w])[12][0-9]{3}(?![0-9.])")


def stated_years(facts: Iterable[TextFact]) -> frozenset[str]:
    """Every year that a text names, also within a date or a period."""
    dated = (fact for fact in facts if fact.kind in ("date", "period"))
    return frozenset(year for fact in dated for reading in fact.readings for year in _YEAR.findall(reading))


def loosely_equal(fr: TextFact, nl: TextFact, years: frozenset[str]) -> bool:
    """Whether the two state one value; `years` are those that both texts name."""
    if has_label(fr) and has_label(nl):
        return False
    if bare_values(fr) & bare_values(nl):
        return True
    if {fr.kind, nl.kind} == {"number", "quantity"}:
        measured = fr if fr.kind == "quantity" else nl
        return same_figure(fr, nl) and bool(_DURATION.match(measured.readings[0]))
    if {fr.kind, nl.kind} == {"number", "percent"}:
        return "100" in fr.figures and "100" in nl.figures  # both are the whole
    if {fr.kind, nl.kind} == {"percent", "fraction"}:
        return bool(_shares(fr) & _shares(nl))
    if fr.kind == nl.kind and fr.kind in ("date", "period"):
        return _same_but_for_year(fr, nl, years) or _same_but_for_year(nl, fr, years)
    return False


def _shares(fact: TextFact) -> frozenset[Fraction]:
    if fact.kind == "percent":
        return frozenset(Fraction(reading[2:]) / 100 for reading in fact.readings)
    return frozenset(Fraction(reading) for reading in fact.readings if _FRACTION.fullmatch(reading))


def _same_but_for_year(partial: TextFact, full: TextFact, years: frozenset[str]) -> bool:
    """Whether `partial` lacks nothing but a year that its text names elsewhere."""
    return any(
        short.startswith("--") and long[:4] in years and long[4:] == short[1:]
        for short in partial.readings
        for long in full.readings
    )


class Stated:
    """The values that a text states, for the question whether a fact of the other text only repeats one."""

    def __init__(self, facts: Sequence[TextFact]) -> None:
        readings = {reading for fact in facts for reading in fact.readings}
        self._readings = readings | {f"-{reading[4:]}" for reading in readings if _DATED.match(reading)}
        self._years = stated_years(facts)

    def repeat(self, fact: TextFact) -> bool:
        """Whether the text states the value of `fact`, or does so without its year and names the year elsewhere."""
        return any(
            reading in self._readings
            or (_DATED.match(reading) and reading[:4] in self._years and f"-{reading[4:]}" in self._readings)
            for reading in fact.readings
        )
