"""Rule 4: every text is there, in its own language."""

from __future__ import annotations

import pytest

from reportgen.load.reference import load_reference
from reportgen.review.finding import Finding
from reportgen.review.match import FunctionWords
from reportgen.review.wording import missing_texts, own_language, untranslated

from .documents import pair, said

FRENCH = "Les saisies dans le port ont baissé et les services ne savent pas encore pour quelle raison."
DUTCH = "De inbeslagnames in de haven zijn gedaald en de diensten weten nog niet om welke reden dat is."
PLACES = ("templates/fr/test.xhtml:1", "templates/nl/test.xhtml:2")


@pytest.fixture(scope="module")
def words() -> FunctionWords:
    """The words that come with the installation."""
    return {language.value: found for language, found in load_reference().function_words.items()}


def p(text: str) -> str:
    return f'<p id="a">{text}</p>'


def test_a_pair_in_its_own_languages_gives_nothing(words: FunctionWords) -> None:
    both = pair(p(FRENCH), p(DUTCH))
    assert [*missing_texts(*both, True), *untranslated(*both, words), *own_language(*both, words)] == []


@pytest.mark.parametrize(("final", "severity"), [(True, "error"), (False, "warning")])
def test_a_missing_text_stops_a_final_report_only(final: bool, severity: str) -> None:
    (finding,) = missing_texts(*pair(p(FRENCH), "\n" + p("<mark>nog te vertalen</mark>")), final)
    assert said([finding]) == [("match-text-missing", "a", *PLACES)]
    assert finding.severity == severity
    assert finding.message == "the Dutch text is missing"
    assert finding.nl == "nog te vertalen"


def test_a_text_that_is_missing_on_both_sides_is_said_of_both() -> None:
    found = list(missing_texts(*pair(p("<mark>à traduire</mark>"), p("<mark>te vertalen</mark>")), True))
    assert [one.message for one in found] == ["the French text is missing", "the Dutch text is missing"]


@pytest.mark.parametrize(
    ("fr", "nl", "message"),
    [(p(FRENCH), p(" "), "the Dutch text is empty"), (p("<br/>"), p(DUTCH), "the French text is empty")],
)
def test_a_text_that_is_empty_on_one_side_only_stops_a_draft_too(fr: str, nl: str, message: str) -> None:
    (finding,) = missing_texts(*pair(fr, nl), False)
    assert (finding.code, finding.message, finding.severity) == ("match-text-empty", message, "error")


def test_a_cell_that_is_empty_on_both_sides_is_no_finding() -> None:
    cell = '<table id="t"><caption>x</caption><tbody><tr id="r"><td></td></tr></tbody></table>'
    assert list(missing_texts(*pair(cell, cell), True)) == []


@pytest.mark.parametrize("text", [FRENCH, DUTCH], ids=["French", "Dutch"])
def test_the_same_sentence_on_both_sides_is_untranslated(text: str, words: FunctionWords) -> None:
    (finding,) = untranslated(*pair(p(text), "\n" + p(text)), words)
    assert said([finding]) == [("match-untranslated", "a", *PLACES)]


@pytest.mark.parametrize(
    "text",
    [
        "EMCDDA – European Drug Report",
        "Bogota, Quito, Panama, Lima, Guayaquil, Santos, Rotterdam",
        "Pe\u0301le\u0300, Re\u0301ne\u0301e, Zoe\u0308",
        f'<span lang="fr">{FRENCH}</span>',
        '<data value="44" data-kind="quantity" data-unit="T">44</data> 2024 2025',
    ],
    ids=["a name", "names in a row", "names with combining accents", "a phrase tagged as French", "figures"],
)
def test_names_figures_and_tagged_phrases_may_be_the_same(text: str, words: FunctionWords) -> None:
    both = pair(p(text), p(text))
    assert [*untranslated(*both, words), *own_language(*both, words)] == []


def findings(fr: str, nl: str, words: FunctionWords) -> list[Finding]:
    return list(own_language(*pair(fr, nl), words))


def test_a_dutch_text_in_the_french_document_is_found(words: FunctionWords) -> None:
    (finding,) = findings(p(DUTCH), "\n" + p(DUTCH + " Dat weet men."), words)
    assert said([finding]) == [("match-wrong-language", "a", *PLACES)]
    assert finding.message == "the text of the French document is written in Dutch"


def test_a_french_text_in_the_dutch_document_is_found(words: FunctionWords) -> None:
    (finding,) = findings(p(FRENCH), p(FRENCH + " C’est tout."), words)
    assert finding.message == "the text of the Dutch document is written in French"


def test_a_title_quoted_in_the_other_language_does_not_make_a_text_foreign(words: FunctionWords) -> None:
    text = f"Le rapport est publié dans le journal sous un titre qui est cité ici : « {DUTCH} »"
    assert findings(p(text), p(DUTCH), words) == []


@pytest.mark.parametrize(
    "block",
    [
        "<h2>{}</h2>",
        "<ul id='l'><li id='a'>{}</li></ul>",
        "<table id='t'><caption>{}</caption><tbody><tr id='r'><td>x</td></tr></tbody></table>",
        "<table id='t'><caption>x</caption><tbody><tr id='r'><td>{}</td></tr></tbody></table>",
        "<figure id='f'><p>x</p><figcaption>{}</figcaption></figure>",
    ],
    ids=["heading", "list item", "caption", "cell", "caption of a figure"],
)
def test_every_kind_of_text_is_looked_at(block: str, words: FunctionWords) -> None:
    body = f"<section id='s'>{block}</section>"
    assert [one.code for one in findings(body.format(FRENCH), body.format(FRENCH), words)] == ["match-wrong-language"]


def test_without_words_no_language_is_told() -> None:
    assert findings(p(DUTCH), p(DUTCH), {}) == []


def test_no_word_is_typical_of_both_languages(words: FunctionWords) -> None:
    assert not set(words["fr"]) & set(words["nl"])
