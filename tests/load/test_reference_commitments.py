"""The commitments of the reference data: all there, quoted to the letter, and honest about what is our translation."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from reportgen.load.reference import load_reference
from reportgen.model.commitments import Commitment, Remit, Standing
from reportgen.model.text import LocalizedText, TextLanguage

REFERENCE = load_reference()
COMMITMENTS = {commitment.id: commitment for commitment in REFERENCE.commitments}
ORIGINS = {origin.id: origin for origin in REFERENCE.origins}
FRENCH_ONLY = {"strategy", "seminar"}


def of(origin: str) -> list[Commitment]:
    return [commitment for commitment in REFERENCE.commitments if commitment.id.startswith(f"{origin}/")]


def texts() -> list[tuple[str, LocalizedText]]:
    """Every text an origin or commitment carries, with the id of its origin; a reference is a number, no text."""
    found = [(origin.id, origin.title) for origin in REFERENCE.origins]
    for commitment in REFERENCE.commitments:
        origin = commitment.id.partition("/")[0]
        found += [(origin, text) for text in (commitment.title, commitment.text) if text is not None]
    return found


def test_no_commitment_of_any_origin_is_missing() -> None:
    counts = Counter(commitment.id.partition("/")[0] for commitment in REFERENCE.commitments)
    assert counts == {"resolution": 23, "policy-note": 11, "benelux": 15, "seminar": 3, "strategy": 42}


def test_the_strategy_has_its_six_objectives_and_34_specific_ones() -> None:
    specific = {1: 7, 2: 5, 3: 10, 4: 3, 5: 4, 6: 5}
    expected = [f"{n}" for n in specific] + [f"{n}.{m}" for n, last in specific.items() for m in range(1, last + 1)]
    assert sorted(c.number for c in of("strategy") if c.number) == sorted(expected)
    assert [c.number for c in of("strategy") if c.heading] == ["1", "2", "3", "4", "5", "6"]


def test_a_number_is_the_last_part_of_the_id() -> None:
    assert all(c.id.partition("/")[2] == c.number for c in REFERENCE.commitments if c.number)


def test_only_points_with_sub_points_are_headings() -> None:
    assert [c.number for c in of("resolution") if c.heading] == ["3", "5", "6", "9"]
    for commitment in REFERENCE.commitments:
        has_parts = any(other.startswith(f"{commitment.id}.") for other in COMMITMENTS)
        assert commitment.heading == has_parts, commitment.id


def test_every_text_stands_in_both_languages() -> None:
    assert all(text.fr and text.nl for _, text in texts())


def test_a_translation_of_ours_says_so_and_a_quotation_does_not() -> None:
    for origin, text in texts():
        assert text.unofficial == (TextLanguage.NL if origin in FRENCH_ONLY else None), text.fr


def test_no_mark_up_or_broken_line_is_left_in_a_quotation() -> None:
    for _, text in texts():
        for side in (text.fr, text.nl):
            assert side is not None
            assert not re.search(r"\*|\n|  |\u00ad", side), side


def test_competent_bodies_exist_and_have_both_names() -> None:
    bodies = {body.id: body for body in REFERENCE.bodies}
    named = {authority for commitment in REFERENCE.commitments for authority in commitment.authorities}
    assert named <= bodies.keys()
    assert all(bodies[body].name.fr and bodies[body].name.nl for body in named)


def test_every_commitment_that_is_followed_up_names_who_is_competent() -> None:
    assert [c.id for c in REFERENCE.commitments if not c.heading and not c.authorities] == []


def test_foreign_affairs_is_competent_exactly_where_it_leads_or_contributes() -> None:
    for commitment in REFERENCE.commitments:
        if commitment.authorities:
            ours = "fps-foreign-affairs" in commitment.authorities
            assert ours == (commitment.remit is not Remit.OTHER), commitment.id


def test_nothing_that_was_only_tabled_counts_as_adopted() -> None:
    assert {origin: ORIGINS[origin].standing for origin in ORIGINS} == {
        "resolution": Standing.PROPOSED,
        "seminar": Standing.PROPOSED,
        "benelux": Standing.ADOPTED,
        "strategy": Standing.ADOPTED,
        "policy-note": Standing.IN_FORCE,
    }


def test_the_deadlines_are_those_the_strategy_sets() -> None:
    due = {commitment.id: commitment.due for commitment in REFERENCE.commitments if commitment.due}
    assert due == {"strategy/action-plan": "2026-06", "strategy/evaluation": "2026-12"}


@pytest.mark.parametrize(
    ("commitment", "fr", "nl"),
    [
        (
            "resolution/9.2",
            "l’efficacité de notre coopération bilatérale et multilatérale",
            "de effectiviteit van onze bilaterale en multilaterale samenwerking",
        ),
        (
            "policy-note/task-force",
            "En interne, le SPF mettra en place une task force pour assurer une bonne coordination entre tous les "
            "services impliqués dans ce domaine.",
            "Intern zet de FOD een taskforce op die de goede afstemming zal verzekeren tussen alle bij die thematiek "
            "betrokken diensten.",
        ),
        (
            "benelux/11",
            "De se concentrer ensemble avec des pays d'où des drogues sont massivement exportées vers l'Europe, afin "
            "de lutter à la source contre les organisations liées à la drogue",
            "Gezamenlijk in overleg te treden met de landen van waaruit drugs massaal naar Europa geëxporteerd worden, "
            "zodat drugsorganisaties aan de bron worden bestreden",
        ),
    ],
)
def test_quotations_are_literal_in_both_languages(commitment: str, fr: str, nl: str) -> None:
    assert (COMMITMENTS[commitment].text.fr, COMMITMENTS[commitment].text.nl) == (fr, nl)


@pytest.mark.parametrize(
    ("commitment", "fr"),
    [
        (
            "strategy/6.4",
            "Promouvoir et, si possible, formaliser la coopération entre police, justice et douane avec les pays "
            "voisins, les pays sources, les pays de transit et les marchés de vente étrangers, y compris les pays "
            "connus comme pays de destination pour le blanchiment des produits liés aux drogues, en vue de lutter "
            "plus efficacement contre la criminalité transfrontalière liée aux drogues.",
        ),
        (
            "strategy/evaluation",
            "La stratégie sera également déclinée en plans d'action associés ainsi qu'en une stratégie de suivi et "
            "d'évaluation clairement définie (prévue pour décembre 2026).",
        ),
        (
            "seminar/information-exchange",
            "Le deuxième thème portait sur l’échange d’informations. En effet, bien que les échanges d’informations "
            "soient déjà nombreux au niveau international, une amélioration est toujours possible, en particulier en "
            "ce qui concerne l’échange d’informations directes et in real time.",
        ),
    ],
)
def test_what_exists_in_french_only_is_literal_in_french(commitment: str, fr: str) -> None:
    assert COMMITMENTS[commitment].text.fr == fr
