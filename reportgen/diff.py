"""Two Word files in, findings out: what the French and the Dutch report do not have in common."""

from __future__ import annotations

import os
from pathlib import Path

from reportgen.errors import Problem, ReadError
from reportgen.language import Language
from reportgen.location import Location
from reportgen.read import Reading, Tracked, read_docx
from reportgen.review.compare import Side, compare
from reportgen.review.finding import Finding
from reportgen.review.review import Review

PathLike = str | os.PathLike[str]


def diff(fr: PathLike, nl: PathLike, *, tracked: Tracked = "accepted") -> list[Finding]:
    """Return what the two Word files do not have in common, in reading order.

    `tracked` says whether tracked changes are read as accepted or as rejected. The files may be given in either
    order. Raises ReadError when a file is no Word file, or when both are in one language.
    """
    return [remark for remark in review_of(fr, nl, tracked=tracked).remarks if isinstance(remark, Finding)]


def review_of(fr: PathLike, nl: PathLike, *, tracked: Tracked = "accepted") -> Review:
    """The two Word files side by side with the findings; arguments and errors as for `diff`."""
    readings = [read_docx(path, tracked=tracked) for path in (fr, nl)]
    names = [Path(path).name for path in (fr, nl)]
    if readings[0].document.language is Language.NL:
        readings.reverse()
        names.reverse()
    if readings[0].document.language is readings[1].document.language:
        language = readings[0].document.language.english
        message = f"both files are in {language}; one has to be in French and one in Dutch"
        raise ReadError(Problem("diff-one-language", message, Location(str(nl))))
    findings = compare(*(Side(reading.document, reading.edits) for reading in readings))
    notes = tuple(note for name, reading in zip(names, readings, strict=True) for note in _notes(name, reading))
    left, right = (reading.document for reading in readings)
    return Review(("fr", "nl"), (names[0], names[1]), left, right, tuple(findings), notes)


def _notes(name: str, reading: Reading) -> list[str]:
    """What a reviewer has to know about a file before the findings."""
    notes = [f"{name}: {problem}" for problem in reading.unread]
    if reading.tracked:
        notes.append(f"{name}: {len(reading.tracked)} tracked changes are still open")
    if reading.comments:
        notes.append(f"{name}: {len(reading.comments)} comments are not compared")
    return notes
