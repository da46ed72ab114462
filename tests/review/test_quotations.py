"""What both texts quote of an official document is not compared, until one of them departs from it."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.model.reference import Reference
from reportgen.review.quotations import official_quotations, without_quotations
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.texts import compare_pair

POINT = (
    "Réunir la justice, les douanes et les ports en 2023.",
    "Justitie, politie, douane en havens in 2024 samenbrengen.",
)


def found(fr: str, nl: str) -> list[str]:
    pair = TextPair("", Text(fr, Language.FR), Text(nl, Language.NL))
    return [finding.code for finding in compare_pair(without_quotations(pair, [POINT]))]


def test_what_two_official_texts_do_not_have_in_common_is_no_finding() -> None:
    assert found(f"{POINT[0]} Suivi : 3 réunions.", f"{POINT[1]} Opvolging: 3 vergaderingen.") == []
    assert found(POINT[0].replace(" ", "\u00a0"), POINT[1]) == []


def test_what_stands_beside_a_quotation_is_compared_and_keeps_its_place() -> None:
    pair = TextPair("", Text(f"{POINT[0]} 3 réunions.", Language.FR), Text(f"{POINT[1]} 4 vergaderingen.", Language.NL))
    (finding,) = compare_pair(without_quotations(pair, [POINT]))
    assert finding.fr_span is not None
    assert pair.fr.text[slice(*finding.fr_span)].startswith("3")


def test_an_edited_quotation_is_compared_like_any_text() -> None:
    assert "diff-year" in found(POINT[0].replace("2023", "2022"), POINT[1])
    assert "diff-year" in found(POINT[0], f"{POINT[1][:-20]}.")


def test_a_translation_of_ours_is_no_quotation(reference: Reference) -> None:
    quoted = {french for french, _ in official_quotations(reference)}
    for commitment in reference.commitments:
        official = commitment.text.unofficial is None and commitment.text.nl is not None
        assert (" ".join(str(commitment.text.fr).split()) in {" ".join(text.split()) for text in quoted}) is official
