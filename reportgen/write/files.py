"""Put files in place together: all of them or none, and never over a file that someone has open."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import IO

from reportgen.errors import Problem, WriteError
from reportgen.location import Location

Writer = Callable[[IO[bytes]], None]
"""Writes one file's content to a binary stream."""


def write_files(files: Mapping[Path, Writer]) -> None:
    """Write every file or change nothing; raises WriteError naming each file that stands in the way.

    Each is written beside its target first. A target that Word or LibreOffice has open shows by its lock file, or by
    the refusal of Windows to replace it.
    """
    check_targets(files)
    created = _make_directories(files)
    done = False
    try:
        for target, write in files.items():
            with _part(target).open("wb") as stream:
                write(stream)
        _replace_all(list(files))
        done = True
    except OSError as error:
        raise WriteError(_problem(Path(error.filename or next(iter(files))), error)) from error
    finally:
        for target in files:
            _part(target).unlink(missing_ok=True)
        if not done:
            for directory in created:
                with contextlib.suppress(OSError):
                    directory.rmdir()


def check_targets(targets: Iterable[Path]) -> None:
    """Raise WriteError naming each target that is known to stand in the way, before long work is done in vain."""
    problems = [problem for target in targets for problem in _obstacles(target)]
    if problems:
        raise WriteError(problems)


def write_content(files: Mapping[Path, bytes]) -> None:
    """Write these bytes to every target, or change nothing; raises WriteError like `write_files`."""
    write_files({path: partial(_write_bytes, content) for path, content in files.items()})


def write_texts(texts: Mapping[Path, str]) -> None:
    """Write every text as UTF-8 with Unix line ends, or change nothing; raises WriteError like `write_files`."""
    write_content({path: text.encode() for path, text in texts.items()})


def _write_bytes(content: bytes, stream: IO[bytes]) -> None:
    stream.write(content)


def _obstacles(target: Path) -> list[Problem]:
    try:
        return _known_obstacles(target)
    except OSError as error:  # a name that is too long, or a directory that may not be looked into
        return [_problem(target, error)]


def _known_obstacles(target: Path) -> list[Problem]:
    if target.is_dir():
        return [Problem("write-target", "a directory has the name of the file to write", Location(str(target)))]
    for lock in lock_files(target):
        if lock.exists():
            return [
                Problem(
                    "write-open",
                    f"{target.name} is open in Word or LibreOffice; nothing was changed",
                    Location(str(target)),
                    hint=f"close it and try again; if nobody has it open, delete {lock.name}",
                )
            ]
    return []


def lock_files(target: Path) -> tuple[Path, ...]:
    """The lock files that Word (`~$…`, over the first two letters of a long name) and LibreOffice leave beside it."""
    name = target.name
    return (
        target.with_name(f"~${name[2:]}"),
        target.with_name(f"~${name}"),
        target.with_name(f".~lock.{name}#"),
    )


def _make_directories(files: Mapping[Path, Writer]) -> list[Path]:
    """Make the directories of the targets; return the new ones, deepest first."""
    created: list[Path] = []
    for target in files:
        missing = [parent for parent in target.parents if not parent.exists()]
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(_problem(target.parent, error)) from error
        created += missing
    return created


def _replace_all(targets: list[Path]) -> None:
    """Move the new files into place; when one cannot be moved, put every old one back."""
    aside: list[Path] = []
    placed: list[Path] = []
    try:
        for target in targets:
            if target.exists():
                target.replace(_old(target))
                aside.append(target)
            _part(target).replace(target)
            placed.append(target)
    except BaseException:
        for target in placed:
            if target not in aside:
                target.unlink(missing_ok=True)
        for target in aside:
            _old(target).replace(target)
        raise
    # The new files stand; an old one that cannot be deleted any more is a leftover, not a failure.
    for target in targets:
        with contextlib.suppress(OSError):
            _old(target).unlink(missing_ok=True)


def _part(target: Path) -> Path:
    return target.with_name(f".{target.name}.new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.old")


def _problem(path: Path, error: OSError) -> Problem:
    name = path.name.removeprefix(".").removesuffix(".new").removesuffix(".old")
    location = Location(str(path.with_name(name)))
    if isinstance(error, PermissionError):
        message = f"{name} cannot be written; nothing was changed"
        program = "the program that shows it" if name.endswith(".pdf") else "Word"
        hint = f"close it in {program} if it is open there, and check who may write here"
        return Problem("write-open", message, location, hint=hint)
    return Problem("write-failed", f"{name} cannot be written: {error.strerror}; nothing was changed", location)
