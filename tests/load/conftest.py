"""A report directory made on the spot, and what reading it says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.load import Loaded, read

from .reports import COMPLETE, csv

Files = dict[str, str | bytes]
MakeReport = Callable[[Files], Path]
Messages = Callable[..., list[str]]
Codes = Callable[..., list[str]]


@pytest.fixture
def make(tmp_path: Path) -> MakeReport:
    """Write files (text as UTF-8, bytes as they are) into a directory, and return it."""

    def write(files: Files) -> Path:
        directory = tmp_path / "report"
        directory.mkdir(exist_ok=True)
        for name, content in files.items():
            (directory / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return directory

    return write


@pytest.fixture
def messages(make: MakeReport) -> Messages:
    """What reading a directory with these files says, line by line, with file names only.

    That the report does not follow up every commitment of the reference data is said only where a test asks for it.
    """

    def say(files: Files, *, follow_ups: bool = False) -> list[str]:
        directory = make(files)
        found = read(directory).problems
        lines = [str(problem) for problem in found if follow_ups or problem.code != "follow-up-missing"]
        return [line.replace(f"{directory}{os.sep}", "").replace(str(directory), ".") for line in lines]

    return say


@pytest.fixture
def codes(make: MakeReport) -> Codes:
    """The codes and paths of what the rules find in a sound report with this YAML text added to it.

    That the report does not follow up every commitment of the reference data is said only where a test asks for it.
    """

    def find(added: str, *rows: str, status: str = "draft", follow_ups: bool = False) -> list[str]:
        files: Files = {**COMPLETE, "added.yaml": added}
        files["report.yaml"] = str(files["report.yaml"]).replace("draft", status)
        if rows:
            files["observations.csv"] = csv(*rows)
        found = read(make(files)).problems
        problems = [problem for problem in found if follow_ups or problem.code != "follow-up-missing"]
        return [f"{problem.severity} {problem.code} {problem.path}" for problem in problems]

    return find


@pytest.fixture
def loaded(make: MakeReport) -> Callable[[Files], Loaded]:
    """The result of reading a directory with these files."""
    return lambda files: read(make(files))
