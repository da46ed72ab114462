"""The command line as a program of its own: status, colours, consoles."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reportgen import __version__
from reportgen.resources import PACKAGE

from .outcome import BAD_INPUT, FINE


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
