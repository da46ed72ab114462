"""A restricted fact reaches no output of a comparison, whichever of the two reports restricts it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.cli import main
from reportgen.language import Language
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.render import render

from .canaries import CANARY, WORD, Data, report_data
from .search import leaks, written
from .test_outputs import VARIANTS

Build = Callable[[Data, Data], tuple[int, str]]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Build:
    """Build the data of one report with those of the year before; return the status and all that was printed."""

    def execute(now: Data, before: Data) -> tuple[int, str]:
        for name, data in (("now.json", now), ("before.json", before)):
            (tmp_path / name).write_text(json.dumps(data), encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        arguments = ["reportgen", "build", "now.json", "--last-year", "before.json", "-o", "out"]
        monkeypatch.setattr(sys, "argv", arguments)
        with pytest.raises(SystemExit) as exited:
            main()
        captured = capsys.readouterr()
        return int(str(exited.value.code)), captured.out + captured.err

    return execute


def this_year(data: Data) -> Data:
    """The same facts as a report for 2026, whose period holds their dates."""
    return data | {"year": 2026, "period": {"start": "2025-01-01", "end": "2026-12-31"}}


def released(data: Data) -> Data:
    """A copy in which every fact is public."""
    copied: Data = json.loads(json.dumps(data).replace('"restricted"', '"public"'))
    return copied


def changed(data: Data) -> Data:
    """A copy with another state, date or figure wherever a comparison looks, so that all of it is shown."""
    text = json.dumps(data)
    for old, new in (
        ('"status": "planned"', '"status": "ongoing"'),
        ('"state": "not_started"', '"state": "ongoing"'),
        ('"progress": "planned"', '"progress": "ongoing"'),
        ('"signed": "2025-02-28"', '"signed": "2025-02-27"'),
        ('"carried_out": true', '"carried_out": false'),
        ('"obs_value": "867530"', '"obs_value": "867531"'),
    ):
        assert old in text, old
        text = text.replace(old, new)
    copied: Data = json.loads(text)
    return copied


@VARIANTS
def test_facts_that_last_years_report_restricts_reach_no_file_and_no_message(
    facts: Any, singles: bool, tmp_path: Path, build: Build
) -> None:
    status, printed = build(
        this_year(facts.everything("Publiable") | {"status": "draft"}), report_data(facts, singles=singles)
    )
    assert status == 0, printed
    assert leaks(printed) == []
    found = list(written(tmp_path / "out"))
    assert sum("Publiable" in text for _, text in found) >= 2
    assert {name: leaks(text) for name, text in found if leaks(text)} == {}


@VARIANTS
def test_facts_that_were_public_and_are_restricted_now_reach_no_file_and_no_message(
    facts: Any, singles: bool, tmp_path: Path, build: Build
) -> None:
    now = this_year(report_data(facts, singles=singles))
    status, printed = build(now, changed(released(report_data(facts, singles=singles))))
    assert status == 0, printed
    assert leaks(printed) == []
    found = list(written(tmp_path / "out"))
    assert {name: leaks(text) for name, text in found if leaks(text)} == {}


def test_the_search_finds_the_canaries_when_they_are_public(facts: Any, reference: Reference) -> None:
    data = released(report_data(facts, singles=False))
    last_year = Report.model_validate_json(json.dumps(data))
    report = Report.model_validate_json(json.dumps(this_year(facts.everything() | {"status": "draft"})))
    for language in Language:
        found = {
            match.group().lower() for match in CANARY.finditer(render(report, language, reference, None, last_year))
        }
        assert {WORD, "tuvalu", "2025-02-28"} <= found


def test_an_error_in_a_restricted_fact_of_last_years_report_is_told_without_quoting_it(
    facts: Any, build: Build
) -> None:
    before = report_data(facts, singles=False)
    before["actions"] = [one | {"lead": "qqqqqqq"} for one in before["actions"]]
    status, printed = build(this_year(facts.everything() | {"status": "draft"}), before)
    assert status == 2
    assert "[unknown-body]" in printed
    assert leaks(printed) == []
