"""Errors in dates and times: another day, another month, another hour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.mutations.edit import Edit
from reportgen.language import Language

_MONTHS = {
    Language.FR: (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    Language.NL: (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
}  # fmt: skip
_SPACE = r"[ \u00a0\u202f]"
_MONTH = {
    language: re.compile(
        rf"(?<![\w-])(?:(?P<day>[0-9]{{1,2}})(?:er)?{_SPACE})?(?P<month>{'|'.join(names)})(?:{_SPACE}(?P<year>[0-9]{{4}}))?(?![\w-])"
    )
    for language, names in _MONTHS.items()
}
_TIME = {
    Language.FR: re.compile(
        rf"(?<![\w.,])(?P<hour>[0-9]{{1,2}}){_SPACE}?(?:h|heures?){_SPACE}?(?P<minute>[0-9]{{2}})?(?!\w)"
    ),
    Language.NL: re.compile(rf"(?<![\w.,])(?P<hour>[0-9]{{1,2}})(?:[.:](?P<minute>[0-9]{{2}}))?{_SPACE}?uur(?!\w)"),
}


def dates(text: str, _: str, language: Language) -> Iterator[Edit]:
    """Dates with a day or a year: the day before or after, digits exchanged, another month, no day at all."""
    names = _MONTHS[language]
    for found in _MONTH[language].finditer(text):
        if not (found["day"] or found["year"]):
            continue
        if found["day"]:
            day = int(found["day"])
            for new in {max(day - 1, 1), min(day + 1, 28), int(found["day"][::-1]) % 28} - {day, 0}:
                yield Edit(*found.span("day"), str(new), "other day")
            if text[found.end("day") : found.start("month")].strip() == "":
                yield Edit(found.start("day"), found.start("month"), "", "day dropped")
        place = names.index(found["month"])
        for step in (1, 6, 11):
            yield Edit(*found.span("month"), names[(place + step) % 12], "other month")
        if found["year"]:
            yield Edit(*found.span("year"), str(int(found["year"]) + 1), "other year")


def times(text: str, _: str, language: Language) -> Iterator[Edit]:
    """Times of day: an hour later, other minutes."""
    for found in _TIME[language].finditer(text):
        hour = int(found["hour"])
        if hour < 23:
            yield Edit(*found.span("hour"), str(hour + 1), "other hour")
        if found["minute"]:
            yield Edit(*found.span("minute"), f"{(int(found['minute']) + 15) % 60:02}", "other minutes")
