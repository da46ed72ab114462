"""The house style as a Word file to edit: a sample of every style, the page, the header and the footer."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from reportgen.document import Document, Heading, Paragraph, Run
from reportgen.errors import Problem, WriteError
from reportgen.language import Language
from reportgen.location import Location
from reportgen.parse import parse
from reportgen.resources import PACKAGE
from reportgen.write.docx import write_sample
from reportgen.write.files import write_files

SAMPLE = PACKAGE / "reference" / "house-style.xhtml"

_COLUMNS = {
    Language.FR: (
        "Édition bilingue",
        "Le nom de chaque langue : En-tête de colonne (Column Header). Les deux colonnes : style de tableau "
        "(Bilingual Table).",
    ),
    Language.NL: (
        "Tweetalige uitgave",
        "De naam van elke taal: Kolomkop (Column Header). De twee kolommen: tabelstijl (Bilingual Table).",
    ),
}
"""The heading and the text in each of the two columns that end the sample."""


def write_reference_document(target: str | os.PathLike[str]) -> Path:
    """Write the default house style to `target` as a Word file; return its path.

    What it shows is written as a report is, so that it has every style at work. The placeholders stay in its header
    and footer. Raises WriteError when the file exists: a person may have edited it.
    """
    path = Path(target)
    if path.exists():
        hint = "give another name with -o, or delete it if nobody edited it"
        raise WriteError(Problem("reference-exists", "this file exists already", Location(str(path)), hint=hint))
    sample = parse(SAMPLE.read_text(encoding="utf-8"), Language.FR, SAMPLE.name)
    write_files({path: partial(write_sample, sample, _column(Language.FR), _column(Language.NL))})
    return path


def _column(language: Language) -> Document:
    """What the sample shows in the column of one language."""
    title, text = ((Run(one),) for one in _COLUMNS[language])
    here = Location(SAMPLE.name)
    return Document(language, "", (Heading("columns", 3, title, here), Paragraph("columns/text", text, here)))
