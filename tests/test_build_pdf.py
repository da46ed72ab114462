"""The main job with PDFs and page numbers: all files or none, and LibreOffice is not asked in vain."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from reportgen import Language, Report, WriteError, build
from reportgen.model.reference import Reference
from reportgen.write import layout, libreoffice

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)


@pytest.fixture
def made(minimal_report: Report, reference: Reference) -> Callable[..., Any]:
    """Build a report of a few pages: without indicators."""
    few = reference.model_copy(update={"indicators": ()})
    return lambda out, **options: build(minimal_report, out, reference=few, **options)


def refused(*_: object, **__: object) -> None:
    raise AssertionError("LibreOffice was asked although the files cannot be written")


def names(directory: Path) -> list[str]:
    return sorted(path.name for path in directory.iterdir())


@needs_libreoffice
def test_the_pair_and_its_pdfs_are_written_with_page_numbers(made: Callable[..., Any], tmp_path: Path) -> None:
    pair = made(tmp_path / "à relire", pdf=True, paginate=True)
    stems = ("report-2025.fr", "report-2025.nl")
    assert names(tmp_path / "à relire") == [f"{stem}.{kind}" for stem in stems for kind in ("docx", "pdf")]
    assert pair.pdfs == (pair.fr.with_suffix(".pdf"), pair.nl.with_suffix(".pdf"))
    for pdf, word, language in zip(pair.pdfs, (pair.fr, pair.nl), Language, strict=True):
        with pikepdf.open(pdf) as opened, zipfile.ZipFile(word) as archive:
            assert str(opened.Root.Lang) == language.tag
            numbers = re.findall(r"PAGEREF", archive.read("word/document.xml").decode())
            outline = list(opened.open_outline().root)
        assert len(numbers) >= len(outline) > 3


@needs_libreoffice
def test_page_numbers_alone_leave_no_pdf(made: Callable[..., Any], tmp_path: Path) -> None:
    pair = made(tmp_path, paginate=True, languages=[Language.NL])
    assert names(tmp_path) == ["report-2025.nl.docx"]
    assert pair.pdfs == ()


def test_without_either_libreoffice_is_not_asked(
    made: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "find_libreoffice", refused)
    assert made(tmp_path).pdfs == ()
    assert names(tmp_path) == ["report-2025.fr.docx", "report-2025.nl.docx"]


@pytest.mark.parametrize("option", ["pdf", "paginate"])
def test_without_libreoffice_nothing_is_written(
    made: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    (tmp_path / "report-2025.fr.docx").write_bytes(b"edited in Word")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "usual_places", lambda *_: [])
    with pytest.raises(WriteError, match="LibreOffice is not installed"):
        made(tmp_path, **{option: True})
    assert names(tmp_path) == ["report-2025.fr.docx"]
    assert (tmp_path / "report-2025.fr.docx").read_bytes() == b"edited in Word"


@pytest.mark.parametrize("lock", ["~$port-2025.nl.docx", ".~lock.report-2025.fr.pdf#"])
def test_a_file_that_is_open_is_named_before_libreoffice_is_asked(
    made: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lock: str
) -> None:
    (tmp_path / lock).touch()
    monkeypatch.setattr(layout, "find_libreoffice", refused)
    with pytest.raises(WriteError, match="close it and try again"):
        made(tmp_path, pdf=True)
    assert names(tmp_path) == [lock]
