"""What a Word file says that its PDF has to say too: the language, the alternatives of pictures, the bookmarks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from reportgen.write.docx.bookmarks import NAMESPACE

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_BLOCK = f"{{{NAMESPACE}}}block"
_STORE = re.compile(r"customXml/item\d+\.xml")


@dataclass(frozen=True, slots=True)
class Section:
    """The bookmarks of a section in reading order, and the page number it starts with unless it goes on counting."""

    bookmarks: tuple[str, ...]
    first_page: int | None


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
    sections: tuple[Section, ...]
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
        tuple(_sections(document)),
        {one.get("bookmark", ""): one.get("key", "") for store in stores for one in store.iter(_BLOCK)},
        frozenset(one.get(f"{_W}anchor", "") for one in document.iter(f"{_W}hyperlink") if one.get(f"{_W}anchor")),
    )


def _sections(document: etree._Element) -> Iterator[Section]:
    """The sections; the properties of one stand in its last paragraph, those of the last one at the end."""
    bookmarks: list[str] = []
    for block in document.iterfind(f"{_W}body/*"):
        bookmarks += [one.get(f"{_W}name", "") for one in block.iter(f"{_W}bookmarkStart")]
        for properties in block.iter(f"{_W}sectPr"):
            numbering = properties.find(f"{_W}pgNumType")
            start = numbering.get(f"{_W}start") if numbering is not None else None
            yield Section(tuple(bookmarks), int(start) if start else None)
            bookmarks = []
