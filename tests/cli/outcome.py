"""What a command leaves behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

FINE, FINDINGS, BAD_INPUT = 0, 1, 2


class Outcome(NamedTuple):
    """What a command left behind."""

    status: int
    out: str
    err: str


Run = Callable[..., Outcome]


def files(directory: str) -> list[str]:
    return sorted(path.relative_to(directory).as_posix() for path in Path(directory).rglob("*") if path.is_file())
