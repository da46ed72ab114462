"""Amounts: a number in digits or words, its multiplier and its unit, currency or percentage.

sign? (currency number | number) multiplier? (et demi | en een half)? unit? (et demi)?

4,5 millions d'euros   € 4,5 miljoen   −4,2 %   un an et demi   anderhalf jaar   vingt-quatre heures
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.cardinals import cardinal, dutch_value
from reportgen.review.facts.dates import day_month
from reportgen.review.facts.draft import Draft, Unit
from reportgen.review.facts.multipliers import half_after, multiplier_after
from reportgen.review.facts.numerals import numeral
from reportgen.review.facts.source import Source
from reportgen.review.facts.units import currency_before, unit_after

_DUTCH_AND_A_HALF = re.compile(r"anderhal(?:f|ve)\b|(twee|drie|vier|vijf|zes|zeven|acht|negen)enhal(?:f|ve)\b")
# Beside another number `un` is one: "un à trois", "een of twee", "une personne sur dix".
_ONE_COUNTS = {
    Language.FR: re.compile(r" (?:à|ou) |(?: [a-z]+)? sur "),
    Language.NL: re.compile(r" (?:à|of|tot) |(?: [a-z]+)? op (?:de )?"),
}
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
    unit, begin = currency_before(low, pos) or (None, pos)
    read = _figure(source, begin)
    if read is None:
        return None
    values, end = read
    start, sign = _sign(source, pos)
    scale, end = multiplier_after(low, end, language)
    half, end = half_after(low, end, language)
    after = unit_after(low, end, language)
    if after and (unit is None or after[0].code == unit.code):
        unit, end = after
    if not half:
        half, end = half_after(low, end, language)
    if values[0] == 1 and scale == 1 and not half and not _one_counts(source, begin, end, unit):
        return None
    values = tuple(sign * (value + half) for value in values)
    return Draft(unit.kind if unit else "number", start, end, (), values, scale, unit)


def _figure(source: Source, pos: int) -> tuple[tuple[Decimal, ...], int] | None:
    if source.low[pos : pos + 1].isdigit():
        return numeral(source, pos)
    half = _DUTCH_AND_A_HALF.match(source.low, pos) if source.language is Language.NL else None
    if half:
        return (Decimal(dutch_value(half[1] or "een")) + Decimal("0.5"),), half.end()
    read = cardinal(source, pos)
    return ((read[0],), read[1]) if read else None


def _one_counts(source: Source, pos: int, end: int, unit: Unit | None) -> bool:
    """Whether `un` or `een` is a number here; the digit 1 always is."""
    if source.low[pos].isdigit() or (unit and unit.kind in ("percent", "points")):
        return True
    joint = _ONE_COUNTS[source.language].match(source.low, end)
    return bool(joint and _figure(source, joint.end()) and not day_month(source, joint.end()))


def _sign(source: Source, pos: int) -> tuple[int, int]:
    """Where the number begins with its sign, and 1 or -1. A dash between two words or numbers is no minus."""
    low = source.low
    if low.startswith("(- ", pos - 3):
        return pos - 2, -1
    at = pos - 2 if low.startswith("− ", pos - 2) else pos - 1
    before = low[at - 1 : at] if at > 0 else ""
    if at >= 0 and low[at] == "−" and not (before.isalnum() or before == ")"):
        return at, -1
    spaced = before in ("", "(") or (before == " " and not low[at - 2 : at - 1].isdigit())
    if at == pos - 1 >= 0 and low[at] in "-–+" and spaced:
        return at, 1 if low[at] == "+" else -1
    word = _MINUS_WORD[source.language].search(low, max(0, pos - 12), pos)
    return (word.end() - len(word[1]), -1) if word else (pos, 1)
