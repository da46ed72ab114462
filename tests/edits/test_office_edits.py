"""Each kind of edit that people make in LibreOffice is found at its place, and nothing else is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

import reportgen

from .case import KINDS, codes, elsewhere
from .libreoffice import Job, edited_in_libreoffice
from .office_block_edits import BLOCKS
from .office_edits import WORDS, OfficeCase

pytestmark = pytest.mark.slow

EDITS = [*WORDS, *BLOCKS]


class Edited(NamedTuple):
    """The files as LibreOffice saved them, by the name of the edit, and what went wrong."""

    files: dict[str, Path]
    errors: dict[str, str]


@pytest.fixture(scope="module")
def edited(pair: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Edited:
    """All edits, made in one LibreOffice."""
    directory = tmp_path_factory.mktemp("libreoffice")
    files = {case.name: directory / f"{number}.docx" for number, case in enumerate(EDITS)}
    jobs = [Job(pair[0] if case.side == "fr" else pair[1], files[case.name], case.edit) for case in EDITS]
    return Edited(files, dict(zip(files, edited_in_libreoffice(jobs, directory), strict=True)))


def test_there_are_five_edits_of_each_kind() -> None:
    counts = Counter(case.kind for case in EDITS)
    assert {kind: counts[kind] for kind in KINDS if counts[kind] < 5} == {}
    assert {case.kind for case in EDITS} == set(KINDS)


@pytest.mark.parametrize("case", EDITS, ids=lambda case: case.name)
def test_an_edit_in_libreoffice_is_found_at_its_place_and_nothing_else(
    pair: tuple[Path, Path], edited: Edited, case: OfficeCase
) -> None:
    assert edited.errors[case.name] == ""
    file = edited.files[case.name]
    found = reportgen.diff(file, pair[1]) if case.side == "fr" else reportgen.diff(pair[0], file)
    assert codes(found)
    assert elsewhere(found, case.places) == []
    assert not case.code or case.code in codes(found)
