"""The main job: a Report in, a matched pair of Word files out, or nothing at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reportgen.document import Document
from reportgen.errors import DataError, MatchError, Problem, ReportgenError
from reportgen.language import Language
from reportgen.load.reference import load_reference
from reportgen.load.rules import check
from reportgen.model.reference import Reference
from reportgen.model.report import Report, ReportStatus
from reportgen.parse import parse
from reportgen.render import render
from reportgen.review.finding import Finding
from reportgen.review.match import match
from reportgen.write.docx import write_docx
from reportgen.write.files import write_files


@dataclass(frozen=True, slots=True)
class Pair:
    """The two files of a report; a side that was not asked for is None. `warnings` are the findings of a draft."""

    fr: Path | None
    nl: Path | None
    warnings: tuple[Finding, ...] = ()


def build(
    report: Report,
    out: str | os.PathLike[str],
    *,
    languages: Iterable[Language] = tuple(Language),
    templates: str | os.PathLike[str] | None = None,
    reference: Reference | None = None,
) -> Pair:
    """Write `report-<year>.fr.docx` and `report-<year>.nl.docx` into the directory `out`.

    Both documents are always made and compared, also when only one of the `languages` is to be written. `templates`
    is a directory with `fr` and `nl` whose files replace the installed ones. Raises DataError, TemplateError,
    DocumentError, MatchError or WriteError with every problem found; then nothing was written.
    """
    known = reference or load_reference()
    errors = [problem for problem in check(report, known) if problem.severity == "error"]
    if errors:
        raise DataError(errors)
    documents = documents_of(report, known, Path(templates) if templates else None)
    warnings = matched(documents, report)
    wanted = list(languages)
    targets = {language: Path(out) / f"report-{report.year}.{language.value}.docx" for language in wanted}
    write_files({path: partial(write_docx, documents[language]) for language, path in targets.items()})
    return Pair(targets.get(Language.FR), targets.get(Language.NL), tuple(warnings))


def documents_of(report: Report, reference: Reference, templates: Path | None = None) -> dict[Language, Document]:
    """Render and parse `report` in both languages; the problems of both are raised together."""
    documents: dict[Language, Document] = {}
    failures: list[ReportgenError] = []
    for language in Language:
        try:
            documents[language] = parse(render(report, language, reference, templates), language)
        except ReportgenError as error:
            failures.append(error)
    if failures:
        problems: list[Problem] = [problem for failure in failures for problem in failure.problems]
        raise type(failures[0])(problems) from failures[0]
    return documents


def matched(documents: dict[Language, Document], report: Report) -> list[Finding]:
    """Prove rules 1, 3 and 4 of the match contract; return what a draft may leave open, raise MatchError otherwise."""
    findings = match(documents[Language.FR], documents[Language.NL], final=report.status is ReportStatus.FINAL)
    errors = [finding.as_problem() for finding in findings if finding.severity == "error"]
    if errors:
        raise MatchError(errors)
    return findings
