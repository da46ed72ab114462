"""What changes nothing that is said gives no finding, whether Word or LibreOffice does it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

import reportgen

from .case import elsewhere
from .cosmetic import COSMETIC, OFFICE_COSMETIC
from .libreoffice import Job, edited_in_libreoffice
from .word import Edit, WordFile

Pairs = Mapping[str, tuple[Path, Path]]


@pytest.fixture(scope="module")
def saved(pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Pairs:
    """Both files as LibreOffice saved them, by what was done."""
    directory = tmp_path_factory.mktemp("cosmetic")
    jobs, pairs = [], {}
    for number, (name, steps) in enumerate(OFFICE_COSMETIC.items()):
        pairs[name] = directory / f"{number}.fr.docx", directory / f"{number}.nl.docx"
        jobs += [Job(pair[0], pairs[name][0], steps["fr"]), Job(pair[1], pairs[name][1], steps["nl"])]
    assert [error for error in edited_in_libreoffice(jobs, directory) if error] == []
    return pairs


def test_there_are_more_than_twenty_of_them() -> None:
    assert len(COSMETIC) + len(OFFICE_COSMETIC) > 20


@pytest.mark.parametrize("side", ["fr", "nl"])
@pytest.mark.parametrize("edit", COSMETIC, ids=lambda edit: edit.__name__)
def test_a_cosmetic_edit_in_word_gives_no_finding(
    pair: tuple[Path, Path], edit: Edit, side: str, tmp_path: Path
) -> None:
    fr, nl = pair
    file = WordFile(fr if side == "fr" else nl)
    edit(file)
    edited = file.save(tmp_path / "edited.docx")
    assert edited.read_bytes() != (fr if side == "fr" else nl).read_bytes()
    found = reportgen.diff(edited, nl) if side == "fr" else reportgen.diff(fr, edited)
    assert elsewhere(found, ()) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", OFFICE_COSMETIC)
def test_a_cosmetic_edit_in_libreoffice_gives_no_finding(saved: Pairs, name: str) -> None:
    assert elsewhere(reportgen.diff(*saved[name]), ()) == []
