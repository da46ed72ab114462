"""Fractions: un tiers, les trois quarts, 3/4, een derde, tweederde(meerderheid), driekwart; la moitié, de helft.

"Een derde" may also be a third one: then it reads as an ordinal besides.
"""

from __future__ import annotations

import re

from reportgen.language import Language
from reportgen.review.facts.cardinals import cardinal
from reportgen.review.facts.draft import Draft
from reportgen.review.facts.ordinals import ordinal_value
from reportgen.review.facts.source import Source

_HALF = {Language.FR: re.compile(r"moitie\b"), Language.NL: re.compile(r"helft\b")}
_PARTS = {
    Language.FR: re.compile(r"[ -](?:(?P<third>tiers)|(?P<quarter>quarts?)|(?P<nth>[a-z]+iemes?))\b"),
    Language.NL: re.compile(
        r"[ -]?(?:(?P<third>derden?)|(?P<quarter>kwart|vierden?)"
        r"|(?P<nth>(?:vijf|zes|zeven|negen|tien|twintig|honderd|duizend)(?:de|ste)n?|achtsten?))"
    ),
}
_COMPOUND = re.compile(r"(?P<above>twee|drie|vier)(?P<below>derden?|kwart|vierden?|vijfden?)[a-z]*\b")
_COMPOUND_BELOW = {"derde": 3, "derden": 3, "kwart": 4, "vierde": 4, "vierden": 4, "vijfde": 5, "vijfden": 5}
_THIRD_PARTY = re.compile(r"tiers\b")
_QUARTER = re.compile(r"quart\b(?! d'heure)")


def fraction(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a number of parts in words."""
    low, language = source.low, source.language
    half = _HALF[language].match(low, pos)
    if half:
        return [Draft("fraction", pos, half.end(), ("1/2",))]
    if language is Language.NL:
        compound = _COMPOUND.match(low, pos)
        if compound:
            above = {"twee": 2, "drie": 3, "vier": 4}[compound["above"]]
            return [Draft("fraction", pos, compound.end(), (f"{above}/{_COMPOUND_BELOW[compound['below']]}",))]
    read = cardinal(source, pos)
    found = _PARTS[language].match(low, read[1]) if read else None
    if read is None or found is None or low[found.end() : found.end() + 1].isalnum() or read[0] == 0:
        return None
    below = _below(source, found)
    if below < 3 or read[0] > below:
        return None
    readings = [f"{read[0]}/{below}"]
    if read[0] == 1:
        readings.append(f"ordinal {below}")
    return [Draft("fraction", pos, found.end(), tuple(readings))]


def _below(source: Source, found: re.Match[str]) -> int:
    if found["third"]:
        return 3
    if found["quarter"]:
        return 4
    read = ordinal_value(source, found.start("nth"))
    return read[0] if read else 0


def third(source: Source, pos: int) -> list[Draft] | None:
    """Rule: French `tiers` alone, as in "pays tiers", which Dutch calls third: an ordinal."""
    found = _THIRD_PARTY.match(source.low, pos)
    return [Draft("ordinal", pos, found.end(), ("ordinal 3",))] if found else None


def quarter(source: Source, pos: int) -> list[Draft] | None:
    """Rule: French `quart` without a number, as in "le quart des membres"."""
    found = _QUARTER.match(source.low, pos)
    return [Draft("fraction", pos, found.end(), ("1/4",))] if found else None
