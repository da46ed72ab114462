"""Open what LibreOffice exported."""

from __future__ import annotations

from pathlib import Path

import pikepdf

from reportgen.errors import Problem, WriteError
from reportgen.write.pdf.word_file import WordFile


def open_export(exported: Path, word: WordFile) -> pikepdf.Pdf:
    """Open the PDF that LibreOffice made of `word`; raises WriteError when it is damaged."""
    try:
        return pikepdf.open(exported)
    except pikepdf.PdfError as error:
        message = f"LibreOffice made a PDF of {word.name} that cannot be read"
        hint = "try again, and check that the disk is not full"
        raise WriteError(Problem("pdf-unreadable", message, hint=hint)) from error
