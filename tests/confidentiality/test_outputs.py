"""A restricted fact reaches no file, no message, no template."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import HttpUrl

from reportgen.build import documents_of
from reportgen.language import Language
from reportgen.model.base import Model
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.render import render
from reportgen.write.text import write_text

from .canaries import CANARY, DAY, FIGURE, WORD, Canaries, arms, bare, concrete_facts, report_data
from .search import leaks, written

VARIANTS = pytest.mark.parametrize("singles", [False, True], ids=["beside public facts", "instead of public facts"])


def test_canaries_are_planted_in_every_kind_of_fact(facts: Any) -> None:
    canaries = Canaries()
    report_data(facts, singles=True, canaries=canaries)
    assert canaries.planted == set(concrete_facts(Report, set()))


def test_every_text_of_a_fact_that_can_hold_any_text_holds_the_canary(facts: Any) -> None:
    for model in concrete_facts(Report, set()):
        made = Canaries().model(model)
        for name, field in model.model_fields.items():
            if any(
                isinstance(bare(arm), type) and issubclass(bare(arm), Model | HttpUrl) for arm in arms(field.annotation)
            ):
                assert CANARY.search(json.dumps(made[name])) or made[name] is None, f"{model.__name__}.{name}"


def test_the_search_finds_the_canaries_when_the_facts_are_public(facts: Any, reference: Reference) -> None:
    data = json.loads(json.dumps(report_data(facts, singles=True)).replace('"restricted"', '"public"'))
    report = Report.model_validate_json(json.dumps(data))
    for language in Language:
        found = {match.group().lower() for match in CANARY.finditer(render(report, language, reference))}
        assert {WORD, "tuvalu", DAY} <= found
        assert any(one.startswith("867") for one in found)


@VARIANTS
def test_no_file_and_no_message_of_a_build_holds_a_restricted_fact(
    facts: Any, singles: bool, tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    status, printed = run(report_data(facts, singles=singles), "build", "report.json", "-o", "out", "--bilingual")
    assert status == 0, printed
    assert leaks(printed) == []
    found = list(written(tmp_path / "out"))
    assert sum("Publiable" in text for _, text in found) >= 3
    assert {name: leaks(text) for name, text in found if leaks(text)} == {}


@pytest.mark.parametrize("release", ["restricted", "public"])
def test_a_restricted_figure_of_a_series_that_is_drawn_is_in_no_chart_and_in_no_workbook(
    facts: Any, release: str, tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    figures = {**{str(year): "600000" for year in range(2019, 2024)}, "2022": str(FIGURE)}
    observations = [facts.observation(time_period=year, obs_value=figure) for year, figure in figures.items()]
    observations[3] |= {"release": release}
    data = {"year": 2025, "status": "draft", "sources": [facts.source()], "indicators": [facts.indicator()]}
    status, printed = run({**data, "observations": observations}, "build", "report.json", "-o", "out")
    assert status == 0, printed
    drawn = [(name, text) for name, text in written(tmp_path / "out") if "/charts/" in name or ".xlsx/" in name]
    assert any("600000" in text for name, text in drawn if name.endswith("worksheets/sheet1.xml"))
    assert any("600000" in text for name, text in drawn if name.endswith("charts/chart1.xml"))
    assert bool([name for name, text in drawn if leaks(text)]) is (release == "public")


@VARIANTS
def test_validate_prints_no_restricted_fact(facts: Any, singles: bool, run: Callable[..., tuple[int, str]]) -> None:
    status, printed = run(report_data(facts, singles=singles), "validate", "report.json")
    assert status == 0, printed
    assert leaks(printed) == []


@VARIANTS
def test_neither_the_templates_nor_the_text_edition_see_a_restricted_fact(
    facts: Any, singles: bool, reference: Reference
) -> None:
    report = Report.model_validate_json(json.dumps(report_data(facts, singles=singles)))
    for language, document in documents_of(report, reference).items():
        assert leaks(render(report, language, reference)) == []
        assert leaks(write_text(document)) == []
