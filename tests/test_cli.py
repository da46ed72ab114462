"""The command line: what each command does, its exit status, and a message instead of a traceback for any bad input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from reportgen import __version__
from reportgen.cli import main
from reportgen.resources import PACKAGE, resource_root
from reportgen.schema import schemas
from reportgen.skeleton import create
from reportgen.write import libreoffice

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)

FINE, FINDINGS, BAD_INPUT = 0, 1, 2
TEMPLATES = resource_root("templates")


class Outcome(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in a fresh directory, with `report` in it: a new report for 2025."""
    monkeypatch.chdir(tmp_path)
    create("report", 2025)

    def execute(*arguments: str) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["reportgen", *arguments])
        with pytest.raises(SystemExit) as exited:
            main()
        captured = capsys.readouterr()
        assert isinstance(exited.value.code, int)
        assert "Traceback" not in captured.err
        return Outcome(exited.value.code, captured.out, captured.err)

    return execute


def files(directory: str) -> list[str]:
    return sorted(path.relative_to(directory).as_posix() for path in Path(directory).rglob("*") if path.is_file())


# -- new --------------------------------------------------------------------------------------------------------------


def test_new_makes_a_report_that_validates_and_builds(run: Run) -> None:
    made = run("new", "Rapport à faire", "--year", "2026")
    assert (made.status, made.err) == (FINE, "")
    assert made.out.splitlines() == [str(Path("Rapport à faire", name)) for name in files("Rapport à faire")]
    assert run("validate", "Rapport à faire").status == FINE
    built = run("build", "Rapport à faire", "-o", "Sortie prête")
    assert built.status == FINE
    assert files("Sortie prête") == ["report-2026.fr.docx", "report-2026.nl.docx"]


def test_new_never_touches_a_directory_that_holds_something(run: Run) -> None:
    before = files("report")
    outcome = run("new", "report", "--year", "2026")
    assert outcome.status == BAD_INPUT
    assert outcome.err == (
        "error: report: something stands there already (name a new directory) [new-not-empty]\n"
        "1 error; nothing was written\n"
    )
    assert files("report") == before


@pytest.mark.parametrize("year", ["1999", "2101", "twenty", "2025.5"])
def test_new_wants_a_year_that_can_be(run: Run, year: str) -> None:
    outcome = run("new", "other", "--year", year)
    assert outcome.status == BAD_INPUT
    assert "--year" in outcome.err
    assert not Path("other").exists()


# -- validate ---------------------------------------------------------------------------------------------------------


def test_validate_says_what_is_fine_and_warns_of_what_is_open(run: Run) -> None:
    outcome = run("validate", "report")
    assert outcome.status == FINE
    assert outcome.out == "report: a valid draft report for 2025\n"
    *warnings, last = outcome.err.splitlines()
    assert sum(line.endswith("[empty-section]") for line in warnings) == 4
    assert all(line.startswith("warning: ") for line in warnings)
    assert last == f"{len(warnings)} warnings"


def test_validate_lists_every_problem_of_every_file_on_a_line_of_its_own(run: Run) -> None:
    Path("report/report.yaml").write_text("year: 2025\nstatus: finished\nforword: x\n")
    Path("report/sources.yaml").write_text("sources:\n  - {id: Not An Id}\n")
    outcome = run("validate", "report")
    assert outcome.status == BAD_INPUT
    assert outcome.out == ""
    *problems, last = outcome.err.splitlines()
    assert [line.split(": ")[1] for line in problems[:3]] == [
        str(Path("report/report.yaml")) + place for place in (":2:1", ":3:1")
    ] + [str(Path("report/sources.yaml")) + ":2:5"]
    assert "did you mean 'foreword'?" in outcome.err
    assert last.endswith(("errors", "warnings"))


def test_validate_takes_one_file_too(run: Run) -> None:
    Path("one.json").write_text('{"year": 2025, "status": "draft"}')
    outcome = run("validate", "one.json")
    assert (outcome.status, outcome.out) == (FINE, "one.json: a valid draft report for 2025\n")


# -- build ------------------------------------------------------------------------------------------------------------


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


# -- templates and schema ---------------------------------------------------------------------------------------------


def test_templates_lists_both_languages(run: Run) -> None:
    outcome = run("templates")
    assert outcome.status == FINE
    names = [Path(line).parts[-2:] for line in outcome.out.splitlines()]
    assert {("fr", "report.xhtml"), ("nl", "report.xhtml")} <= set(names)
    assert len(names) == len(list(TEMPLATES.rglob("*.xhtml")))


def test_templates_check_finds_the_installed_pair_matched(run: Run) -> None:
    outcome = run("templates", "--check")
    assert (outcome.status, outcome.err) == (FINE, "")


def test_templates_check_finds_a_difference(run: Run) -> None:
    source = (TEMPLATES / "nl" / "contents.xhtml").read_text(encoding="utf-8")
    Path("mine/nl").mkdir(parents=True)
    Path("mine/nl/contents.xhtml").write_text(source.replace('id="contents"', 'id="inhoud"'), encoding="utf-8")
    outcome = run("templates", "--check", "--templates", "mine")
    assert outcome.status == FINDINGS
    assert "mine/nl/contents.xhtml" in outcome.err


def test_schema_prints_the_schema_of_a_report(run: Run) -> None:
    assert run("schema") == Outcome(FINE, schemas()["report.schema.json"], "")


def test_schema_writes_the_files_and_finds_them_up_to_date(run: Run) -> None:
    assert run("schema", "-o", "schémas").status == FINE
    assert files("schémas") == sorted(schemas())
    assert run("schema", "--check", "schémas") == Outcome(FINE, "", "")


@pytest.mark.parametrize("content", [b"{}", b"\xff\xfe", None], ids=["another text", "no text", "no file"])
def test_schema_check_finds_what_is_out_of_date(run: Run, content: bytes | None) -> None:
    run("schema", "-o", "schemas")
    path = Path("schemas/part.schema.json")
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    outcome = run("schema", "--check", "schemas")
    assert outcome.status == FINDINGS
    assert outcome.err == f"{path} does not match the models; run: reportgen schema -o schemas\n"


# -- bad input --------------------------------------------------------------------------------------------------------

LONG = "x" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("buidl", "report"),
        ("build",),
        ("build", "report", "extra"),
        ("build", "report", "--lang", "de"),
        ("build", "report", "--language", "fr"),
        ("build", "nowhere"),
        ("build", "report", "-o", "report/report.yaml"),
        ("build", "report", "-o", LONG),
        ("build", "report", "--templates", "nowhere"),
        ("build", "report", "--templates", "report"),
        ("validate",),
        ("validate", "nowhere"),
        ("validate", "report/observations.csv"),
        ("validate", LONG),
        ("new", "other"),
        ("new", "report/report.yaml", "--year", "2025"),
        ("new", "report/report.yaml/below", "--year", "2025"),
        ("new", LONG, "--year", "2025"),
        ("templates", "--check", "--templates", "nowhere"),
        ("schema", "-o", "report/report.yaml"),
        ("schema", "--output", "x"),
    ],
    ids=" ".join,
)
def test_a_mistake_is_a_message_and_status_two_and_changes_nothing(run: Run, arguments: tuple[str, ...]) -> None:
    before = files(".")
    outcome = run(*arguments)
    assert outcome.status == BAD_INPUT
    assert outcome.err.strip()
    assert outcome.out == ""
    assert files(".") == before


@pytest.mark.parametrize(
    "content",
    [b"a: [", b"\t", b"\x00\x01", b"\xff\xfe\x00", b"[" * 20_000, b"x: &a [*a]", b"!!python/object:os.system x", b""],
    ids=["unclosed", "tab", "binary", "UTF-16", "brackets", "alias", "python tag", "empty"],
)
def test_broken_yaml_is_a_message(run: Run, content: bytes) -> None:
    Path("report/report.yaml").write_bytes(content)
    outcome = run("build", "report")
    assert outcome.status == BAD_INPUT
    assert "report.yaml" in outcome.err or "year" in outcome.err
    assert not Path("out").exists()


def test_a_misspelled_command_gets_a_suggestion(run: Run) -> None:
    assert "Did you mean 'build'?" in run("buidl", "report").err


def test_markup_in_a_file_name_is_printed_as_it_is(run: Run) -> None:
    assert "[red]nowhere[/red]" in run("validate", "[red]nowhere[/red]").err


def test_a_long_message_stays_on_one_line(run: Run) -> None:
    name = "un nom de fichier assez long " * 5
    assert run("validate", name).err.count("\n") == 2


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_lists_the_commands(run: Run, option: str) -> None:
    outcome = run(option)
    assert outcome.status == FINE
    for command in ("new", "validate", "build", "templates", "schema"):
        assert f"\n  {command} " in outcome.out


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out == f"reportgen, version {__version__}\n"


# -- as a program -----------------------------------------------------------------------------------------------------


def program(*arguments: str, cwd: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONIOENCODING": "utf-8"} | extra
    command = [sys.executable, "-m", "reportgen", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=cwd, env=environment, timeout=120
    )


def test_it_runs_as_a_module(tmp_path: Path) -> None:
    done = program("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (FINE, f"reportgen, version {__version__}\n", "")


def test_the_exit_status_reaches_the_shell(tmp_path: Path) -> None:
    done = program("build", "nowhere", cwd=tmp_path)
    assert done.returncode == BAD_INPUT
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_messages_carry_no_colour_codes_when_nobody_looks(tmp_path: Path) -> None:
    assert "\x1b" not in program("validate", "nowhere", cwd=tmp_path).stderr


def test_a_console_that_cannot_show_a_letter_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "один.yaml").write_text("yeer: 2025\n", encoding="utf-8")
    done = program("validate", "один.yaml", cwd=tmp_path, PYTHONIOENCODING="cp1252")
    assert done.returncode == BAD_INPUT
    assert "did you mean 'year'?" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full, a disk that is always full")
def test_output_that_cannot_be_printed_is_a_message(tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent)}
        done = subprocess.run(
            [sys.executable, "-m", "reportgen", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=tmp_path,
            env=environment,
        )
    assert done.returncode == BAD_INPUT
    assert "Traceback" not in done.stderr


def test_build_writes_both_languages_side_by_side_when_asked(run: Run) -> None:
    outcome = run("build", "report", "--bilingual")
    assert outcome.status == FINE
    assert files("out") == ["report-2025.fr-nl.docx", "report-2025.fr.docx", "report-2025.nl.docx"]
    assert outcome.out.splitlines()[-1] == "out/report-2025.fr-nl.docx"


def test_build_puts_dutch_on_the_left_when_asked(run: Run) -> None:
    assert run("build", "report", "--dutch-first").status == FINE
    assert files("out") == ["report-2025.fr.docx", "report-2025.nl-fr.docx", "report-2025.nl.docx"]


# -- diff -------------------------------------------------------------------------------------------------------------


FRENCH, DUTCH = "31\u00a0décembre 2025", "31\u00a0december 2025"


def edited(path: str, old: str, new: str) -> str:
    """Edit the text of a Word file in place, as a person would; returns its path."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    before = parts["word/document.xml"].decode()
    assert old in before
    parts["word/document.xml"] = before.replace(old, new, 1).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_diff_of_an_unedited_pair_finds_nothing(run: Run) -> None:
    run("build", "report")
    outcome = run("diff", "out/report-2025.fr.docx", "out/report-2025.nl.docx")
    assert (outcome.status, outcome.out) == (FINE, "no finding\n")


def test_diff_shows_a_finding_under_its_chapter_with_both_sides_and_its_code(run: Run) -> None:
    run("build", "report")
    edited("out/report-2025.fr.docx", FRENCH, FRENCH.replace("31", "30"))
    outcome = run("diff", "out/report-2025.fr.docx", "out/report-2025.nl.docx")
    assert outcome.status == FINDINGS
    found = " ".join(outcome.out.split())
    assert "31 december 2025" in found
    assert "[diff-" in found
    assert outcome.out.splitlines()[-1] == "1 error"


def test_diff_accepts_a_finding_until_a_text_changes(run: Run) -> None:
    run("build", "report")
    pair = ("out/report-2025.fr.docx", "out/report-2025.nl.docx")
    edited(pair[0], FRENCH, FRENCH.replace("31", "30"))
    run("diff", *pair, "--json", "review.json")
    (finding,) = json.loads(Path("review.json").read_text(encoding="utf-8"))["remarks"]
    outcome = run("diff", *pair, "--accept", finding["id"], "--because", "asked by the cabinet")
    assert (outcome.status, outcome.out.splitlines()[-1]) == (FINE, "no finding, 1 accepted")
    assert json.loads(Path("accepted.json").read_text(encoding="utf-8"))["accepted"][0]["because"] == (
        "asked by the cabinet"
    )
    assert run("diff", *pair).status == FINE
    edited(pair[1], DUTCH, DUTCH.replace("31", "29"))
    outcome = run("diff", *pair)
    assert outcome.status == FINDINGS
    assert f"the acceptance of {finding['id']}" in outcome.out


def test_accepted_findings_may_stand_in_the_directory_of_the_report(run: Run) -> None:
    run("build", "report")
    pair = ("out/report-2025.fr.docx", "out/report-2025.nl.docx")
    edited(pair[0], FRENCH, FRENCH.replace("31", "30"))
    run("diff", *pair, "--data", "report", "--json", "review.json")
    for finding in json.loads(Path("review.json").read_text(encoding="utf-8"))["remarks"]:
        run("diff", *pair, "--data", "report", "--accept", finding["id"], "--because", "x")
    assert run("diff", *pair, "--data", "report").status == FINE
    assert Path("report/accepted.json").is_file()
    assert run("validate", "report").status == FINE


def test_diff_writes_every_output_that_is_asked_for(run: Run) -> None:
    run("build", "report")
    pair = ("out/report-2025.fr.docx", "out/report-2025.nl.docx")
    run("diff", *pair, "--html", "r.html", "--json", "r.json", "--text", "texts", "--annotate", "notes")
    assert Path("r.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert Path("r.json").is_file()
    assert files("texts") == ["report.fr.txt", "report.nl.txt"]
    assert files("notes") == ["report-2025.fr.docx", "report-2025.nl.docx"]


def test_diff_judges_by_the_data(run: Run) -> None:
    run("build", "report")
    outcome = run("diff", "out/report-2025.fr.docx", "out/report-2025.nl.docx", "--data", "report")
    assert outcome.status == FINE, outcome.out


def test_diff_refuses_a_finding_that_does_not_exist(run: Run) -> None:
    run("build", "report")
    pair = ("out/report-2025.fr.docx", "out/report-2025.nl.docx")
    outcome = run("diff", *pair, "--accept", "00000000", "--because", "x")
    assert outcome.status == BAD_INPUT
    assert "there is no finding '00000000'" in outcome.err


def test_diff_of_a_file_that_is_not_there_is_bad_input(run: Run) -> None:
    outcome = run("diff", "a.docx", "b.docx")
    assert outcome.status == BAD_INPUT
    assert outcome.err.count("error:") == 2
