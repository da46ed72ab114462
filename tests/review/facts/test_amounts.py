"""Money, percentages, quantities and plain numbers."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.facts import facts

from .forms import assert_same, read

MONEY = [
    ("1,5 million d'euros", "1,5 miljoen euro", "EUR 1500000"),
    ("1.500.000 euros", "€ 1.500.000", "EUR 1500000"),
    ("1 500 000 EUR", "EUR 1 500 000", "EUR 1500000"),
    ("1,5 mio EUR", "1,5 mio euro", "EUR 1500000"),
    ("1,2 milliard d’euros", "€ 1,2 mld.", "EUR 1200000000"),
    ("1,5 Md€", "1,5 miljard euro", "EUR 1500000000"),
    ("250 k€", "250.000 euro", "EUR 250000"),
    ("3,5 MEUR", "3,5 miljoen euro", "EUR 3500000"),
    ("EUR 12,50", "12,50 €", "EUR 12.5"),
    ("50 centimes", "50 cent", "EUR 0.5"),
    ("cent euros", "honderd euro", "EUR 100"),
    ("un million et demi d'euros", "anderhalf miljoen euro", "EUR 1500000"),
    ("un demi-million d'euros", "een half miljoen euro", "EUR 500000"),
    ("2 millions de dollars", "2 miljoen dollar", "USD 2000000"),
    ("3,2 milliards de dollars US", "3,2 miljard Amerikaanse dollar", "USD 3200000000"),
    ("vingt-six euros à cinq cents euros", "zesentwintig euro tot vijfhonderd euro", "EUR 26 | EUR 500"),
    ("de 28.000 à 25.000 euros", "van 28.000 tot 25.000 euro", "EUR 28000 | EUR 25000"),
    ("entre 5 et 10 millions d'euros", "tussen 5 en 10 miljoen euro", "EUR 5000000 | EUR 10000000"),
    ("entre 5 et 10 millions d'euros", "tussen 5 miljoen en 10 miljoen euro", "EUR 5000000 | EUR 10000000"),
]
PERCENTAGES = [
    ("12,5 %", "12,5%", "% 12.5"),
    ("12,50 pour cent", "12,5 procent", "% 12.5"),
    ("septante-cinq pour cent", "75%", "% 75"),
    ("un pour cent", "1%", "% 1"),
    ("0,5 %", "een half procent", "% 0.5"),
    ("5 pct", "5 ten honderd", "% 5"),
    ("5 ‰", "5 promille", "% 0.5"),
    ("5 pour mille", "5‰", "% 0.5"),
    ("−4,2 %", "-4,2%", "% -4.2"),
    ("(moins 4,2 %)", "(min 4,2%)", "% -4.2"),
    ("+5,2 %", "+5,2%", "% 5.2"),
    ("5, 10 et 15 %", "5, 10 en 15%", "% 5 | % 10 | % 15"),
    ("5 à 10 %", "5% tot 10%", "% 5 | % 10"),
]
POINTS = [
    ("0,4 point de pourcentage", "0,4 procentpunt", "pp 0.4"),
    ("2 points de pour cent", "2 procentpunten", "pp 2"),
    ("2 points de %", "2 %-punt", "pp 2"),
    ("25 points de base", "25 basispunten", "pp 0.25"),
]
QUANTITIES = [
    ("44 tonnes", "44 ton", "T 44"),
    ("44 t", "44.000 kg", "T 44"),
    ("1,8 tonne", "1.800 kilogram", "T 1.8"),
    ("5 millions de tonnes", "5 miljoen ton", "T 5000000"),
    ("500 g", "0,5 kg", "T 0.0005"),
    ("25 km", "25 kilometer", "KM 25"),
    ("6 300 mètres", "6.300 m", "KM 6.3"),
    ("2,5 km²", "2,5 vierkante kilometer", "M2 2500000"),
    ("300 m2", "300 m²", "M2 300"),
    ("2 000 litres", "2.000 liter", "L 2000"),
    ("10 000 EVP", "10.000 TEU", "TEU 10000"),
    ("120 km/h", "120 km/u", "KM/H 120"),
    ("−18 °C", "-18 °C", "CEL -18"),
    ("trois ans", "drie jaar", "MONTH 36"),
    ("18 mois", "anderhalf jaar", "MONTH 18"),
    ("une semaine de 35 heures", "een 35-urige werkweek", "MIN 2100"),
    ("un an et demi", "anderhalf jaar", "MONTH 18"),
    ("deux ans et demi", "tweeënhalf jaar", "MONTH 30"),
    ("les douze derniers mois", "de laatste twaalf maanden", "MONTH 12"),
    ("deux années civiles", "twee kalenderjaren", "MONTH 24"),
    ("de 15 à 24 ans", "15-24-jarigen", "MONTH 180 | MONTH 288"),
    ("deux semaines", "14 dagen", "DAY 14"),
    ("trois jours ouvrables", "drie werkdagen", "WORKDAY 3"),
    ("vingt-quatre heures", "vierentwintig uren", "MIN 1440"),
    ("deux heures et demie", "twee en een half uur", "MIN 150"),
    ("une demi-heure", "een half uur", "MIN 30"),
    ("une demi-journée", "een halve dag", "DAY 0.5"),
]
NUMBERS = [
    ("1 234 567", "1.234.567", "1234567"),
    ("1\u00a0234\u00a0567", "1\u202f234\u2009567", "1234567"),
    ("1'234'567", "1 234 567", "1234567"),
    ("1 234,5", "1.234,5", "1234.5"),
    ("1,234,567", "1.234.567", "1234567"),
    ("3,14", "3,14", "3.14"),
    ("5 000 personnes", "5000 personen", "5000"),
    ("800 millions", "800 miljoen", "800000000"),
    ("3,7 billions", "3,7 biljoen", "3700000000000"),
    ("de 7 à 14", "van 7 naar 14", "7 | 14"),
    ("en février 1994 152,38 points", "in februari 1994 152,38 punten", "1994-02 | 152.38"),
    ("9 voix contre 3", "9 tegen 3 stemmen", "9 | 3"),
]


@pytest.mark.parametrize(("fr", "nl", "readings"), MONEY)
def test_an_amount_of_money_reads_the_same_in_both_languages(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "money", readings)


@pytest.mark.parametrize(("fr", "nl", "readings"), PERCENTAGES)
def test_a_percentage_reads_the_same_in_both_languages(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "percent", readings)


@pytest.mark.parametrize(("fr", "nl", "readings"), POINTS)
def test_percentage_points_are_no_percentage(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "points", readings)


@pytest.mark.parametrize(("fr", "nl", "readings"), QUANTITIES)
def test_a_quantity_reads_the_same_in_both_languages_and_units(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "quantity", readings)


@pytest.mark.parametrize(("fr", "nl", "readings"), NUMBERS)
def test_a_number_reads_the_same_however_it_is_grouped(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "number", readings)


def test_a_point_before_three_digits_is_ambiguous_in_french_only() -> None:
    assert [fact.readings for fact in facts("1.234 tonnes", Language.FR)] == [("T 1234", "T 1.234")]
    assert [fact.readings for fact in facts("1.234 ton", Language.NL)] == [("T 1234",)]
    assert [fact.readings for fact in facts("1.234.567", Language.FR)] == [("1234567",)]
    assert [fact.readings for fact in facts("0.123", Language.FR)] == [("0.123",)]


def test_the_first_of_two_coordinated_numbers_keeps_its_own_reading_too() -> None:
    assert [fact.readings for fact in facts("5 et 10 %", Language.FR)] == [("% 5", "5"), ("% 10",)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("d'au moins 55 %", Language.FR, "% 55"),
        ("10-15 personnes", Language.FR, "10"),
        ("pages 3 - 5", Language.FR, "page 3"),
        ("12 l'emportent", Language.FR, "12"),
        ("5 t/m 7", Language.NL, "5"),
        ("12 gevallen", Language.NL, "12"),
        ("12 gemeenten", Language.NL, "12"),
        ("3 eurocommissarissen", Language.NL, "3"),
        ("2 anciens ministres", Language.FR, "2"),
    ],
)
def test_what_only_looks_like_a_sign_or_a_unit_is_none(text: str, language: Language, expected: str) -> None:
    assert read(text, language)[0][1] == expected
