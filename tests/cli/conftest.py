"""The command line, run in a fresh directory."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reportgen.cli import main
from reportgen.skeleton import create

from .outcome import Outcome, Run


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
