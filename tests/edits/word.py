"""A Word file that is edited as Word edits it: revision marks on what is typed, bookmarks kept, moved or lost."""

from __future__ import annotations

import copy
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from lxml import etree

Element = etree._Element

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_NAMESPACE}}}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PARTS = ("word/document.xml", "word/footnotes.xml", "word/styles.xml", "word/settings.xml", "word/header1.xml")
_BOOKMARKS = (f"{W}bookmarkStart", f"{W}bookmarkEnd")


class WordFile:
    """The parts of a Word file that are edited, by name, and its body."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        self.roots = {name: etree.fromstring(self.parts[name]) for name in _PARTS if name in self.parts}
        body = self.roots["word/document.xml"].find(f"{W}body")
        assert body is not None
        self.body = body
        self.identifier = 90000

    def save(self, path: Path) -> Path:
        """Write the edited file."""
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.parts.items():
                edited = self.roots.get(name)
                archive.writestr(name, content if edited is None else etree.tostring(edited, encoding="UTF-8"))
        return path

    # -- finding --------------------------------------------------------------------------------------------------

    def p(self, words: str) -> Element:
        """The one paragraph of the body or the footnotes that holds these words; in the body, if in both."""
        for name in _PARTS[:2]:
            found = [one for one in self.roots[name].iter(f"{W}p") if words in text_of(one) and not in_contents(one)]
            if found:
                assert len(found) == 1, f"{words!r} stands in {len(found)} paragraphs"
                return found[0]
        raise AssertionError(f"no paragraph holds {words!r}")

    def row(self, words: str) -> Element:
        """The row in which these words stand."""
        return next(self.p(words).iterancestors(f"{W}tr"))

    def cells(self, words: str) -> list[Element]:
        """The first paragraph of each cell of the row in which these words stand."""
        return [next(cell.iter(f"{W}p")) for cell in self.row(words).iter(f"{W}tc")]

    def between(self, first: str, last: str) -> list[Element]:
        """The paragraphs and tables of the body from the one with the first words up to the one with the last."""
        start, end = top(self.p(first)), top(self.p(last))
        found = [start]
        while found[-1] is not end:
            following = found[-1].getnext()
            assert following is not None
            found.append(following)
        return found

    # -- typing ---------------------------------------------------------------------------------------------------

    def runs(self, paragraph: Element, words: str) -> list[Element]:
        """The runs that hold these words and nothing else; runs are cut where they begin and end, as Word does."""
        start = text_of(paragraph).index(words)
        _cut(paragraph, start)
        _cut(paragraph, start + len(words))
        found, place = [], 0
        for run in paragraph.iter(f"{W}r"):
            length = len(text_of(run))
            if start <= place < start + len(words) and length:
                found.append(run)
            place += length
        return found

    def replace(self, old: str, new: str, paragraph: Element | None = None) -> None:
        """Select words and type others: a run of its own with the mark of this session, checked for spelling."""
        paragraph = self.p(old) if paragraph is None else paragraph
        runs = self.runs(paragraph, old)
        typed = run(new, runs[0])
        runs[0].addprevious(etree.Element(f"{W}proofErr", {f"{W}type": "gramStart"}))
        runs[0].addprevious(typed)
        typed.addnext(etree.Element(f"{W}proofErr", {f"{W}type": "gramEnd"}))
        remove(runs)
        paragraph.set(f"{W}rsidR", "00C41D52")

    def delete(self, words: str) -> None:
        """Delete words; the change has been accepted, or never was tracked."""
        remove(self.runs(self.p(words), words))

    # -- tracked changes --------------------------------------------------------------------------------------------

    def change(self, kind: str) -> Element:
        """An element of a tracked change: ins, del, moveFrom or moveTo."""
        self.identifier += 1
        attributes = {"id": str(self.identifier), "author": "E. Peeters", "date": "2026-03-02T09:15:00Z"}
        return etree.Element(W + kind, {W + name: text for name, text in attributes.items()})

    def deleted(self, runs: Iterable[Element], kind: str = "del") -> None:
        """Runs become a tracked deletion, or the old place of a tracked move."""
        for one in runs:
            around = self.change(kind)
            one.addprevious(around)
            around.append(one)
            for text in one.iter(f"{W}t"):
                if kind == "del":
                    text.tag = f"{W}delText"

    def inserted(self, runs: Iterable[Element], kind: str = "ins") -> None:
        """Runs become a tracked insertion, or the new place of a tracked move."""
        for one in runs:
            around = self.change(kind)
            one.addprevious(around)
            around.append(one)

    def track(self, old: str, new: str = "") -> None:
        """Select words and type others while changes are tracked; type nothing to delete."""
        runs = self.runs(self.p(old), old)
        typed = run(new, runs[-1])
        runs[-1].addnext(typed)
        self.deleted(runs)
        if new:
            self.inserted([typed])
        else:
            remove([typed])

    def mark(self, paragraph: Element, kind: str) -> None:
        """The end of a paragraph is a tracked insertion, deletion or move."""
        properties = properties_of(paragraph)
        of_mark = properties.find(f"{W}rPr")
        if of_mark is None:
            of_mark = etree.SubElement(properties, f"{W}rPr")
            for later in properties.findall(f"{W}sectPr"):
                properties.append(later)
        of_mark.insert(0, self.change(kind))

    def delete_tracked(self, paragraph: Element, kind: str = "del") -> None:
        """A whole paragraph becomes a tracked deletion."""
        self.deleted(_own_runs(paragraph), kind)
        self.mark(paragraph, kind)

    def insert_tracked(self, paragraph: Element, kind: str = "ins") -> None:
        """A whole paragraph becomes a tracked insertion."""
        self.inserted(_own_runs(paragraph), kind)
        self.mark(paragraph, kind)

    def track_row(self, row: Element, kind: str) -> None:
        """A whole row becomes a tracked insertion or deletion."""
        properties = row.find(f"{W}trPr")
        if properties is None:
            properties = etree.Element(f"{W}trPr")
            row.insert(0, properties)
        properties.append(self.change(kind))
        for paragraph in row.iter(f"{W}p"):
            (self.delete_tracked if kind == "del" else self.insert_tracked)(paragraph)


Edit = Callable[[WordFile], None]


def text_of(element: Element) -> str:
    """The text in an element, as `w:t`."""
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def in_contents(paragraph: Element) -> bool:
    """Whether a paragraph is an entry of the table of contents."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and str(style.get(f"{W}val")).startswith("TOC")


def properties_of(paragraph: Element) -> Element:
    """The properties of a paragraph, made where it has none."""
    found = paragraph.find(f"{W}pPr")
    if found is None:
        found = etree.Element(f"{W}pPr")
        paragraph.insert(0, found)
    return found


def top(paragraph: Element) -> Element:
    """The table in which a paragraph stands, or the paragraph itself."""
    return next(paragraph.iterancestors(f"{W}tbl"), paragraph)


def run(text: str, like: Element | None = None) -> Element:
    """A run that was typed, formatted like another one."""
    made = etree.Element(f"{W}r", {f"{W}rsidR": "00C41D52", f"{W}rsidRPr": "007B2E10"})
    properties = like.find(f"{W}rPr") if like is not None else None
    if properties is not None:
        made.append(copy.deepcopy(properties))
    etree.SubElement(made, f"{W}t", {_SPACE: "preserve"}).text = text
    return made


def paragraph(text: str, like: Element) -> Element:
    """A paragraph that was typed after another one, with its properties and without its bookmark."""
    made = etree.Element(f"{W}p", {f"{W}rsidR": "00C41D52", f"{W}rsidRDefault": "00C41D52", f"{W}rsidP": "00AF3301"})
    made.append(copy.deepcopy(properties_of(like)))
    made.append(run(text))
    return made


def pasted(element: Element) -> Element:
    """A copy of an element as Word pastes it beside the original, which keeps the bookmarks."""
    made = copy.deepcopy(element)
    remove(list(made.iter(*_BOOKMARKS)))
    made.set(f"{W}rsidR", "00C41D52")
    return made


def remove(elements: Iterable[Element]) -> None:
    """Take elements out of the file."""
    for one in list(elements):
        parent = one.getparent()
        assert parent is not None
        parent.remove(one)


def content(paragraph: Element) -> list[Element]:
    """What stands in a paragraph, its properties aside."""
    return [child for child in paragraph if child.tag != f"{W}pPr"]


def _own_runs(paragraph: Element) -> list[Element]:
    """The runs of a paragraph; fields and links as a whole are not asked for in these tests."""
    return list(paragraph.iterchildren(f"{W}r"))


def _cut(paragraph: Element, place: int) -> None:
    """Cut the run that holds this place in the text of a paragraph."""
    for one in list(paragraph.iter(f"{W}r")):
        length = len(text_of(one))
        if 0 < place < length:
            (text,) = one.findall(f"{W}t")
            whole = text.text or ""
            rest = run(whole[place:], one)
            text.text = whole[:place]
            text.set(_SPACE, "preserve")
            one.addnext(rest)
            return
        place -= length
        if place <= 0:
            return
