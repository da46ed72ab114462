"""Periods and times of day in every form that the two languages write."""

from __future__ import annotations

import pytest

from reportgen.language import Language

from .forms import assert_same, read

PERIODS = [
    ("au premier semestre 2025", "in het eerste semester 2025", "2025-S1"),
    ("au 1er semestre de 2025", "in de eerste helft van 2025", "2025-S1"),
    ("la seconde moitié de 2024", "de tweede helft van 2024", "2024-S2"),
    ("2025-S1", "2025-S1", "2025-S1"),
    ("S1 2025", "eerste semester van 2025", "2025-S1"),
    ("au deuxième trimestre de 2026", "in het tweede kwartaal van 2026", "2026-Q2"),
    ("1er trimestre 2025", "1e kwartaal 2025", "2025-Q1"),
    ("T4 2024", "K4 2024", "2024-Q4"),
    ("Q1 2025", "K1 2025", "2025-Q1"),
    ("au premier trimestre", "in het eerste trimester", "--Q1"),
    ("les premier et deuxième trimestres 2025", "het eerste en het tweede kwartaal 2025", "2025-Q1 | 2025-Q2"),
    ("les années 1990", "de jaren 1990", "1990s"),
    ("les années 90", "de jaren '90", "1990s"),
    ("les années nonante", "de jaren negentig", "1990s"),
    ("les années quatre-vingt", "de jaren tachtig", "1980s"),
    ("les années quatre-vingt-dix", "de jaren negentig", "1990s"),
    ("au XXe siècle", "in de 20e eeuw", "century 20"),
    ("au vingt et unième siècle", "in de 21ste eeuw", "century 21"),
    ("les XIXe et XXe siècles", "de 19e en 20e eeuw", "century 19 | century 20"),
    ("fin 2025", "eind 2025", "end | 2025"),
    ("à la fin de l'année 2025", "aan het einde van het jaar 2025", "end | 2025"),
    ("début mars 2025", "begin maart 2025", "begin | 2025-03"),
    ("mi-2025", "medio 2025", "mid | 2025"),
    ("à la mi-mai", "half mei", "mid | --05"),
    ("au printemps 2028", "in het voorjaar van 2028", "spring | 2028"),
    ("l’été 2025", "de zomer van 2025", "summer | 2025"),
]
TIMES = [
    ("14 h 15", "14.15 uur", "14:15"),
    ("14h15", "14:15", "14:15"),
    ("08:30", "8.30 uur", "08:30"),
    ("14 h 15", "14u15", "14:15"),
    ("à 14 heures", "om 14.00 uur", "14:00"),
    ("à 14 heures", "om 14 uur", "14:00"),
    ("à 9 h", "om 9 uur", "09:00"),
    ("de 9 à 17 heures", "van 9 tot 17 uur", "09:00 | 17:00"),
    ("de 9 h à 12 h 30", "van 9 tot 12.30 uur", "09:00 | 12:30"),
    ("de 14 h 15 à 17 heures", "van 14.15 tot 17 uur", "14:15 | 17:00"),
    ("à midi", "om 12.00 uur", "12:00"),
    ("à minuit", "om middernacht", "24:00"),
]
NONE = [
    ("cela a été décidé", Language.FR),
    ("la gare du Midi", Language.FR),
    ("en fin de compte", Language.FR),
    ("un début de solution", Language.FR),
    ("het begin van het einde", Language.NL),
    ("de jaren die volgen", Language.NL),
    ("le premier ministre et son semestre", Language.FR),
]


@pytest.mark.parametrize(("fr", "nl", "readings"), PERIODS)
def test_a_period_reads_the_same_in_both_languages(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "period", readings)


@pytest.mark.parametrize(("fr", "nl", "readings"), TIMES)
def test_a_time_reads_the_same_in_both_languages(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "time", readings)


@pytest.mark.parametrize(("text", "language"), NONE)
def test_words_of_the_calendar_in_another_sense_are_no_period(text: str, language: Language) -> None:
    assert [kind for kind, _ in read(text, language) if kind in ("period", "time", "date")] == []


def test_a_decade_in_a_list_of_years_is_a_year() -> None:
    assert read("les années 2020, 2021", Language.FR) == [("date", "2020"), ("date", "2021")]


def test_the_first_three_quarters_are_not_the_first_quarter() -> None:
    assert ("period", "2025-Q1") not in read("les trois premiers trimestres de 2025", Language.FR)


def test_seventy_two_hours_are_a_duration_and_no_time_of_day() -> None:
    assert_same("72 heures", "72 uur", "quantity", "MIN 4320")
