"""The filters of the templates: each spells a fact in one language and marks its value up for later checks.

docs/vocabulary.md lists them for template authors; a test holds the two lists together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from jinja2 import Undefined
from markupsafe import Markup, escape

from reportgen.chart_figures import DASH
from reportgen.citations import Citations, Cited, UnknownCitationError
from reportgen.errors import suggestion
from reportgen.model.charts import ChartSpec
from reportgen.model.observations import NO_VALUE, Observation, ObsStatus
from reportgen.model.quantities import Money, Quantity, Share, Unit
from reportgen.model.report import Body
from reportgen.model.sources import Source
from reportgen.model.text import LocalizedText, Narrative
from reportgen.render import narrative
from reportgen.render.filter_error import FilterError
from reportgen.render.spelling import Spelling, canonical, whole


class Filters:
    """The filters for one report in one language."""

    def __init__(self, spelling: Spelling, citations: Citations) -> None:
        self.spelling = spelling
        self.citations = citations
        known = (*spelling.reference.bodies, *citations.report.bodies)
        self.bodies: dict[str, Body] = {body.id: body for body in known}

    def table(self) -> dict[str, Callable[..., Any]]:
        """Filter names and functions, as templates see them."""
        names = (
            "acronym blocks body citation codes country date footnotes inline label money names number percent period "
            "plotted point quantity short_period value"
        )
        return {name: getattr(self, name) for name in names.split()}

    # -- texts ----------------------------------------------------------------------------------------------------

    def text(self, text: LocalizedText) -> Markup:
        """A text in this language, or a visible mark that it is missing."""
        side = self.spelling.side(text)
        if side is None:
            return Markup("<mark>{}</mark>").format(self.spelling.phrase("missing-text"))
        return escape(side)

    def blocks(self, text: Narrative) -> Markup:
        """A narrative as paragraphs and lists."""
        side = self.spelling.side(_expect(text, LocalizedText, "blocks"))
        return narrative.blocks(side, self.cite) if side else Markup("<p>{}</p>").format(self.text(text))

    def inline(self, text: Narrative) -> Markup:
        """A narrative of one paragraph, inside a sentence or cell."""
        side = self.spelling.side(_expect(text, LocalizedText, "inline"))
        return narrative.inline(side, self.cite) if side else self.text(text)

    def label(self, code: Any, group: str = "") -> Markup:
        """The name of a code: an enum member, or a plain code with its group of reference/labels.yaml."""
        if isinstance(code, Enum):
            group = group or _snake(type(code).__name__)
            code = code.value
        labels = self.spelling.reference.labels
        if group not in labels:
            raise FilterError("label-unknown", f"there is no group of labels {group!r}", suggestion(group, labels))
        if str(code) not in labels[group]:
            raise FilterError(
                "label-unknown", f"{group} has no label for this code", f"known: {', '.join(labels[group])}"
            )
        return self.text(labels[group][str(code)])

    def names(self, codes: Iterable[Enum]) -> Markup:
        """The names of several codes in a row: `a, b et c`."""
        return Markup(self.spelling.joined([self.label(code) for code in codes]))

    # -- figures --------------------------------------------------------------------------------------------------

    def number(self, value: Decimal | int) -> Markup:
        """A plain number."""
        _expect(value, (Decimal, int), "number")
        return _data(canonical(value), "number", "", self.spelling.number(value))

    def quantity(self, value: Quantity | Observation) -> Markup:
        """A figure with its unit; an observation without a figure says why."""
        _expect(value, (Quantity, Observation), "quantity")
        if isinstance(value, Observation):
            if value.obs_value is None:
                return self.absent(value)
            figure, unit, mult = value.obs_value, value.unit_measure, value.unit_mult
        else:
            figure, unit, mult = value.value, value.unit, 0
        kind = {Unit.EUR: "money", Unit.PT: "percent", Unit.PURE_NUMB: "number"}.get(unit, "quantity")
        code = "" if kind in ("number", "percent") else unit.value
        return _data(canonical(figure.scaleb(mult)), kind, code, self.spelling.quantity(figure, unit, mult))

    def value(self, observation: Observation) -> Markup:
        """The figure of an observation alone, for cells whose heading names the unit."""
        _expect(observation, Observation, "value")
        if observation.figure is None:
            return self.absent(observation)
        figure = whole(observation.figure)
        return _data(canonical(figure), "number", "", self.spelling.number(figure))

    def plotted(self, value: Observation | Decimal | None, chart: ChartSpec) -> Markup:
        """A figure as a chart states it, its value whole; a dash where there is none."""
        _expect(chart, ChartSpec, "plotted")
        figure = value.figure if isinstance(value, Observation) else value
        if figure is None:
            return Markup(DASH)
        _expect(figure, Decimal, "plotted")
        return _data(canonical(figure), "number", "", self.spelling.number(chart.stated(figure)))

    def absent(self, observation: Observation) -> Markup:
        """Why there is no figure."""
        return self.label(next(status for status in observation.obs_status if status in NO_VALUE))

    def codes(self, observation: Observation) -> str:
        """The OBS_STATUS codes that have to be printed beside a figure; A (normal) is not."""
        return ", ".join(status.value for status in observation.obs_status if status is not ObsStatus.NORMAL)

    def money(self, money: Money) -> Markup:
        """An amount."""
        _expect(money, Money, "money")
        return _data(canonical(money.amount), "money", money.currency, self.spelling.money(money))

    def percent(self, share: Share | Decimal | int) -> Markup:
        """A percentage."""
        _expect(share, (Share, Decimal, int), "percent")
        value = share.percent if isinstance(share, Share) else Decimal(share)
        return _data(canonical(value), "percent", "", self.spelling.percent(value))

    def point(self, number: str) -> Markup:
        """The number of a point or objective."""
        return _data(str(number), "reference", "", str(number))

    def date(self, value: date | str) -> Markup:
        """A date of any precision."""
        if isinstance(value, date):
            return _time(value.isoformat(), self.spelling.date(value))
        _expect(value, str, "date")
        return _time(value, self.spelling.partial_date(value))

    def period(self, value: str | int) -> Markup:
        """A reporting period or a year."""
        _expect(value, (str, int), "period")
        return _time(str(value), self.spelling.period(str(value)))

    def short_period(self, value: str) -> Markup:
        """A reporting period in the room of an axis."""
        _expect(value, str, "short_period")
        return _time(value, self.spelling.short_period(value))

    # -- names ----------------------------------------------------------------------------------------------------

    def country(self, codes: str | Iterable[str]) -> str:
        """The name of a country, or of several in a row."""
        return self.spelling.joined([self._country(code) for code in _several(codes)])

    def _country(self, code: str) -> str:
        if code not in self.spelling.locale.territories:
            raise FilterError(
                "reference-unknown", f"there is no country {code!r}", "write the two capital letters of ISO 3166-1"
            )
        return self.spelling.country(code)

    def body(self, ids: str | Iterable[str]) -> Markup:
        """The official name of a body, or of several in a row."""
        return Markup(self.spelling.joined([self.text(self._body(name).name) for name in _several(ids)]))

    def acronym(self, ids: str | Iterable[str]) -> Markup:
        """The acronym of a body, or its name where it has none."""
        found = [self._body(name) for name in _several(ids)]
        return Markup(self.spelling.joined([self.text(body.acronym or body.name) for body in found]))

    def _body(self, name: str) -> Body:
        if name not in self.bodies:
            raise FilterError("reference-unknown", f"there is no body {name!r}", suggestion(name, self.bodies))
        return self.bodies[name]

    # -- sources --------------------------------------------------------------------------------------------------

    def citation(self, source: Source) -> Markup:
        """A source as a bibliography names it: publisher and title in its own language, date; then its note.

        The title is the link, so that a list of the links of the report names what each leads to.
        """
        _expect(source, Source, "citation")
        title = Markup('<span lang="{}">{}</span>').format(source.language, source.title)
        if source.url:
            title = Markup('<a href="{}" lang="{}">{}</a>').format(str(source.url), source.language, source.title)
        parts = [Markup('<span lang="{}">{}</span>').format(source.language, source.publisher), title]
        if source.published:
            parts.append(self.date(source.published))
        cited = Markup(", ").join(parts)
        if source.note is None:
            return cited + Markup(".")
        note = self.text(source.note)
        # A note that is a sentence keeps its own full stop, inside its brackets.
        brackets = Markup("{}. ({})") if note.endswith(".") else Markup("{} ({}).")
        return brackets.format(cited, note)

    def footnotes(self, sources: str | Iterable[str]) -> Markup:
        """A footnote for each source."""
        return Markup("").join(self.cite("source", name) for name in _several(sources))

    def cite(self, kind: str, text: str) -> Markup:
        """Spell a citation of a narrative: a fact, or a source as a footnote."""
        try:
            if kind == "source":
                note = self.citation(self.citations.source(text))
                return Markup('<span role="doc-footnote">{}</span>').format(note)
            fact, bare = self.citations.fact(text)
        except UnknownCitationError as error:
            raise FilterError("citation-unknown", str(error)) from error
        return self._spell(fact, bare)

    def _spell(self, fact: Cited, bare: bool) -> Markup:
        match fact:
            case Observation():
                return self.value(fact) if bare else self.quantity(fact)
            case Quantity():
                return self.quantity(fact)
            case Money():
                return self.money(fact)
            case Share():
                return self.percent(fact)
            case Decimal() | int():
                return self.number(fact)
            case _:
                return self.date(fact)


def printed(filters: Filters) -> Callable[[Any], Any]:
    """What `{{ … }}` prints without a filter: texts and names of codes, but never a bare figure, date or nothing."""

    def finalize(value: Any) -> Any:
        match value:
            case Markup():
                return value
            case Narrative():
                raise FilterError("template-bare-value", "a narrative needs a filter", "write | blocks or | inline")
            case LocalizedText():
                return filters.text(value)
            case Enum():
                return filters.label(value)
            case bool() | int() | float() | Decimal() | date():
                raise FilterError(
                    "template-bare-value",
                    "a figure or date needs a filter",
                    "write | number, | quantity, | date or | period",
                )
            case None:
                raise FilterError("template-bare-value", "there is nothing to print here", "guard it with {% if … %}")
            case str() | Undefined():
                return value
            case _:
                raise FilterError(
                    "template-bare-value",
                    f"this is a {type(value).__name__} and cannot be printed as it is",
                    "loop over it, or name one of its fields",
                )

    return finalize


def _data(value: str, kind: str, unit: str, text: str) -> Markup:
    extra = Markup(' data-unit="{}"').format(unit) if unit else Markup("")
    return Markup('<data value="{}" data-kind="{}"{}>{}</data>').format(value, kind, extra, text)


def _time(value: str, text: str) -> Markup:
    return Markup('<time datetime="{}">{}</time>').format(value, text)


def _several(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _expect(value: Any, kinds: Any, filter_name: str) -> Any:
    if not isinstance(value, kinds) or isinstance(value, bool):
        names = " or ".join(kind.__name__ for kind in (kinds if isinstance(kinds, tuple) else (kinds,)))
        raise FilterError("filter-input", f"the filter {filter_name!r} takes {names}, not {type(value).__name__}")
    return value


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
