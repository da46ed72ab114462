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
            with archive.open(_member(name), "w") as member:
                if name == DOCUMENT:
                    body.seek(0)
                    shutil.copyfileobj(body, member)
                else:
                    member.write(source.read(name))


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _FIRST_DAY)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.create_system = 0
    member.external_attr = 0
    return member
