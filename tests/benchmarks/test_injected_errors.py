"""The errors of the benchmark are what their kind says, and never an equal text."""

from __future__ import annotations

import pytest

from benchmarks.errors import inject
from benchmarks.mutations import KINDS
from benchmarks.mutations.digits import other_numbers
from benchmarks.pairs import Pair
from reportgen.language import Language

FR = (
    "Le 12 mars 2025 à 14 h 15, Mme Dupont (SPF Justice, Europol) a saisi 44 tonnes au port d’Anvers. "
    "L’article 5 prévoit 1,5 million d’euros, soit 12,5 %, pour trois dossiers en 2024, dont un tiers au Pérou. "
    "La deuxième phase (phase II) n’est pas terminée et la proposition de loi ne compte que 378 pages."
)
NL = (
    "Op 12 maart 2025 om 14.15 uur nam mevrouw Dupont (FOD Justitie, Europol) 44 ton in beslag in de haven van "
    "Antwerpen. "
    "Artikel 5 voorziet in 1,5 miljoen euro, dat is 12,5 %, voor drie dossiers in 2024, waarvan een derde in Peru. "
    "De tweede fase (fase II) is niet afgelopen en het wetsvoorstel telt slechts 378 bladzijden."
)
PAIR = Pair("example", FR, NL)

CHANGED = [
    ("number", Language.FR, "378", "379"),
    ("year", Language.NL, "2024", "2025"),
    ("date", Language.FR, "12", "13"),
    ("date", Language.NL, "maart", "april"),
    ("time", Language.FR, "14", "15"),
    ("time", Language.NL, "15", "30"),
    ("amount", Language.FR, "1,5", "15"),
    ("amount", Language.NL, "euro", "dollar"),
    ("percentage", Language.NL, " %", " procentpunt"),
    ("quantity", Language.FR, "44", "440"),
    ("unit", Language.NL, "ton", "kilogram"),
    ("multiplier", Language.FR, "million", "milliard"),
    ("reference", Language.NL, "5", "6"),
    ("number word", Language.FR, "trois", "quatre"),
    ("ordinal", Language.NL, "tweede", "derde"),
    ("Roman numeral", Language.FR, "II", "III"),
    ("fraction", Language.NL, "een derde", "een kwart"),
    ("country", Language.FR, "Pérou", "Brésil"),
    ("place", Language.NL, "Antwerpen", "Gent"),
    ("body", Language.FR, "SPF Justice", "SPF Finances"),
    ("person", Language.NL, "Dupont", "Peeters"),
    ("acronym", Language.FR, "SPF", "FSMA"),
    ("negation", Language.FR, "n’est pas ", "est "),
    ("official term", Language.NL, "wetsvoorstel", "wetsontwerp"),
]


def edits(kind: str, language: Language) -> set[tuple[str, str]]:
    """What errors of a kind replace in one text of the example, and by what."""
    text = PAIR.side(language)
    found = KINDS[kind](text, PAIR.side(language.other), language)
    return {(text[edit.start : edit.end], edit.new) for edit in found}


@pytest.mark.parametrize(("kind", "language", "old", "new"), CHANGED)
def test_each_kind_changes_what_it_is_named_after(kind: str, language: Language, old: str, new: str) -> None:
    assert (old, new) in edits(kind, language)


def test_an_error_of_each_kind_is_injected_on_both_sides() -> None:
    for kind in KINDS:
        assert {error.language for error in inject([PAIR], kind, 500)} == set(Language), kind


def test_an_error_changes_one_text_and_leaves_the_other_alone() -> None:
    for kind in KINDS:
        for error in inject([PAIR], kind, 500):
            assert error.bad.side(error.language) != PAIR.side(error.language)
            assert error.bad.side(error.language.other) == PAIR.side(error.language.other)


def test_a_year_a_reference_and_an_amount_are_no_plain_numbers() -> None:
    assert {old for old, _ in edits("number", Language.FR)} == {"378"}


def test_a_dropped_sentence_is_gone_and_an_untranslated_one_is_that_of_the_other_text() -> None:
    first = NL.partition(". ")[0]
    assert any(first not in error.bad.nl for error in inject([PAIR], "dropped sentence", 500))
    assert any(first in error.bad.fr for error in inject([PAIR], "untranslated sentence", 500))


def test_a_block_is_untranslated_where_it_has_words_of_its_own() -> None:
    assert [error.bad.fr == error.bad.nl for error in inject([PAIR], "untranslated block", 500)] == [True, True]
    assert inject([Pair("name", "Ellen Samyn Europol", "Ellen  Samyn Europol")], "untranslated block", 500) == []


@pytest.mark.parametrize("number", ["7", "12", "100", "1 234", "1.234,50", "0,5", "44"])
def test_another_number_has_another_value(number: str) -> None:
    def value(text: str) -> float:
        return float(text.replace(" ", "").replace(".", "").replace(",", "."))

    others = [value(new) for new, _ in other_numbers(number)]
    assert others
    assert value(number) not in others


def test_the_same_seed_draws_the_same_errors_and_another_one_others() -> None:
    assert inject([PAIR], "number", 3) == inject([PAIR], "number", 3)
    assert inject([PAIR], "acronym", 3, seed=1) != inject([PAIR], "acronym", 3, seed=2)
    assert len(inject([PAIR], "acronym", 3)) == 3
