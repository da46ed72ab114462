"""Periods: halves, quarters, decades, centuries, seasons, and the beginning, middle or end of a month or year.

premier semestre de 2025 = eerste helft van 2025 = 2025-S1     T4 2024 = K4 2024 = 2024-Q4
années nonante = jaren '90 = 1990s     XXe siècle = twintigste eeuw = century 20     fin 2025 = eind 2025 (end)
"""

from __future__ import annotations

import re

from reportgen.language import Language
from reportgen.review.facts.calendar_words import DIVISION_LETTERS, DIVISIONS, MONTHS, POSITIONS, SEASONS
from reportgen.review.facts.cardinals import cardinal
from reportgen.review.facts.draft import Draft
from reportgen.review.facts.ordinals import coordinated_ordinals, labelled
from reportgen.review.facts.source import Source

_YEAR = r"(?:19|20)[0-9]{2}(?![0-9])"
_DIVISION = {
    Language.FR: re.compile(
        rf" (?P<word>{'|'.join(DIVISIONS[Language.FR])})\b(?:,? (?:de l'annee |de l'an |de |d'|du )?(?P<year>{_YEAR}))?"
    ),
    Language.NL: re.compile(
        rf" (?P<word>{'|'.join(DIVISIONS[Language.NL])})\b(?:,? (?:van het jaar |van |in )?(?P<year>{_YEAR}))?"
    ),
}
_CENTURY = {Language.FR: re.compile(r" siecles?\b"), Language.NL: re.compile(r"[ -]eeuw(?:en|se)?\b")}
_SEVERAL = re.compile(r"premi(?:er|ere)s ")  # "les trois premiers trimestres" are no first quarter
_CODE_FIRST = re.compile(rf"(?P<letter>[stqkh])(?P<part>[1-4])(?: |-|/)?(?P<year>{_YEAR})?(?!\w)")
_YEAR_FIRST = re.compile(rf"(?P<year>{_YEAR})[ -]?(?P<letter>[stqkh])(?P<part>[1-4])(?!\w)")
_DECADE = {
    Language.FR: re.compile(r"annees (?:'?(?P<digits>[0-9]{2}|(?:1[0-9]|20)[0-9]0)(?![0-9]))?"),
    Language.NL: re.compile(r"jaren (?:'?(?P<digits>[0-9]{2}|(?:1[0-9]|20)[0-9]0)(?![0-9]))?"),
}
_MORE_YEARS = re.compile(r"(?:,| et| en| à| tot|[-–]) ?(?:1|2)[0-9]{2}[1-9]")
_SEASON = {language: re.compile(rf"({'|'.join(words)})\b") for language, words in SEASONS.items()}
_SUMMER = re.compile(r"(?:\b[lcd]'|cet |en )$")
_POSITION = {
    language: re.compile(rf"({'|'.join(POSITIONS[language])})[ -]{joint}(?={_YEAR}|(?:{'|'.join(MONTHS[language])})\b)")
    for language, joint in (
        (Language.FR, "(?:du mois d(?:e |')|de l'annee |de |d')?"),
        (Language.NL, "(?:van (?:het jaar |de maand )?)?"),
    )
}


def division(source: Source, pos: int) -> list[Draft] | None:
    """Rule: ordinals before a half or a quarter of a year; a year after it holds for all of them."""
    if _SEVERAL.match(source.low, pos):
        return None
    ordinals = coordinated_ordinals(source, pos)
    found = _DIVISION[source.language].match(source.low, ordinals[-1][2]) if ordinals else None
    if found is None:
        return None
    year, letter = found["year"], DIVISIONS[source.language][found["word"]]
    return labelled(ordinals, "period", found.end(), lambda value: (_part(year, letter, value),))


def century(source: Source, pos: int) -> list[Draft] | None:
    """Rule: ordinals before `siècle` or `eeuw`."""
    ordinals = coordinated_ordinals(source, pos)
    found = _CENTURY[source.language].match(source.low, ordinals[-1][2]) if ordinals else None
    return labelled(ordinals, "period", found.end(), lambda value: (f"century {value}",)) if found else None


def _part(year: str | None, letter: str, part: int) -> str:
    return f"{year or '-'}-{letter}{part}"


def code(source: Source, pos: int) -> list[Draft] | None:
    """Rule: 2025-S1, S1 2025, T4 2024, K4 2024; without a year only in capitals."""
    found = _YEAR_FIRST.match(source.low, pos) or _CODE_FIRST.match(source.low, pos)
    if found is None or not (found["year"] or source.plain[pos].isupper()):
        return None
    letter, part = DIVISION_LETTERS[found["letter"]], int(found["part"])
    if letter == "S" and part > 2:
        return None
    return [Draft("period", pos, found.end(), (_part(found["year"], letter, part),))]


def decade(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "années 1990", "années nonante", "jaren '90", "jaren negentig"."""
    found = _DECADE[source.language].match(source.low, pos)
    if found is None:
        return None
    if found["digits"]:
        value, end = int(found["digits"]), found.end()
        if len(found["digits"]) == 4 and _MORE_YEARS.match(source.low, end):
            return None
    else:
        words = cardinal(source, found.end())
        if words is None:
            return None
        value, end = int(words[0]), words[1]
    if value % 10 or not (10 <= value < 100 or value > 1000):
        return None
    return [Draft("period", pos, end, (f"{value if value > 100 else 1900 + value}s",))]


def season(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a season; the French participle `été` is none."""
    found = _SEASON[source.language].match(source.low, pos)
    if found is None or (found[1] == "ete" and not _SUMMER.search(source.low, max(0, pos - 4), pos)):
        return None
    return [Draft("period", pos, found.end(), (SEASONS[source.language][found[1]],))]


def position(source: Source, pos: int) -> list[Draft] | None:
    """Rule: the beginning, middle or end of the month or year that follows, which is a fact of its own."""
    found = _POSITION[source.language].match(source.low, pos)
    if found is None:
        return None
    return [Draft("period", pos, found.end(1), (POSITIONS[source.language][found[1]],))]
