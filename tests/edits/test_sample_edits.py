"""Edits of every kind on the sample report at once, with its charts, footnotes and contents: each is found."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from lxml import etree

import reportgen

from .case import KINDS, elsewhere
from .libreoffice import Job, edited_in_libreoffice
from .sample_edits import SAMPLE_EDITS, Keyed, SampleEdit
from .word import WordFile

pytestmark = pytest.mark.slow

Files = dict[str, Path]


@pytest.fixture(scope="module")
def sample(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Both files of the sample report, by language."""
    pair = reportgen.build(reportgen.load(samples), tmp_path_factory.mktemp("sample"))
    return {"fr": pair.fr, "nl": pair.nl}


@pytest.fixture(scope="module")
def known(sample: Files) -> set[tuple[str, str]]:
    """What is found in the sample as it was written: nothing, where nothing is wrong with it."""
    return {(one.code, one.key) for one in reportgen.diff(sample["fr"], sample["nl"])}


def keyed(path: Path) -> Keyed:
    """A file of the sample, its blocks by key."""
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("customXml/item1.xml"))
    return Keyed(WordFile(path), {str(one.get("key")): str(one.get("bookmark")) for one in root})


def not_found(findings: Iterable[reportgen.Finding], edits: Iterable[SampleEdit]) -> list[str]:
    """The kinds of edit without a finding at their place."""
    found = [one for one in findings if one.severity != "info"]
    return [edit.kind for edit in edits if len(elsewhere(found, edit.places)) == len(found)]


def assert_each_is_found_and_nothing_else(known: set[tuple[str, str]], fr: Path, nl: Path) -> None:
    found = [one for one in reportgen.diff(fr, nl) if (one.code, one.key) not in known]
    assert not_found(found, SAMPLE_EDITS) == []
    assert elsewhere(found, tuple(place for edit in SAMPLE_EDITS for place in edit.places)) == []


def test_there_is_an_edit_of_each_kind() -> None:
    assert {edit.kind for edit in SAMPLE_EDITS} == set(KINDS)


@pytest.mark.parametrize("side", ["fr", "nl"])
def test_every_kind_of_edit_in_word_is_found_in_the_sample_and_nothing_else(
    sample: Files, known: set[tuple[str, str]], side: str, tmp_path: Path
) -> None:
    file = keyed(sample[side])
    for edit in SAMPLE_EDITS:
        edit.word(file)
    files = {**sample, side: file.file.save(tmp_path / "edited.docx")}
    assert_each_is_found_and_nothing_else(known, files["fr"], files["nl"])


def test_every_kind_of_edit_in_libreoffice_is_found_in_the_sample_and_nothing_else(
    sample: Files, known: set[tuple[str, str]], tmp_path: Path
) -> None:
    file = keyed(sample["fr"])
    edited = tmp_path / "edited.docx"
    steps = [step for edit in SAMPLE_EDITS for step in edit.office(file)]
    assert edited_in_libreoffice([Job(sample["fr"], edited, steps)], tmp_path) == [""]
    assert_each_is_found_and_nothing_else(known, edited, sample["nl"])
