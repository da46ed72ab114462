"""A path → a Package, or a ReadError that says in plain words why the file cannot be read."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

from reportgen.errors import Problem, ReadError, suggestion
from reportgen.location import Location
from reportgen.opc.foreign import Foreign, foreign_archive, foreign_bytes
from reportgen.opc.package import CONTENT_TYPES, REPAIR, SUSPECT, Package

MAX_FILE = 512_000_000
"""The largest file that is read, in bytes; Word itself stops at 512 MB."""

MAX_UNPACKED = 2_000_000_000
"""The most that all parts together may unpack to, in bytes; what unpacks to more was made to do harm."""

MAX_PARTS = 20_000
"""The most parts a file may have; a document with a thousand pictures has some two thousand."""


def open_package(path: str | Path, max_unpacked: int | None = None) -> Package:
    """Open the Word file at `path` (.docx, .docm, .dotx, Transitional or Strict); raises ReadError for all else.

    The file is read once and closed again, so that it can be saved by others while it is looked at.
    """
    path = Path(path)
    shown = str(path).encode("utf-8", "replace").decode("utf-8")
    data = _bytes(path, shown)
    if foreign := foreign_bytes(data):
        raise _refusal(shown, foreign)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
        raise _damaged(shown, str(error)) from error
    members = archive.infolist()
    if len(members) > MAX_PARTS or sum(member.file_size for member in members) > (max_unpacked or MAX_UNPACKED):
        raise _refusal(shown, Foreign("docx-too-large", "this file unpacks to far more than a document", SUSPECT))
    if any(member.flag_bits & 1 for member in members):
        raise _refusal(shown, Foreign("docx-encrypted", "this file is a zip file with a password", "save it without"))
    names = [member.filename.lower() for member in members]
    if len(names) > len(set(names)):
        raise _damaged(shown, "a part stands in it twice")
    package = Package(shown, archive)
    types = package.read(CONTENT_TYPES) if CONTENT_TYPES in package else b""
    if foreign := foreign_archive(archive, types.decode("utf-8", "replace")):
        raise _refusal(shown, foreign)
    return package


def _bytes(path: Path, shown: str) -> bytes:
    try:
        if path.is_dir():
            raise _refusal(shown, Foreign("docx-other-kind", "this is a directory", "give a file that ends in .docx"))
        if path.stat().st_size > MAX_FILE:
            raise _refusal(
                shown, Foreign("docx-too-large", "this file has more than 512 MB, more than Word takes", SUSPECT)
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise _refusal(shown, Foreign("path-missing", "there is no such file", _neighbour(path))) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "close it in other programs and check that you have the right to read it"
        raise _refusal(
            shown, Foreign("file-unreadable", f"the system does not let us read it: {reason}", hint)
        ) from error


def _neighbour(path: Path) -> str:
    try:
        names = sorted(one.name for one in path.parent.iterdir())
    except OSError:
        names = []
    return suggestion(path.name, names) or "check the name and the place"


def _damaged(shown: str, reason: str) -> ReadError:
    return _refusal(shown, Foreign("docx-damaged", f"this Word file is damaged: {reason}", REPAIR))


def _refusal(shown: str, foreign: Foreign) -> ReadError:
    return ReadError(Problem(foreign.code, foreign.message, Location(shown), hint=foreign.hint))
