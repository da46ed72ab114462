"""Canaries looked for in everything that is written or printed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .canaries import CANARY


def leaks(text: str) -> list[str]:
    """Each canary in a text with what stands around it."""
    return [text[max(0, found.start() - 60) : found.end() + 40] for found in CANARY.finditer(text)]


def written(directory: Path) -> Iterator[tuple[str, str]]:
    """Name and text of every file below a directory, and of all that is packed in it, with and without markup."""
    for path in sorted(directory.rglob("*")):
        if not path.is_file():
            continue
        yield f"name of {path.name}", path.name
        yield path.name, path.read_bytes().decode("utf-8", "replace")
        yield from packed(path.name, path.read_bytes())


def packed(place: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Name and text of every member of a zip file and of the zip files in it, such as the workbooks of charts."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                member = archive.read(name)
                text = member.decode("utf-8", "replace")
                yield f"{place}/{name}", text
                yield f"{place}/{name} as text", re.sub("<[^>]+>", "", text)
                yield from packed(f"{place}/{name}", member)
