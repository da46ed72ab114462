"""Every readable text of a Word file, gathered by a walk of its own that knows nothing of the reader's."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from lxml import etree

from reportgen.document import lines, plain
from reportgen.read import Reading

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_TEXTS = {f"{_W}t", f"{_M}t", f"{_A}t"}
_GONE = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText"}
_PARTS = re.compile(
    r"word/(document|footnotes|endnotes|comments|header[0-9]*|footer[0-9]*|charts/chart[0-9]*|diagrams/data[0-9]*)\.xml"
)
_PAGE_NUMBERS = re.compile(r"word/(header|footer)")


def visible_texts(path: Path) -> list[str]:
    """The texts of every `w:t`, `m:t` and `a:t`, but for deletions and what is drawn a second time for old readers."""
    found: list[str] = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if _PARTS.fullmatch(name):
                root = etree.fromstring(archive.read(name))
                # A page number in a header is read as {page}.
                numbers = _PAGE_NUMBERS.match(name) is not None
                found += [text for text in _texts(root) if text.strip() and not (numbers and text.strip().isdigit())]
    return found


def _texts(element: etree._Element) -> list[str]:
    if element.tag in _GONE:
        return []
    if element.tag in _TEXTS:
        return [element.text or ""]
    children = [child for child in element if isinstance(child.tag, str)]
    if element.tag == f"{_MC}AlternateContent":
        # The first branch that holds any text is the one that is shown, also where that text is deleted.
        held = (child for child in children if any(one.tag in {*_TEXTS, f"{_W}delText"} for one in child.iter()))
        return next((_texts(child) for child in held), [])
    if element.tag == f"{_W}tr" and element.find(f"{_W}trPr/{_W}del") is not None:
        return []
    return [text for child in children for text in _texts(child)]


def everything_read(reading: Reading) -> str:
    """All that a Reading holds, white space and equations' signs aside."""
    pieces = [plain(line.content) for line in lines(reading.document)]
    pieces += [one.text for one in reading.comments]
    pieces += [one.text for one in reading.furniture]
    pieces += [one.message for one in reading.unread]
    return squeezed("".join(pieces))


def squeezed(text: str) -> str:
    """Text without white space; a chart's figures have a comma where the file has a point."""
    return re.sub(r"\s", "", text)


def missing(path: Path, reading: Reading) -> list[str]:
    """The texts of the file that the reading lacks; each as often as it lacks it."""
    held = everything_read(reading)
    lost = []
    for text in sorted(map(squeezed, visible_texts(path)), key=len, reverse=True):
        if text not in held:
            lost.append(text)
    return lost


def lost_characters(path: Path, reading: Reading) -> dict[str, int]:
    """How often each letter and digit stands in the file more often than in the reading."""
    held = everything_read(reading)
    wanted = "".join(map(squeezed, visible_texts(path)))
    counts = {one: wanted.count(one) - held.count(one) for one in set(wanted) if one.isalnum()}
    return {one: count for one, count in counts.items() if count > 0}
