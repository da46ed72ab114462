"""Two Word files in, findings out: what French and Dutch do not have in common, or what changed in one of them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from reportgen.build import documents_of
from reportgen.document import Document
from reportgen.errors import Problem, ReadError
from reportgen.language import Language
from reportgen.load.reference import load_reference
from reportgen.location import Location
from reportgen.model.report import Report
from reportgen.opc import open_package
from reportgen.read import Reading, Tracked, read_docx
from reportgen.review.compare import Side, compare
from reportgen.review.data import judged_by_data
from reportgen.review.finding import Finding
from reportgen.review.joined import join
from reportgen.review.quotations import official_quotations
from reportgen.review.review import Remark, Review
from reportgen.review.versions import Change, compare_versions, without_counterpart
from reportgen.write.docx.annotate import Note, annotate
from reportgen.write.files import Writer

PathLike = str | os.PathLike[str]
Pair = tuple[PathLike, PathLike]


def diff(fr: PathLike, nl: PathLike, *, report: Report | None = None, tracked: Tracked = "accepted") -> list[Finding]:
    """Return what the two Word files do not have in common, in reading order.

    With the `report` each finding says which side departs from the data, and what both have wrong is found. `tracked`
    says whether tracked changes are read as accepted or as rejected. The files may be given in either order. Raises
    ReadError when a file is no Word file or both are in one language, and what `build` raises for the report.
    """
    readings = _readings((fr, nl), tracked)
    _refuse_one_language(readings, nl)
    review = _languages(readings, documents_of(report, load_reference()) if report else None)
    return [remark for remark in review.remarks if isinstance(remark, Finding)]


def compare_files(
    first: PathLike, second: PathLike, *, report: Report | None = None, tracked: Tracked = "accepted"
) -> Review:
    """Put two Word files side by side: the languages of a report, or two versions of one language, as they are."""
    readings = _readings((first, second), tracked)
    if readings[0][1].document.language is readings[1][1].document.language:
        return _versions(readings)
    return _languages(readings, documents_of(report, load_reference()) if report else None)


def changes_without_counterpart(old: Pair, new: Pair, *, tracked: Tracked = "accepted") -> Review:
    """Find what was changed from the `old` to the `new` pair of files in one language and not in the other."""
    before, after = _in_order(_readings(old, tracked)), _in_order(_readings(new, tracked))
    _refuse_one_language(before, old[1])
    _refuse_one_language(after, new[1])
    changes: list[list[Change]] = []
    for one, other in zip(before, after, strict=True):
        joined = join(one[1].document, other[1].document, keyed=one[1].keys_known and other[1].keys_known)
        changes.append(compare_versions(joined.left, joined.right))
    review = _languages(after, None)
    return replace(review, remarks=tuple(without_counterpart(*changes)))


def annotated(review: Review) -> dict[str, Writer]:
    """Writers of copies of both files of `review` with each remark as a Word comment at its words, by file."""
    writers: dict[str, Writer] = {}
    for index, file in enumerate(review.files):
        notes = [_note(remark, index) for remark in review.remarks]
        writers[file] = partial(annotate, open_package(file), [note for note in notes if note])
    return writers


def _note(remark: Remark, index: int) -> Note | None:
    side = remark.sides[index]
    if side.location is None:
        return None
    start = side.span[0] if side.span else 0
    return Note(side.location.line, side.text, start, f"{remark.message} [{remark.code}, {remark.id}]")


# -- reading ----------------------------------------------------------------------------------------------------------


Readings = list[tuple[str, Reading]]


def _readings(paths: Pair, tracked: Tracked) -> Readings:
    """Both files, read; what is wrong with either is raised together."""
    found: Readings = []
    problems: list[Problem] = []
    for path in paths:
        try:
            found.append((os.fspath(path), read_docx(path, tracked=tracked)))
        except ReadError as error:
            problems += error.problems
    if problems:
        raise ReadError(problems)
    return found


def _in_order(readings: Readings) -> Readings:
    """The French file first."""
    return sorted(readings, key=lambda one: list(Language).index(one[1].document.language))


def _refuse_one_language(readings: Readings, path: PathLike) -> None:
    languages = {reading.document.language for _, reading in readings}
    if len(languages) == 1:
        message = f"both files are in {languages.pop().english}; one has to be in French and one in Dutch"
        raise ReadError(Problem("diff-one-language", message, Location(os.fspath(path))))


# -- comparing --------------------------------------------------------------------------------------------------------


def _languages(readings: Readings, data: Mapping[Language, Document] | None) -> Review:
    readings = _in_order(readings)
    (fr_file, fr), (nl_file, nl) = readings
    keyed = fr.keys_known and nl.keys_known
    joined = join(fr.document, nl.document, keyed=keyed)
    sides = (Side(joined.left, fr.edits if keyed else ()), Side(joined.right, nl.edits if keyed else ()))
    findings = compare(*sides, joined.members, official_quotations(load_reference()))
    if data and keyed:
        findings = judged_by_data(findings, {Language.FR: joined.left, Language.NL: joined.right}, dict(data))
    notes = _notes(readings, keyed)
    if data and not keyed:
        notes = (*notes, "the data cannot be compared: the files do not carry the keys of a report")
    return Review(("fr", "nl"), (fr_file, nl_file), joined.left, joined.right, tuple(findings), notes)


def _versions(readings: Readings) -> Review:
    (old_file, old), (new_file, new) = readings
    keyed = old.keys_known and new.keys_known
    joined = join(old.document, new.document, keyed=keyed)
    changes = tuple(compare_versions(joined.left, joined.right))
    language = new.document.language.english
    notes = (f"both files are in {language}: they are compared as an old and a new version", *_notes(readings, keyed))
    return Review(("old", "new"), (old_file, new_file), joined.left, joined.right, changes, notes)


def _notes(readings: Readings, keyed: bool) -> tuple[str, ...]:
    """What a reviewer has to know before the findings."""
    notes = []
    if not keyed:
        notes.append("not both files carry keys of reportgen; their blocks are joined on heading numbers and facts")
    for file, reading in readings:
        name = Path(file).name
        notes += [f"{name}: {problem}" for problem in reading.unread]
        if reading.tracked:
            notes.append(f"{name}: {len(reading.tracked)} tracked changes are neither accepted nor rejected yet")
        if reading.comments:
            notes.append(f"{name}: {len(reading.comments)} comments are not compared")
    return tuple(notes)
