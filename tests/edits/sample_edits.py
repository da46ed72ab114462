"""One edit of each kind on the sample report, by the keys of its blocks, so that its words may change.

Each edit says what is done in Word (on the XML) and in LibreOffice (as steps), in either language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from .block_edits import joined
from .office_edits import Step
from .word import Element, WordFile, content, pasted, remove, run, text_of, top

_NUMBER = re.compile(r"[0-9]{2,}")
_YEAR = re.compile(r"20[0-9]{2}")
_SENTENCE = re.compile(r"(?<=\.) [A-ZÉÈÀ](?:(?!\. ).)*$")

_FEW = 15
"""As many characters of a sentence are enough to find where it begins."""


class Keyed:
    """A file of the sample with its blocks by key."""

    def __init__(self, file: WordFile, names: Mapping[str, str]) -> None:
        self.file = file
        self.names = names
        self.marks = {str(mark.get(mark.tag.replace("bookmarkStart", "name"))): mark for mark in _starts(file)}

    def p(self, key: str) -> Element:
        """The paragraph of a block."""
        return next(one for one in self.marks[self.names[key]].iterancestors() if one.tag.endswith("}p"))

    def row(self, key: str) -> Element:
        """The row of a table."""
        return next(one for one in self.p(f"{key}/1").iterancestors() if one.tag.endswith("}tr"))

    def cell(self, key: str, column: int) -> Element:
        """The first paragraph of a cell, counted from 0."""
        cells = [one for one in self.row(key) if one.tag.endswith("}tc")]
        return next(one for one in cells[column].iter() if one.tag.endswith("}p"))


def _starts(file: WordFile) -> list[Element]:
    return [one for one in file.body.iter() if isinstance(one.tag, str) and one.tag.endswith("}bookmarkStart")]


class SampleEdit(NamedTuple):
    """What is done to the sample, in Word and in LibreOffice, and where it has to be found.

    `word` takes the file; `office` takes the same file, to look up the words, and gives steps.
    """

    kind: str
    places: tuple[str, ...]
    word: Callable[[Keyed], None]
    office: Callable[[Keyed], list[Step]]


def other_number(text: str) -> str:
    """The same digits but for the first, which is the next one."""
    return str(int(text[0]) % 9 + 1) + text[1:]


def _found(file: Keyed, key: str, form: re.Pattern[str]) -> str:
    match = form.search(text_of(file.p(key)))
    assert match is not None, f"{key} has no {form.pattern}"
    return match[0]


def changed(kind: str, key: str, form: re.Pattern[str], new: Callable[[str], str]) -> SampleEdit:
    """Type over what has this form in a block."""

    def word(file: Keyed) -> None:
        old = _found(file, key, form)
        file.file.replace(old, new(old), file.p(key))

    def office(file: Keyed) -> list[Step]:
        old = _found(file, key, form)
        return [["replace in", file.names[key], old, new(old)]]

    return SampleEdit(kind, (key,), word, office)


def cell_changed(key: str, column: int) -> SampleEdit:
    """Type another figure in a cell."""

    def new(file: Keyed) -> tuple[str, str]:
        old = text_of(file.cell(key, column))
        return old, other_number(old)

    def word(file: Keyed) -> None:
        file.file.replace(*new(file), file.cell(key, column))

    def office(file: Keyed) -> list[Step]:
        return [["cell", file.names[f"{key}/1"], column, new(file)[1]]]

    return SampleEdit("cell", (key,), word, office)


def row_deleted(key: str) -> SampleEdit:
    return SampleEdit(
        "row",
        (key,),
        lambda file: remove([file.row(key)]),
        lambda file: [["delete row", file.names[f"{key}/1"]]],
    )


def blocks_deleted(kind: str, first: str, last: str) -> SampleEdit:
    """Delete paragraphs from one to another."""

    def word(file: Keyed) -> None:
        found = [top(file.p(first))]
        while found[-1] is not top(file.p(last)):
            following = found[-1].getnext()
            assert following is not None
            found.append(following)
        remove(found)

    def office(file: Keyed) -> list[Step]:
        return [["delete paragraphs", file.names[first], file.names[last]]]

    return SampleEdit(kind, (first,), word, office)


def cells_swapped(key: str, one: int, other: int) -> SampleEdit:
    def word(file: Keyed) -> None:
        cells = [file.cell(key, one), file.cell(key, other)]
        inner = [content(cell) for cell in cells]
        for cell, moved in zip(cells, reversed(inner), strict=True):
            cell.extend(moved)

    def office(file: Keyed) -> list[Step]:
        return [["swap cells", file.names[f"{key}/1"], one, file.names[f"{key}/1"], other]]

    return SampleEdit("swapped cells", (key,), word, office)


def split(key: str) -> SampleEdit:
    """Cut a block before its last sentence."""

    def word(file: Keyed) -> None:
        whole = file.p(key)
        first = file.file.runs(whole, _found(file, key, _SENTENCE))[0]
        second = pasted(whole)
        remove(content(second))
        second.extend([first, *first.itersiblings()])
        whole.addnext(second)

    def office(file: Keyed) -> list[Step]:
        return [["split in", file.names[key], _found(file, key, _SENTENCE)[:_FEW]]]

    return SampleEdit("split", (key,), word, office)


def merged(key: str, following: str) -> SampleEdit:
    return SampleEdit(
        "merge",
        (key,),
        lambda file: joined(file.p(key), file.p(following)),
        lambda file: [["merge", file.names[key]]],
    )


def copied(key: str, after: str) -> SampleEdit:
    return SampleEdit(
        "copy",
        (f"copy:{key}",),
        lambda file: file.p(after).addnext(pasted(file.p(key))),
        lambda file: [["copy", file.names[key], file.names[key], file.names[after]]],
    )


def moved(key: str, after: str) -> SampleEdit:
    return SampleEdit(
        "move",
        (key,),
        lambda file: file.p(after).addnext(file.p(key)),
        lambda file: [["move", file.names[key], file.names[key], file.names[after]]],
    )


def overtyped(key: str, words: Mapping[str, str]) -> SampleEdit:
    """Type a sentence over a block; `words` are those of each language."""

    def new(file: Keyed) -> str:
        return words["fr" if " le " in text_of(file.p(key)) else "nl"]

    def word(file: Keyed) -> None:
        one, typed = file.p(key), new(file)
        remove(content(one))
        one.append(run(typed))

    return SampleEdit("overtype", (key,), word, lambda file: [["overtype", file.names[key], new(file)]])


def sentence_deleted(kind: str, key: str) -> SampleEdit:
    """Delete the last sentence of a block; tracked, if the deletion is pending."""
    pending = kind == "pending deletion"

    def word(file: Keyed) -> None:
        runs = file.file.runs(file.p(key), _found(file, key, _SENTENCE))
        if pending:
            file.file.deleted(runs)
        else:
            remove(runs)

    def office(file: Keyed) -> list[Step]:
        step: Step = ["delete from", file.names[key], _found(file, key, _SENTENCE)[:_FEW]]
        return [["track"], step, ["track", False]] if pending else [step]

    return SampleEdit(kind, (key,), word, office)


_SERIES = "indicators/objective-3/cocaine-antwerp/series-a/data"
_NEW = {"fr": "Rien n’a été comparé cette fois-ci.", "nl": "Deze keer werd niets vergeleken."}

SAMPLE_EDITS = [
    changed("figure", "9.1/actions/hazeldonk-2025/results/p1", _NUMBER, other_number),
    changed("date", "9.2/eu-strategy/coalition-non-paper/facts", _YEAR, lambda year: "2019"),
    cell_changed(f"{_SERIES}/1.2019", 1),
    row_deleted(f"{_SERIES}/1.2014"),
    blocks_deleted("paragraph", "method/collection/public", "method/collection/public"),
    changed(
        "heading", "9.4/mandate/h", re.compile(r"^\w+"), lambda word: "Situation" if word == "Mandat" else "Toestand"
    ),
    blocks_deleted("section", "9.1/actions/morocco-declaration/h", "9.1/actions/morocco-declaration/source"),
    cells_swapped("9.2/dates/list/uae-extradition-2021", 1, 2),
    split("reading/figures/sources"),
    merged("foreword/p3", "foreword/p4"),
    copied("reading/standing/quotation", "conflicts/rule"),
    moved("method/assessment/scale", "gaps/rule"),
    overtyped("method/statistics/change", _NEW),
    sentence_deleted("accepted deletion", "method/collection/dates"),
    sentence_deleted("pending deletion", "method/statistics/vintages"),
]
