"""Narratives cite facts: each citation leads somewhere, the same in both languages, and no figure is retyped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal

from reportgen.citations import CITATION, Citations, UnknownCitationError, citations
from reportgen.errors import Problem
from reportgen.load.rules.walk import Part
from reportgen.markdown import refused, tokens
from reportgen.model.observations import Dimension, Observation
from reportgen.model.quantities import Unit
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.model.series import series_by_indicator
from reportgen.model.text import Narrative, TextLanguage

_NUMBER = r"(?<![\w.,-])(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(,\d+)?"
_GAP = r"[ \u00a0\u202f]?"
_KILOGRAMS = {Unit.T: 1000, Unit.KG: 1}

Figure = tuple[Decimal, str]
"""A value and what it counts, tonnes as kilograms."""


def check(report: Report, reference: Reference, everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for each citation that fails or that only one language has, and for each retyped figure."""
    whole, public = Citations(report, reference), Citations(report.public(), reference)
    figures = _figures(report.public())
    patterns = {language: _pattern(reference, language) for language in TextLanguage}
    for part in everything:
        if not isinstance(part.model, Narrative) or part.restricted:
            continue
        yield from _same_citations(part)
        for language in TextLanguage:
            text = getattr(part.model, language.value)
            if text is not None:
                path = part.field(language.value)
                yield from _refused(text, path)
                yield from _unresolved(text, path, whole, public)
                yield from _retyped(text, path, figures, patterns[language])


def _refused(text: str, path: str) -> Iterator[Problem]:
    if found := refused(tokens(text)):
        yield Problem(found.code, found.message, path=path, hint=found.hint)


def _same_citations(part: Part) -> Iterator[Problem]:
    sides = [getattr(part.model, language.value) for language in TextLanguage]
    if None in sides:
        return
    french, dutch = (Counter(citations(text)) for text in sides)
    for citation in {**(french - dutch), **(dutch - french)}:
        message = f"{citation} stands {french[citation]} × in French and {dutch[citation]} × in Dutch"
        yield Problem(
            "citation-differs", message, path=part.path, hint="both texts state the same facts: cite the same"
        )


def _unresolved(text: str, path: str, whole: Citations, public: Citations) -> Iterator[Problem]:
    for match in CITATION.finditer(text):
        try:
            _resolve(match, public)
        except UnknownCitationError as error:
            yield _unknown(match, path, whole, str(error))


def _resolve(match: re.Match[str], citations: Citations) -> None:
    if match["source"] is not None:
        citations.source(match["source"])
    else:
        citations.fact(match["fact"])


def _unknown(match: re.Match[str], path: str, whole: Citations, message: str) -> Problem:
    try:
        _resolve(match, whole)
    except UnknownCitationError:
        return Problem("citation-unknown", message, path=path, hint="correct the citation, or add what it names")
    hint = "release the fact as public, or leave the citation out"
    return Problem("citation-restricted", f"{match.group()} cites a restricted fact", path=path, hint=hint)


def _figures(report: Report) -> dict[Figure, str]:
    """Every figure that can be cited, with its citation."""
    found: dict[Figure, str] = {}
    # A figure that was not retained is offered only where no retained one has its value.
    for observation, retained in sorted(_observations(report), key=lambda pair: not pair[1]):
        if observation.figure is not None:
            found.setdefault(_figure(observation.figure, observation.unit_measure), _citation(observation, retained))
    return found


def _observations(report: Report) -> Iterator[tuple[Observation, bool]]:
    """Every observation, and whether its series retains it."""
    for every in series_by_indicator(report).values():
        for point in (point for series in every for point in series.points):
            yield point.retained, True
            yield from ((other, False) for other in point.others)


def _citation(observation: Observation, retained: bool) -> str:
    """The citation that leads to `observation` and to no other figure of its period."""
    names = [name for name in Dimension if getattr(observation, name)]
    qualifiers = [f";{name}={getattr(observation, name)}" for name in names]
    if not retained:
        qualifiers.append(f";vintage={observation.vintage}")
    return f"{{{observation.indicator}@{observation.time_period}{''.join(qualifiers)}}}"


def _figure(value: Decimal, unit: Unit) -> Figure:
    factor = _KILOGRAMS.get(unit, 1)
    return (value * factor).normalize(), "KG" if unit in _KILOGRAMS else unit.value


def _pattern(reference: Reference, language: TextLanguage) -> re.Pattern[str]:
    """A number with its multiple and the name of a unit, in one language."""
    words = []
    for unit, names in reference.units.items():
        forms = getattr(names, language.value)
        words += [f"(?P<{unit.name}_{n}>{re.escape(form)})" for n, form in enumerate({forms.one: 1, forms.other: 1})]
    words.append("(?P<PT_9>%)")
    multiples = "|".join(
        f"(?P<m{power}>{getattr(reference.phrases[f'multiple-{power}'], language.value)}s?)" for power in (6, 9)
    )
    units = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"{_NUMBER}{_GAP}(?:(?:{multiples}){_GAP}(?:de |d['’])?)?(?:{units})(?!\w)")


def _retyped(text: str, path: str, figures: dict[Figure, str], pattern: re.Pattern[str]) -> Iterator[Problem]:
    for match in pattern.finditer(CITATION.sub(lambda found: " " * len(found.group()), text)):
        digits = re.sub(r"\D", "", match[1]) + (match[2] or "").replace(",", ".")
        power = 6 if match["m6"] else 9 if match["m9"] else 0
        named = next(name for name, value in match.groupdict().items() if value and "_" in name)
        unit = Unit[named.rpartition("_")[0]]
        citation = figures.get(_figure(Decimal(digits).scaleb(power), unit))
        if citation is not None:
            message = f"“{match.group()}” is typed, but the figure is in the data"
            yield Problem("figure-retyped", message, path=path, hint=f"cite it: {citation}", severity="warning")
