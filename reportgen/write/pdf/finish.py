"""From the PDF that LibreOffice exported to the one that is given away."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf

from reportgen.errors import WriteError
from reportgen.write.pdf.export import open_export
from reportgen.write.pdf.metadata import set_metadata
from reportgen.write.pdf.structure import check_tags, describe_figures, mark_row_headers
from reportgen.write.pdf.word_file import WordFile


def finished_pdf(exported: Path, word: WordFile) -> bytes:
    """The PDF at `exported`, which LibreOffice made of `word`, with its language, alternatives and row headers right.

    The same pages give the same bytes. Raises WriteError when the PDF is damaged or not tagged, or its figures are not
    those of the Word file.
    """
    with open_export(exported, word) as pdf:
        if problems := check_tags(pdf, word) or describe_figures(pdf, word):
            raise WriteError(problems)
        mark_row_headers(pdf)
        set_metadata(pdf, word.language)
        target = io.BytesIO()
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()
