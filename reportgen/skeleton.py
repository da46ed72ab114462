"""A new report directory: commented files that already validate as a draft."""

from __future__ import annotations

import os
from pathlib import Path

from reportgen.errors import Problem, WriteError
from reportgen.location import Location
from reportgen.resources import PACKAGE
from reportgen.schema import schemas
from reportgen.write.files import write_texts

SKELETON = PACKAGE / "reference" / "skeleton"
SCHEMA_DIRECTORY = ".schema"
"""Where the copy of the JSON Schema goes that makes an editor complete field names."""


def create(directory: str | os.PathLike[str], year: int) -> list[Path]:
    """Write the files of a new report for `year` into `directory`; return their paths.

    Raises WriteError when the directory exists and is not empty.
    """
    target = Path(directory)
    if _stands_there(target):
        raise WriteError(
            Problem(
                "new-not-empty", "something stands there already", Location(str(target)), hint="name a new directory"
            )
        )
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(SKELETON.iterdir())}
    texts = {target / name: text.replace("%YEAR%", str(year)) for name, text in files.items()}
    texts[target / SCHEMA_DIRECTORY / "part.schema.json"] = schemas()["part.schema.json"]
    write_texts(texts)
    return sorted(texts)


def _stands_there(target: Path) -> bool:
    try:
        return target.exists() and (not target.is_dir() or any(target.iterdir()))
    except OSError:  # writing will say why
        return False
