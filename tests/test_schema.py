"""The JSON Schemas: up to date, useful in an editor, and true to what the loader accepts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from reportgen.load.yaml_file import read_yaml
from reportgen.model.report import Report
from reportgen.resources import resource_root
from reportgen.schema import DIALECT, schemas

SAMPLE = Path(__file__).parents[1] / "samples" / "2025"
SAMPLE_FILES = sorted(SAMPLE.glob("*.yaml"))


@pytest.fixture(scope="module")
def part() -> Draft202012Validator:
    return Draft202012Validator(json.loads(schemas()["part.schema.json"]))


@pytest.fixture(scope="module")
def whole() -> Draft202012Validator:
    return Draft202012Validator(json.loads(schemas()["report.schema.json"]))


def errors(validator: Draft202012Validator, value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def test_the_schema_files_match_the_models() -> None:
    directory = resource_root("schemas")
    found = {path.name: path.read_text(encoding="utf-8") for path in directory.iterdir()}
    assert found == schemas(), "run: reportgen schema -o schemas"


@pytest.mark.parametrize("name", ["report.schema.json", "part.schema.json"])
def test_each_schema_is_a_schema(name: str) -> None:
    schema = json.loads(schemas()[name])
    assert schema["$schema"] == DIALECT
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("path", SAMPLE_FILES, ids=lambda path: path.name)
def test_each_file_of_the_sample_is_valid(path: Path, part: Draft202012Validator) -> None:
    tree = read_yaml(path.read_text(encoding="utf-8"), path.name)
    assert tree.problems == []
    assert errors(part, tree.value) == []


@pytest.mark.parametrize("path", SAMPLE_FILES, ids=lambda path: path.name)
def test_each_file_of_the_sample_names_the_schema_for_editors(path: Path) -> None:
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    prefix, _, name = first.partition("$schema=")
    assert prefix == "# yaml-language-server: "
    assert (path.parent / name).resolve() == (resource_root("schemas") / "part.schema.json").resolve()


def test_a_report_needs_a_year_and_a_status_and_a_part_of_one_nothing(
    whole: Draft202012Validator, part: Draft202012Validator
) -> None:
    assert errors(whole, {"year": 2025, "status": "draft"}) == []
    assert errors(part, {}) == []
    assert len(errors(whole, {})) == 2


@pytest.mark.parametrize(
    "value",
    [
        {"yaer": 2025},
        {"year": "2025"},
        {"status": "finished"},
        {"actions": [{"id": "Not An Id"}]},
        {"foreword": {"fr": "x", "de": "x"}},
        {"observations": [{"indicator": "x", "obs_value": []}]},
    ],
    ids=["unknown field", "text for a number", "unknown code", "bad id", "third language", "list for a figure"],
)
def test_an_editor_marks_a_mistake(value: Any, part: Draft202012Validator) -> None:
    assert errors(part, value)


def test_a_json_file_may_name_its_schema(part: Draft202012Validator) -> None:
    assert errors(part, {"$schema": "../schemas/part.schema.json", "year": 2025}) == []


def test_figures_and_dates_may_be_written_as_text(part: Draft202012Validator) -> None:
    observation = {
        "indicator": "x",
        "scope": "PORT",
        "time_period": 2024,
        "obs_value": "44.5",
        "unit_measure": "T",
        "obs_status": "PU",
        "vintage": "2025-07",
        "source": "x",
    }
    assert errors(part, {"observations": [observation], "period": {"start": "2025-01-01", "end": "2025-12-31"}}) == []


def _objects(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield "Report", schema
    yield from ((name, one) for name, one in schema["$defs"].items() if one.get("type") == "object")


@pytest.mark.parametrize("name", ["report.schema.json", "part.schema.json"])
def test_every_model_and_field_has_a_title_and_a_description(name: str) -> None:
    whole_schema = json.loads(schemas()[name])
    bare = []
    for model, schema in _objects(whole_schema):
        if not (schema.get("title") and schema.get("description")):
            bare.append(model)
        for field, about in schema["properties"].items():
            # A field that says the same as its type leaves it to the type.
            named = whole_schema["$defs"].get(about.get("$ref", "").rpartition("/")[2], {})
            if not (about.get("description") or named.get("description")):
                bare.append(f"{model}.{field}")
    assert bare == []


def test_no_model_lets_unknown_fields_pass() -> None:
    open_models = [
        model for model, one in _objects(json.loads(schemas()["report.schema.json"])) if one["additionalProperties"]
    ]
    assert open_models == []


def test_every_field_of_the_report_is_in_both_schemas() -> None:
    for name in ("report.schema.json", "part.schema.json"):
        assert set(json.loads(schemas()[name])["properties"]) == {*Report.model_fields, "$schema"}


def test_the_schemas_are_the_same_each_time() -> None:
    assert schemas() == schemas()
