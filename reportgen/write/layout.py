"""What LibreOffice adds to Word files: a PDF beside each, and the page numbers in their lists of contents.

Everything is made in a directory that is thrown away; who calls puts the files in place together.
"""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Protocol

from reportgen.errors import Problem, WriteError
from reportgen.write.libreoffice import export_pdf, find_libreoffice
from reportgen.write.pdf.word_file import read_word_file

ROUNDS = 5
"""How often a file is laid out at most until its page numbers hold: two are usual, three when the contents grow."""


class WordWriter(Protocol):
    """Writes a Word file to a binary stream, with these page numbers (by block key) in its lists of contents."""

    def __call__(self, target: IO[bytes], /, *, pages: Mapping[str, int]) -> None: ...


def laid_out(writers: Mapping[Path, WordWriter], *, pdf: bool, paginate: bool) -> dict[Path, bytes]:
    """The content of the Word files that `writers` write for these targets, and with `pdf` of a PDF beside each.

    With `paginate` the lists of contents carry page numbers: those of the very files that are returned, as LibreOffice
    lays them out. Raises WriteError when a program is missing, fails or hangs, when the numbers do not settle, or when
    a PDF cannot be mended; nothing is written to the targets.
    """
    _check_programs()
    from reportgen.write.pdf.finish import finished_pdf  # not above: pikepdf need not be installed

    with tempfile.TemporaryDirectory(prefix="reportgen-", ignore_cleanup_errors=True) as work:
        drafts = {Path(work, target.name): writer for target, writer in writers.items()}
        try:
            exported = _paginated(drafts) if paginate else _exported(drafts, {})
            made = {target: Path(work, target.name).read_bytes() for target in writers}
        except OSError as error:
            message = f"the files cannot be made in {work}: {error.strerror}"
            raise WriteError(Problem("write-failed", message)) from error
        if pdf:
            pdfs = {draft: finished_pdf(path, read_word_file(draft)) for draft, path in exported.items()}
            made |= {target.with_suffix(".pdf"): pdfs[Path(work, target.name)] for target in writers}
    return made


def _check_programs() -> None:
    """Raise WriteError with everything that is missing."""
    problems: list[Problem] = []
    try:
        find_libreoffice()
    except WriteError as error:
        problems += error.problems
    try:
        importlib.import_module("pikepdf")
    except ImportError:
        message = "pikepdf, which reads and mends PDFs, is not installed"
        hint = 'run: python -m pip install "pikepdf>=9", or build without --pdf and --paginate'
        problems.append(Problem("pdf-library-missing", message, hint=hint))
    if problems:
        raise WriteError(problems)


def _exported(drafts: Mapping[Path, WordWriter], pages: Mapping[Path, Mapping[str, int]]) -> dict[Path, Path]:
    """Write each draft with its page numbers; return the PDF that LibreOffice makes of it."""
    for draft, write in drafts.items():
        with draft.open("wb") as stream:
            write(stream, pages=pages.get(draft, {}))
    return dict(zip(drafts, export_pdf(list(drafts)), strict=True))


def _paginated(drafts: Mapping[Path, WordWriter]) -> dict[Path, Path]:
    """Write the drafts with the page numbers that they themselves have; return their PDFs.

    Numbers in the contents may make them a line or a page longer, and so change the numbers: each draft is laid out
    until it has the numbers that are printed in it.
    """
    from reportgen.write.pdf.pages import printed_pages

    pages: dict[Path, Mapping[str, int]] = {}
    exported: dict[Path, Path] = {}
    waiting = dict(drafts)
    for _ in range(ROUNDS):
        exported |= _exported(waiting, pages)
        found = {draft: printed_pages(exported[draft], read_word_file(draft)) for draft in waiting}
        waiting = {draft: write for draft, write in waiting.items() if found[draft] != pages.get(draft)}
        pages |= {draft: found[draft] for draft in waiting}
        if not waiting:
            return exported
    names = ", ".join(draft.name for draft in waiting)
    message = f"the page numbers of {names} still change after {ROUNDS} layouts"
    hint = "build without --paginate, and update the contents in Word"
    raise WriteError(Problem("pages-unsettled", message, hint=hint))
