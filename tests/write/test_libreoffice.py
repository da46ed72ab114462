"""LibreOffice is found and asked for PDFs; one that is absent, fails, hangs or makes nothing is a message in words."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from reportgen.document import Figure
from reportgen.errors import Problem, WriteError
from reportgen.write import libreoffice
from reportgen.write.docx import write_docx
from reportgen.write.libreoffice import export_pdf, find_libreoffice, usual_places

from .documents import document, everything
from .docx.charts.made import made_chart, made_figure

scripts = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")
needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)

WITHOUT = "or build without --pdf and --paginate: the Word files do not need LibreOffice"
MAKES_A_PDF = """
for last; do file=$last; done
echo "%PDF-1.6" > "${file%.docx}.pdf"
"""


def install(directory: Path, monkeypatch: pytest.MonkeyPatch, script: str, name: str = "soffice") -> Path:
    """Put a shell script in the place of LibreOffice; its last argument is the Word file."""
    program = directory / "bin" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return program


@pytest.fixture
def word_file(tmp_path: Path) -> Path:
    """A file to convert, in a directory whose name has a space and an accent."""
    file = tmp_path / "À relire" / "report-2025.fr.docx"
    file.parent.mkdir()
    with file.open("wb") as stream:
        write_docx(everything(), stream)
    return file


def problems(*files: Path, limit: float = 60) -> tuple[Problem, ...]:
    """What stands in the way of converting these files."""
    with pytest.raises(WriteError) as raised:
        export_pdf(files, limit=limit)
    return raised.value.problems


# -- finding it -------------------------------------------------------------------------------------------------------


@scripts
@pytest.mark.parametrize("name", ["soffice", "libreoffice"])
def test_it_is_found_on_the_path_under_either_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    program = install(tmp_path, monkeypatch, "exit 0", name)
    monkeypatch.setenv("PATH", str(program.parent))
    assert find_libreoffice() == str(program)


@pytest.mark.parametrize(
    ("platform", "variable"), [("win32", "PROGRAMFILES"), ("win32", "PROGRAMFILES(X86)"), ("darwin", "HOME")]
)
def test_it_is_found_where_its_installer_puts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str
) -> None:
    place = usual_places(platform, {variable: str(tmp_path)})[-1]
    assert place.is_relative_to(tmp_path)
    place.parent.mkdir(parents=True)
    place.touch()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "usual_places", lambda *_: usual_places(platform, {variable: str(tmp_path)}))
    assert find_libreoffice() == str(place)


def test_on_windows_the_program_that_waits_goes_first() -> None:
    places = usual_places("win32", {"PROGRAMFILES": "C:/Program Files"})
    assert [place.name for place in places] == ["soffice.com", "soffice.exe"]


def test_where_it_is_missing_the_message_says_what_to_install_and_how_to_do_without(
    word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "usual_places", lambda *_: [])
    (problem,) = problems(word_file)
    assert str(problem) == (
        "LibreOffice is not installed (install LibreOffice 7.4 or later from https://www.libreoffice.org, "
        f"{WITHOUT}) [libreoffice-missing]"
    )


# -- what can go wrong ------------------------------------------------------------------------------------------------


@scripts
def test_one_that_hangs_is_stopped_with_every_process_it_started(
    tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats = tmp_path / "beats"
    install(tmp_path, monkeypatch, f'(while :; do echo >> "{beats}"; sleep 0.02; done) &\nwait')
    (problem,) = problems(word_file, limit=1)
    assert str(problem) == (
        "LibreOffice had not finished report-2025.fr.docx after 1 seconds and was stopped "
        f"(close other programs and try again, {WITHOUT}) [libreoffice-timeout]"
    )
    last = beats.stat().st_size
    time.sleep(0.3)
    assert beats.stat().st_size == last > 0


@scripts
def test_an_interruption_stops_it_too(tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "sleep 600")
    started: list[subprocess.Popen[bytes]] = []

    def interrupted(process: subprocess.Popen[bytes], timeout: float | None = None) -> int:
        if process not in started:
            started.append(process)
            raise KeyboardInterrupt
        return wait(process, timeout)

    wait = subprocess.Popen.wait
    monkeypatch.setattr(subprocess.Popen, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        export_pdf([word_file])
    assert [process.poll() is None for process in started] == [False]


@scripts
def test_one_that_fails_is_quoted(tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "echo first\necho 'no space left' >&2\necho\nexit 77")
    (problem,) = problems(word_file)
    assert str(problem) == (
        "LibreOffice failed on report-2025.fr.docx with exit status 77, saying “no space left” "
        f"(try again, install LibreOffice again, {WITHOUT}) [libreoffice-failed]"
    )


@scripts
def test_one_that_ends_well_but_makes_nothing_is_a_failure(
    tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, "exit 0")
    (problem,) = problems(word_file)
    assert str(problem) == (
        "LibreOffice made no PDF of report-2025.fr.docx "
        f"(check that LibreOffice Writer is installed, {WITHOUT}) [libreoffice-no-file]"
    )


@scripts
def test_a_pdf_that_stood_there_before_does_not_count(
    tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    word_file.with_suffix(".pdf").write_bytes(b"%PDF-1.6 of yesterday")
    install(tmp_path, monkeypatch, "exit 0")
    assert [problem.code for problem in problems(word_file)] == ["libreoffice-no-file"]


@scripts
def test_one_that_cannot_be_started_is_named(tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = install(tmp_path, monkeypatch, "")
    program.write_bytes(b"#!/no/such/interpreter\n")
    (problem,) = problems(word_file)
    assert str(problem).startswith(f"{program}: LibreOffice cannot be started: No such file or directory (install")


@scripts
def test_every_file_that_fails_is_named_at_once(
    tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path(shutil.copy(word_file, word_file.with_name("report-2025.nl.docx")))
    install(tmp_path, monkeypatch, "exit 3")
    assert [problem.message.split()[3] for problem in problems(word_file, other)] == [word_file.name, other.name]


@scripts
def test_one_file_that_fails_is_enough(tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = Path(shutil.copy(word_file, word_file.with_name("report-2025.nl.docx")))
    install(tmp_path, monkeypatch, f'case "$*" in *.nl.docx) exit 3;; esac\n{MAKES_A_PDF}')
    (problem,) = problems(word_file, other)
    assert "report-2025.nl.docx with exit status 3" in problem.message


@scripts
def test_the_pdfs_are_returned_in_the_order_of_the_files(
    tmp_path: Path, word_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Path(shutil.copy(word_file, word_file.with_name("report-2025.nl.docx")))
    install(tmp_path, monkeypatch, MAKES_A_PDF)
    assert export_pdf([other, word_file]) == [other.with_suffix(".pdf"), word_file.with_suffix(".pdf")]


# -- the real one -----------------------------------------------------------------------------------------------------


@needs_libreoffice
def test_libreoffice_makes_a_pdf_beside_the_word_file(word_file: Path) -> None:
    (pdf,) = export_pdf([word_file])
    assert pdf == word_file.with_name("report-2025.fr.pdf")
    assert pdf.read_bytes().startswith(b"%PDF-")


@needs_libreoffice
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler) is not on PATH")
def test_the_charts_of_a_long_report_are_drawn_in_their_size_and_not_stretched(tmp_path: Path) -> None:
    """LibreOffice draws those of a text with more than 20 in another shape, unless it is told to keep them all."""
    one = chart_figure()
    files = [tmp_path / "one.docx", tmp_path / "many.docx"]
    for file, count in zip(files, (1, 21), strict=True):
        figures = (replace(one, key=f"s{n}", blocks=(replace(one.blocks[0], key=f"s{n}/c"),)) for n in range(count))
        with file.open("wb") as stream:
            write_docx(document(*figures), stream)
    alone, among = (labels(pdf) for pdf in export_pdf(files))
    assert len(among) == 21 * len(alone) > 0
    assert set(among) == set(alone)


def chart_figure() -> Figure:
    return made_figure(made_chart({"Saisies": "1 2 3 4"}, first=2021))


def labels(pdf: Path) -> list[tuple[int, int]]:
    """The width and the height of the years on the axes, in whole points."""
    printed = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=60).stdout
    words = re.findall(r'xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">202\d</word>', printed.decode())
    return [(round(float(x2) - float(x1)), round(float(y2) - float(y1))) for x1, y1, x2, y2 in words]


@needs_libreoffice
def test_what_libreoffice_cannot_read_is_a_message(word_file: Path) -> None:
    word_file.write_bytes(word_file.read_bytes()[:2000])
    (problem,) = problems(word_file)
    assert problem.code == "libreoffice-no-file"
    assert "saying “Error: source file could not be loaded”" in problem.message
