"""Rule 4: every text is there, in its own language."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.wording import comparable, empty, own_language, untranslated

FRENCH = "Les saisies dans le port ont baissé et les services ne savent pas encore pour quelle raison."
DUTCH = "De inbeslagnames in de haven zijn gedaald en de diensten weten nog niet om welke reden dat is."


def texts(fr: str, nl: str) -> TextPair:
    return TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL))


def found(fr: str, nl: str) -> list[Finding]:
    pair = texts(fr, nl)
    return [*empty(pair), *untranslated(pair), *own_language(pair)]


def codes(fr: str, nl: str) -> list[str]:
    return [finding.code for finding in found(fr, nl)]


def test_a_pair_in_its_own_languages_gives_nothing() -> None:
    assert codes(FRENCH, DUTCH) == []


@pytest.mark.parametrize(
    ("fr", "nl", "message"),
    [(FRENCH, " ", "the Dutch text is empty"), ("\n", DUTCH, "the French text is empty")],
)
def test_a_text_that_is_empty_on_one_side_only_is_found(fr: str, nl: str, message: str) -> None:
    (finding,) = found(fr, nl)
    assert (finding.code, finding.message, finding.severity) == ("match-text-empty", message, "error")


def test_texts_that_are_empty_on_both_sides_are_no_finding() -> None:
    assert codes("", " ") == []


@pytest.mark.parametrize("text", [FRENCH, "Réponse", "21 janvier 2026", "considérant:", "Table des matières"])
def test_a_french_text_on_both_sides_is_untranslated_however_short(text: str) -> None:
    (finding,) = found(text, text)
    assert (finding.code, finding.message.split("; ")[1]) == ("match-untranslated", "the Dutch one is not translated")


@pytest.mark.parametrize("text", [DUTCH, "Antwoord", "21 januari 2026", "Criminaliteitsbeelden"])
def test_a_dutch_text_on_both_sides_is_untranslated_however_short(text: str) -> None:
    (finding,) = found(text, text)
    assert (finding.code, finding.message.split("; ")[1]) == ("match-untranslated", "the French one is not translated")


@pytest.mark.parametrize(
    "text",
    [
        "EMCDDA – European Drug Report",
        "Bogota, Quito, Panama, Lima, Guayaquil, Santos, Rotterdam",
        "Pe\u0301le\u0300, Re\u0301ne\u0301e, Zoe\u0308",
        "Ellen Samyn (VB)",
        "44 2024 2025",
        "E, U",
        "The conclusions of the annual report are published by the agency for each of its members.",
    ],
    ids=["a title", "places", "names with combining accents", "a person", "figures", "status codes", "English"],
)
def test_names_figures_and_english_may_be_the_same(text: str) -> None:
    assert codes(text, text) == []


def test_a_phrase_tagged_as_french_may_be_the_same() -> None:
    foreign = ((0, len(FRENCH)),)
    pair = TextPair("a", Text(FRENCH, Language.FR, foreign), Text(FRENCH, Language.NL, foreign))
    assert [*untranslated(pair), *own_language(pair)] == []


def test_a_text_in_the_other_language_is_found_though_the_texts_differ() -> None:
    (finding,) = found(DUTCH, f"{DUTCH} Dat weet men.")
    assert finding.code == "match-wrong-language"
    assert finding.message == "a text in Dutch stands in the French text"
    assert DUTCH[slice(*finding.fr_span or (0, 0))] == finding.fr == DUTCH


def test_one_sentence_in_the_other_language_is_found_at_its_place() -> None:
    left = "Zij werken nauw samen met de havens."
    text = f"Les services échangent leurs données. {left} Le résultat est connu."
    (finding,) = found(text, f"De diensten wisselen hun gegevens uit. {left} Het resultaat is gekend.")
    assert finding.code == "match-sentence-language"
    assert finding.fr == left == text[slice(*finding.fr_span or (0, 0))]


@pytest.mark.parametrize(
    "text",
    [
        f"Le rapport est publié dans le journal sous un titre qui est cité ici : « {DUTCH} »",
        "Le Conseil a entendu le Controleorgaan op de politionele informatie, Bart De Wever et Els Van Hoof.",
    ],
    ids=["quotation", "names"],
)
def test_quotations_and_names_in_the_other_language_do_not_make_a_text_foreign(text: str) -> None:
    assert codes(text, DUTCH) == []


def test_a_publisher_before_a_title_tagged_as_french_does_not_make_a_dutch_line_foreign() -> None:
    text = "Chambre des représentants de Belgique, Exposé d’orientation politique, 2025. (Het voorstel noemt dit stuk.)"
    title = text.index("Exposé"), text.index(", 2025")
    assert list(own_language(TextPair("a", Text(text, Language.FR), Text(text + " ", Language.NL, (title,))))) == []


@pytest.mark.parametrize(
    ("fr", "nl", "expected"),
    [(FRENCH, DUTCH, True), (FRENCH, "", False), (FRENCH, FRENCH, False), (FRENCH, FRENCH + " Oui.", False)],
)
def test_only_texts_in_their_own_languages_are_compared_further(fr: str, nl: str, expected: bool) -> None:
    assert comparable(texts(fr, nl)) is expected
