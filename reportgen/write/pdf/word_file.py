"""What a Word file says that its PDF has to say too: the language, the alternatives of pictures, the bookmarks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from reportgen.write.docx.bookmarks import NAMESPACE

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_BLOCK = f"{{{NAMESPACE}}}block"
_STORE = re.compile(r"customXml/item\d+\.xml")


@dataclass(frozen=True, slots=True)
class WordFile:
    """One Word file.

    `language` is the BCP 47 tag of text that carries none of its own; `alternatives` say in words what each picture
    and chart of the text shows, in reading order, empty where the file says nothing; `keys` are the block keys by the
    names of their bookmarks; `linked` are the bookmarks that links inside the file lead to.
    """

    name: str
    language: str
    alternatives: tuple[str, ...]
    keys: Mapping[str, str]
    linked: frozenset[str]


def read_word_file(path: Path) -> WordFile:
    """Read what the PDF needs from the Word file at `path`, one that we wrote."""
    with zipfile.ZipFile(path) as archive:
        styles = etree.fromstring(archive.read("word/styles.xml"))
        document = etree.fromstring(archive.read("word/document.xml"))
        stores = [etree.fromstring(archive.read(name)) for name in archive.namelist() if _STORE.fullmatch(name)]
    return WordFile(
        path.name,
        next((one.get(f"{_W}val", "") for one in styles.iterfind(f"{_W}docDefaults//{_W}lang")), ""),
        tuple(one.get("descr", "").strip() for one in document.iter(_PICTURE)),
        {one.get("bookmark", ""): one.get("key", "") for store in stores for one in store.iter(_BLOCK)},
        frozenset(one.get(f"{_W}anchor", "") for one in document.iter(f"{_W}hyperlink") if one.get(f"{_W}anchor")),
    )
