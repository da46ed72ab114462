from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from reportgen.load.messages import PATTERNS
from reportgen.load.model_fields import fields_at
from reportgen.model.base import _PARTIAL_DATE, _TIME_PERIOD
from reportgen.model.reference import Reference
from reportgen.model.report import Report

from .conftest import Messages
from .reports import COMPLETE, GAPS, INDICATOR, START, csv, row


def only(messages: Messages, text: str) -> str:
    (line,) = messages({"report.yaml": START + GAPS + text})
    return line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("foreword: text\n", "report.yaml:8:1: foreword: a group of fields is expected here"),
        ("foreword: {fr: 5, nl: x}\n", "report.yaml:8:12: foreword.fr: a text is expected here"),
        ("foreword: {fr: '  ', nl: x}\n", "report.yaml:8:12: foreword.fr: the text is empty"),
        (
            "foreword: {}\n",
            "report.yaml:8:1: foreword: needs its text in French (fr), in Dutch (nl) or, to be final, in",
        ),
        ("actions: {}\n", "report.yaml:8:1: actions: a list is expected here"),
        ("authority: Buitenlandse Zaken\n", "report.yaml:8:1: authority: this is not an identifier"),
        ("published: soon\n", "report.yaml:8:1: published: a date is written 2025-07-13, or 2025-07 or 2025"),
        ("published: 2025-02-30\n", "report.yaml:8:1: published: this is not a day of the calendar"),
        (
            "period: {start: 2025-01-01}\n",
            "report.yaml:8:1: period.end: this field is missing (add it) [missing-field]",
        ),
        ("period: {start: 2025-01-01, end: 31/12/2025}\n", "report.yaml:8:29: period.end: this is not a date of the"),
        ("period: {start: 2025-12-31, end: 2025-01-01}\n", "report.yaml:8:1: period: the period ends before it starts"),
        ("published: [2025]\n", "report.yaml:8:1: published: a text is expected here"),
        ("published: {a: }\n", "report.yaml:8:1: published: a text is expected here"),
    ],
)
def test_a_refusal_says_where_what_and_what_to_do(messages: Messages, text: str, expected: str) -> None:
    line = only(messages, text)
    assert line.startswith(expected)
    assert "(" in line.removeprefix(expected) or "(" in expected


def test_an_unknown_field_is_suggested_from_the_fields_of_that_place(messages: Messages) -> None:
    line = only(messages, "bodies:\n  - id: x\n    naem: {fr: a, nl: b}\n    name: {fr: a, nl: b}\n")
    assert (
        line == "report.yaml:10:5: bodies[0].naem: there is no field 'naem' here (did you mean 'name'?) [unknown-field]"
    )
    line = only(messages, "period: {start: 2025-01-01, end: 2025-12-31, xyz: 1}\n")
    assert "(the fields here are end, start)" in line


def test_the_fields_of_an_indicator_are_those_of_its_kind() -> None:
    path = ("indicators", 0)
    assert "unit" in fields_at(Report, path, {"indicators": [{"kind": "quantitative"}]})
    assert "unit" not in fields_at(Report, path, {"indicators": [{"kind": "milestone"}]})
    assert {"unit", "scale"} <= set(fields_at(Report, path, {"indicators": [{}]}))
    assert fields_at(Report, ("year", "x"), {"year": 2025}) == []


def test_an_unknown_code_lists_the_allowed_ones(messages: Messages) -> None:
    lines = messages({**COMPLETE, "indicators.yaml": INDICATOR.replace("scope: PORT", "scope: PROT")})
    assert lines == [
        "indicators.yaml:13:5: indicators[0].scope: this code is unknown (did you mean 'PORT'? allowed: "
        "PORT, AIRPORT, CUSTOMS, POLICE, POLICE_CUSTOMS, NATIONAL, ABROAD, EU, REGION) [unknown-code]"
    ]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "kind: quantitatif",
            "indicators.yaml:9:5: indicators[0].kind: this code is unknown (did you mean 'quantitative'?",
        ),
        ("kind:", "indicators.yaml:9:5: indicators[0].kind: this field is empty (allowed: quantitative, milestone"),
        (
            "level: 1",
            "indicators.yaml:2:5: indicators[0].kind: this field is missing (add it: quantitative, milestone,",
        ),
    ],
)
def test_the_kind_of_an_indicator_is_asked_for(messages: Messages, kind: str, expected: str) -> None:
    (line,) = messages({**COMPLETE, "indicators.yaml": INDICATOR.replace("kind: quantitative", kind)})
    assert line.startswith(expected)


def test_the_kind_of_an_indicator_does_not_show_in_a_path(messages: Messages) -> None:
    lines = messages({**COMPLETE, "indicators.yaml": INDICATOR.replace("    unit: T\n", "")})
    assert lines == ["indicators.yaml:2:5: indicators[0].unit: this field is missing (add it) [missing-field]"]


def test_a_field_left_empty_says_so_whatever_belongs_there(messages: Messages) -> None:
    assert only(messages, "bodies:\n  - id:\n    name: {fr: a, nl: b}\n").startswith(
        "report.yaml:9:5: bodies[0].id: this field is empty (fill it in, or remove the line)"
    )
    assert "this field is empty" in only(messages, "task_force: {mandate: , sources: [customs-2026]}\n")


def test_one_letter_of_obs_status_is_checked_like_a_code(messages: Messages) -> None:
    table = csv(row()).replace("SOURCE", "SOURCE;OBS_STATUS").replace("customs-2026", "customs-2026;PX")
    (line,) = messages({**COMPLETE, "observations.csv": table})
    assert line.startswith("observations.csv:2:9: observations[0].OBS_STATUS: this code is unknown (allowed: A, B,")


def test_a_figure_without_a_reason_is_a_problem_of_its_row(messages: Messages) -> None:
    (line,) = messages({**COMPLETE, "observations.csv": csv(row(value=""))})
    assert line.startswith("observations.csv:2: observations[0]: OBS_VALUE is empty; OBS_STATUS must then say why")


def test_nothing_is_said_twice_about_a_cell_that_cannot_be_read(messages: Messages) -> None:
    lines = messages({**COMPLETE, "observations.csv": csv(row(value="1.234"))})
    assert [line.partition(" has two readings")[0] for line in lines] == [
        "observations.csv:2:5: observations[0].OBS_VALUE: 1.234"
    ]


def test_no_message_repeats_a_value(messages: Messages) -> None:
    secret = "geheim-1234"
    text = (
        f"foreword: {secret}\npublished: {secret}\nauthority: {secret} x\nperiod: {{start: {secret}, end: {secret}}}\n"
    )
    text += (
        f"task_force: {{mandate: {secret}, instructions: [{{sent: {secret}, date: {secret}, release: {secret}}}]}}\n"
    )
    text += f"sources: [{{url: {secret}, kind: {secret}, language: {secret}}}]\n"
    lines = messages({"report.yaml": START + GAPS + text})
    assert len(lines) > 10
    assert not [line for line in lines if secret in line]


def test_every_pattern_of_the_model_has_words() -> None:
    patterns = set(_patterns(Report.model_json_schema())) | set(_patterns(Reference.model_json_schema()))
    # Dates and periods are checked in words of their own; their patterns serve editors only.
    assert patterns - {f"^{_PARTIAL_DATE}$", f"^{_TIME_PERIOD}$"} <= set(PATTERNS)


def _patterns(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        for value in schema.values():
            yield from _patterns(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _patterns(value)
