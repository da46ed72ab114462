"""A new report directory: commented, valid as a draft, and never over something that stands there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from reportgen.build import build
from reportgen.errors import WriteError
from reportgen.load import read
from reportgen.model.report import Report, ReportStatus
from reportgen.schema import schemas
from reportgen.skeleton import create


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    target = tmp_path / "Rapport 2031 à compléter"
    create(target, 2031)
    return target


def test_the_files_of_every_part_are_made(directory: Path) -> None:
    assert sorted(path.relative_to(directory).as_posix() for path in directory.rglob("*") if path.is_file()) == [
        ".schema/part.schema.json",
        "actions.yaml",
        "cooperation.yaml",
        "follow-ups.yaml",
        "indicators.yaml",
        "networks.yaml",
        "observations.csv",
        "report.yaml",
        "sources.yaml",
        "task-force.yaml",
    ]


def test_the_paths_of_the_files_are_returned(tmp_path: Path) -> None:
    paths = create(tmp_path / "new", 2031)
    assert paths == sorted(path for path in (tmp_path / "new").rglob("*") if path.is_file())


def test_it_is_a_draft_for_its_year_without_errors(directory: Path) -> None:
    loaded = read(directory)
    assert loaded.errors == ()
    assert loaded.report is not None
    assert (loaded.report.year, loaded.report.status) == (2031, ReportStatus.DRAFT)


def test_all_that_is_said_of_it_is_that_items_and_follow_ups_are_empty(directory: Path) -> None:
    codes = sorted(problem.code for problem in read(directory).problems)
    assert codes == ["empty-section"] * 4 + ["follow-up-missing"]


def test_it_can_be_built_at_once(directory: Path, tmp_path: Path) -> None:
    report = read(directory).report
    assert report is not None
    pair = build(report, tmp_path / "out")
    assert pair.fr is not None
    assert pair.fr.name == "report-2031.fr.docx"


def test_the_year_stands_everywhere(directory: Path) -> None:
    for path in directory.iterdir():
        if path.is_file():
            assert "%" not in path.read_text(encoding="utf-8")


def test_every_file_is_explained_in_both_languages_and_names_its_schema(directory: Path) -> None:
    for path in directory.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# yaml-language-server: $schema=.schema/part.schema.json\n")
        assert "# FR : " in text
        assert " NL: " in text


def test_the_schema_is_the_one_of_this_version(directory: Path) -> None:
    text = (directory / ".schema" / "part.schema.json").read_text(encoding="utf-8")
    assert text == schemas()["part.schema.json"]
    assert json.loads(text)["title"]


def uncommented(text: str) -> str:
    """The text with its examples made real: each starts at a comment that names a field of the report."""
    out: list[str] = []
    example = False
    for line in text.splitlines():
        field = re.match(r"# ([a-z_]+):$", line)
        if field and field[1] in Report.model_fields:
            example = True
            out = [one for one in out if one != f"{field[1]}: []"]
        elif not line.startswith("# ") or not line.startswith("#  "):
            example = False
        out.append(line.removeprefix("# ") if example else line)
    return "\n".join(out) + "\n"


def test_the_examples_are_valid_once_they_are_no_comments(directory: Path) -> None:
    for path in directory.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert uncommented(text) != text, path.name
        path.write_text(uncommented(text), encoding="utf-8")
    with (directory / "observations.csv").open("a", encoding="utf-8") as figures:
        figures.write("cocaine-antwerp;BEANR;PORT;2031;44,5;T;A;2032-01-31;douane-2031\n")
    loaded = read(directory)
    assert [problem.code for problem in loaded.problems] == ["follow-up-missing"]
    report = loaded.report
    assert report is not None
    for name in (
        "actions",
        "instruments",
        "networks",
        "task_force",
        "indicators",
        "observations",
        "foreword",
        "gaps",
        "follow_ups",
    ):
        assert getattr(report, name), name


def test_the_report_of_the_examples_can_be_built(directory: Path, tmp_path: Path) -> None:
    test_the_examples_are_valid_once_they_are_no_comments(directory)
    report = read(directory).report
    assert report is not None
    build(report, tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_an_empty_directory_is_filled(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert create(tmp_path / "empty", 2031)


@pytest.mark.parametrize("there", ["a file in it", "a file"])
def test_nothing_that_stands_there_is_touched(tmp_path: Path, there: str) -> None:
    target = tmp_path / "report"
    if there == "a file":
        target.write_text("mine")
    else:
        target.mkdir()
        (target / "report.yaml").write_text("mine")
    with pytest.raises(WriteError, match="something stands there already"):
        create(target, 2031)
    mine = target if target.is_file() else target / "report.yaml"
    assert mine.read_text() == "mine"
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1
