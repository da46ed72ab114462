"""The tags of a PDF (ISO 32000-1, 14.7 and 14.8): what a screen reader goes by."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from reportgen.errors import Problem
from reportgen.write.pdf.word_file import WordFile

_FIGURE = Name.Figure
_ROW_HEADER = Name("/Table Row Header")
"""The paragraph style of header cells of rows; LibreOffice uses the names of styles as names of tags."""


def elements(pdf: pikepdf.Pdf) -> Iterator[Object]:
    """Every structure element of `pdf` in reading order."""
    waiting = _children(pdf.Root.get("/StructTreeRoot", Dictionary()))
    while waiting:
        element = waiting.pop()
        if isinstance(element, Dictionary) and "/S" in element:
            yield element
            waiting += _children(element)


def _children(element: Object) -> list[Object]:
    """What stands in an element, last one first."""
    content = element.get("/K", Array())
    return list(content)[::-1] if isinstance(content, Array) else [content]


def check_tags(pdf: pikepdf.Pdf, word: WordFile) -> list[Problem]:
    """A problem when the PDF is not tagged."""
    if pdf.Root.get("/MarkInfo", Dictionary()).get("/Marked", False) and any(True for _ in elements(pdf)):
        return []
    message = f"the PDF of {word.name} has no tags for screen readers"
    return [Problem("pdf-untagged", message, hint="install LibreOffice 7.4 or later, or build without --pdf")]


def describe_figures(pdf: pikepdf.Pdf, word: WordFile) -> list[Problem]:
    """Give each figure the alternative that the Word file has for it; problems where they are not the same figures.

    LibreOffice 7.4 writes the alternatives of pictures and leaves out those of charts.
    """
    figures = [element for element in elements(pdf) if element.S == _FIGURE]
    if len(figures) != len(word.alternatives):
        message = f"the PDF of {word.name} has {len(figures)} figures, the Word file {len(word.alternatives)}"
        return [_figure_problem(message)]
    problems = []
    for number, (figure, alternative) in enumerate(zip(figures, word.alternatives, strict=True), start=1):
        there = str(figure.get("/Alt", "")).strip()
        if not alternative:
            problems.append(_figure_problem(f"figure {number} of {word.name} has no alternative text"))
        elif there not in ("", alternative):
            problems.append(_figure_problem(f"figure {number} of the PDF of {word.name} is another one: “{there}”"))
        figure.Alt = pikepdf.String(alternative)
    return problems


def _figure_problem(message: str) -> Problem:
    return Problem("pdf-figures", f"{message}", hint="build without --pdf")


def mark_row_headers(pdf: pikepdf.Pdf) -> None:
    """Tag the header cells of rows as such; LibreOffice does so only with those of columns."""
    for cell in elements(pdf):
        if cell.S == Name.TD and any(
            isinstance(inner, Dictionary) and inner.get("/S") == _ROW_HEADER for inner in _children(cell)
        ):
            cell.S = Name.TH
            given = cell.get("/A", Array())
            attributes = list(given) if isinstance(given, Array) else [given]
            cell.A = Array([*attributes, Dictionary(O=Name.Table, Scope=Name.Row)])
