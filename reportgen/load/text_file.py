"""Bytes on disk → text, with a message for everything that is not the text it should be."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from reportgen.errors import Problem
from reportgen.location import Location

MAX_BYTES = 20_000_000
"""A report's largest file is some hundred kilobytes; anything above this was put there by mistake."""

# Formats that get the suffix of a text file by mistake, by their first bytes.
_SIGNATURES = {
    b"PK\x03\x04": "an Excel or Word file",
    b"\xd0\xcf\x11\xe0": "an old Excel or Word file",
    b"%PDF": "a PDF",
}
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def read_utf8(path: Path, shown: str) -> str | Problem:
    """Return the text of a YAML or JSON file, which has to be UTF-8 (with or without a byte order mark)."""
    data = _bytes(path, shown)
    if isinstance(data, Problem):
        return data
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _encoding(shown, "is saved as UTF-16 (Windows calls it Unicode)")
    if binary := _binary(data, shown):
        return binary
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _encoding(
            shown,
            "is not saved as UTF-8 but probably as Windows-1252 (ANSI)",
            line=data.count(b"\n", 0, error.start) + 1,
        )


def read_office_text(path: Path, shown: str) -> str | Problem:
    """Return the text of a CSV file: UTF-8, UTF-16 with a byte order mark, or else Windows-1252 as Excel saves it."""
    data = _bytes(path, shown)
    if isinstance(data, Problem):
        return data
    utf16 = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not utf16 and (binary := _binary(data, shown)):
        return binary
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return _control_character(text, shown) or text
    return _encoding(shown, "is saved in an encoding that cannot be read")


def _bytes(path: Path, shown: str) -> bytes | Problem:
    try:
        size = path.stat().st_size
        if size <= MAX_BYTES:
            return path.read_bytes()
    except OSError as error:
        return unreadable(shown, error)
    return Problem(
        "file-too-large",
        f"the file has {size // 1_000_000} MB; a file of a report has at most {MAX_BYTES // 1_000_000} MB",
        Location(shown),
        hint="remove the file from the directory, or split it",
    )


def unreadable(shown: str, error: OSError | ValueError) -> Problem:
    """Return the problem for a file or directory that the system does not let us read."""
    if isinstance(error, PermissionError):
        message, hint = "it may not be read", "close it in other programs and check that you have the right to read it"
    else:
        message, hint = (
            f"it cannot be read: {getattr(error, 'strerror', None) or error}",
            "check that it exists and can be opened",
        )
    return Problem("file-unreadable", message, Location(shown), hint=hint)


def _binary(data: bytes, shown: str) -> Problem | None:
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            hint = "save it in the right format instead of renaming it"
            return Problem("file-binary", f"this is {kind}, not a text file", Location(shown), hint=hint)
    if b"\0" in data:
        return Problem(
            "file-binary", "this is not a text file", Location(shown), hint="remove it, or save it as UTF-8 text"
        )
    return None


def _encoding(shown: str, message: str, line: int = 0) -> Problem:
    return Problem("file-encoding", f"the file {message}", Location(shown, line), hint="save as UTF-8")


def _control_character(text: str, shown: str) -> Problem | None:
    if not (found := _CONTROL.search(text)):
        return None
    line = text.count("\n", 0, found.start()) + 1
    message = f"the control character U+{ord(found.group()):04X} stands here, which no document can show"
    return Problem("control-character", message, Location(shown, line), hint="delete it")
