"""A copy of a Word file with comments at the words they are about; everything else in it stays as it was."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO
from xml.sax.saxutils import escape

from lxml import etree

from reportgen.opc import Package
from reportgen.write.docx.archive import CONTENT_TYPES, member
from reportgen.write.docx.runs import W as _W

W = f"{{{_W}}}"

AUTHOR, INITIALS = "reportgen", "rg"
DATE = "2000-01-01T00:00:00Z"
"""The date of every comment: the same remarks give the same file."""

LINE_BREAK = "\v"
"""A line break within a paragraph, as `document.plain` has it."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMMENTS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_GONE = frozenset({f"{W}del", f"{W}moveFrom"})


@dataclass(frozen=True, slots=True)
class Note:
    """A comment to make: in which paragraph of the body (counted from 1; 0 for the file as a whole), at which words.

    `start` is about where the words stand in the paragraph, for words that stand there more than once. Words that are
    not found, in a footnote for instance, leave the comment at the whole paragraph.
    """

    paragraph: int
    words: str
    start: int
    text: str


def annotate(package: Package, notes: Sequence[Note], target: IO[bytes]) -> None:
    """Write a copy of `package` with `notes` as Word comments to `target`; raises ReadError as reading does."""
    main = package.main
    root = package.xml(main)
    existing = package.related(main, "comments")
    comments = package.xml(existing[0]) if existing else etree.Element(f"{W}comments", nsmap={"w": _W})
    number = max((int(one.get(f"{W}id", "0")) for one in comments), default=-1)
    paragraphs = list(root.iter(f"{W}p"))
    for note in notes:
        number += 1
        comments.append(_comment(number, note.text))
        if paragraphs:
            _attach(paragraphs[max(note.paragraph, 1) - 1], note, number)
    directory, _, base = main.rpartition("/")
    name = existing[0] if existing else f"{directory}/comments.xml".lstrip("/")
    changed = {main: _bytes(root), name: _bytes(comments)}
    if not existing:
        changed |= _registered(package, f"{directory}/_rels/{base}.rels".lstrip("/"), name)
    with zipfile.ZipFile(target, "w") as archive:
        for part in sorted({*package.names, *changed}, key=lambda part: (part != CONTENT_TYPES, part)):
            with archive.open(member(part), "w") as stream:
                stream.write(changed[part] if part in changed else package.read(part))


def _bytes(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _registered(package: Package, relationships: str, name: str) -> dict[str, bytes]:
    """The list of content types and the relationships of the body, with the new comments part in them."""
    types = package.xml(CONTENT_TYPES)
    etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=_CONTENT_TYPE)
    if relationships in package:
        related = package.xml(relationships)
    else:
        related = etree.fromstring(f'<Relationships xmlns="{_RELATIONSHIPS}"/>')
    etree.SubElement(
        related, f"{{{_RELATIONSHIPS}}}Relationship", Id="rIdReportgenComments", Type=_COMMENTS_TYPE, Target=f"/{name}"
    )
    return {CONTENT_TYPES: _bytes(types), relationships: _bytes(related)}


def _comment(number: int, text: str) -> etree._Element:
    return etree.fromstring(
        f'<w:comment xmlns:w="{_W}" w:id="{number}" w:author="{AUTHOR}" w:date="{DATE}" w:initials="{INITIALS}">'
        f'<w:p><w:r><w:t xml:space="preserve">{escape(text.replace(LINE_BREAK, " / "))}</w:t></w:r></w:p></w:comment>'
    )


def _attach(paragraph: etree._Element, note: Note, number: int) -> None:
    """Put the comment around the words, or else around the whole content of the paragraph."""
    runs = _runs_of(paragraph, note)
    start = etree.Element(f"{W}commentRangeStart", {f"{W}id": str(number)})
    end = etree.Element(f"{W}commentRangeEnd", {f"{W}id": str(number)})
    mark = etree.Element(f"{W}r")
    etree.SubElement(mark, f"{W}commentReference", {f"{W}id": str(number)})
    if runs:
        runs[0].addprevious(start)
        runs[-1].addnext(mark)
        runs[-1].addnext(end)
    else:
        paragraph.extend([start, end, mark])


def _runs_of(paragraph: etree._Element, note: Note) -> list[etree._Element]:
    """The runs that hold the words of `note`, cut so that they hold nothing else; all runs where they are not found."""
    texts = [text for text in paragraph.iter(f"{W}t") if _stands_in(text, paragraph)]
    whole = "".join(text.text or "" for text in texts)
    places = _occurrences(whole, note.words)
    if not places:
        return [run for run in paragraph.iter(f"{W}r") if run.getparent() is paragraph]
    first = min(places, key=lambda place: abs(place - note.start))
    last = first + len(note.words)
    found = []
    position = 0
    for text in texts:
        length = len(text.text or "")
        start, end = max(first - position, 0), min(last - position, length)
        position += length
        if start < end:
            found.append(_cut(text, start, end))
    return found


def _stands_in(text: etree._Element, paragraph: etree._Element) -> bool:
    """Whether the text is the paragraph's own: not of a text box in it, nor deleted."""
    for ancestor in text.iterancestors():
        if ancestor.tag == f"{W}p":
            return ancestor is paragraph
        if ancestor.tag in _GONE:
            return False
    return False


def _occurrences(whole: str, words: str) -> list[int]:
    places = []
    place = whole.find(words) if words else -1
    while place >= 0:
        places.append(place)
        place = whole.find(words, place + 1)
    return places


def _cut(text: etree._Element, start: int, end: int) -> etree._Element:
    """Cut the run of `text` so that one run holds the characters from `start` to `end` and nothing else; return it."""
    run = text.getparent()
    assert run is not None
    content = text.text or ""
    properties = run.find(f"{W}rPr")
    children = [child for child in run if child is not properties]
    at = children.index(text)
    _split_off(run, children[:at], content[:start], before=True)
    _split_off(run, children[at + 1 :], content[end:], before=False)
    text.text = content[start:end]
    text.set(_SPACE, "preserve")
    return run


def _split_off(run: etree._Element, children: list[etree._Element], content: str, *, before: bool) -> None:
    """Move `children`, and the characters on that side of them, to a run of their own beside `run`."""
    if not children and not content:
        return
    beside = etree.Element(f"{W}r")
    properties = run.find(f"{W}rPr")
    if properties is not None:
        beside.append(copy.deepcopy(properties))
    piece = etree.Element(f"{W}t", {_SPACE: "preserve"})
    piece.text = content
    beside.extend([*children, piece] if before else [piece, *children])
    if before:
        run.addprevious(beside)
    else:
        run.addnext(beside)
