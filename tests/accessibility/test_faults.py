"""Each kind of fault is found, at its place, and nothing else is: in a file made by hand and in one of ours."""

from __future__ import annotations

from pathlib import Path

import pytest

import reportgen
from reportgen.accessibility import check_accessibility

from .faults import FAULTS, Fault
from .sound_file import sound
from .word_parts import Parts


def found(parts: Parts, directory: Path) -> list[reportgen.AccessibilityFinding]:
    return check_accessibility(parts.save(directory / "test.docx"))


def assert_only(fault: Fault, parts: Parts, directory: Path) -> None:
    """Put the fault into the file: it is the only finding, and stands where it was put."""
    fault.inject(parts)
    findings = found(parts, directory)
    assert [finding.code for finding in findings] == [fault.code]
    place = findings[0].place
    assert (place.part, place.text, (place.row, place.column)) == (fault.part, fault.text, fault.cell)


def test_nothing_falls_short_in_the_file_made_by_hand(tmp_path: Path) -> None:
    assert found(sound(), tmp_path) == []


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_in_a_file_made_by_hand_is_found_at_its_place_and_nothing_else_is(fault: Fault, tmp_path: Path) -> None:
    assert_only(fault, sound(), tmp_path)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Parts:
    """The French file of the minimal sample."""
    sample = Path(__file__).parents[2] / "samples" / "minimal"
    pair = reportgen.build(reportgen.load(sample), tmp_path_factory.mktemp("ours"))
    assert pair.fr is not None
    return Parts.read(pair.fr)


def test_nothing_falls_short_in_a_file_of_ours(ours: Parts, tmp_path: Path) -> None:
    assert found(ours, tmp_path) == []


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_fault_in_a_file_of_ours_is_found_at_its_place_and_nothing_else_is(
    fault: Fault, ours: Parts, tmp_path: Path
) -> None:
    assert_only(fault, Parts(ours), tmp_path)
