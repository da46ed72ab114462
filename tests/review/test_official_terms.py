"""An official term has one of its renderings in the other text."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.official_terms import official_terms
from reportgen.review.text_pair import Text, TextPair


def quoted(fr: str, nl: str) -> list[str]:
    """What the warnings on a pair quote."""
    findings = official_terms(TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL)))
    return [finding.fr or finding.nl for finding in findings if finding.severity == "warning"]


@pytest.mark.parametrize(
    ("fr", "nl", "term"),
    [
        ("L’ordonnance du 3 mars règle cela.", "Het decreet van 3 maart regelt dat.", "ordonnance"),
        ("La directive du Conseil reste valable.", "De aanbeveling van de Raad blijft gelden.", "directive"),
        ("La convention ou le règlement le prévoit.", "De verordening of de richtlijn voorziet erin.", "richtlijn"),
        (
            "Un secrétaire d’État a répondu à la question.",
            "Een minister heeft op de vraag geantwoord.",
            "secrétaire d’État",
        ),
        (
            "L’accord récent du gouvernement le dit.",
            "De nieuwe tekst van de ministers zegt het.",
            "accord récent du gouvernement",
        ),
        ("Le ministre a saisi la cocaïne et le cannabis.", "De minister nam cocaïne en heroïne in beslag.", "cannabis"),
    ],
)
def test_another_act_or_substance_is_found(fr: str, nl: str, term: str) -> None:
    assert term in quoted(fr, nl)


@pytest.mark.parametrize(
    ("fr", "nl"),
    [
        ("L’ordonnance de police le prévoit.", "De politieverordening voorziet erin."),
        ("Les directives de l’Union le prévoient.", "De richtlijnen van de Unie voorzien erin."),
        ("La convention bilatérale est en vigueur.", "Het bilaterale verdrag is in werking."),
        ("Des accords lors de négociations gouvernementales.", "Afspraken bij regeringsonderhandelingen."),
        ("L’accord entre les gouvernements le prévoit.", "Het akkoord tussen de regeringen voorziet erin."),
        ("La traite des êtres humains recule.", "De handel in mensen neemt af."),
        ("Le règlement européen le prévoit.", "De Europese verordening voorziet erin."),
    ],
)
def test_an_accepted_rendering_gives_no_warning(fr: str, nl: str) -> None:
    assert quoted(fr, nl) == []
