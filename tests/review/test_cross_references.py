"""References lead to the same place in both languages."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.cross_references import same_references

from .documents import parsed

CHAPTERS = '<section id="a"><h2>{}</h2></section><section id="b"><h2>{}</h2></section>'


def findings(fr: str, nl: str) -> list[tuple[str, str, str, str]]:
    french = parsed(fr + CHAPTERS.format("Un", "Deux"), Language.FR)
    dutch = parsed(nl + CHAPTERS.format("Een", "Twee"), Language.NL)
    return [(one.code, one.key, one.fr, one.nl) for one in same_references(french, dutch)]


def test_references_to_the_same_place_match_whatever_they_print() -> None:
    assert findings('<p>voir <a href="#a"/></p>', '<p>zie <a href="#a"/></p>') == []
    assert (
        findings('<p><a href="#b">ici</a> et <a href="#a"/></p>', '<p><a href="#a"/> en <a href="#b">hier</a></p>')
        == []
    )


def test_a_reference_to_another_place_is_found() -> None:
    assert findings('<p>voir <a href="#a"/></p>', '<p>zie <a href="#b"/></p>') == [
        ("match-reference", "p1", "voir Un", "zie Twee")
    ]


def test_a_reference_that_one_side_lacks_is_found() -> None:
    assert findings('<p>voir <a href="#a">là</a></p>', "<p>zie daar</p>") == [
        ("match-reference", "p1", "voir là", "zie daar")
    ]


def test_a_reference_in_a_footnote_counts_too() -> None:
    note = '<p>x<span role="doc-footnote"><a href="#{}"/></span></p>'
    assert [code for code, *_ in findings(note.format("a"), note.format("b"))] == ["match-reference"]
    assert findings(note.format("a"), note.format("a")) == []


def test_addresses_outside_the_document_are_not_compared_here() -> None:
    assert (
        findings('<p><a href="https://example.be/fr">x</a></p>', '<p><a href="https://example.be/nl">x</a></p>') == []
    )
