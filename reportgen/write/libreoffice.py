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
from typing import IO

from reportgen.errors import Problem, WriteError
from reportgen.location import Location

TIME_LIMIT = 300.0
"""Seconds after which a conversion counts as hanging; a report of 155 pages takes about 15."""

_WITHOUT = "or build without --pdf and --paginate: the Word files do not need LibreOffice"

# Tags for screen readers, headings as the reader's bookmarks, a named destination for each of ours, and every page
# that is counted. PDFUACompliance is not asked for: it adds nothing but a claim that nobody checked.
_OPTIONS = ("UseTaggedPDF", "ExportBookmarks", "ExportBookmarksToPDFDestination")
_FILTER = "pdf:writer_pdf_Export:" + json.dumps(
    {name: {"type": "boolean", "value": "true"} for name in _OPTIONS}
    | {"IsSkipEmptyPages": {"type": "boolean", "value": "false"}},
    separators=(",", ":"),
)


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
    with contextlib.ExitStack() as stack:
        logs = [stack.enter_context(file.with_suffix(".log").open("w+b")) for file in files]
        running: list[subprocess.Popen[bytes]] = []
        for file, log in zip(files, logs, strict=True):
            running.append(_start(program, file, log))
            stack.callback(_stop, running[-1])
        with contextlib.suppress(subprocess.TimeoutExpired):
            for process in running:
                process.wait(timeout=limit)
        outcomes = [_problem(file, process, log, limit) for file, process, log in zip(files, running, logs, strict=True)]
    if problems := [problem for problem in outcomes if problem]:
        raise WriteError(problems)
    return [_pdf(file) for file in files]


def _start(program: str, file: Path, log: IO[bytes]) -> subprocess.Popen[bytes]:
    """Start the conversion of one file, with a profile of its own: a LibreOffice that is open does not get in the way."""
    profile = f"-env:UserInstallation={file.with_suffix('.profile').resolve().as_uri()}"
    options = ["--headless", "--norestore", "--convert-to", _FILTER, "--outdir", str(file.parent), str(file)]
    command = [program, profile, *options]
    try:
        if sys.platform == "win32":
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                creationflags=subprocess.CREATE_NO_WINDOW,
            )
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
    except OSError as error:
        message = f"LibreOffice cannot be started: {error.strerror}"
        hint = f"install LibreOffice again, {_WITHOUT}"
        raise WriteError(Problem("libreoffice-failed", message, Location(program), hint=hint)) from error


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a conversion that still runs, with every process it started."""
    if process.poll() is None:
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
        else:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _problem(file: Path, process: subprocess.Popen[bytes], log: IO[bytes], limit: float) -> Problem | None:
    """What went wrong with the conversion of `file`, in words; None when its PDF is there."""
    status = process.poll()
    if status is None:
        return Problem(
            "libreoffice-timeout",
            f"LibreOffice had not finished {file.name} after {limit:g} seconds and was stopped",
            hint=f"close other programs and try again, {_WITHOUT}",
        )
    said = _last_line(log)
    if status != 0:
        message = f"LibreOffice failed on {file.name} (exit status {status}){said}"
        return Problem("libreoffice-failed", message, hint=f"try again, install LibreOffice again, {_WITHOUT}")
    if not _pdf(file).is_file():
        # Its exit status is 0 also when it could not read the file or had nothing to say.
        message = f"LibreOffice made no PDF of {file.name}{said}"
        return Problem("libreoffice-no-file", message, hint=f"install LibreOffice Writer again, {_WITHOUT}")
    return None


def _last_line(log: IO[bytes]) -> str:
    log.seek(0)
    lines = log.read().decode(errors="replace").split("\n")
    said = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return f", saying “{said}”" if said else ""


def _pdf(file: Path) -> Path:
    return file.with_suffix(".pdf")
