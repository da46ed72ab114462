"""On which page each bookmark of a Word file stands, read from the named destinations of its PDF."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Object

from reportgen.errors import Problem, WriteError
from reportgen.write.pdf.export import open_export
from reportgen.write.pdf.word_file import WordFile


def printed_pages(exported: Path, word: WordFile) -> dict[str, int]:
    """The page number, as the footer prints it, of each block key of `word`, as LibreOffice lays the file out.

    Pages are counted from 1, as every Word file that we write counts them. Raises WriteError when LibreOffice left out
    one that a link of the file leads to.
    """
    with open_export(exported, word) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        pages = {name: numbers[page.objgen] for name, page in _destinations(pdf).items() if page.objgen in numbers}
    found = {name: pages[place] for name in word.keys if (place := _exported_name(name)) in pages}
    if lost := len(word.linked - found.keys()):
        message = f"LibreOffice does not say on which page {lost} headings and captions of {word.name} stand"
        hint = "install LibreOffice 7.4 or later, or build without --paginate"
        raise WriteError(Problem("pages-missing", message, hint=hint))
    return {word.keys[name]: page for name, page in found.items()}


def _destinations(pdf: pikepdf.Pdf) -> dict[str, Object]:
    """The page of each named destination, whether they stand in a dictionary (PDF 1.1) or a name tree (PDF 1.2)."""
    found: dict[str, Object] = {name[1:]: target for name, target in pdf.Root.get("/Dests", Dictionary()).items()}
    if "/Dests" in pdf.Root.get("/Names", Dictionary()):
        found |= {str(name): target for name, target in pikepdf.NameTree(pdf.Root.Names.Dests).items()}
    arrays = {name: target.D if isinstance(target, Dictionary) else target for name, target in found.items()}
    return {name: target[0] for name, target in arrays.items() if isinstance(target, Array)}


def _exported_name(bookmark: str) -> str:
    """The name of a destination: LibreOffice writes every character but letters, digits and hyphens in hexadecimal."""
    return "".join(one if one.isascii() and (one.isalnum() or one == "-") else f"{ord(one):02X}" for one in bookmark)
