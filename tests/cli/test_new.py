"""`reportgen new`."""

from __future__ import annotations

from pathlib import Path

import pytest

from .outcome import BAD_INPUT, FINE, Run, files


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
