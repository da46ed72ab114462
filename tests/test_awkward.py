"""Awkward reports become matched, sound and reproducible Word files like any other."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from reportgen.accessibility import check_accessibility
from reportgen.build import build
from reportgen.document import Chart, Figure, block_lines, lines, plain
from reportgen.language import Language
from reportgen.load.rules import check
from reportgen.model.observations import ObsStatus
from reportgen.model.reference import Reference
from reportgen.write.docx.direction import MARK

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

both_languages = pytest.mark.parametrize("language", Language, ids=["French", "Dutch"])


def path_of(awkward: Any, language: Language) -> Path:
    """The file of one language."""
    return Path(getattr(awkward.pair, language.value))


def body_of(awkward: Any, language: Language) -> etree._Element:
    """The body of the file of one language."""
    with zipfile.ZipFile(path_of(awkward, language)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def words_of(awkward: Any) -> str:
    """Every text of the French document."""
    return "\n".join(plain(line.content) for line in lines(awkward.documents[Language.FR]))


def test_it_is_a_final_report_without_a_remark(awkward: Any, reference: Reference) -> None:
    assert [str(problem) for problem in check(awkward.report, reference)] == []
    assert awkward.report.status == "final"


def test_both_documents_have_the_same_lines(awkward: Any) -> None:
    french, dutch = ([(line.key, line.kind) for line in lines(awkward.documents[side])] for side in Language)
    assert french == dutch
    assert awkward.pair.warnings == ()


@both_languages
def test_every_text_is_in_the_word_file_letter_by_letter(awkward: Any, language: Language) -> None:
    signs = {f"{W}br": "\v", f"{W}softHyphen": "\u00ad", f"{W}noBreakHyphen": "\u2011"}
    body = body_of(awkward, language)
    written = Counter(
        "".join(signs.get(str(one.tag)) or one.text or "" for one in paragraph.iter(f"{W}t", *signs))
        for paragraph in body.iter(f"{W}p")
    )
    document = awkward.documents[language]
    figures = [block for block in document.blocks if isinstance(block, Figure)]
    # What a chart draws, and says in its alternative text, stands in parts and attributes of its own.
    charts = [inner for figure in figures for inner in figure.blocks if isinstance(inner, Chart)]
    drawn = {line.key for chart in charts for line in block_lines(chart)}
    runs = [
        [item.text for item in line.content if hasattr(item, "text")]
        for line in lines(document)
        if line.key not in drawn
    ]
    # Captions begin with a number, footnote marks may stand between the runs: the runs are looked for one by one.
    whole = "\n".join(written).replace(MARK, "")
    assert [run for found in runs for run in found if run.replace(MARK, "") not in whole] == []


@both_languages
def test_bookmarks_are_unique(awkward: Any, language: Language) -> None:
    starts = list(body_of(awkward, language).iter(f"{W}bookmarkStart"))
    for attribute in ("id", "name"):
        counts = Counter(str(one.get(W + attribute)) for one in starts)
        assert [value for value, count in counts.items() if count > 1] == []
    assert all(len(str(one.get(f"{W}name"))) <= 40 for one in starts)


def test_a_second_build_gives_the_same_bytes(awkward: Any, tmp_path: Path) -> None:
    build(awkward.report, tmp_path)
    for language in Language:
        first = path_of(awkward, language)
        assert (tmp_path / first.name).read_bytes() == first.read_bytes()


@pytest.mark.skipif(shutil.which("ooxml-validator") is None, reason="ooxml-validator is not on PATH")
@both_languages
def test_the_open_xml_sdk_finds_no_error(awkward: Any, language: Language) -> None:
    command = [str(shutil.which("ooxml-validator")), str(path_of(awkward, language))]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["ok"] is True, done.stdout


@both_languages
def test_the_accessibility_check_finds_nothing(awkward: Any, language: Language) -> None:
    assert [str(finding) for finding in check_accessibility(path_of(awkward, language))] == []


# -- what each of them is for -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("awkward", ["nothing"], indirect=True)
def test_an_empty_report_gives_a_reason_for_each_section(awkward: Any) -> None:
    for key in ("foreword", "summary", "9.1", "9.2", "9.3", "9.4"):
        assert any(line.key == f"{key}/gap" for line in lines(awkward.documents[Language.FR])), key
    assert "À compléter" not in words_of(awkward)


@pytest.mark.slow
@pytest.mark.parametrize("awkward", ["400-actions"], indirect=True)
def test_each_of_400_actions_has_its_row_and_its_section(awkward: Any) -> None:
    keys = {line.key for line in lines(awkward.documents[Language.NL])}
    assert {f"9.1/list/action-{number}/1" for number in range(400)} <= keys
    assert {f"9.1/actions/action-{number}/facts" for number in range(400)} <= keys


@pytest.mark.slow
@pytest.mark.parametrize("awkward", ["3000-rows"], indirect=True)
def test_a_table_may_have_3000_rows(awkward: Any) -> None:
    rows = [
        line
        for line in lines(awkward.documents[Language.FR])
        if line.key.startswith("indicators/objective-6/seizures/series-a/data/")
    ]
    assert sum(line.kind == "th" and line.key.endswith("/1") for line in rows) == 3001


@pytest.mark.parametrize("awkward", ["every-status"], indirect=True)
def test_every_status_is_printed_and_explained(awkward: Any, reference: Reference) -> None:
    written = words_of(awkward)
    for status in set(ObsStatus) - {ObsStatus.NORMAL}:
        assert f"{status.value}\u00a0: {reference.labels['obs_status'][status.value].fr}" in written
    cells = {plain(line.content) for line in lines(awkward.documents[Language.FR]) if line.kind == "td"}
    assert {"P, U", "B, P", "Q, L"} <= cells


@pytest.mark.parametrize("awkward", ["three-vintages"], indirect=True)
def test_a_figure_published_three_times_is_printed_with_what_it_was_before(awkward: Any) -> None:
    written = words_of(awkward)
    assert (
        "1989, 92,3\u00a0tonnes (15\u00a0janvier 1992), précédemment 90,1\u00a0tonnes (15\u00a0janvier 1990)" in written
    )
    assert "(15\u00a0janvier 1993), précédemment" not in written


@pytest.mark.parametrize("awkward", ["foreign-writing"], indirect=True)
@both_languages
def test_right_to_left_words_run_to_the_left_and_nothing_else_does(awkward: Any, language: Language) -> None:
    runs = [run for run in body_of(awkward, language).iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None]
    written = {"".join(part.text or "" for part in run.iter(f"{W}t")) for run in runs}
    assert "مكافحة المخدرات" in {text.split("،")[0] for text in written}
    assert "המאבק בסמים" in written
    assert not any(letter.isascii() and letter.isalpha() for text in written for letter in text)
