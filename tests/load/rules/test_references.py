from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.load import load
from reportgen.load.rules import countries, references
from reportgen.load.rules.walk import parts
from reportgen.model.base import Model
from reportgen.model.report import Report

from ..conftest import Codes, Messages
from ..reports import COMPLETE, action, csv, row

# Identifiers of their own, not of something else; the item of a gap may name a part of a section.
OWN = {"id", "item"}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("partners: [customs, nobody]", "error unknown-body actions[0].partners[1]"),
        ("organisations: [nobody]", "error unknown-body actions[0].organisations[0]"),
        ("serves: [resolution/9.1, resolution/99]", "error unknown-commitment actions[0].serves[1]"),
        ("serves: [nowhere/1]", "error unknown-commitment actions[0].serves[0]"),
        ("countries: [PE, UK]", "error unknown-country actions[0].countries[1]"),
        ("countries: [EU]", "error unknown-country actions[0].countries[0]"),
    ],
)
def test_a_reference_of_an_action_leads_somewhere(codes: Codes, more: str, expected: str) -> None:
    assert codes("actions:\n" + action(more=more)) == [expected]


def test_a_body_may_be_defined_by_the_report(codes: Codes) -> None:
    bodies = "bodies: [{id: port-of-callao, name: {fr: x, nl: x}}]\n"
    assert codes(bodies + "actions:\n" + action(more="partners: [port-of-callao]")) == []


def test_a_reference_of_a_figure_leads_somewhere(codes: Codes) -> None:
    rows = [row(source="nobody"), row(period="2023").replace("cocaine-antwerp", "cocaine-anvers")]
    assert codes("", *rows) == [
        "error unknown-source observations[0].SOURCE",
        "error unknown-indicator observations[1].INDICATOR",
    ]


def test_a_follow_up_names_a_commitment_and_actions(codes: Codes) -> None:
    follow_up = "{commitment: resolution/9.1, state: ongoing, narrative: {fr: x, nl: x}, actions: [gone]}"
    assert "error unknown-action follow_ups[0].actions[0]" in codes(f"follow_ups: [{follow_up}]\n")


def test_the_nearest_source_is_suggested(messages: Messages) -> None:
    (line,) = messages({**COMPLETE, "observations.csv": csv(row(source="custom-2026"))})
    assert line == (
        "observations.csv:2:8: observations[0].SOURCE: there is no source with this id "
        "(did you mean 'customs-2026'?) [unknown-source]"
    )


def test_every_reference_that_the_model_has_is_checked() -> None:
    schema = Report.model_json_schema()
    patterns = {
        r"^[a-z0-9]+(-[a-z0-9]+)*$",
        r"^[a-z0-9-]+/[0-9a-z.-]+$",
        r"^[A-Z]{2}$",
        r"^[A-Z][A-Z0-9]{1,4}(-[A-Z0-9]{1,5})?$",
    }
    names = set()
    for model in (schema, *schema["$defs"].values()):
        for name, field in model.get("properties", {}).items():
            variants = [field, field.get("items", {}), *field.get("anyOf", [])]
            if patterns & {variant.get("pattern") for variant in variants}:
                names.add(name)
    assert names - OWN == (set(references.TARGETS) | countries.FIELDS | {"ref_area"}) & names
    assert set(references.TARGETS) | countries.FIELDS <= names


def test_a_country_has_the_code_that_iso_3166_gives_it() -> None:
    codes = countries.country_codes()
    assert {"BE", "NL", "CO", "EC", "PE", "GB", "GR", "AE", "XK"} <= codes
    assert not codes & {"EU", "UN", "ZZ", "UK", "EL", "XA"}
    assert 245 <= len(codes) <= 255


def test_every_part_of_a_report_is_walked(samples: Path) -> None:
    report = load(samples)
    found = {id(part.model) for part in parts(report)}
    assert all(id(model) in found for model in (*report.sources, *report.observations))
    assert all(isinstance(part.model, Model) for part in parts(report))
