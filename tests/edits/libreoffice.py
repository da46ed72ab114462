"""One LibreOffice that edits many files; see tests/edits/office.py."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

_PYTHONS = ("/usr/bin/python3", "/usr/lib/libreoffice/program/python", "python3")
_MISSING = "soffice and the Python of its uno module (Debian: libreoffice-writer and python3-uno) are not on PATH"


class Job(NamedTuple):
    """A file to open, the steps to do, and where to save it."""

    file: Path
    save: Path
    steps: Sequence[Sequence[object]] = ()


def _python() -> str:
    """A Python that has `uno`; empty where there is none."""
    for name in _PYTHONS:
        path = shutil.which(name)
        if path and subprocess.run([path, "-c", "import uno"], capture_output=True, check=False).returncode == 0:
            return path
    return ""


def edited_in_libreoffice(jobs: Sequence[Job], directory: Path) -> list[str]:
    """Do the jobs; return for each of them what went wrong, or nothing. Skips the test where a tool is missing."""
    python = _python() if shutil.which("soffice") else ""
    if not python:
        pytest.skip(_MISSING)
    listed = directory / "jobs.json"
    plain = [{"file": str(job.file), "save": str(job.save), "steps": job.steps} for job in jobs]
    listed.write_text(json.dumps(plain), encoding="utf-8")
    script = Path(__file__).with_name("office.py")
    command = [python, str(script), str(directory / "profile"), str(listed)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    errors = json.loads(done.stdout)
    assert len(errors) == len(jobs)
    return [str(error) for error in errors]
