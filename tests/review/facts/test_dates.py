"""Dates in every form that the two languages write."""

from __future__ import annotations

import pytest

from reportgen.language import Language

from .forms import assert_same, read

DATES = [
    ("le 1er janvier 2025", "op 1 januari 2025", "2025-01-01"),
    ("le Ier janvier 2025", "op 1 januari 2025", "2025-01-01"),
    ("les 4 et 5 novembre 2004", "op 4/5 november 2004", "2004-11-04 | 2004-11-05"),
    ("le 21 janvier 2026", "21 januari 2026", "2026-01-21"),
    ("31 DÉCEMBRE 2024", "31 DECEMBER 2024", "2024-12-31"),
    ("le 12\u00a0mars\u00a02025", "12\u202fmaart 2025", "2025-03-12"),
    ("le 12 janv. 2025", "12 jan. 2025", "2025-01-12"),
    ("le 3 sept. 2024", "3 sept. 2024", "2024-09-03"),
    ("12/03/2025", "12/03/2025", "2025-03-12"),
    ("le 12.03.2025", "12.03.2025", "2025-03-12"),
    ("15-09-2025", "15-09-2025", "2025-09-15"),
    ("2025-03-12", "2025-03-12", "2025-03-12"),
    ("le 15/9/2025", "15 september 2025", "2025-09-15"),
    ("le 7 juillet", "7 juli", "--07-07"),
    ("la loi du 14février 1955", "de wet van 14 februari 1955", "1955-02-14"),
    ("dès le 15/09", "vanaf 15/09", "--09-15"),
    ("premier mai", "1 mei", "--05-01"),
    ("en août 2025", "in augustus 2025", "2025-08"),
    ("le mois de mars", "de maand maart", "--03"),
    ("en 2025", "in 2025", "2025"),
    ("depuis 1998", "sinds 1998", "1998"),
]
SEVERAL = [
    ("du 3 au 5 mars 2025", "van 3 tot 5 maart 2025", "2025-03-03 | 2025-03-05"),
    ("du 3 au 5 mars 2025", "van 3 tot en met 5 maart 2025", "2025-03-03 | 2025-03-05"),
    ("les 3, 4 et 5 mars", "op 3, 4 en 5 maart", "--03-03 | --03-04 | --03-05"),
    ("le 17 et 18 juillet", "op 17 en 18 juli", "--07-17 | --07-18"),
    ("le 1er et le 2 mars 2025", "op 1 en 2 maart 2025", "2025-03-01 | 2025-03-02"),
    ("3-5 mars 2025", "3-5 maart 2025", "2025-03-03 | 2025-03-05"),
    ("dans la nuit du 5 au 6 février 2024", "in de nacht van 5 op 6 februari 2024", "2024-02-05 | 2024-02-06"),
    ("du 28 février au 9 mars 2026", "van 28 februari tot 9 maart 2026", "2026-02-28 | 2026-03-09"),
    ("mars et avril 2025", "maart en april 2025", "2025-03 | 2025-04"),
    ("de mars à juin 2025", "van maart tot juni 2025", "2025-03 | 2025-06"),
    ("entre 2020 et 2025", "tussen 2020 en 2025", "2020 | 2025"),
    ("2025-2029", "2025–2029", "2025 | 2029"),
    ("2025/2026", "2025-2026", "2025 | 2026"),
    ("2025-26", "2025-'26", "2025 | 2026"),
    ("lundi 3 et mardi 4 mars", "maandag 3 en dinsdag 4 maart", "weekday 1 | 3 | weekday 2 | --03-04"),
]
NO_DATE = [
    ("32 mars 2025", Language.FR, ["number", "date"]),
    ("les 12 marsouins", Language.FR, ["number"]),
    ("12 maaltijden", Language.NL, ["number"]),
    ("45/13/2025", Language.FR, ["reference"]),
    ("20250 habitants", Language.FR, ["number"]),
    ("les marsupiaux", Language.FR, []),
    ("de meisjes", Language.NL, []),
]


@pytest.mark.parametrize(("fr", "nl", "reading"), DATES)
def test_a_date_reads_the_same_in_both_languages(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "date", reading)


@pytest.mark.parametrize(("fr", "nl", "readings"), SEVERAL)
def test_days_share_the_month_and_dates_the_year_that_follow_them(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "date", readings)


@pytest.mark.parametrize("number", range(7))
def test_every_weekday_has_its_number(number: int) -> None:
    french = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")[number]
    dutch = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")[number]
    assert_same(f"le {french}", f"op {dutch}", "date", f"weekday {number + 1}")


@pytest.mark.parametrize(("text", "language", "kinds"), NO_DATE)
def test_what_only_looks_like_a_date_is_none(text: str, language: Language, kinds: list[str]) -> None:
    assert [kind for kind, _ in read(text, language)] == kinds


def test_a_list_of_articles_ends_where_a_date_begins() -> None:
    expected = [("reference", "article 5"), ("date", "2025-03-03")]
    assert read("les articles 5 et le 3 mars 2025", Language.FR) == expected
    assert read("de artikelen 5 en op 3 maart 2025", Language.NL) == expected
