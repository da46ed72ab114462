"""Citations in narratives: every form finds its figure, and every mistake is named with what is near."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from reportgen.citations import Citations, UnknownCitationError, citations
from reportgen.model.observations import Observation
from reportgen.model.quantities import Money
from reportgen.model.reference import Reference
from reportgen.model.report import Report


@pytest.fixture(scope="module")
def cited(make_report: Callable[..., Report], facts: Any) -> Citations:
    """A report with a revised figure, two series of one indicator, a half-year, and objects with fields."""
    figures = [
        facts.observation(time_period="2023", obs_value="116"),
        facts.observation(time_period="2024", obs_value="43", vintage="2025-01"),
        facts.observation(time_period="2024", obs_value="44", vintage="2026-01"),
        facts.observation(time_period="2024-S1", obs_value="20"),
        facts.observation(indicator="posts", ref_area="BE", scope="NATIONAL", obs_value="137"),
        facts.observation(indicator="posts", ref_area="BE", scope="CUSTOMS", obs_value="5"),
    ]
    entry = {"id": "bogota", "kind": "liaison_officer", "place": facts.text("Bogota"), "country": "CO"}
    entry |= {
        "function": facts.text("Officer"),
        "authority": "federal-police",
        "fte": "1.5",
        "sources": ["customs-2025"],
    }
    return Citations(
        make_report(
            sources=[facts.source()],
            actions=[facts.action(budget={"amount": "500000"}), facts.action(id="no-budget")],
            networks=[entry],
            indicators=[facts.indicator(), facts.indicator(id="posts")],
            observations=figures,
        ),
        Reference(),
    )


def figure(cited: Citations, text: str) -> tuple[Decimal | None, bool]:
    fact, bare = cited.fact(text)
    assert isinstance(fact, Observation)
    return fact.obs_value, bare


@pytest.mark.parametrize(
    ("text", "value", "bare"),
    [
        ("cocaine@2023", "116", False),
        ("cocaine@2024", "44", False),
        ("cocaine@2024:value", "44", True),
        ("cocaine@2024-S1", "20", False),
        ("cocaine@2024;vintage=2025-01", "43", False),
        ("cocaine@2024;vintage=2025-01:value", "43", True),
        ("posts@2024;scope=CUSTOMS", "5", False),
        ("posts@2024;ref_area=BE;scope=NATIONAL", "137", False),
    ],
)
def test_a_figure_is_cited_by_its_period_and_as_closely_as_needed(cited: Citations, text: str, value: str, bare: bool):
    assert figure(cited, text) == (Decimal(value), bare)


def test_without_a_vintage_the_latest_publication_is_cited(cited: Citations):
    assert figure(cited, "cocaine@2024") == (Decimal(44), False)


def test_a_field_of_an_object_is_cited_by_its_id(cited: Citations):
    assert cited.fact("ports-alliance.budget") == (Money(amount=Decimal(500000)), False)
    assert cited.fact("bogota.fte") == (Decimal("1.5"), False)


def test_a_source_is_found_by_its_id(cited: Citations):
    assert cited.source("customs-2025").publisher == "Douane"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("cocain@2024", "there is no indicator 'cocain'; did you mean 'cocaine'?"),
        ("zzz@2024", "there is no indicator 'zzz'"),
        ("cocaine@2019", "cocaine has no such figure for 2019; it has figures for: 2023, 2024, 2024-S1"),
        ("cocaine@2024;vintage=2020", "cocaine has no such figure for 2024; it has figures for: 2023, 2024, 2024-S1"),
        ("cocaine@2024;vintag=2025-01", "'vintag' is not a column; did you mean 'vintage'?"),
        ("posts@2024", "2 figures fit posts@2024; add ;scope=…, ;ref_area=… or ;vintage=…"),
        (
            "ports-aliance.budget",
            "nothing that can be cited has the id 'ports-aliance'; did you mean 'ports-alliance'?",
        ),
        ("ports-alliance.budgt", "ports-alliance has no field 'budgt' to cite; it has: start, budget"),
        ("ports-alliance.title", "ports-alliance has no field 'title' to cite; it has: start, budget"),
        ("no-budget.budget", "no-budget has no field 'budget' to cite; it has: start"),
        ("ports-alliance.model_config", "ports-alliance has no field 'model_config' to cite; it has: start, budget"),
        (
            "in braces",
            "{in braces} is not a citation; write {indicator@period}, {id.field}, or leave the braces out",
        ),
        ("", "{} is not a citation; write {indicator@period}, {id.field}, or leave the braces out"),
    ],
)
def test_a_citation_that_leads_nowhere_says_what_is_wrong_and_what_is_near(cited: Citations, text: str, message: str):
    with pytest.raises(UnknownCitationError) as raised:
        cited.fact(text)
    assert str(raised.value) == message


def test_an_indicator_without_figures_says_that_it_has_none(make_report: Callable[..., Report], facts: Any):
    with pytest.raises(UnknownCitationError, match="it has figures for: none"):
        Citations(make_report(indicators=[facts.indicator()]), Reference()).fact("cocaine@2024")


def test_an_unknown_source_is_named_with_the_nearest_one(cited: Citations):
    with pytest.raises(UnknownCitationError) as raised:
        cited.source("custom-2025")
    assert str(raised.value) == "there is no source 'custom-2025'; did you mean 'customs-2025'?"


def test_the_value_that_a_conflict_retains_is_the_one_cited(make_report: Callable[..., Report], facts: Any):
    report = make_report(
        sources=[facts.source(), facts.source(id="press-2026", kind="press")],
        indicators=[facts.indicator()],
        observations=[facts.observation(), facts.observation(obs_value="50", source="press-2026", vintage="2026")],
        conflicts=[
            {"indicator": "cocaine", "time_period": "2024", "retained": "customs-2025", "reason": facts.text("x")}
        ],
    )
    assert figure(Citations(report, Reference()), "cocaine@2024") == (Decimal(44), False)
    assert figure(Citations(report, Reference()), "cocaine@2024;source=press-2026") == (Decimal(50), False)


def test_a_restricted_fact_cannot_be_cited_from_the_public_report(make_report: Callable[..., Report], facts: Any):
    report = make_report(actions=[facts.action(budget={"amount": "500000"}, release="restricted")])
    with pytest.raises(UnknownCitationError, match="nothing that can be cited has the id 'ports-alliance'"):
        Citations(report.public(), Reference()).fact("ports-alliance.budget")


def test_a_figure_of_an_indicator_that_stands_in_the_reference_data_is_cited(
    make_report: Callable[..., Report], facts: Any
):
    defined = make_report(indicators=[facts.indicator()]).indicators
    report = make_report(observations=[facts.observation()])
    assert figure(Citations(report, Reference(indicators=defined)), "cocaine@2024") == (Decimal(44), False)


def test_all_citations_of_a_text_are_listed_in_order():
    text = "From {a@2023} to {b.budget}[^s1] and {a@2024;scope=PORT:value}[^s2]."
    assert list(citations(text)) == ["{a@2023}", "{b.budget}", "[^s1]", "{a@2024;scope=PORT:value}", "[^s2]"]
