"""A text knows its facts, and which of its words belong to another language."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.texts import compare_pair


def test_facts_are_read_once() -> None:
    text = Text("44 tonnes", Language.FR)
    assert text.facts is text.facts
    assert [fact.readings for fact in text.facts] == [("T 44",)]


def test_words_in_another_language_are_no_numbers_but_digits_are() -> None:
    words = "le projet « six pays » en 2025"
    quoted = (words.index("six"), words.index(" »"))
    assert [fact.text for fact in Text(words, Language.FR).facts] == ["six", "2025"]
    assert [fact.text for fact in Text(words, Language.FR, (quoted,)).facts] == ["2025"]
    assert [fact.text for fact in Text("« plan 2030 »", Language.FR, ((0, 13),)).facts] == ["2030"]


def test_a_pair_names_its_key_in_every_finding() -> None:
    pair = TextPair("9.1/summary", Text("14", Language.FR), Text("15", Language.NL))
    assert [finding.key for finding in compare_pair(pair)] == ["9.1/summary"]
