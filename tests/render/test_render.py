"""The installed templates: they render every kind of fact in both languages, and no restricted fact at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reportgen.document import Document, Footnote, Run, lines, plain
from reportgen.errors import TemplateError
from reportgen.language import Language
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.parse import parse
from reportgen.render import render

MakeReport = Callable[..., Report]
LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)


def document(report: Report, language: Language, reference: Reference) -> Document:
    return parse(render(report, language, reference), language)


def words(made: Document) -> str:
    return "\n".join(plain(line.content) for line in lines(made))


@LANGUAGES
def test_a_draft_without_any_fact_renders_and_shows_what_is_missing(
    minimal_report: Report, language: Language, reference: Reference
):
    text = words(document(minimal_report, language, reference))
    assert {"fr": "À compléter.", "nl": "Aan te vullen."}[language.value] in text


@LANGUAGES
def test_every_kind_of_fact_is_rendered_with_its_text_in_the_language_asked(
    make_report: MakeReport, facts: Any, language: Language, reference: Reference
):
    text = words(document(make_report(**facts.everything("Canary")), language, reference))
    assert text.count(f"Canary ({language.value})") > 30
    assert f"Canary ({language.other.value})" not in text


@LANGUAGES
def test_the_four_items_are_quoted_literally(minimal_report: Report, language: Language, reference: Reference):
    text = words(document(minimal_report, language, reference))
    for number in ("9.1", "9.2", "9.3", "9.4"):
        point = next(one for one in reference.commitments if one.id == f"resolution/{number}")
        assert getattr(point.text, language.value) in text


def test_both_languages_give_the_same_keys_and_facts(make_report: MakeReport, facts: Any, reference: Reference):
    report = make_report(**facts.everything())
    french, dutch = (document(report, language, reference) for language in Language)
    assert [line.key for line in lines(french)] == [line.key for line in lines(dutch)]

    def stated(made: Document) -> dict[str, list[object]]:
        return {
            line.key: sorted(
                (run.fact.kind, run.fact.value, run.fact.unit)
                for item in line.content
                for run in ([item] if isinstance(item, Run) else item.runs)
                if run.fact
            )
            for line in lines(made)
        }

    assert stated(french) == stated(dutch)


@LANGUAGES
def test_the_same_report_gives_the_same_text_twice(
    make_report: MakeReport, facts: Any, language: Language, reference: Reference
):
    report = make_report(**facts.everything())
    assert render(report, language, reference) == render(report, language, reference)


# -- confidentiality --------------------------------------------------------------------------------------------------

CANARY = "Quetzalcoatlus"
KEPT = {"year", "status", "foreword", "summary", "bodies", "sources", "indicators"}
"""What holds no fact, and what other facts refer to: restricting that alone is an error of the data."""


def all_restricted(data: dict[str, Any]) -> dict[str, Any]:
    restricted = {**data, "task_force": {**data["task_force"], "release": "restricted"}}
    for name in data.keys() - KEPT - {"task_force"}:
        restricted[name] = [{**fact, "release": "restricted"} for fact in data[name]]
    return restricted


@LANGUAGES
def test_restricted_facts_reach_no_text(make_report: MakeReport, facts: Any, language: Language, reference: Reference):
    data = facts.everything(CANARY)
    data |= {name: facts.everything()[name] for name in ("sources", "indicators")}
    assert CANARY in render(make_report(**data), language, reference)
    printed = render(make_report(**all_restricted(data)), language, reference)
    assert CANARY not in printed
    for trace in ("bogota", "/ports-alliance", "ask-1"):
        assert trace not in printed


@LANGUAGES
@pytest.mark.parametrize(
    "path",
    [
        ("instruments", 0, "volumes", 0),
        ("instruments", 0, "effectiveness"),
        ("networks", 0, "holder"),
        ("task_force", "composition", 0),
        ("task_force", "meetings", 0),
        ("task_force", "instructions", 0),
        ("task_force", "work_items", 0),
        ("task_force", "challenges", 0),
        ("assessments", 0),
        ("observations", 0),
        ("gaps", 0),
    ],
    ids=lambda path: ".".join(map(str, path)),
)
def test_a_restricted_fact_within_a_public_one_reaches_no_text(
    make_report: MakeReport, facts: Any, language: Language, reference: Reference, path: tuple[Any, ...]
):
    data = facts.everything()
    marked = facts.everything(CANARY)
    holder, fact = data, marked
    for step in path[:-1]:
        holder, fact = holder[step], fact[step]
    holder[path[-1]] = {**fact[path[-1]], "release": "restricted"}
    if path[0] == "observations":
        del data["conflicts"]
    assert CANARY not in render(make_report(**data), language, reference)


def test_a_report_that_cites_a_restricted_source_does_not_render(
    make_report: MakeReport, facts: Any, reference: Reference
):
    data = facts.everything()
    data["sources"][0]["release"] = "restricted"
    with pytest.raises(TemplateError, match="there is no source 'customs-2025'"):
        render(make_report(**data), Language.FR, reference)


# -- hostile data -----------------------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script> & ]]> <!-- {# x #} \"'"
BRACES = HOSTILE + " {{ 7*7 }} {% raw %}"


@LANGUAGES
def test_markup_and_template_code_in_every_field_come_out_as_text(
    make_report: MakeReport, facts: Any, language: Language, reference: Reference
):
    data = facts.everything(HOSTILE.replace("{# x #} ", ""))
    hostile = {"fr": BRACES, "nl": BRACES}
    data["actions"][0]["title"] = hostile
    data["gaps"][0]["reason"] = hostile
    data["sources"][0]["title"] = BRACES
    made = document(make_report(**data), language, reference)
    text = words(made)
    assert text.count(BRACES) >= 3
    assert "<script>alert(1)</script> & ]]>" in text
    assert "&lt;" not in text
    assert "49" not in [plain(line.content) for line in lines(made)]


@LANGUAGES
def test_a_half_translated_report_marks_every_open_text(
    make_report: MakeReport, facts: Any, language: Language, reference: Reference
):
    data = facts.everything()
    data["actions"][0]["title"] = {language.other.value: "Only there"}
    data["actions"][0]["summary"] = {language.other.value: "Only there"}
    made = document(make_report(**data), language, reference)
    assert "Only there" not in words(made)
    marked = [line.key for line in lines(made) if any(isinstance(run, Run) and run.missing for run in line.content)]
    assert "9.1/list/ports-alliance/1" in marked
    assert any(key.startswith("9.1/actions/ports-alliance/summary/") for key in marked)


def test_sources_stand_in_footnotes_at_their_facts(make_report: MakeReport, facts: Any, reference: Reference):
    made = document(make_report(**facts.everything()), Language.FR, reference)
    notes = [item for line in lines(made) for item in line.content if isinstance(item, Footnote)]
    assert len(notes) > 10


@LANGUAGES
def test_the_sample_report_renders_and_parses(samples: Any, language: Language, reference: Reference):
    from reportgen.load import read

    loaded = read(samples)
    assert loaded.report is not None
    made = document(loaded.report, language, reference)
    assert "[texte français manquant]" not in words(made)
    assert "[Nederlandse tekst ontbreekt]" not in words(made)
