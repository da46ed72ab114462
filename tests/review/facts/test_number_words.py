"""Numbers in words, ordinals, Roman numerals and fractions."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.facts import facts

from .forms import assert_same, read, values

WORDS = [
    ("trois", "drie", "3"),
    ("dix-sept", "zeventien", "17"),
    ("vingt et un", "eenentwintig", "21"),
    ("vingt-cinq", "vijfentwintig", "25"),
    ("trente-trois", "drieëndertig", "33"),
    ("soixante et onze", "eenenzeventig", "71"),
    ("septante et un", "eenenzeventig", "71"),
    ("soixante-dix-huit", "achtenzeventig", "78"),
    ("quatre-vingts", "tachtig", "80"),
    ("quatre-vingt-deux", "tweeëntachtig", "82"),
    ("quatre-vingt-onze", "eenennegentig", "91"),
    ("nonante-neuf", "negenennegentig", "99"),
    ("cent", "honderd", "100"),
    ("cent vingt-cinq", "honderdvijfentwintig", "125"),
    ("cent cinquante", "honderd vijftig", "150"),
    ("cent dix", "honderd en tien", "110"),
    ("trois cents", "driehonderd", "300"),
    ("trois cents", "drie honderd", "300"),
    ("trois cent soixante-cinq", "driehonderdvijfenzestig", "365"),
    ("mille", "duizend", "1000"),
    ("quinze cents", "vijftienhonderd", "1500"),
    ("mille neuf cent quatre-vingt-quatre", "negentienhonderdvierentachtig", "1984"),
    ("deux mille vingt-cinq", "tweeduizend vijfentwintig", "2025"),
    ("trois mille cinq cents", "drieduizend vijfhonderd", "3500"),
    ("vingt-cinq mille", "vijfentwintigduizend", "25000"),
    ("deux cent cinquante mille", "tweehonderdvijftigduizend", "250000"),
    ("onze millions", "elf miljoen", "11000000"),
    ("une vingtaine", "een twintigtal", "20"),
    ("une douzaine", "een dozijn", "12"),
    ("une centaine", "een honderdtal", "100"),
    ("plusieurs dizaines", "tientallen", "×10"),
    ("des milliers", "duizenden", "×1000"),
    ("des dizaines de milliers", "tienduizenden", "×10000"),
    ("deux fois", "tweemaal", "2"),
    ("les deux pays", "beide landen", "2"),
    ("un à trois", "een tot drie", "1 | 3"),
    ("un ou deux", "één of twee", "1 | 2"),
    ("une personne sur dix", "een op de tien personen", "1 | 10"),
    ("neuf agents", "negen agenten", "9"),
    ("huit membres", "acht leden", "8"),
]
ORDINALS = [
    ("le premier", "de eerste", "ordinal 1"),
    ("la première", "de 1ste", "ordinal 1"),
    ("1er", "1e", "ordinal 1"),
    ("la 2e réunion", "de 2de vergadering", "ordinal 2"),
    ("la 2nde", "de tweede", "ordinal 2"),
    ("le second", "de tweede", "ordinal 2"),
    ("3ème", "3de", "ordinal 3"),
    ("la neuvième", "de negende", "ordinal 9"),
    ("le trentième jour", "de dertigste dag", "ordinal 30"),
    ("la 21e session", "de eenentwintigste zitting", "ordinal 21"),
    ("la vingt et unième", "de 21ste", "ordinal 21"),
    ("le soixante-dixième", "de zeventigste", "ordinal 70"),
    ("le quatre-vingt-deuxième", "de tweeëntachtigste", "ordinal 82"),
    ("le centième", "de honderdste", "ordinal 100"),
    ("la 56e législature", "de 56e zittingsperiode", "ordinal 56"),
    ("les pays tiers", "de derde landen", "ordinal 3"),
    ("le Xe anniversaire", "de 10e verjaardag", "ordinal 10"),
]
FRACTIONS = [
    ("un tiers", "een derde", "1/3"),
    ("les deux tiers", "twee derde", "2/3"),
    ("la majorité des deux tiers", "een tweederdemeerderheid", "2/3"),
    ("trois quarts", "drie vierde", "3/4"),
    ("les trois quarts", "driekwart", "3/4"),
    ("3/4", "drie kwart", "3/4"),
    ("1/60e", "1/60ste", "1/60"),
    ("un quart", "een vierde", "1/4"),
    ("un cinquième", "een vijfde", "1/5"),
    ("neuf dixièmes", "negen tienden", "9/10"),
    ("la moitié", "de helft", "1/2"),
]
ROMAN = [("Phase II", "fase II", "roman 2"), ("Albert II", "Albert II", "roman 2"), ("XIV", "XIV", "roman 14")]
NO_NUMBER = [
    ("un bâtiment neuf et une table neuve", Language.FR),
    ("l'un des principaux défis", Language.FR),
    ("une réunion, un accord", Language.FR),
    ("I. qu'au cours de la législature", Language.FR),
    ("D. que la lutte", Language.FR),
    ("le CD&V, le MR et un CIVIL en MIX", Language.FR),
    ("één van de belangrijkste", Language.NL),
    ("een vergadering, het een en ander", Language.NL),
    ("in acht nemen, achten, achter, achteruit", Language.NL),
    ("de Kamer acht dit nodig", Language.NL),
    ("vieren, tiener, zevenklapper, elfje, eenheid, enerzijds", Language.NL),
    ("tien- of honderdtallen", Language.NL),
    ("I. in de commissie", Language.NL),
]


@pytest.mark.parametrize(("fr", "nl", "readings"), WORDS)
def test_a_number_in_words_reads_as_its_figure(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "number", readings)


@pytest.mark.parametrize(("fr", "nl", "reading"), ORDINALS)
def test_an_ordinal_reads_the_same_in_words_and_digits(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "ordinal", reading)


@pytest.mark.parametrize(("fr", "nl", "reading"), FRACTIONS)
def test_a_fraction_reads_the_same_in_words_and_digits(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "fraction", reading)


@pytest.mark.parametrize(("fr", "nl", "reading"), ROMAN)
def test_a_roman_numeral_of_two_letters_is_read_anywhere(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "roman", reading)


@pytest.mark.parametrize(("text", "language"), NO_NUMBER)
def test_articles_and_homonyms_are_no_numbers(text: str, language: Language) -> None:
    assert [fact for fact in facts(text, language) if fact.kind in ("number", "roman", "ordinal")] == []


def test_one_third_may_be_a_third_one() -> None:
    assert values("een derde land", Language.NL) == [{"1/3", "ordinal 3"}]
    assert values("un cinquième rapport", Language.FR) == [{"1/5", "ordinal 5"}]


def test_two_third_countries_are_no_fraction() -> None:
    assert read("une deuxième réunion", Language.FR) == [("ordinal", "ordinal 2")]
    assert read("twee eerste ministers", Language.NL) == [("number", "2"), ("ordinal", "ordinal 1")]
