"""What the data say decides which text is wrong, and finds what both texts have wrong."""

from __future__ import annotations

from reportgen.document import Document
from reportgen.language import Language
from reportgen.review.compare import Side, compare
from reportgen.review.data import judged_by_data
from reportgen.review.finding import Finding

from .documents import parsed

FRENCH = '<p id="p">En 2024, les douanes ont saisi 44 tonnes.</p>'
DUTCH = '<p id="p">In 2024 nam de douane 44 ton in beslag.</p>'


def documents(fr: str, nl: str) -> dict[Language, Document]:
    return {Language.FR: parsed(fr, Language.FR), Language.NL: parsed(nl, Language.NL)}


def judged(fr: str, nl: str) -> list[Finding]:
    found = documents(fr, nl)
    findings = compare(Side(found[Language.FR]), Side(found[Language.NL]))
    return judged_by_data(findings, found, documents(FRENCH, DUTCH))


def test_texts_as_the_data_make_them_have_no_finding() -> None:
    assert judged(FRENCH, DUTCH) == []


def test_a_figure_that_was_changed_in_french_is_a_departure_of_the_french_text() -> None:
    (finding,) = judged(FRENCH.replace("44", "45"), DUTCH)
    assert finding.message.endswith("the French text departs from the data")


def test_a_figure_that_was_changed_in_dutch_is_a_departure_of_the_dutch_text() -> None:
    (finding,) = judged(FRENCH, DUTCH.replace("44", "45"))
    assert finding.message.endswith("the Dutch text departs from the data")


def test_two_texts_that_differ_from_each_other_and_from_the_data_both_depart() -> None:
    (finding,) = judged(FRENCH.replace("44", "45"), DUTCH.replace("44", "46"))
    assert finding.message.endswith("both texts depart from the data")


def test_the_same_wrong_figure_in_both_texts_is_found() -> None:
    (finding,) = judged(FRENCH.replace("44", "45"), DUTCH.replace("44", "45"))
    assert (finding.code, finding.key, finding.fr, finding.nl) == ("data-fact", "p", "45 tonnes", "45 ton")
    assert "the data say “44 tonnes” and “44 ton”" in finding.message
    assert finding.fr_span is not None
    text = "En 2024, les douanes ont saisi 45 tonnes."
    assert text[slice(*finding.fr_span)] == "45 tonnes"


def test_a_figure_that_both_texts_have_lost_is_found() -> None:
    (finding,) = judged(
        '<p id="p">Les douanes ont saisi 44 tonnes.</p>', '<p id="p">De douane nam 44 ton in beslag.</p>'
    )
    assert finding.code == "data-fact"
    assert "2024" in finding.message


def test_other_words_for_the_same_facts_are_no_departure() -> None:
    assert judged(FRENCH.replace("ont saisi", "ont confisqué"), DUTCH) == []


TABLE = (
    '<table id="t"><caption>{}</caption><thead><tr id="head"><th scope="col">{}</th><th scope="col">44</th></tr>'
    "</thead>"
    '<tbody><tr id="r1"><th scope="row">1</th><td>2</td></tr><tr id="r2"><th scope="row">3</th><td>4</td></tr></tbody>'
    "</table>"
)
ROW = '<tr id="r2"><th scope="row">3</th><td>4</td></tr>'


def test_a_row_that_one_text_has_lost_is_a_departure_of_that_text() -> None:
    fr, nl = TABLE.format("Saisies", "Tonnes"), TABLE.format("Vangsten", "Ton")
    found = documents(fr.replace(ROW, ""), nl)
    findings = compare(Side(found[Language.FR]), Side(found[Language.NL]))
    (finding,) = judged_by_data(findings, found, documents(fr, nl))
    assert finding.key == "t"
    assert finding.message.endswith("the French text departs from the data")


def test_of_a_header_the_data_say_nothing() -> None:
    found = documents(FRENCH, DUTCH)
    finding = Finding("diff-number", "running-title", "French says “1”")
    assert judged_by_data([finding], found, documents(FRENCH, DUTCH)) == [finding]
