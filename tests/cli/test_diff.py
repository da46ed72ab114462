"""`reportgen diff`."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from .outcome import BAD_INPUT, FINDINGS, FINE, Run, files

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


def test_a_file_that_cannot_be_read_is_told_and_nothing_is_compared(run: Run) -> None:
    run("build", "report")
    Path("notes.docx").write_text("not a Word file", encoding="utf-8")
    outcome = run("diff", "out/report-2025.fr.docx", "notes.docx")
    assert outcome.status == BAD_INPUT
    assert "notes.docx" in outcome.err
    assert outcome.err.endswith("1 error; nothing was compared\n")
    assert run("check-accessibility", "notes.docx").err.endswith("1 error; nothing was checked\n")
