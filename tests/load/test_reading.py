from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.errors import DataError
from reportgen.load import Loaded, load, read
from reportgen.model.report import Report

from .conftest import Files, MakeReport, Messages
from .reports import COMPLETE, GAPS, START, csv, row

MISTAKES: Files = {
    "actions.yaml": """\
actions:
  - id: ports-alliance
    titel: {fr: Alliance des ports}
    title: {fr: Alliance des ports, nl: Havenalliantie}
    kind: multilateral
    status: ongoing
    start: 2024-01-24
    countries: [NL, UK]
    lead: fps-foreign-afairs
    summary: {fr: Texte}
    serves: [resolution/9.11]
    sources: [customs-2026, nobody]
  - id: ports-alliance
    title: {fr: Autre, nl: Ander}
    kind: visit
    status: completed
    start: 2019-05
    lead: customs
    summary: {fr: Texte, nl: Tekst}
    sources: [customs-2026]
""",
    "indicators.yaml": COMPLETE["indicators.yaml"],
    "network.yaml": "- id: bogota\n",
    "networks.yaml": "networks:\n\t- id: bogota\n",
    "observation.csv": "INDICATOR\n",
    "observations.csv": csv(
        row("1.234"),
        row("44,2", source="press-2026"),
        "cocaine-antwerp;BEANR;PRT;2023;x;KG;2026;customs-2026",
        "cocaine-antwerp;BE;PORT;2023;116;KG;2022-01;customs-2026",
        "cocaine-antwerp;BE",
        '"unfinished',
    ),
    "report.yaml": START + GAPS,
    "sources.yaml": COMPLETE["sources.yaml"] + "year: 2026\nyear: 2027\n",
}

EXPECTED = (Path(__file__).parent / "many_mistakes.txt").read_text(encoding="utf-8").splitlines()


def test_many_different_mistakes_give_exactly_these_lines(messages: Messages) -> None:
    assert messages(MISTAKES) == EXPECTED


def test_the_rules_speak_about_what_is_sound_beside_a_mistake(messages: Messages) -> None:
    actions = str(MISTAKES["actions.yaml"])
    lines = messages({**COMPLETE, "actions.yaml": actions.replace("kind: visit", "kind: trip")})
    assert [(line.partition(": ")[0], line.rpartition("[")[2]) for line in lines] == [
        ("actions.yaml:3:5", "unknown-field]"),
        ("actions.yaml:8:21", "unknown-country]"),
        ("actions.yaml:9:5", "unknown-body]"),
        ("actions.yaml:10:5", "missing-translation]"),
        ("actions.yaml:11:14", "unknown-commitment]"),
        ("actions.yaml:12:29", "unknown-source]"),
        ("actions.yaml:15:5", "unknown-code]"),
    ]


def test_a_sound_report_loads_and_its_figures_are_decimals(make: MakeReport) -> None:
    report = load(make({**COMPLETE, "observations.csv": csv(row("1.234,50"))}))
    assert isinstance(report, Report)
    assert report.observations[0].obs_value == Decimal("1234.50")
    assert str(report.observations[0].obs_value) == "1234.50"


def test_loading_raises_one_error_with_every_problem(make: MakeReport) -> None:
    with pytest.raises(DataError) as caught:
        load(make(MISTAKES))
    assert len(caught.value.problems) == len(EXPECTED)
    assert "actions.yaml:3:5: actions[0].titel" in str(caught.value)


def test_warnings_do_not_stop_a_draft(make: MakeReport) -> None:
    directory = make({"report.yaml": START})
    problems = read(directory).problems
    assert sorted(problem.code for problem in problems) == ["empty-section"] * 4 + ["follow-up-missing"]
    assert {problem.severity for problem in problems} == {"warning"}
    assert load(directory).year == 2025
    with pytest.raises(DataError):
        load(make({"report.yaml": START.replace("draft", "final")}))


def test_the_place_of_a_field_is_known_after_loading(loaded: Callable[[Files], Loaded]) -> None:
    result = loaded({**COMPLETE, "observations.csv": csv(row())})
    assert str(result.locate("sources[1].title")).endswith("sources.yaml:3:35")
    assert str(result.locate("observations[0].obs_value")).endswith("observations.csv:2:5")
    assert result.locate("foreword") is None


def test_nothing_is_said_to_be_missing_that_may_stand_in_an_unreadable_file(messages: Messages) -> None:
    lines = messages({**COMPLETE, "report.yaml": "year: 2025\nstatus: 'draft\n"})
    assert lines == [
        "report.yaml:2:9: a quotation mark that opens here is never closed (close it, or remove it) [yaml-syntax]"
    ]
    lines = messages({**COMPLETE, "sources.yaml": "sources: [\n", "observations.csv": csv(row())})
    assert len(lines) == 1


def test_a_reference_to_a_fact_with_a_mistake_is_not_a_second_mistake(messages: Messages) -> None:
    sources = COMPLETE["sources.yaml"].replace("kind: press", "kind: gossip")
    lines = messages({**COMPLETE, "sources.yaml": sources, "observations.csv": csv(row(source="press-2026"))})
    assert [line.rpartition("[")[2] for line in lines] == ["unknown-code]"]


def test_the_same_files_always_give_the_same_lines(messages: Messages) -> None:
    assert messages(MISTAKES) == messages(MISTAKES)
