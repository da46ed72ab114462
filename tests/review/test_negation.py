"""What one text denies, the other denies too."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.negation import negation
from reportgen.review.text_pair import Text, TextPair


def found(fr: str, nl: str) -> list[Finding]:
    return list(negation(TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL))))


def test_a_denial_that_is_left_out_is_a_remark_at_its_words() -> None:
    (finding,) = found("L’accord n’est pas en vigueur.", "Het akkoord is in werking.")
    assert (finding.fr, finding.nl, finding.severity) == ("n’est pas", "", "info")
    (finding,) = found("L’accord est en vigueur.", "Het akkoord is niet in werking.")
    assert (finding.fr, finding.nl) == ("", "niet")


@pytest.mark.parametrize(
    ("fr", "nl"),
    [
        ("L’accord n’est pas en vigueur.", "Het akkoord is niet in werking."),
        ("La plainte est souvent liée à la drogue.", "De klacht is niet zelden aan drugs gelinkt."),
        ("C’est un rôle important pour le pays.", "Het is een niet onbelangrijke rol voor het land."),
        ("Il ne doit pas se limiter au pays.", "Het gaat verder dan louter het land."),
        ("On ignore si elle a été envoyée.", "Het is niet bekend of ze is verstuurd."),
    ],
)
def test_other_words_of_denial_are_one_too(fr: str, nl: str) -> None:
    assert found(fr, nl) == []
