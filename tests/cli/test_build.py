"""`reportgen build`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reportgen.resources import resource_root
from reportgen.write import libreoffice

from .outcome import BAD_INPUT, FINDINGS, FINE, Run, files

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)

TEMPLATES = resource_root("templates")


def test_build_writes_the_pair_and_names_the_files(run: Run) -> None:
    outcome = run("build", "report", "-o", "out")
    assert outcome.status == FINE
    assert outcome.out.split() == [str(Path("out", f"report-2025.{code}.docx")) for code in ("fr", "nl")]
    assert files("out") == ["report-2025.fr.docx", "report-2025.nl.docx"]


def test_build_writes_to_out_unless_told_otherwise(run: Run) -> None:
    assert run("build", "report").status == FINE
    assert files("out") == ["report-2025.fr.docx", "report-2025.nl.docx"]


def test_build_writes_one_language_when_asked(run: Run) -> None:
    assert run("build", "report", "--lang", "nl").status == FINE
    assert files("out") == ["report-2025.nl.docx"]


def test_build_shows_the_warnings_of_a_draft(run: Run) -> None:
    assert run("build", "report").err.count("[empty-section]") == 4


def test_build_of_a_bad_report_writes_nothing(run: Run) -> None:
    Path("report/actions.yaml").write_text("actions:\n\t- x\n")
    outcome = run("build", "report")
    assert outcome.status == BAD_INPUT
    assert outcome.err.splitlines()[-1].endswith("; nothing was written")
    assert not Path("out").exists()


def test_build_with_templates_that_differ_is_a_finding_that_names_both_places(run: Run) -> None:
    source = (TEMPLATES / "nl" / "contents.xhtml").read_text(encoding="utf-8")
    Path("mine/nl").mkdir(parents=True)
    Path("mine/nl/contents.xhtml").write_text("\n" + source.replace('id="contents"', 'id="inhoud"'), encoding="utf-8")
    outcome = run("build", "report", "--templates", "mine")
    assert outcome.status == FINDINGS
    assert "Dutch: mine/nl/contents.xhtml:2" in outcome.err
    assert "French: templates/fr/contents.xhtml:1" in outcome.err
    assert outcome.err.endswith("2 errors; nothing was written\n")
    assert not Path("out").exists()


def test_build_over_a_file_that_is_open_says_to_close_it(run: Run) -> None:
    Path("out").mkdir()
    Path("out/.~lock.report-2025.fr.docx#").touch()
    outcome = run("build", "report")
    assert outcome.status == BAD_INPUT
    assert "close it and try again" in outcome.err
    assert files("out") == [".~lock.report-2025.fr.docx#"]


@needs_libreoffice
def test_build_with_pdfs_names_them_after_the_word_files(run: Run) -> None:
    outcome = run("build", "report", "--pdf", "--lang", "nl")
    assert outcome.status == FINE
    assert outcome.out.splitlines() == [str(Path("out", f"report-2025.nl.{kind}")) for kind in ("docx", "pdf")]
    assert "LibreOffice lays the pages out" in outcome.err
    assert files("out") == ["report-2025.nl.docx", "report-2025.nl.pdf"]


@pytest.mark.parametrize("option", ["--pdf", "--paginate"])
def test_build_without_libreoffice_says_what_to_install_and_writes_nothing(
    run: Run, monkeypatch: pytest.MonkeyPatch, option: str
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "usual_places", lambda *_: [])
    outcome = run("build", "report", option)
    assert outcome.status == BAD_INPUT
    assert "error: LibreOffice is not installed (install LibreOffice 7.4 or later" in outcome.err
    assert outcome.err.endswith("1 error; nothing was written\n")
    assert not Path("out").exists()


def test_build_writes_both_languages_side_by_side_when_asked(run: Run) -> None:
    outcome = run("build", "report", "--bilingual")
    assert outcome.status == FINE
    assert files("out") == ["report-2025.fr-nl.docx", "report-2025.fr.docx", "report-2025.nl.docx"]
    assert outcome.out.splitlines()[-1] == "out/report-2025.fr-nl.docx"


def test_build_puts_dutch_on_the_left_when_asked(run: Run) -> None:
    assert run("build", "report", "--dutch-first").status == FINE
    assert files("out") == ["report-2025.fr.docx", "report-2025.nl-fr.docx", "report-2025.nl.docx"]
