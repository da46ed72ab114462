"""Each kind of edit that people make in Word is found at its place, and nothing else is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

import reportgen
from reportgen.diff import compare_files

from .block_edits import BLOCKS
from .case import KINDS, at, codes, elsewhere
from .move_edits import MOVED
from .word import W, WordFile
from .word_edits import WORDS, WordCase

EDITS = [*WORDS, *BLOCKS, *MOVED]


def test_there_are_five_edits_of_each_kind() -> None:
    counts = Counter(case.kind for case in EDITS)
    assert {kind: counts[kind] for kind in KINDS if counts[kind] < 5} == {}
    assert {case.kind for case in EDITS} == set(KINDS)


@pytest.mark.parametrize("case", EDITS, ids=lambda case: case.name)
def test_an_edit_in_word_is_found_at_its_place_and_nothing_else(
    pair: tuple[Path, Path], case: WordCase, tmp_path: Path
) -> None:
    fr, nl = pair
    file = WordFile(fr if case.side == "fr" else nl)
    case.edit(file)
    edited = file.save(tmp_path / f"edited.{case.side}.docx")
    found = reportgen.diff(edited, nl) if case.side == "fr" else reportgen.diff(fr, edited)
    assert codes(found)
    assert elsewhere(found, case.places) == []
    assert not case.code or case.code in codes(found)


def test_another_year_in_the_running_header_is_found(pair: tuple[Path, Path], tmp_path: Path) -> None:
    file = WordFile(pair[0])
    for text in file.roots["word/header1.xml"].iter(f"{W}t"):
        text.text = str(text.text).replace("2025", "2024")
    found = reportgen.diff(file.save(tmp_path / "edited.docx"), pair[1])
    assert elsewhere(found, ()) != []
    assert elsewhere(found, ("running-title",)) == []


@pytest.mark.parametrize("case", EDITS, ids=lambda case: case.name)
def test_an_edit_is_a_change_between_two_versions_of_the_file(
    pair: tuple[Path, Path], case: WordCase, tmp_path: Path
) -> None:
    before = pair[0] if case.side == "fr" else pair[1]
    file = WordFile(before)
    case.edit(file)
    changes = compare_files(before, file.save(tmp_path / "after.docx")).remarks
    assert [change.key for change in changes if at(change.key, case.places)] != []
