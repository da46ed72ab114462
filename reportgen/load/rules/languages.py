"""Every text that may be printed exists in both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportgen.errors import Problem
from reportgen.language import Language
from reportgen.load.rules.walk import Part, severity
from reportgen.model.report import Report
from reportgen.model.text import LocalizedText


def check(report: Report, everything: Iterable[Part]) -> Iterator[Problem]:
    """Yield a problem for every text of a fact that is not restricted and that lacks a language."""
    for part in everything:
        if not isinstance(part.model, LocalizedText) or part.restricted:
            continue
        for language in Language:
            if getattr(part.model, language.value) is None:
                yield Problem(
                    "missing-translation",
                    f"the {language.english} text is missing",
                    path=part.field(language.value),
                    hint=f"add {language.value}: with the text",
                    severity=severity(report),
                )
