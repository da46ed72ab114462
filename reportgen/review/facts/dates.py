"""Dates, months, years and weekdays.

    day list   1er | 17 et 18 | du 3 au 5 | 3, 10 en 17   then a month, then perhaps a year
    figures    12/03/2025   12.03.2025   2025-03-12   14/01 (or a fraction)
    month      mars 2025    mars          year   2025    years   2025-2029   2025/2026   2025-29   '90

A date without a year reads "--03-12"; a month "2025-03" or "--03"; a weekday "weekday 1" (Monday).
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS
from reportgen.review.facts.draft import Draft
from reportgen.review.facts.source import Source

_YEAR = r"(?:1[4-9]|20|21)[0-9]{2}(?![0-9]|[.,][0-9])"
_AFTER_MONTH = {
    Language.FR: rf"(?: (?:de l'annee |de l'an |de )?(?P<year>{_YEAR})| ?'(?P<short>[0-9]{{2}})(?![0-9]))",
    Language.NL: rf"(?: (?:van het jaar |van )?(?P<year>{_YEAR})| ?'(?P<short>[0-9]{{2}})(?![0-9]))",
}
_DAY = r"[0-3]?[0-9](?:er|e|ste|de)?"
_BETWEEN = {
    Language.FR: r"(?:,? ?(?:et|ou|au|à|puis) |, ?| ?[-–/] ?)(?:le |les |du |au )?",
    Language.NL: r"(?:,? ?(?:en|of|tot en met|tot|t/m|naar|op) |, ?| ?[-–/] ?)(?:de |op )?",
}


def _month_names(language: Language) -> str:
    full = "|".join(MONTHS[language])
    short = "|".join(sorted(SHORT_MONTHS[language], key=len, reverse=True))
    return rf"(?:(?P<month>{full})\b|(?P<abbreviated>{short})\b\.?)"


_DAYS_MONTH = {
    language: re.compile(
        rf"(?P<days>{_DAY}(?:{_BETWEEN[language]}{_DAY}){{0,9}}) ?{_month_names(language)}{_AFTER_MONTH[language]}?"
    )
    for language in Language
}
_FIRST = {Language.FR: re.compile(r"premier "), Language.NL: re.compile(r"eerste ")}
_MONTH_YEAR = {
    language: re.compile(rf"(?P<month>{'|'.join(MONTHS[language])})\b{_AFTER_MONTH[language]}?")
    for language in Language
}
_ISO = re.compile(r"(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])(?:-(?P<day>[0-3][0-9]))?(?![\w/-])")
_FIGURES = re.compile(
    r"(?P<day>[0-3]?[0-9])(?P<mark>[/.-])(?P<month>[01]?[0-9])(?:(?P=mark)(?P<year>[12][0-9]{3}|[0-9]{2}))?(?![\w/-]|[.,][0-9])"
)
_YEAR_RANGE = re.compile(rf"(?P<first>{_YEAR})(?: ?[-–/] ?|-')(?P<second>{_YEAR}|[0-9]{{2}}(?![\w%]))(?![/-]?[0-9])")
_ONE_YEAR = re.compile(_YEAR)
_WEEKDAY = {
    Language.FR: re.compile(rf"({'|'.join(WEEKDAYS[Language.FR])})s?\b"),
    Language.NL: re.compile(rf"({'|'.join(WEEKDAYS[Language.NL])})(?:en)?\b"),
}


def day_month(source: Source, pos: int) -> list[Draft] | None:
    """Rule: one day or several of one month, with or without the year, which then holds for all of them."""
    found = _DAYS_MONTH[source.language].match(source.low, pos)
    if found is None:
        return None
    days = [
        (int(day.group()), day.start(), day.end())
        for day in re.compile("[0-9]+").finditer(source.low, pos, found.end("days"))
    ]
    if not all(1 <= day <= 31 for day, _, _ in days):
        return None
    month = _month(found, source.language)
    drafts = [Draft("date", begin, end, (_date(found, month, day),)) for day, begin, end in days]
    last = drafts[-1]
    drafts[-1] = Draft("date", last.start, found.end(), last.readings)
    return drafts


def _month(found: re.Match[str], language: Language) -> int:
    if found["month"]:
        return MONTHS[language][found["month"]]
    return SHORT_MONTHS[language][found["abbreviated"]]


def _year(found: re.Match[str]) -> str:
    if found["year"]:
        return found["year"]
    return f"20{found['short']}" if found["short"] else ""


def _date(found: re.Match[str], month: int, day: int) -> str:
    return f"{_year(found) or '-'}-{month:02}-{day:02}"


def first_of_month(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "premier janvier"."""
    first = _FIRST[source.language].match(source.low, pos)
    found = _MONTH_YEAR[source.language].match(source.low, first.end()) if first else None
    if found is None:
        return None
    return [Draft("date", pos, found.end(), (_date(found, MONTHS[source.language][found["month"]], 1),))]


def month(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a month, with or without its year."""
    found = _MONTH_YEAR[source.language].match(source.low, pos)
    if found is None:
        return None
    reading = f"{_year(found) or '-'}-{MONTHS[source.language][found['month']]:02}"
    return [Draft("date", pos, found.end(), (reading,))]


def figures(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a date in figures, day first as in Belgium or year first as in ISO 8601."""
    iso = _ISO.match(source.low, pos)
    if iso and 1 <= int(iso["month"]) <= 12 and not (iso["day"] is None and _consecutive(iso["year"], iso["month"])):
        return [Draft("date", pos, iso.end(), (iso.group(),))]
    found = _FIGURES.match(source.low, pos)
    if found is None or not (1 <= int(found["day"]) <= 31 and 1 <= int(found["month"]) <= 12):
        return None
    day_and_month = f"{int(found['month']):02}-{int(found['day']):02}"
    if found["year"]:
        year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
        return [Draft("date", pos, found.end(), (f"{year}-{day_and_month}",))]
    if found["mark"] != "/":
        return None
    padded = len(found["month"]) == 2 and len(found["day"]) == 2
    readings = (f"--{day_and_month}", found.group())
    return [Draft("date" if padded else "fraction", pos, found.end(), readings if padded else readings[::-1])]


def _consecutive(first: str, second: str) -> bool:
    """Whether 2011-12 may be two years; a month otherwise."""
    return (int(first) + 1) % 100 == int(second)


def years(source: Source, pos: int) -> list[Draft] | None:
    """Rule: the first and the last year of a range."""
    span = _YEAR_RANGE.match(source.low, pos)
    if span is None:
        return None
    first, second = span["first"], span["second"]
    last = second if len(second) == 4 else first[:2] + second
    if not int(first) < int(last) <= int(first) + 60:
        return None
    return [_one_year(pos, span.end("first"), first), _one_year(span.start("second"), span.end(), last)]


def year(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a year alone."""
    found = _ONE_YEAR.match(source.low, pos)
    return [_one_year(pos, found.end(), found.group())] if found else None


def _one_year(start: int, end: int, year: str) -> Draft:
    return Draft("date", start, end, (year,), (Decimal(year),))


def weekday(source: Source, pos: int) -> list[Draft] | None:
    """Rule: the name of a weekday."""
    found = _WEEKDAY[source.language].match(source.low, pos)
    if found is None:
        return None
    return [Draft("date", pos, found.end(), (f"weekday {WEEKDAYS[source.language].index(found[1]) + 1}",))]
