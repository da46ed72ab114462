"""The abbreviations that occur in a report, the same list for both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import BaseModel

from reportgen.language import Language
from reportgen.model.comparison import Comparison
from reportgen.model.reference import Abbreviation, Reference
from reportgen.model.report import Report
from reportgen.model.text import LocalizedText
from reportgen.render.environment import TemplateEnvironment


def abbreviations(
    report: Report, reference: Reference, templates: Path | None = None, comparison: Comparison | None = None
) -> tuple[Abbreviation, ...]:
    """The short forms that stand in a text that is printed, in either language, or name a body of the report.

    Looked for in both languages at once, so that both lists are the same.
    """
    # That a body is declared is no occurrence: the facts that name it may all be restricted.
    facts = report.model_copy(update={"bodies": ()})
    titles = comparison.titles if comparison else ()
    data = (facts, reference.indicators, reference.commitments, titles)
    printed = [*_texts(data), *_templates(templates)]
    words = set(re.findall(r"[\w&/-]+", "\n".join(printed)))
    candidates = [*_of_bodies(report, reference), *reference.abbreviations]
    return tuple(one for one in candidates if one.id in words or _occurs(one.short, words))


def _of_bodies(report: Report, reference: Reference) -> Iterator[Abbreviation]:
    for body in (*reference.bodies, *report.bodies):
        if body.acronym is not None:
            yield Abbreviation(id=body.id, short=body.acronym, full=body.name)


def _occurs(short: LocalizedText, words: set[str]) -> bool:
    return any(side in words for side in (short.fr, short.nl) if side is not None)


def _texts(value: object) -> Iterator[str]:
    """Every text in a value, ids of bodies included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name))
    elif isinstance(value, Iterable):
        for item in value:
            yield from _texts(item)


def _templates(overrides: Path | None) -> Iterator[str]:
    for language in Language:
        environment = TemplateEnvironment(language, overrides)
        yield from (environment.source_of(name) for name in environment.template_names())
