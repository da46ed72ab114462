from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.load import read

from .conftest import MakeReport, Messages
from .reports import COMPLETE, START, csv, row


def said(path: Path | str) -> list[str]:
    return [str(problem) for problem in read(path).problems]


def test_a_report_may_be_spread_over_files_of_every_kind(make: MakeReport) -> None:
    directory = make({**COMPLETE, "observations.csv": csv(row()), "Observations-2023.CSV": csv(row(period="2023"))})
    report = read(directory).report
    assert report is not None
    assert [observation.time_period for observation in report.observations] == ["2023", "2024"]


def test_a_report_may_be_one_file(make: MakeReport) -> None:
    directory = make({"alles in één.yaml": START, "rapport.json": '{"$schema": "x", "year": 2025, "status": "draft"}'})
    for name in ("alles in één.yaml", "rapport.json"):
        report = read(directory / name).report
        assert report is not None
        assert report.year == 2025


def test_other_files_hidden_files_and_directories_are_ignored(make: MakeReport) -> None:
    directory = make(
        {**COMPLETE, "notes.docx": b"\0", "._report.yaml": b"\0", "~$figures.csv": b"\0", "accepted.json": "x"}
    )
    (directory / "old.yaml").mkdir()
    assert [line for line in said(directory) if "follow-up-missing" not in line] == []


def test_a_missing_directory_is_named_with_a_neighbour_that_looks_like_it(make: MakeReport) -> None:
    directory = make({})
    assert said(directory.parent / "raport") == [
        f"{directory.parent}/raport: there is no such file or directory (did you mean 'report'?) [path-missing]",
    ]


def test_nothing_else_is_said_about_a_report_that_is_not_there(make: MakeReport) -> None:
    (line,) = said(make({}))
    assert "this directory holds no file of a report (a report is a directory of .yaml or .json files" in line
    (line,) = said(make({"report.txt": "x"}) / "report.txt")
    assert "this file is not .yaml or .json" in line
    (line,) = said("a\0b")
    assert "it cannot be read" in line


def test_a_link_that_leads_nowhere_is_named(make: MakeReport) -> None:
    directory = make(dict(COMPLETE))
    try:
        (directory / "z.yaml").symlink_to("gone.yaml")
    except OSError:
        pytest.skip("this system makes no links")
    (line,) = said(directory)
    assert line.startswith(f"{directory}/z.yaml: it cannot be read")


def test_a_file_that_may_not_be_read_is_named(make: MakeReport) -> None:
    directory = make(dict(COMPLETE))
    (directory / "sources.yaml").chmod(0)
    try:
        (directory / "sources.yaml").read_bytes()
    except PermissionError:
        assert any("sources.yaml: it may not be read (close it in other programs" in line for line in said(directory))
    else:
        pytest.skip("this user may read every file")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        (
            "observation.csv",
            "x",
            "observation.csv: a CSV file of this name has no place in a report (did you mean 'observ",
        ),
        (
            "terms.csv",
            "x",
            "terms.csv: a CSV file of this name has no place in a report (figures stand in observations.csv",
        ),
        (
            "action.yaml",
            "- id: x\n",
            "action.yaml:1: this file holds no fields at its top (start the file with the name of a field, like actio",
        ),
        ("x.yaml", "just text\n", "x.yaml:1: this file holds no fields at its top"),
        (
            "sources.json",
            "[]",
            "sources.json:1: this file holds no fields at its top (start the file with the name of a field, like sourc",
        ),
    ],
)
def test_a_file_with_the_wrong_name_or_form_is_named_with_what_to_do(
    messages: Messages, name: str, content: str, expected: str
) -> None:
    (line,) = messages({**COMPLETE, name: content})
    assert line.startswith(expected)


def test_a_file_in_which_everything_is_commented_out_is_fine(messages: Messages) -> None:
    assert messages({**COMPLETE, "actions.yaml": "# actions:\n", "empty.yml": ""}) == []


def test_a_name_with_spaces_and_accents_stands_in_the_message(messages: Messages) -> None:
    (line,) = messages({**COMPLETE, "Mes données 2025.yaml": "acitons: []\n"})
    assert line.startswith(
        "Mes données 2025.yaml:1:1: acitons: there is no field 'acitons' here (did you mean 'actions'?)"
    )
