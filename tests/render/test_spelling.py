"""Numbers, money, dates and names as French and Dutch are written in Belgium; no-break spaces are explicit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.language import Language
from reportgen.model.quantities import Money, Unit
from reportgen.render.spelling import Spelling, canonical, whole

Spellings = dict[Language, Spelling]


@pytest.mark.parametrize(
    ("value", "fr", "nl"),
    [
        ("0", "0", "0"),
        ("44", "44", "44"),
        ("999", "999", "999"),
        ("1000", "1\u202f000", "1.000"),
        ("9999", "9\u202f999", "9.999"),
        ("109894.48", "109\u202f894,48", "109.894,48"),
        ("1234567.50", "1\u202f234\u202f567,50", "1.234.567,50"),
        ("0.001", "0,001", "0,001"),
        ("1E-7", "0,0000001", "0,0000001"),
        ("1E+6", "1\u202f000\u202f000", "1.000.000"),
        ("-1234.5", "\u22121\u202f234,5", "\u22121.234,5"),
        ("-0", "0", "0"),
        ("-0.00", "0,00", "0,00"),
        ("12.50", "12,50", "12,50"),
    ],
)
def test_a_number_keeps_its_digits_and_takes_the_separators_of_its_language(
    spelling: Spellings, value: str, fr: str, nl: str
):
    assert spelling[Language.FR].number(Decimal(value)) == fr
    assert spelling[Language.NL].number(Decimal(value)) == nl


def test_a_number_of_any_length_loses_no_digit(spelling: Spellings):
    long = Decimal("123456789012345678901234567890123456789.25")
    assert spelling[Language.NL].number(long) == "123.456.789.012.345.678.901.234.567.890.123.456.789,25"


SEPARATORS = {Language.FR: ("\u202f", ","), Language.NL: (".", ",")}
DECIMALS = st.builds(
    lambda sign, digits, exponent: Decimal((sign, digits, exponent)),
    st.integers(0, 1),
    st.lists(st.integers(0, 9), min_size=1, max_size=40).map(tuple),
    st.integers(-40, 30),
)


@given(st.one_of(DECIMALS, st.decimals(allow_nan=False, allow_infinity=False), st.integers().map(Decimal)))
def test_the_spelling_of_any_number_reads_back_as_the_same_value(spelling: Spellings, value: Decimal):
    for language, (group, point) in SEPARATORS.items():
        text = spelling[language].number(value)
        assert Decimal(text.replace(group, "").replace(point, ".").replace("\u2212", "-")) == value
    assert Decimal(canonical(value)) == value
    assert whole(value) == value


@given(DECIMALS)
def test_equal_values_have_one_language_independent_spelling(value: Decimal):
    digits = value.as_tuple()
    longer = Decimal((digits.sign, (*digits.digits, 0), int(digits.exponent) - 1))
    assert canonical(longer) == canonical(value)


@pytest.mark.parametrize(
    ("value", "text"),
    [("44", "44"), ("44.00", "44"), ("1E2", "100"), ("0.50", "0.5"), ("-0.0", "0"), ("100", "100"), ("-3.10", "-3.1")],
)
def test_the_value_behind_a_spelling_has_no_exponent_and_no_closing_zeros(value: str, text: str):
    assert canonical(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "fr", "nl"),
    [("12.5", "12,5\u00a0%", "12,5%"), ("100", "100\u00a0%", "100%"), ("0.05", "0,05\u00a0%", "0,05%")],
)
def test_a_percentage_has_a_space_before_its_sign_in_french_only(spelling: Spellings, value: str, fr: str, nl: str):
    assert spelling[Language.FR].percent(Decimal(value)) == fr
    assert spelling[Language.NL].percent(Decimal(value)) == nl


@pytest.mark.parametrize(
    ("value", "unit", "fr", "nl"),
    [
        ("44", Unit.T, "44\u00a0tonnes", "44\u00a0ton"),
        ("1", Unit.T, "1\u00a0tonne", "1\u00a0ton"),
        ("1.5", Unit.T, "1,5\u00a0tonne", "1,5\u00a0ton"),
        ("2", Unit.T, "2\u00a0tonnes", "2\u00a0ton"),
        ("0", Unit.T, "0\u00a0tonne", "0\u00a0ton"),
        ("1234.5", Unit.KG, "1\u202f234,5\u00a0kg", "1.234,5\u00a0kg"),
        ("1", Unit.TABLET, "1\u00a0comprimé", "1\u00a0tablet"),
        ("1.5", Unit.TABLET, "1,5\u00a0comprimé", "1,5\u00a0tabletten"),
        ("0", Unit.TABLET, "0\u00a0comprimé", "0\u00a0tabletten"),
        ("300", Unit.TABLET, "300\u00a0comprimés", "300\u00a0tabletten"),
        ("1.5", Unit.FTE, "1,5\u00a0ETP", "1,5\u00a0VTE"),
        ("44", Unit.PURE_NUMB, "44", "44"),
        ("12.5", Unit.PT, "12,5\u00a0%", "12,5%"),
        ("55", Unit.EUR_G, "55\u00a0euros par gramme", "55\u00a0euro per gram"),
        ("3", Unit.EUR, "3\u00a0euros", "3\u00a0euro"),
    ],
)
def test_a_quantity_has_its_unit_in_the_right_number_after_a_no_break_space(
    spelling: Spellings, value: str, unit: Unit, fr: str, nl: str
):
    assert spelling[Language.FR].quantity(Decimal(value), unit) == fr
    assert spelling[Language.NL].quantity(Decimal(value), unit) == nl


def test_a_figure_counted_in_thousands_or_millions_shows_no_invented_decimals(spelling: Spellings):
    assert spelling[Language.FR].quantity(Decimal("1.5"), Unit.T, 3) == "1\u202f500\u00a0tonnes"
    assert spelling[Language.NL].quantity(Decimal("200"), Unit.EUR, 6) == "200\u00a0miljoen euro"


def test_every_unit_has_a_name_in_both_languages(spelling: Spellings):
    for unit in Unit:
        for one in spelling.values():
            assert one.quantity(Decimal(3), unit)


@pytest.mark.parametrize(
    ("amount", "fr", "nl"),
    [
        ("0", "0\u00a0euro", "0\u00a0euro"),
        ("1", "1\u00a0euro", "1\u00a0euro"),
        ("12.50", "12,50\u00a0euros", "12,50\u00a0euro"),
        ("500000", "500\u202f000\u00a0euros", "500.000\u00a0euro"),
        ("999999", "999\u202f999\u00a0euros", "999.999\u00a0euro"),
        ("1000000", "1\u00a0million d’euros", "1\u00a0miljoen euro"),
        ("1500000", "1,5\u00a0million d’euros", "1,5\u00a0miljoen euro"),
        ("2000000", "2\u00a0millions d’euros", "2\u00a0miljoen euro"),
        ("11510000", "11,51\u00a0millions d’euros", "11,51\u00a0miljoen euro"),
        ("200000000", "200\u00a0millions d’euros", "200\u00a0miljoen euro"),
        ("200000000.00", "200\u00a0millions d’euros", "200\u00a0miljoen euro"),
        ("2E8", "200\u00a0millions d’euros", "200\u00a0miljoen euro"),
        ("1000000000", "1\u00a0milliard d’euros", "1\u00a0miljard euro"),
        ("2340000000", "2,34\u00a0milliards d’euros", "2,34\u00a0miljard euro"),
        ("-3000000", "\u22123\u00a0millions d’euros", "\u22123\u00a0miljoen euro"),
        ("1234567", "1\u202f234\u202f567\u00a0euros", "1.234.567\u00a0euro"),
        ("1500000.10", "1\u202f500\u202f000,10\u00a0euros", "1.500.000,10\u00a0euro"),
    ],
)
def test_an_amount_stands_in_millions_or_milliards_only_where_that_is_exact(
    spelling: Spellings, amount: str, fr: str, nl: str
):
    assert spelling[Language.FR].money(Money(amount=Decimal(amount))) == fr
    assert spelling[Language.NL].money(Money(amount=Decimal(amount))) == nl


def test_a_very_large_amount_is_never_rounded(spelling: Spellings):
    amount = Money(amount=Decimal(1_234_560_000_000))
    assert spelling[Language.FR].money(amount) == "1\u202f234,56\u00a0milliards d’euros"
    assert spelling[Language.NL].money(amount) == "1.234,56\u00a0miljard euro"


def test_another_currency_stands_in_full_with_its_name(spelling: Spellings):
    amount = Money(amount=Decimal(2_000_000), currency="USD")
    assert spelling[Language.FR].money(amount) == "2\u202f000\u202f000\u00a0dollars des États-Unis"
    assert spelling[Language.NL].money(amount) == "2.000.000\u00a0Amerikaanse dollar"


@pytest.mark.parametrize(
    ("day", "fr", "nl"),
    [
        (date(2026, 1, 1), "1er\u00a0janvier 2026", "1\u00a0januari 2026"),
        (date(2025, 8, 1), "1er\u00a0août 2025", "1\u00a0augustus 2025"),
        (date(2025, 7, 11), "11\u00a0juillet 2025", "11\u00a0juli 2025"),
        (date(2026, 1, 21), "21\u00a0janvier 2026", "21\u00a0januari 2026"),
        (date(2024, 2, 29), "29\u00a0février 2024", "29\u00a0februari 2024"),
        (date(2025, 12, 31), "31\u00a0décembre 2025", "31\u00a0december 2025"),
    ],
)
def test_a_day_is_written_in_full_and_the_first_of_the_month_is_1er_in_french(
    spelling: Spellings, day: date, fr: str, nl: str
):
    assert spelling[Language.FR].date(day) == fr
    assert spelling[Language.NL].date(day) == nl


@pytest.mark.parametrize(
    ("value", "fr", "nl"),
    [
        ("2025", "2025", "2025"),
        ("2025-08", "août 2025", "augustus 2025"),
        ("2025-07-13", "13\u00a0juillet 2025", "13\u00a0juli 2025"),
        ("2025-05-01", "1er\u00a0mai 2025", "1\u00a0mei 2025"),
    ],
)
def test_a_date_is_no_more_precise_than_what_is_known(spelling: Spellings, value: str, fr: str, nl: str):
    assert spelling[Language.FR].partial_date(value) == fr
    assert spelling[Language.NL].partial_date(value) == nl


@pytest.mark.parametrize(
    ("value", "fr", "nl"),
    [
        ("2025", "2025", "2025"),
        ("2025-07", "juillet 2025", "juli 2025"),
        ("2025-S1", "premier semestre 2025", "eerste semester 2025"),
        ("2025-S2", "second semestre 2025", "tweede semester 2025"),
        ("2025-Q1", "premier trimestre 2025", "eerste kwartaal 2025"),
        ("2025-Q2", "deuxième trimestre 2025", "tweede kwartaal 2025"),
        ("2025-Q3", "troisième trimestre 2025", "derde kwartaal 2025"),
        ("2025-Q4", "quatrième trimestre 2025", "vierde kwartaal 2025"),
    ],
)
def test_half_years_and_quarters_are_named_as_in_belgium(spelling: Spellings, value: str, fr: str, nl: str):
    assert spelling[Language.FR].period(value) == fr
    assert spelling[Language.NL].period(value) == nl


@given(st.dates())
def test_every_day_is_written_with_its_day_and_year_in_both_languages(spelling: Spellings, day: date):
    for one in spelling.values():
        text = one.date(day)
        assert text.startswith(str(day.day))
        assert text.endswith(f" {day.year}")


@pytest.mark.parametrize(
    ("words", "fr", "nl"),
    [([], "", ""), (["a"], "a", "a"), (["a", "b"], "a et b", "a en b"), (["a", "b", "c"], "a, b et c", "a, b en c")],
)
def test_words_in_a_row_are_joined_as_the_language_does(spelling: Spellings, words: list[str], fr: str, nl: str):
    assert spelling[Language.FR].joined(words) == fr
    assert spelling[Language.NL].joined(words) == nl
