"""Citations in narratives: figures and sources that a text refers to instead of typing them.

`{cocaine-antwerp@2024}`                 the retained figure with its unit
`{cocaine-antwerp@2024:value}`           the figure alone
`{cocaine-antwerp@2018;vintage=2019-01}` one particular figure, by any of its dimensions
`{ports-alliance.budget}`                a field of the action, instrument or entry with that id
`[^rtl-2026-01-21]`                      a footnote with that source
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from reportgen.errors import suggestion
from reportgen.model.observations import Observation
from reportgen.model.quantities import Money, Quantity, Share
from reportgen.model.reference import Reference, all_indicators
from reportgen.model.report import Report
from reportgen.model.series import series_by_indicator
from reportgen.model.sources import Source

CITATION = re.compile(r"\{(?P<fact>[^{}]*)\}|\[\^(?P<source>[^\]]*)\]")
_FIGURE = re.compile(
    r"(?P<indicator>[a-z0-9-]+)@(?P<period>[0-9A-Z-]+)(?P<qualifiers>(;[a-z_]+=[^;:]+)*)(?P<value>:value)?"
)
_PARTIAL_DATE = r"[0-9]{4}(-[0-9]{2}){0,2}"
_FIELD = re.compile(r"(?P<object>[a-z0-9-]+)\.(?P<field>[a-z_]+)")

Cited = Observation | Money | Quantity | Share | Decimal | int | date | str


class UnknownCitationError(LookupError):
    """A citation that cannot be resolved; the message says what is wrong and what is near."""


class Citations:
    """Resolves the citations of one report, whose figures may belong to indicators of the reference data."""

    def __init__(self, report: Report, reference: Reference) -> None:
        self.report = report
        self.sources = {source.id: source for source in report.sources}
        self.series = series_by_indicator(report)
        self.indicators = set(all_indicators(report, reference))
        work_items = report.task_force.work_items if report.task_force else ()
        groups: tuple[tuple[Any, ...], ...] = (report.actions, report.instruments, report.networks, work_items)
        self.objects: dict[str, Any] = {item.id: item for group in groups for item in group}

    def source(self, name: str) -> Source:
        """The source that `[^name]` refers to."""
        if name not in self.sources:
            raise UnknownCitationError(f"there is no source {name!r}" + _hint(name, self.sources))
        return self.sources[name]

    def fact(self, text: str) -> tuple[Cited, bool]:
        """What `{text}` refers to, and whether its figure stands without a unit."""
        if match := _FIGURE.fullmatch(text):
            return self._figure(match), bool(match["value"])
        if match := _FIELD.fullmatch(text):
            return self._field(match["object"], match["field"]), False
        raise UnknownCitationError(
            f"{{{text}}} is not a citation; write {{indicator@period}}, {{id.field}}, or leave the braces out"
        )

    def _figure(self, match: re.Match[str]) -> Observation:
        indicator, period = match["indicator"], match["period"]
        if indicator not in self.indicators:
            raise UnknownCitationError(f"there is no indicator {indicator!r}" + _hint(indicator, self.indicators))
        points = [point for series in self.series.get(indicator, ()) for point in series.points]
        qualifiers = dict(pair.split("=", 1) for pair in match["qualifiers"].split(";")[1:])
        if unknown := [name for name in qualifiers if name not in Observation.model_fields]:
            raise UnknownCitationError(f"{unknown[0]!r} is not a column" + _hint(unknown[0], Observation.model_fields))
        here = [point for point in points if point.time_period == period]
        found = [point.retained for point in here]
        if qualifiers:
            every = [observation for point in here for observation in (point.retained, *point.others)]
            found = [one for one in every if all(str(getattr(one, n)) == v for n, v in qualifiers.items())]
        if len(found) == 1:
            return found[0]
        if found:
            raise UnknownCitationError(
                f"{len(found)} figures fit {indicator}@{period}; add ;scope=…, ;ref_area=… or ;vintage=…"
            )
        known = sorted({point.time_period for point in points})
        listed = ", ".join(known) if known else "none"
        raise UnknownCitationError(f"{indicator} has no such figure for {period}; it has figures for: {listed}")

    def _field(self, name: str, field: str) -> Cited:
        if name not in self.objects:
            raise UnknownCitationError(f"nothing that can be cited has the id {name!r}" + _hint(name, self.objects))
        item = self.objects[name]
        fields = [key for key in type(item).model_fields if _citable(getattr(item, key))]
        value = getattr(item, field, None)
        if field not in type(item).model_fields or not _citable(value):
            known = ", ".join(fields) or "none"
            raise UnknownCitationError(f"{name} has no field {field!r} to cite; it has: {known}")
        return value  # type: ignore[return-value, unused-ignore]


def _citable(value: object) -> bool:
    """Whether a field holds a figure or a date; partial dates are text of that form."""
    if isinstance(value, str):
        return re.fullmatch(_PARTIAL_DATE, value) is not None
    return isinstance(value, (Money, Quantity, Share, Decimal, int, date))


def citations(text: str) -> Iterator[str]:
    """Every citation in a narrative, as written, in order of appearance."""
    return (match.group() for match in CITATION.finditer(text))


def _hint(name: str, known: Any) -> str:
    near = suggestion(name, known)
    return f"; {near}" if near else ""
