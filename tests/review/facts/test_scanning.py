"""Reading a whole text: places, order, and work that grows no faster than the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language import Language
from reportgen.review.facts import facts, scanner
from reportgen.review.facts.draft import Draft, Rule
from reportgen.review.facts.source import Source, source

WORDS = """
    un une deux vingt et cent mille quatre-vingt premier deuxième tiers demi million euros tonnes heures ans mars fin
    een twee twintig en honderd duizend eerste derde half miljoen euro ton uur jaar maart eind janvier XX II a) bis
    article artikel points lid alinéa n° DOC COM UE EU
"""
PIECES = st.sampled_from([*"0123456789 .,/-–−'’°%€$§()+:;@", "\u00a0", "\u202f", *WORDS.split()])
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=60).map("".join),
    st.lists(PIECES, max_size=60).map(" ".join),
)
REPEATED = [
    "1", "1 ", "1.", "1,", "1/", "1-", "111 ", "111.", "12.34.", "2025-", "a@", "www.a", "artikelen 1, 1 en ", "§§ 1, ",
    "premier et ", "tweede en ", "vingt et ", "honderd", "1er, ", "12 et 13 et ", "+32 2 ", " ", "€ ", "3 mars, ",
    "a) ", "5 à ", "COM(2025) ", "een op ", "mille ", "n° ", "1.234 ", "A-1", "12h", "fin ",
]  # fmt: skip


@given(TEXTS, st.sampled_from(list(Language)))
@settings(deadline=None)
def test_facts_stand_in_order_quote_the_text_and_share_no_character(text: str, language: Language) -> None:
    end = 0
    for fact in facts(text, language):
        assert end <= fact.start < fact.end <= len(text)
        assert fact.text == text[fact.start : fact.end]
        assert fact.readings
        assert all(fact.readings)
        end = fact.end


@given(TEXTS, st.sampled_from(list(Language)))
@settings(deadline=None)
def test_preparing_a_text_keeps_every_place(text: str, language: Language) -> None:
    prepared = source(text, language)
    assert len(prepared.plain) == len(prepared.low) == len(text)


@given(st.text("0123456789 \u00a0.,'-/", min_size=1, max_size=8), st.sampled_from(list(Language)))
@settings(deadline=None, max_examples=30)
def test_long_rows_of_digits_and_spaces_are_read_to_their_end(piece: str, language: Language) -> None:
    text = f"{piece * 400} 44 %"
    assert facts(text, language)[-1].text.endswith("44 %")


def attempts(text: str, language: Language, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often a rule is tried on a text."""
    count = 0
    rules_at = scanner._rules

    def counting(rule: Rule) -> Rule:
        def tried(prepared: Source, pos: int) -> list[Draft] | None:
            nonlocal count
            count += 1
            return rule(prepared, pos)

        return tried

    with monkeypatch.context() as patch:
        patch.setattr(scanner, "_rules", lambda *where: _counted(*rules_at(*where), counting))
        facts(text, language)
    return count


def _counted(start: int, rules: tuple[Rule, ...], counting: Callable[[Rule], Rule]) -> tuple[int, tuple[Rule, ...]]:
    return start, tuple(counting(rule) for rule in rules)


@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.parametrize("language", Language)
def test_twice_the_text_is_twice_the_work(piece: str, language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    once, twice = (attempts(piece * times, language, monkeypatch) for times in (60, 120))
    assert twice <= 2 * once + 100


def test_words_of_another_language_than_the_text_are_not_read_as_its_numbers() -> None:
    assert facts("drie landen", Language.FR) == ()
    assert facts("quatre pays", Language.NL) == ()
