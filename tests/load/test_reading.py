from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from reportgen.errors import DataError
from reportgen.load import Loaded, load, read
from reportgen.model.report import Report

from .conftest import Files, MakeReport
from .reports import COMPLETE, GAPS, START, csv, row

Messages = Callable[[Files], list[str]]

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

EXPECTED = """\
actions.yaml:3:5: actions[0].titel: there is no field 'titel' here (did you mean 'title'?) [unknown-field]
actions.yaml:17:5: actions[1].start: the action lies outside the reporting period (2025-01-01 to 2025-12-31) (correct the dates, or say in outside_period why it is reported) [outside-period]
network.yaml:1: this file holds no fields at its top (start the file with the name of a field, like networks:) [not-a-mapping]
networks.yaml:2:1: a tab is used for indentation (use spaces) [yaml-syntax]
observation.csv: a CSV file of this name has no place in a report (did you mean 'observations.csv'?) [csv-name]
observations.csv:2:5: observations[0].OBS_VALUE: 1.234 has two readings: 1234, or 1,234 with decimals (write 1234 or 1,234) [csv-number-ambiguous]
observations.csv:4:3: observations[2].SCOPE: this code is unknown (did you mean 'PORT'? allowed: PORT, AIRPORT, CUSTOMS, POLICE, POLICE_CUSTOMS, NATIONAL, ABROAD, EU, REGION) [unknown-code]
observations.csv:4:5: observations[2].OBS_VALUE: this is not a figure (write digits only, like 1234,5, and the unit in UNIT_MEASURE) [csv-number]
observations.csv:5:2: observations[3].REF_AREA: the indicator has the ref_area BEANR (write BEANR here; figures of another ref_area are another indicator) [observation-mismatch]
observations.csv:5:4: observations[3].TIME_PERIOD: the figure was published before its period began (correct TIME_PERIOD or VINTAGE, or give it the OBS_STATUS F (forecast)) [period-after-vintage]
observations.csv:5:6: observations[3].UNIT_MEASURE: the indicator has the unit T (write T here; figures of another unit are another indicator) [observation-mismatch]
observations.csv:6: this row has 2 fields, the first line has 8 (add or remove separators, and put a text that holds the separator in quotation marks) [csv-row-length]
observations.csv:7: a quotation mark opens in this row and is never closed (close it, or remove it) [csv-syntax]
sources.yaml:4:1: year: the field 'year' already stands in report.yaml:1:1 (keep it in one of the two files) [field-twice]
sources.yaml:5:1: year: the field 'year' stands here twice; it is already on line 4 (keep one of the two) [duplicate-key]
""".splitlines()


def test_many_different_mistakes_give_exactly_these_lines(messages: Messages) -> None:
    assert messages(MISTAKES) == EXPECTED


def test_the_rules_speak_about_everything_that_the_model_accepts(messages: Messages) -> None:
    actions = str(MISTAKES["actions.yaml"]).replace("    titel: {fr: Alliance des ports}\n", "")
    assert messages({**COMPLETE, "actions.yaml": actions}) == [
        "actions.yaml:7:21: actions[0].countries[1]: no country has this code (did you mean 'GB'?) [unknown-country]",
        "actions.yaml:8:5: actions[0].lead: there is no body with this id (did you mean 'fps-foreign-affairs'?) "
        "[unknown-body]",
        "actions.yaml:9:5: actions[0].summary.nl: the Dutch text is missing (add nl: with the text) [missing-translation]",
        "actions.yaml:10:14: actions[0].serves[0]: there is no commitment with this id (did you mean 'resolution/9.1'?) "
        "[unknown-commitment]",
        "actions.yaml:11:29: actions[0].sources[1]: there is no source with this id (add it to sources, or correct the "
        "id) [unknown-source]",
        "actions.yaml:12:5: actions[1].id: this id already stands in actions[0] (give one of the two another id) "
        "[duplicate-id]",
        "actions.yaml:16:5: actions[1].start: the action lies outside the reporting period (2025-01-01 to 2025-12-31) "
        "(correct the dates, or say in outside_period why it is reported) [outside-period]",
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
    assert [problem.code for problem in problems] == ["empty-section"] * 4
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
