"""Values that are all there, but bound to other neighbours."""

from __future__ import annotations

import pytest

from reportgen import compare_texts

SWAPPED = [
    ("12 saisies en 2024 et 15 en 2025.", "15 inbeslagnames in 2024 en 12 in 2025."),
    ("12 saisies en 2024 et 15 en 2025.", "In 2024 15 inbeslagnames en in 2025 12."),
    ("50 % en 2026, 30 % en 2027 et 20 % en 2028", "50% in 2026, 20% in 2027 en 30% in 2028"),
    ("l'article 5 prévoit 300 euros, l'article 6 400 euros", "artikel 5 voorziet in 400 euro, artikel 6 in 300 euro"),
]
SOUND = [
    ("12 saisies en 2024 et 15 en 2025.", "12 inbeslagnames in 2024 en 15 in 2025."),
    ("12 saisies en 2024 et 15 en 2025.", "In 2024 12 inbeslagnames en in 2025 15."),
    ("12 saisies en 2024 et 15 en 2025.", "In 2025 15 inbeslagnames, in 2024 12."),
    ("30 dossiers dans 12 communes en 2024", "in 2024 in 12 gemeenten 30 dossiers"),
    ("12 en 2024. Puis 15 en 2025.", "15 in 2025. Daarvoor 12 in 2024."),
    ("12 en 2024 et 12 en 2025", "12 in 2025 en 12 in 2024"),
]


@pytest.mark.parametrize(("fr", "nl"), SWAPPED)
def test_two_values_that_changed_places_are_an_error(fr: str, nl: str) -> None:
    (finding,) = [one for one in compare_texts(fr, nl) if one.code == "diff-swap"]
    assert finding.severity == "error"
    assert finding.fr
    assert finding.nl
    assert "the other way round" in finding.message


@pytest.mark.parametrize(("fr", "nl"), SOUND)
def test_another_word_order_alone_is_no_finding(fr: str, nl: str) -> None:
    assert compare_texts(fr, nl) == []
