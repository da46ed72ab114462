"""PDFs and page numbers: made aside, together, and only where the numbers are those of the file that carries them."""

from __future__ import annotations

import importlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any

import pikepdf
import pytest

from reportgen.document import Block, Contents, Document
from reportgen.errors import WriteError
from reportgen.language import Language
from reportgen.resources import PACKAGE
from reportgen.write import layout, libreoffice
from reportgen.write.docx import write_docx
from reportgen.write.docx.bookmarks import bookmark_name
from reportgen.write.layout import ROUNDS, laid_out

from .documents import HERE, document, heading, inline, paragraph
from .pdf.files import with_destinations

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)

FR, NL = Path("out/report-2025.fr.docx"), Path("out/report-2025.nl.docx")


def report(chapters: int = 3, language: Language = Language.FR) -> Document:
    """A report whose chapters each start on a page of their own, after the cover and the contents."""
    blocks: list[Block] = [heading("h", 1, "Titre"), Contents("contents", inline("Sommaire"), HERE)]
    for number in range(1, chapters + 1):
        blocks += [heading(f"c{number}/h", 2, f"Chapitre {number}"), paragraph("Texte", f"c{number}/p1")]
    return document(*blocks, language=language)


def writer(made: Document) -> Callable[..., None]:
    return partial(write_docx, made)


@pytest.fixture
def export(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[str, int], int]], list[list[str]]]:
    """Put a stand-in in the place of LibreOffice, which puts the first chapter of a file on `page(name, round)`.

    Returns the names of the files of each round.
    """

    def install(page: Callable[[str, int], int]) -> list[list[str]]:
        rounds: list[list[str]] = []

        def export_pdf(files: Sequence[Path]) -> list[Path]:
            rounds.append([file.name for file in files])
            return [
                with_destinations(file.with_suffix(".pdf"), destinations(page(file.name, len(rounds))))
                for file in files
            ]

        monkeypatch.setattr(layout, "export_pdf", export_pdf)
        monkeypatch.setattr(layout, "find_libreoffice", lambda: "soffice")
        return rounds

    return install


def destinations(first: int) -> dict[str, int]:
    """Where the chapters of `report` stand when the first one stands on this page."""
    names = {f"c{number}/h": first + number - 1 for number in (1, 2, 3)}
    return {bookmark_name(key).replace("_", "5F"): page for key, page in names.items()}


def printed(content: bytes) -> list[str]:
    """The page numbers in the contents of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        body = archive.read("word/document.xml").decode()
    return re.findall(r"PAGEREF.*?separate\"/></w:r><w:r><w:t[^>]*>([^<]*)<", body)


# -- page numbers -----------------------------------------------------------------------------------------------------


def test_a_file_is_laid_out_again_with_its_numbers_and_kept_when_they_hold(export: Any) -> None:
    rounds = export(lambda *_: 3)
    made = laid_out({FR: writer(report())}, pdf=False, paginate=True)
    assert list(made) == [FR]
    assert printed(made[FR]) == ["3", "4", "5"]
    assert rounds == [[FR.name], [FR.name]]


def test_numbers_that_move_when_they_are_printed_are_read_again(export: Any) -> None:
    rounds = export(lambda _, time: 3 if time == 1 else 4)
    made = laid_out({FR: writer(report())}, pdf=False, paginate=True)
    assert printed(made[FR]) == ["4", "5", "6"]
    assert len(rounds) == 3


def test_only_what_has_not_settled_is_laid_out_again(export: Any) -> None:
    rounds = export(lambda name, time: 9 if name == NL.name and time > 1 else 3)
    made = laid_out({FR: writer(report()), NL: writer(report())}, pdf=False, paginate=True)
    assert rounds == [[FR.name, NL.name], [FR.name, NL.name], [NL.name]]
    assert [printed(made[target]) for target in (FR, NL)] == [["3", "4", "5"], ["9", "10", "11"]]


def test_numbers_that_never_settle_are_an_error(export: Any) -> None:
    rounds = export(lambda name, time: 3 + (time % 2 if name == NL.name else 0))
    with pytest.raises(WriteError) as raised:
        laid_out({FR: writer(report()), NL: writer(report())}, pdf=True, paginate=True)
    assert str(raised.value) == (
        f"the page numbers of report-2025.nl.docx still change after {ROUNDS} layouts "
        "(build without --paginate, and update the contents in Word) [pages-unsettled]"
    )
    assert len(rounds) == ROUNDS


@needs_libreoffice
def test_libreoffice_says_on_which_page_each_chapter_stands() -> None:
    # The contents fill two pages, which nobody could know without laying them out.
    made = laid_out({FR: writer(report(60))}, pdf=False, paginate=True)
    assert printed(made[FR]) == [str(page) for page in range(4, 64)]


# -- PDFs -------------------------------------------------------------------------------------------------------------


def test_each_word_file_gets_a_pdf_beside_it_in_its_language(export: Any) -> None:
    export(lambda *_: 3)
    other = Path("elsewhere/report-2025.fr-nl.docx")
    writers = {FR: writer(report()), NL: writer(report(language=Language.NL)), other: writer(report())}
    made = laid_out(writers, pdf=True, paginate=False)
    assert list(made) == [FR, NL, other, *(target.with_suffix(".pdf") for target in (FR, NL, other))]
    tags = [
        re.findall(rb"/Lang \(([a-zA-Z-]+)\)", uncompressed(made[target.with_suffix(".pdf")])) for target in (FR, NL)
    ]
    assert tags == [[b"fr-BE"], [b"nl-BE"]]


def uncompressed(content: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pdf.save(target, qdf=True)
    return target.getvalue()


def test_without_page_numbers_the_word_files_are_those_of_a_build_without_pdfs(export: Any) -> None:
    export(lambda *_: 3)
    plain = io.BytesIO()
    write_docx(report(), plain)
    assert laid_out({FR: writer(report())}, pdf=True, paginate=False)[FR] == plain.getvalue()


@needs_libreoffice
def test_the_pdf_has_the_pages_that_the_contents_name() -> None:
    made = laid_out({FR: writer(report())}, pdf=True, paginate=True)
    with pikepdf.open(io.BytesIO(made[FR.with_suffix(".pdf")])) as pdf:
        outline = [(item.title, item.destination[0].objgen) for item in pdf.open_outline().root]
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    assert [(title, pages[page]) for title, page in outline] == [
        ("Chapitre 1", 3),
        ("Chapitre 2", 4),
        ("Chapitre 3", 5),
    ]


@needs_libreoffice
def test_two_runs_give_the_same_bytes() -> None:
    first, second = (laid_out({FR: writer(report())}, pdf=True, paginate=True) for _ in range(2))
    assert first == second


# -- what can go wrong ------------------------------------------------------------------------------------------------


def test_everything_that_is_missing_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_pikepdf(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "usual_places", lambda *_: [])
    monkeypatch.setattr(importlib, "import_module", without_pikepdf)
    with pytest.raises(WriteError) as raised:
        laid_out({FR: writer(report())}, pdf=True, paginate=False)
    assert [problem.code for problem in raised.value.problems] == ["libreoffice-missing", "pdf-library-missing"]
    assert str(raised.value.problems[1]) == (
        "pikepdf, which reads and mends PDFs, is not installed "
        '(run: python -m pip install "pikepdf>=9", or build without --pdf and --paginate) [pdf-library-missing]'
    )


def test_everything_else_works_without_pikepdf() -> None:
    # In a process of its own, where the library has not been imported yet.
    code = "import sys; sys.modules['pikepdf'] = None; import reportgen.cli"
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment, timeout=60)


def test_a_disk_that_is_full_is_a_message(export: Any) -> None:
    def full(target: IO[bytes], /, *, pages: Mapping[str, int]) -> None:
        raise OSError(28, "No space left on device")

    export(lambda *_: 3)
    with pytest.raises(WriteError, match=r"the files cannot be made in .*: No space left on device \[write-failed\]"):
        laid_out({FR: full}, pdf=True, paginate=False)


@pytest.mark.parametrize("succeeds", [True, False])
def test_nothing_is_left_behind(export: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, succeeds: bool) -> None:
    export(lambda _, time: 3 if succeeds else time)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    if succeeds:
        laid_out({FR: writer(report())}, pdf=True, paginate=True)
    else:
        with pytest.raises(WriteError):
            laid_out({FR: writer(report())}, pdf=True, paginate=True)
    assert list(tmp_path.iterdir()) == []
