"""The language of a text is told from its small words, and only where there is no doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.accessibility import check_accessibility

from .sound_file import sound
from .word_parts import paragraph

TEXTS = {
    "fr-BE": "L’accord que les deux pays ont signé entre en vigueur dès que la Chambre l’a approuvé.",
    "nl-BE": "Het akkoord dat door de twee landen werd ondertekend, treedt in werking zodra de Kamer het goedkeurt.",
    "de-BE": "Das Abkommen tritt in Kraft, wenn es von der Kammer und dem Senat nach der Beratung gebilligt wird.",
    "en-GB": "The agreement that was signed by the two countries enters into force when it is approved by the House.",
}
NAMES = {"fr": "French", "nl": "Dutch", "de": "German", "en": "English"}


@pytest.mark.parametrize("declared", TEXTS)
@pytest.mark.parametrize("written", TEXTS)
def test_a_paragraph_in_another_language_than_it_declares_is_found(written: str, declared: str, tmp_path: Path) -> None:
    parts = sound()
    parts.append(paragraph(TEXTS[written], run=f'<w:lang w:val="{declared}"/>'))
    found = [one.message for one in check_accessibility(parts.save(tmp_path / "test.docx"))]
    if written == declared:
        assert found == []
    else:
        (message,) = found
        assert message.startswith(
            f"the text is {NAMES[written[:2]]}, but its language is set to {NAMES[declared[:2]]} ("
        )


@pytest.mark.parametrize(
    "text",
    [
        "Ville de Bruxelles / Stad Brussel",
        "Het Laatste Nieuws, De Standaard, Le Soir, The Brussels Times",
        "OCAD – OCAM, FOD – SPF, UNODC, EMCDDA",
        "Le service « het hele jaar door » existe.",
    ],
)
def test_names_and_short_phrases_get_no_verdict(text: str, tmp_path: Path) -> None:
    parts = sound()
    parts.append(paragraph(text))
    assert check_accessibility(parts.save(tmp_path / "test.docx")) == []
