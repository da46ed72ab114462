"""Amounts: a number in digits or words, its multiplier and its unit, currency or percentage.

sign? (currency number | number) multiplier? (et demi | en een half)? unit? (et demi)?

4,5 millions d'euros   € 4,5 miljoen   un an et demi   anderhalf jaar   une vingtaine   une demi-heure
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.cardinals import cardinal, dutch_value
from reportgen.review.facts.dates import day_month
from reportgen.review.facts.draft import Draft, Unit
from reportgen.review.facts.numerals import numeral
from reportgen.review.facts.source import Source
from reportgen.review.facts.units import currency_before, unit_after

_MULTIPLIERS: dict[Language, tuple[tuple[str, int], ...]] = {
    Language.FR: (
        (r" ?(?:millions?|mios?\.?|mln\.?)", 10**6),
        (r" ?(?:milliards?|mias?\.?|mrds?\.?|mds?\.?)", 10**9),
        (r" ?billions?", 10**12),
        (r"(?<=[0-9]) mille", 10**3),
        (r" milliers?", 10**3),
        (r" centaines?", 10**2),
        (r" dizaines?", 10),
        (r" douzaines?", 12),
        (r" ?k(?= ?(?:€|eur))", 10**3),
        (r" ?m(?= ?(?:€|eur))", 10**6),
    ),
    Language.NL: (
        (r" ?(?:miljoen(?:en)?|mio\.?|mln\.?)", 10**6),
        (r" ?(?:miljard(?:en)?|mia\.?|mrd\.?|mld\.?)", 10**9),
        (r" ?biljoen(?:en)?", 10**12),
        (r"(?<=[0-9]) duizend", 10**3),
        (r" dozijn", 12),
        (r" ?k(?= ?(?:€|eur))", 10**3),
        (r" ?m(?= ?(?:€|eur))", 10**6),
    ),
}
_MULTIPLIER = {
    language: re.compile(rf"(?:{'|'.join(f'({form})' for form, _ in rows)})(?![a-z0-9])")
    for language, rows in _MULTIPLIERS.items()
}
_AND_A_HALF = {
    Language.FR: re.compile(r" et demie?\b"),
    Language.NL: re.compile(r" en een hal(?:f|ve)\b|enhal(?:f|ve)\b"),
}
_WHOLE_AND_A_HALF = re.compile(r"anderhal(?:f|ve)\b|(twee|drie|vier|vijf|zes|zeven|acht|negen)enhal(?:f|ve)\b")
_HALF_HOUR = re.compile(r"(?:une )?demi-?e? ?-?heures?\b|(?:een )?half ?uur\b")
_ABOUT = re.compile(
    r"une? (?:bonne |petite )?(?:(dizaine)|(douzaine)|(quinzaine)|(vingtaine)|(trentaine)|(quarantaine)|(cinquantaine)"
    r"|(soixantaine)|(centaine)|(millier))\b"
)
_ABOUT_VALUES = (10, 12, 15, 20, 30, 40, 50, 60, 100, 1000)
_ROUND = re.compile(
    r"(?:(dizaines|tientallen)|(centaines|honderden)|(milliers|duizenden)|(millions|miljoenen)|(milliards|miljarden))\b"
)
# Between two numbers `un` is a number: "un à trois", "een of twee", "une personne sur dix" reads one of its own.
_ONE_COUNTS = re.compile(r" (?:à|ou|sur|tot|of|op) ")

# "Au moins 5 %" is no minus; "(moins 5 %)", "à moins 5 degrés" and "min 5 graden" are.
_MINUS_WORD = {
    Language.FR: re.compile(r"(?:^|[(,:;=] ?|\b(?:à|sous|soit) )(moins )$"),
    Language.NL: re.compile(r"(?:^|[(,:;=] ?|\b(?:op|onder|van|tot|bij) )(min(?:us)? )$"),
}


def amount(source: Source, pos: int) -> list[Draft] | None:
    """Rule: an amount with a multiplier, a unit, a currency or a percentage, or any number in words."""
    draft = _amount(source, pos)
    if draft is None or (draft.unit is None and draft.scale == 1 and source.low[pos].isdigit()):
        return None
    return [draft]


def number(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a number in digits without anything else."""
    read = numeral(source, pos)
    if read is None:
        return None
    values, end = read
    start, sign = _sign(source, pos)
    return [Draft("number", start, end, values=tuple(sign * value for value in values))]


def _amount(source: Source, pos: int) -> Draft | None:
    low, language = source.low, source.language
    before = currency_before(low, pos)
    begin = before[1] if before else pos
    read = _figure(source, begin)
    if read is None:
        return None
    values, end = read
    start, sign = _sign(source, pos)
    scale, end = _scale(low, end, language)
    values, end = _and_a_half(values, low, end, language)
    unit: Unit | None = before[0] if before else None
    after = unit_after(low, end, language)
    if after and (unit is None or after[0].code == unit.code):
        unit, end = after
        values, end = _and_a_half(values, low, end, language)
    if values[0] == 1 and scale == 1 and not _one_counts(source, begin, end, unit):
        return None
    return Draft(unit.kind if unit else "number", start, end, (), tuple(sign * value for value in values), scale, unit)


def _figure(source: Source, pos: int) -> tuple[tuple[Decimal, ...], int] | None:
    if source.low[pos : pos + 1].isdigit():
        return numeral(source, pos)
    half = _WHOLE_AND_A_HALF.match(source.low, pos)
    if half and source.language is Language.NL:
        return (Decimal(dutch_value(half[1] or "een")) + Decimal("0.5"),), half.end()
    read = cardinal(source, pos)
    return ((read[0],), read[1]) if read else None


def _scale(low: str, end: int, language: Language) -> tuple[Decimal, int]:
    found = _MULTIPLIER[language].match(low, end)
    if found is None:
        return Decimal(1), end
    return Decimal(_MULTIPLIERS[language][(found.lastindex or 1) - 1][1]), found.end()


def _and_a_half(values: tuple[Decimal, ...], low: str, end: int, language: Language) -> tuple[tuple[Decimal, ...], int]:
    found = _AND_A_HALF[language].match(low, end)
    if found is None:
        return values, end
    return tuple(value + Decimal("0.5") for value in values), found.end()


def _one_counts(source: Source, pos: int, end: int, unit: Unit | None) -> bool:
    """Whether `un` or `een` is a number here; the digit 1 always is."""
    if source.low[pos].isdigit() or (unit and unit.kind in ("percent", "points")):
        return True
    joint = _ONE_COUNTS.match(source.low, end)
    return bool(joint and _figure(source, joint.end()) and not day_month(source, joint.end()))


def _sign(source: Source, pos: int) -> tuple[int, int]:
    """Where the number begins with its sign, and 1 or -1. A dash between two words or numbers is no minus."""
    low = source.low
    at = pos - 2 if low.startswith("− ", pos - 2) else pos - 1
    before = low[at - 1 : at] if at > 0 else ""
    if at >= 0 and low[at] == "−" and not (before.isalnum() or before == ")"):
        return at, -1
    spaced = before in ("", "(") or (before == " " and not low[at - 2 : at - 1].isdigit())
    if at == pos - 1 >= 0 and low[at] in "-–+" and spaced:
        return at, 1 if low[at] == "+" else -1
    word = _MINUS_WORD[source.language].search(low, max(0, pos - 12), pos)
    return (word.end() - len(word[1]), -1) if word else (pos, 1)


def half_hour(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "une demi-heure", "een half uur"."""
    found = _HALF_HOUR.match(source.low, pos)
    return [Draft("quantity", pos, found.end(), ("MIN 30",))] if found else None


def about(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "une vingtaine"; its Dutch counterpart "een twintigtal" is a number in words."""
    found = _ABOUT.match(source.low, pos)
    if found is None:
        return None
    value = Decimal(_ABOUT_VALUES[(found.lastindex or 1) - 1])
    after = unit_after(source.low, found.end(), source.language)
    unit, end = after or (None, found.end())
    return [Draft(unit.kind if unit else "number", pos, end, (), (value,), Decimal(1), unit)]


def round_number(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "des dizaines", "tientallen": an order of magnitude without a figure."""
    found = _ROUND.match(source.low, pos)
    if found is None:
        return None
    return [Draft("number", pos, found.end(), (f"×{10 ** ((1, 2, 3, 6, 9)[(found.lastindex or 1) - 1])}",))]
