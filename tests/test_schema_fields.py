"""The texts of the schemas, in both languages for every field; and real data, valid and not, against the schemas."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import reportgen
from reportgen.load.files import read_trees
from reportgen.load.merge import merge
from reportgen.load.yaml_file import read_yaml
from reportgen.model.base import Model
from reportgen.model.reference import FieldText, Reference
from reportgen.model.report import Report
from reportgen.schema import schemas
from reportgen.schema_texts import field_text
from reportgen.skeleton import create

SCHEMA: dict[str, Any] = json.loads(schemas()["report.schema.json"])
PART: dict[str, Any] = json.loads(schemas()["part.schema.json"])
FIELDS = [
    (name, field)
    for name, about in (("Report", SCHEMA), *SCHEMA["$defs"].items())
    for field in about.get("properties", ())
]
ENUMERATIONS = {name: about for name, about in SCHEMA["$defs"].items() if "enum" in about}
SAMPLE_FILES = sorted((Path(__file__).parents[1] / "samples").rglob("*.yaml"))
DESCRIPTION = re.compile(r"FR : (?P<fr>.+) — NL: (?P<nl>.+) — EN: .+")


def _subclasses(kind: Any) -> Iterator[Any]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("reportgen.model."):
            yield one
        yield from _subclasses(one)


MODELS: dict[str, type[Model]] = {one.__name__: one for one in _subclasses(Model)}
SHOWN = [MODELS[name] for name in ("Report", *SCHEMA["$defs"]) if name in MODELS]


def errors(schema: dict[str, Any], value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(value)]


def texts(reference: Reference) -> Iterator[tuple[str, FieldText]]:
    for name, entry in reference.fields.items():
        yield name, entry
        yield from ((f"{name}.{field}", text) for field, text in entry.fields.items())


def test_every_model_of_the_schema_was_found() -> None:
    assert {*SCHEMA["$defs"]} == {*ENUMERATIONS, *(model.__name__ for model in SHOWN)} - {"Report"}


@pytest.mark.parametrize(("model", "field"), FIELDS)
def test_every_field_has_its_four_texts(model: str, field: str, reference: Reference) -> None:
    text = field_text(reference, MODELS[model], field)
    assert text is not None
    assert all((text.title.fr, text.title.nl, text.description.fr, text.description.nl))


@pytest.mark.parametrize("name", ["Report", *SCHEMA["$defs"]])
def test_every_model_and_enumeration_has_its_four_texts(name: str, reference: Reference) -> None:
    text = reference.fields[name]
    assert all((text.title.fr, text.title.nl, text.description.fr, text.description.nl))


def test_there_is_no_text_for_a_class_or_a_field_that_does_not_exist(reference: Reference) -> None:
    used = {name for model in SHOWN for name in (base.__name__ for base in model.__mro__)} | ENUMERATIONS.keys()
    assert reference.fields.keys() - used == set()
    unknown = [
        f"{name}.{field}"
        for name, entry in reference.fields.items()
        for field in entry.fields
        if (name, field) != ("Report", "$schema") and (name not in MODELS or field not in MODELS[name].model_fields)
    ]
    assert unknown == []


def test_every_text_is_used(reference: Reference) -> None:
    shown = [field_text(reference, MODELS[model], field) for model, field in FIELDS]
    unused = [
        f"{name}.{field}"
        for name, entry in reference.fields.items()
        for field, text in entry.fields.items()
        if not any(text is one for one in shown)
    ]
    assert unused == []


def test_titles_are_short_and_descriptions_are_one_sentence(reference: Reference) -> None:
    for name, text in texts(reference):
        for title in (text.title.fr, text.title.nl):
            assert title, name
            assert len(title) <= 60, name
            assert title[-1] not in ".:", name
        for description in (text.description.fr, text.description.nl):
            assert description, name
            assert description.endswith("."), name
            assert ". " not in description, name


def test_the_two_languages_say_it_in_their_own_words_and_spelling(reference: Reference) -> None:
    for name, text in texts(reference):
        assert text.description.fr != text.description.nl, name
        french, dutch = (f"{text.title.fr} {text.description.fr}", f"{text.title.nl} {text.description.nl}")
        assert "'" not in french + dutch, name
        assert not re.search(r"\w[:;?!](\s|$)", french), f"{name}: French puts a space before : and ;"
        assert not re.search(r"\s[:;?!]", dutch), f"{name}: Dutch puts no space before : and ;"


@pytest.mark.parametrize(("model", "field"), FIELDS)
def test_the_schema_shows_the_texts_and_then_the_docstring(model: str, field: str, reference: Reference) -> None:
    about = (SCHEMA if model == "Report" else SCHEMA["$defs"][model])["properties"][field]
    text = field_text(reference, MODELS[model], field)
    assert text is not None
    found = DESCRIPTION.fullmatch(about["description"])
    assert found is not None
    assert (found["fr"], found["nl"]) == (text.description.fr, text.description.nl)
    assert about["title"] in (f"{text.title.fr} / {text.title.nl}", text.title.fr)


@pytest.mark.parametrize("about", [SCHEMA, PART, *SCHEMA["$defs"].values()], ids=lambda about: str(about["title"]))
def test_every_model_and_enumeration_is_described_in_three_languages(about: dict[str, Any]) -> None:
    assert DESCRIPTION.fullmatch(about["description"])


@pytest.mark.parametrize("name", ENUMERATIONS)
def test_every_code_is_named_in_both_languages(name: str) -> None:
    about = ENUMERATIONS[name]
    assert len(about["enumDescriptions"]) == len(about["enum"])
    assert all(about["enumDescriptions"])


def test_the_name_stands_beside_its_code() -> None:
    for enumeration, code, name in (
        ("ActionKind", "visit", "visite ou mission / bezoek of missie"),
        ("ObsStatus", "P", "donnée provisoire / voorlopig cijfer"),
        ("NetworkMandate", "6.2", "de coopérer avec les autorités locales / samenwerking met lokale autoriteiten"),
        ("Unit", "T", "tonnes / ton"),
    ):
        about = ENUMERATIONS[enumeration]
        assert dict(zip(about["enum"], about["enumDescriptions"], strict=True))[code] == name


def test_the_codes_of_the_schema_are_those_of_the_model() -> None:
    # Every enumeration of the model that a report can hold; Rating is a number on a scale.
    for enumeration in _subclasses(Enum):
        if enumeration.__name__ in ENUMERATIONS:
            assert ENUMERATIONS[enumeration.__name__]["enum"] == [one.value for one in enumeration]


def test_the_files_of_the_sample_taken_together_are_a_valid_report(samples: Path) -> None:
    merged = merge(read_trees(samples, sorted(Report.model_fields)))
    assert merged.problems == []
    assert errors(SCHEMA, merged.value) == []
    assert errors(PART, merged.value) == []


@pytest.mark.parametrize("path", SAMPLE_FILES, ids=lambda path: path.name)
def test_each_file_of_the_samples_is_a_valid_part(path: Path) -> None:
    assert errors(PART, read_yaml(path.read_text(encoding="utf-8"), path.name).value) == []


def test_the_sample_is_valid_with_its_dates_and_decimals_as_text(samples: Path) -> None:
    raw = reportgen.load(samples).model_dump(mode="json")
    assert isinstance(raw["observations"][0]["obs_value"], str)
    assert errors(SCHEMA, raw) == []


def test_the_skeleton_and_its_examples_are_valid(tmp_path: Path) -> None:
    create(tmp_path / "new", 2031)
    examples = 0
    for path in sorted((tmp_path / "new").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        assert errors(PART, read_yaml(text, path.name).value or {}) == []
        for block in re.findall(r"^# [a-z_]+:\n(?:#  .*\n)+", text, re.MULTILINE):
            tree = read_yaml(re.sub("^# ", "", block, flags=re.MULTILINE), path.name)
            assert tree.problems == []
            assert errors(PART, tree.value) == [], block
            examples += 1
    assert examples >= 8


def _objects(value: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        yield way
        for key, one in value.items():
            yield from _objects(one, (*way, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _objects(one, (*way, index))


def test_a_wrong_field_is_refused_wherever_it_stands(facts: Any) -> None:
    everything = facts.everything()
    assert errors(PART, everything) == []
    validator = Draft202012Validator(PART)
    ways = list(_objects(everything))
    assert len(ways) > 50
    for way in ways:
        wrong = copy.deepcopy(everything)
        place = wrong
        for step in way:
            place = place[step]
        place["wrong_field"] = "x"
        assert not validator.is_valid(wrong), way
