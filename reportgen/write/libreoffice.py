"""LibreOffice: find it, and let it make PDFs of Word files, in processes that cannot hang and leave nothing behind."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reportgen.errors import Problem, WriteError
from reportgen.location import Location

TIME_LIMIT = 1800.0
"""Seconds after which a conversion counts as hanging.

On two cores with other work, 190 pages took 1 minute, and a bilingual edition of 379 pages 4 to 8 minutes.
"""

_WITHOUT = "or build without --pdf and --paginate: the Word files do not need LibreOffice"

# Tags for screen readers, headings as the reader's bookmarks, a named destination for each of ours, and every page
# that is counted. PDFUACompliance is not asked for: it adds nothing but a claim that nobody checked.
_OPTIONS = ("UseTaggedPDF", "ExportBookmarks", "ExportBookmarksToPDFDestination")
_FILTER = "pdf:writer_pdf_Export:" + json.dumps(
    {name: {"type": "boolean", "value": "true"} for name in _OPTIONS}
    | {"IsSkipEmptyPages": {"type": "boolean", "value": "false"}},
    separators=(",", ":"),
)

# LibreOffice keeps 20 charts of a text in memory; of the others it draws a picture, which it stretches to their size.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Cache/Writer">
<prop oor:name="OLE_Objects" oor:op="fuse"><value>10000</value></prop></item>
</oor:items>
"""

# No window on Windows; elsewhere a group of its own, which can be ended as a whole.
_APART: dict[str, Any]
if sys.platform == "win32":
    _APART = {"creationflags": subprocess.CREATE_NO_WINDOW}
else:
    _APART = {"start_new_session": True}


def find_libreoffice() -> str:
    """The program to start; raises WriteError where LibreOffice is neither on the PATH nor in its usual places."""
    for name in ("soffice", "libreoffice"):
        if found := shutil.which(name):
            return found
    for place in usual_places(sys.platform, os.environ):
        if place.is_file():
            return str(place)
    hint = f"install LibreOffice 7.4 or later from https://www.libreoffice.org, {_WITHOUT}"
    raise WriteError(Problem("libreoffice-missing", "LibreOffice is not installed", hint=hint))


def usual_places(platform: str, environment: Mapping[str, str]) -> list[Path]:
    """Where the installers of LibreOffice put it when it is not on the PATH; `platform` is a name of `sys.platform`."""
    if platform == "win32":
        folders = [environment[name] for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if name in environment]
        # soffice.com is the one that waits until the work is done.
        return [
            Path(folder, "LibreOffice", "program", name)
            for folder in folders
            for name in ("soffice.com", "soffice.exe")
        ]
    if platform == "darwin":
        program = Path("Applications", "LibreOffice.app", "Contents", "MacOS", "soffice")
        return [Path("/", program), Path(environment.get("HOME", "/"), program)]
    return []


def export_pdf(files: Sequence[Path], *, limit: float = TIME_LIMIT) -> list[Path]:
    """Make a PDF beside each of these Word files, all at the same time; return their paths in the same order.

    `limit` is in seconds. Raises WriteError when LibreOffice is missing, fails, hangs or makes no file; whatever was
    started has ended then. Files of LibreOffice's own are left beside the Word files: give it a directory that is
    thrown away.
    """
    program = find_libreoffice()
    running: list[tuple[Path, subprocess.Popen[bytes]]] = []
    try:
        for file in files:
            running.append((file, _start(program, file)))
        with contextlib.suppress(subprocess.TimeoutExpired):
            for _, process in running:
                process.wait(timeout=limit)
        problems = [problem for file, process in running if (problem := _problem(file, process, limit))]
    finally:
        for _, process in running:
            _stop(process)
    if problems:
        raise WriteError(problems)
    return [_pdf(file) for file in files]


def _start(program: str, file: Path) -> subprocess.Popen[bytes]:
    """Start the conversion of one file, with a profile of its own: a LibreOffice that is open does not matter."""
    _pdf(file).unlink(missing_ok=True)
    profile = f"-env:UserInstallation={_new_profile(file).resolve().as_uri()}"
    command = [program, profile, "--headless", "--norestore", "--convert-to", _FILTER, "--outdir", str(file.parent)]
    try:
        with _log(file).open("wb") as log:
            return subprocess.Popen(
                [*command, str(file)], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, **_APART
            )
    except OSError as error:
        message = f"LibreOffice cannot be started: {error.strerror}"
        hint = f"install LibreOffice again, {_WITHOUT}"
        raise WriteError(Problem("libreoffice-failed", message, Location(program), hint=hint)) from error


def _new_profile(file: Path) -> Path:
    """A profile for the conversion of one file, with our settings and nothing else."""
    profile = file.with_suffix(".profile")
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    return profile


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a conversion that still runs, with every process it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _problem(file: Path, process: subprocess.Popen[bytes], limit: float) -> Problem | None:
    """What went wrong with the conversion of `file`, in words; None when its PDF is there."""
    status = process.poll()
    if status is None:
        message = f"LibreOffice had not finished {file.name} after {limit:g} seconds and was stopped"
        return Problem("libreoffice-timeout", message, hint=f"close other programs and try again, {_WITHOUT}")
    if status != 0:
        message = f"LibreOffice failed on {file.name} with exit status {status}{_last_words(file)}"
        return Problem("libreoffice-failed", message, hint=f"try again, install LibreOffice again, {_WITHOUT}")
    if not _pdf(file).is_file():
        # The exit status is 0 also where it could not read the file, or left the work to another LibreOffice.
        message = f"LibreOffice made no PDF of {file.name}{_last_words(file)}"
        return Problem("libreoffice-no-file", message, hint=f"check that LibreOffice Writer is installed, {_WITHOUT}")
    return None


def _last_words(file: Path) -> str:
    """The last line that LibreOffice printed."""
    lines = _log(file).read_text(encoding="utf-8", errors="replace").split("\n")
    said = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f", saying “{said}”" if said else ""


def _log(file: Path) -> Path:
    return file.with_suffix(".log")


def _pdf(file: Path) -> Path:
    return file.with_suffix(".pdf")
