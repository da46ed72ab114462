"""The zip file: always the same members in the same order with the same dates, the body streamed into it."""

from __future__ import annotations

import shutil
import zipfile
from typing import IO

DOCUMENT = "word/document.xml"
CONTENT_TYPES = "[Content_Types].xml"
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip file can hold."""


def write_archive(package: IO[bytes], body: IO[bytes], target: IO[bytes]) -> None:
    """Copy the members of `package` to `target`, with `body` in place of its document.xml."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(target, "w") as archive:
        for name in sorted(source.namelist(), key=lambda name: (name != CONTENT_TYPES, name)):
            with archive.open(member(name), "w") as stream:
                if name == DOCUMENT:
                    body.seek(0)
                    shutil.copyfileobj(body, stream)
                else:
                    stream.write(source.read(name))


def member(name: str) -> zipfile.ZipInfo:
    """A member of the archive that is the same on every machine and day."""
    made = zipfile.ZipInfo(name, _FIRST_DAY)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.create_system = 0
    made.external_attr = 0
    return made
