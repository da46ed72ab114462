"""The numbers of headings are the same in both languages, whatever stands before or after them."""

from __future__ import annotations

import pytest

from reportgen.review.joining.headings import heading_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("9.3 Réseaux", "9.3"),
        ("9.3. Netwerken", "9.3"),
        ("2.1.", "2.1"),
        ("2", "2"),
        ("1) Introduction", "1"),
        ("5° Divers", "5"),
        ("Chapitre 3", "chapter 3"),
        ("HOOFDSTUK 3 – Netwerken", "chapter 3"),
        ("Chapitre IV. Suivi", "chapter IV"),
        ("Annexe 2", "annex 2"),
        ("Bijlage 2: cijfers", "annex 2"),
        ("Art. 4", "article 4"),
        ("Artikel 4bis", "article 4BIS"),
        ("Titre A", "title A"),
        ("I. — EXPOSÉ INTRODUCTIF", "I"),
        ("IV – Besluit", "IV"),
        ("A. Questions", "A"),
        ("A— Vragen", "A"),
        ("A propos du rapport", ""),
        ("Introduction", ""),
        ("Civil et pénal", ""),
        ("2025 en chiffres", "2025"),
        ("", ""),
    ],
)
def test_the_number_of_a_heading(text: str, number: str) -> None:
    assert heading_number(text) == number


@pytest.mark.parametrize(
    ("fr", "nl"),
    [
        ("Chapitre 3 : Réseaux", "Hoofdstuk 3: Netwerken"),
        ("Section 2", "Afdeling 2"),
        ("Partie II", "Deel II"),
        ("Objectif 6", "Doelstelling 6"),
        ("Point 9.4", "Punt 9.4"),
    ],
)
def test_both_languages_give_the_same_number(fr: str, nl: str) -> None:
    assert heading_number(fr) == heading_number(nl) != ""
