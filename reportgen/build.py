"""The main job: a Report in, a matched pair of Word files out, or nothing at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reportgen.document import Document
from reportgen.errors import DataError, MatchError, Problem, ReportgenError
from reportgen.language import Language
from reportgen.load.last_year import check_last_year
from reportgen.load.reference import load_reference
from reportgen.load.rules import check
from reportgen.model.reference import Reference
from reportgen.model.report import Report, ReportStatus
from reportgen.parse import parse
from reportgen.render import render
from reportgen.review.finding import Finding
from reportgen.review.match import match
from reportgen.write.docx import read_reference, write_bilingual, write_docx
from reportgen.write.files import check_targets, write_content, write_files
from reportgen.write.layout import laid_out


@dataclass(frozen=True, slots=True)
class Pair:
    """The files of a report; one that was not asked for is None. `warnings` are the findings of a draft.

    `pdfs` are the PDFs of these files, in the same order, when they were asked for.
    """

    fr: Path | None
    nl: Path | None
    bilingual: Path | None = None
    warnings: tuple[Finding, ...] = ()
    pdfs: tuple[Path, ...] = ()


def build(
    report: Report,
    out: str | os.PathLike[str],
    *,
    languages: Iterable[Language] = tuple(Language),
    bilingual: Sequence[Language] = (),
    templates: str | os.PathLike[str] | None = None,
    reference: Reference | None = None,
    reference_doc: str | os.PathLike[str] | None = None,
    last_year: Report | None = None,
    pdf: bool = False,
    paginate: bool = False,
) -> Pair:
    """Write `report-<year>.fr.docx` and `report-<year>.nl.docx` into the directory `out`.

    Both documents are always made and compared, also when only one of the `languages` is to be written. `bilingual`
    names the languages of the left and the right column of one more file, `report-<year>.fr-nl.docx`. `templates` is
    a directory with `fr` and `nl` whose files replace the installed ones; `reference_doc` a Word file whose styles,
    page, headers and footers are taken over. With the report of the year before as `last_year` the documents say
    what has changed since. With `pdf` each Word file gets a tagged PDF beside it, with `paginate`
    its contents get page numbers; both need LibreOffice and the extra `pdf`. Raises DataError, TemplateError,
    DocumentError, MatchError, ReadError or WriteError with every problem found; then nothing was written.
    """
    house = read_reference(Path(reference_doc)) if reference_doc else None
    known = reference or load_reference()
    errors = [problem for problem in check(report, known) if problem.severity == "error"]
    if last_year is not None:
        errors += check_last_year(last_year, report, known)
    if errors:
        raise DataError(errors)
    documents = documents_of(report, known, Path(templates) if templates else None, last_year)
    warnings = matched(documents, report)
    targets = {language: _target(out, report, [language]) for language in languages}
    writers = {path: partial(write_docx, documents[one], reference=house) for one, path in targets.items()}
    columns = _target(out, report, bilingual) if bilingual else None
    if columns:
        left, right = (documents[language] for language in bilingual)
        writers[columns] = partial(write_bilingual, left, right, reference=house)
    pdfs = tuple(path.with_suffix(".pdf") for path in writers) if pdf else ()
    if pdf or paginate:
        check_targets([*writers, *pdfs])
        write_content(laid_out(writers, pdf=pdf, paginate=paginate))
    else:
        write_files(writers)
    return Pair(targets.get(Language.FR), targets.get(Language.NL), columns, tuple(warnings), pdfs)


def _target(out: str | os.PathLike[str], report: Report, languages: Iterable[Language]) -> Path:
    return Path(out) / f"report-{report.year}.{'-'.join(language.value for language in languages)}.docx"


def documents_of(
    report: Report, reference: Reference, templates: Path | None = None, last_year: Report | None = None
) -> dict[Language, Document]:
    """Render and parse `report` in both languages; the problems of both are raised together."""
    documents: dict[Language, Document] = {}
    failures: list[ReportgenError] = []
    for language in Language:
        try:
            documents[language] = parse(render(report, language, reference, templates, last_year), language)
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
