"""Numbers without a figure: une vingtaine, des dizaines, tienduizenden; and half of a unit: une demi-heure."""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.draft import Draft, plain
from reportgen.review.facts.multipliers import multiplier_after
from reportgen.review.facts.source import Source
from reportgen.review.facts.units import unit_after

_ABOUT = re.compile(
    r"une? (?:bonne |petite )?(?:(dizaine)|(douzaine)|(quinzaine)|(vingtaine)|(trentaine)|(quarantaine)|(cinquantaine)"
    r"|(soixantaine)|(centaine)|(millier))\b"
)
_ABOUT_VALUES = (10, 12, 15, 20, 30, 40, 50, 60, 100, 1000)
_ROUND = re.compile(
    r"(?:(dizaines de milliers|tienduizenden)|(centaines de milliers|honderdduizenden)|(dizaines|tientallen)"
    r"|(centaines|honderden)|(milliers?|duizenden)|(millions?|miljoen(?:en)?)|(milliards?|miljard(?:en)?))\b"
)
_ROUND_POWERS = (4, 5, 1, 2, 3, 6, 9)
_UNIT_WORD = re.compile(r"millier|million|milliard|miljoen|miljard")
_AS_UNIT = re.compile(r"(?:^|[(,:] ?|\ben )$")
_HALF = {
    Language.FR: re.compile(r"(?:une? )?demie?[- ]"),
    Language.NL: re.compile(r"(?:een )?(?:halve |half |half(?=uur))"),
}


def about(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "une vingtaine"; its Dutch counterpart "een twintigtal" is a number in words."""
    found = _ABOUT.match(source.low, pos)
    if found is None:
        return None
    value = Decimal(_ABOUT_VALUES[(found.lastindex or 1) - 1])
    return [_measured(source, pos, found.end(), value, Decimal(1))]


def round_number(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "des dizaines", "tientallen", "par million": an order of magnitude without a figure.

    As a unit, "par million", "(en milliers d'euros)", "miljoen euro", it is one million as well.
    """
    found = _ROUND.match(source.low, pos)
    if found is None:
        return None
    scale = Decimal(10 ** _ROUND_POWERS[(found.lastindex or 1) - 1])
    order = f"×{plain(scale)}"
    if not _UNIT_WORD.fullmatch(found.group()) and not _AS_UNIT.search(source.low, 0, pos):
        return [Draft("number", pos, found.end(), (order,))]
    unit, end = unit_after(source.low, found.end(), source.language) or (None, found.end())
    one = f"{unit.code} {plain(scale * unit.factor)}" if unit else plain(scale)
    return [Draft(unit.kind if unit else "number", pos, end, (one,) if unit else (order, one))]


def half(source: Source, pos: int) -> list[Draft] | None:
    """Rule: half of a unit or a multiplier, as in "une demi-heure", "een half miljoen euro", "een half procent"."""
    found = _HALF[source.language].match(source.low, pos)
    if found is None:
        return None
    scale, end = multiplier_after(source.low, found.end(), source.language)
    draft = _measured(source, pos, end, Decimal("0.5"), scale)
    return [draft] if draft.unit or scale != 1 else None


def _measured(source: Source, start: int, end: int, value: Decimal, scale: Decimal) -> Draft:
    unit, end = unit_after(source.low, end, source.language) or (None, end)
    return Draft(unit.kind if unit else "number", start, end, (), (value,), scale, unit)
