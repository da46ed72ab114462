"""Narratives cite facts that exist, the same in both languages, and retype none."""

from __future__ import annotations

import pytest

from ..conftest import Codes, Messages
from ..reports import COMPLETE, csv, row


def foreword(fr: str, nl: str) -> str:
    return f"foreword:\n  fr: |\n    {fr}\n  nl: |\n    {nl}\n"


def test_a_citation_that_leads_nowhere_is_an_error_at_its_text(messages: Messages) -> None:
    cited = "{cocaine-antwrp@2024}"
    lines = messages({**COMPLETE, "observations.csv": csv(row()), "text.yaml": foreword(cited, cited)})
    assert [line for line in lines if "citation" in line] == [
        "text.yaml:2:3: foreword.fr: there is no indicator 'cocaine-antwrp'; did you mean 'cocaine-antwerp'? "
        "(correct the citation, or add what it names) [citation-unknown]",
        "text.yaml:4:3: foreword.nl: there is no indicator 'cocaine-antwrp'; did you mean 'cocaine-antwerp'? "
        "(correct the citation, or add what it names) [citation-unknown]",
    ]


def test_a_citation_that_one_language_lacks_is_an_error(codes: Codes) -> None:
    text = foreword("En 2024, {cocaine-antwerp@2024}.", "In 2024 minder.")
    assert codes(text, row()) == ["error citation-differs foreword"]


def test_the_order_of_citations_is_free(codes: Codes) -> None:
    cited = ["{cocaine-antwerp@2024}", "[^press-2026]", "[^customs-2026]"]
    text = foreword(" ".join(cited), " ".join(reversed(cited)))
    assert codes(text, row()) == []


def test_a_restricted_fact_is_not_cited_by_a_public_text(codes: Codes) -> None:
    text = foreword("x[^secret]", "x[^secret]")
    text += "sources: [{id: secret, kind: official, title: T, language: nl, publisher: P, release: restricted}]\n"
    assert codes(text) == ["error citation-restricted foreword.fr", "error citation-restricted foreword.nl"]


@pytest.mark.parametrize("typed", ["44 tonnes", "44 000 kg", "44\u202f000\u00a0kg", "44,0 tonnes"])
def test_a_figure_of_the_data_that_is_typed_is_questioned(codes: Codes, typed: str) -> None:
    assert codes(foreword(f"Saisie de {typed}.", "Minder."), row()) == ["warning figure-retyped foreword.fr"]


def test_the_warning_says_what_to_cite(messages: Messages) -> None:
    lines = messages({**COMPLETE, "observations.csv": csv(row()), "text.yaml": foreword("Moins.", "Ongeveer 44 ton.")})
    assert "text.yaml:4:3: foreword.nl: “44 ton” is typed, but the figure is in the data (cite it: " in "\n".join(lines)
    assert "{cocaine-antwerp@2024}" in "\n".join(lines)


def test_it_says_how_to_cite_a_figure_that_was_not_retained(messages: Messages) -> None:
    rows = row(vintage="2025"), row("44,5", vintage="2026")
    lines = messages({**COMPLETE, "observations.csv": csv(*rows), "text.yaml": foreword("Moins.", "Ongeveer 44 ton.")})
    assert "(cite it: {cocaine-antwerp@2024;vintage=2025})" in "\n".join(lines)


@pytest.mark.parametrize("typed", ["44 jours", "144 tonnes", "44,5 tonnes", "2024", "article 44", "44 tonneaux"])
def test_another_figure_may_be_typed(codes: Codes, typed: str) -> None:
    assert codes(foreword(f"Il y a {typed}.", "Minder."), row()) == []


def test_what_could_only_be_dropped_is_refused_when_a_report_is_validated(messages: Messages) -> None:
    lines = messages({**COMPLETE, "text.yaml": foreword("# Titre", "Tekst")})
    (line,) = [line for line in lines if "narrative" in line]
    assert line.startswith("text.yaml:2:3: foreword.fr: a heading cannot stand in a narrative (line 1 of the text)")
