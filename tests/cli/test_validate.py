"""`reportgen validate`."""

from __future__ import annotations

from pathlib import Path

from .outcome import BAD_INPUT, FINE, Run


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
