"""Multipliers behind a number: millions, miljoen, Mio, k€, une douzaine; and the half that may follow: et demi."""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language

_CURRENCY_NEXT = r"(?= ?(?:€|eur))"
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
        (rf" ?k{_CURRENCY_NEXT}", 10**3),
        (rf" ?m{_CURRENCY_NEXT}", 10**6),
    ),
    Language.NL: (
        (r" ?(?:miljoen(?:en)?|mio\.?|mln\.?)", 10**6),
        (r" ?(?:miljard(?:en)?|mia\.?|mrd\.?|mld\.?)", 10**9),
        (r" ?biljoen(?:en)?", 10**12),
        (r"(?<=[0-9]) duizend", 10**3),
        (r" dozijn", 12),
        (rf" ?k{_CURRENCY_NEXT}", 10**3),
        (rf" ?m{_CURRENCY_NEXT}", 10**6),
    ),
}
_MULTIPLIER = {
    language: re.compile("|".join(f"({form}{'' if _CURRENCY_NEXT in form else '(?![a-z0-9])'})" for form, _ in rows))
    for language, rows in _MULTIPLIERS.items()
}
_AND_A_HALF = {
    Language.FR: re.compile(r" et demie?\b"),
    Language.NL: re.compile(r" en een hal(?:f|ve)\b"),
}


def multiplier_after(low: str, pos: int, language: Language) -> tuple[Decimal, int]:
    """Read the multiplier that follows a number ending at `pos`, if any: its value, else 1, and its end."""
    found = _MULTIPLIER[language].match(low, pos)
    if found is None:
        return Decimal(1), pos
    return Decimal(_MULTIPLIERS[language][(found.lastindex or 1) - 1][1]), found.end()


def half_after(low: str, pos: int, language: Language) -> tuple[Decimal, int]:
    """Read "et demi" or "en een half" at `pos`: 0.5 and its end, else 0 and `pos`."""
    found = _AND_A_HALF[language].match(low, pos)
    return (Decimal("0.5"), found.end()) if found else (Decimal(0), pos)
