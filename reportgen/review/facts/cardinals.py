"""Numbers in words: French with septante and nonante as well as soixante-dix, Dutch with its compounds.

    French   deux cent vingt et un mille six cents   quatre-vingt-onze   nonante-deux
    Dutch    tweehonderdeenentwintigduizend zeshonderd   honderd vijftig   een twintigtal   beide

`un`, `une` and `een` alone are articles: no number, unless a neighbour says so (`amounts`).
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.source import Source

_FRENCH = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
_DUTCH = {
    "nul": 0, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
    "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50,
    "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90, "beide": 2, "beiden": 2, "allebei": 2,
}  # fmt: skip

_DIGIT = "deux|trois|quatre|cinq|six|sept|huit|neuf"
_TEEN = "dix[- ](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize"
_TENS = "vingt|trente|quarante|cinquante|septante|huitante|octante|nonante"
_BELOW_100 = (
    rf"quatre[- ]vingts?(?:[- ](?:{_TEEN}|une?|{_DIGIT})\b)?"
    rf"|soixante(?:(?: et |-et-)(?:onze|une?)\b|[- ](?:{_TEEN}|{_DIGIT})\b)?"
    rf"|(?:{_TENS})(?:(?: et |-et-)une?\b|[- ](?:{_DIGIT})\b)?|{_TEEN}|zero|une?|{_DIGIT}"
)
_BELOW_1000 = rf"(?:(?:(?:{_DIGIT}|{_TEEN})[- ])?cents?(?:[- ](?:{_BELOW_100})\b)?|{_BELOW_100})"
FRENCH_TENS = rf"(?:quatre[- ]vingts?|soixante|{_TENS})"
_FRENCH_NUMBER = re.compile(rf"(?:(?:(?:{_BELOW_1000})[- ])?mille?(?:[- ](?:{_BELOW_1000})\b)?|{_BELOW_1000})\b(?!- )")

_UNIT = "een|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TIEN = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TIG = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
_ONDER_100 = rf"(?:(?:(?:{_UNIT})en)?(?:{_TIG})|{_TIEN}|{_UNIT})"
_FROM_10 = rf"(?:(?:(?:{_UNIT})en)?(?:{_TIG})|{_TIEN})"
_ONDER_1000 = rf"(?:(?:{_ONDER_100}|(?:{_UNIT}) )?honderd(?:(?: en)? {_FROM_10}\b|(?:en)?{_ONDER_100})?|{_ONDER_100})"
DUTCH_BELOW_100 = _ONDER_100
_DUTCH_NUMBER = re.compile(
    rf"(?:(?:{_ONDER_1000} ?)?duizend"
    rf"(?:(?:en)?{_ONDER_1000}| (?:{_FROM_10}|(?:{_ONDER_100})?honderd(?:{_ONDER_100})?)\b)?"
    rf"|nul|beiden?|allebei|{_ONDER_1000})(?:tal|maal)?\b(?!- )"
)
_DUTCH_PART = re.compile(rf"{_TIG}|{_TIEN}|{_UNIT}|honderd|duizend|nul|beide|allebei")

CARDINAL_WORDS: dict[Language, frozenset[str]] = {
    Language.FR: frozenset(_FRENCH) | {"cent", "cents", "mille", "mil"},
    Language.NL: frozenset(_DUTCH) | {"honderd", "duizend"},
}
"""The words that a number in words may begin with; in Dutch also words that begin with one of these."""

# `neuf` is also new, `acht` also care: such words are numbers only before a plural.
_FALSE_FRIENDS = {
    Language.FR: re.compile(r"neuf(?! [a-z0-9']+(?:s|x|mille|millions|milliards|ans)\b)"),
    Language.NL: re.compile(
        r"(?<=\bin )acht\b|acht\b(?! (?:jaar|uur|euro|keer|maal|(?:op|à|of|tot) (?:de )?(?:[0-9]|negen|tien|twaalf))\b"
        r"| (?!deze |zulke |alle |geslagen|genomen)[a-z-]{3,}[ens]\b)"
    ),
}


def cardinal(source: Source, pos: int) -> tuple[Decimal, int] | None:
    """Read the number in words that begins at `pos`: its value and its end. Also reads `un`, `une`, `een`: 1."""
    french = source.language is Language.FR
    found = (_FRENCH_NUMBER if french else _DUTCH_NUMBER).match(source.low, pos)
    if found is None or _FALSE_FRIENDS[source.language].match(source.low, pos):
        return None
    value = french_value(found.group()) if french else dutch_value(found.group())
    return Decimal(value), found.end()


def french_value(words: str) -> int:
    """The value of a French number in words: the parts of "quatre-vingt-onze" add up, but 4 × 20."""
    total = current = 0
    for word in re.split(r"[- ]", words):
        if word in ("mille", "mil"):
            total, current = total + max(current, 1) * 1000, 0
        elif word in ("cent", "cents"):
            current = max(current, 1) * 100
        elif word in ("vingt", "vingts") and current % 100 == 4:
            current += 76
        elif word != "et":
            current += _FRENCH[word]
    return total + current


def dutch_value(words: str) -> int:
    """The value of a Dutch number in words; "en" between the parts says nothing."""
    total = current = 0
    for part in _DUTCH_PART.findall(words):
        if part == "duizend":
            total, current = total + max(current, 1) * 1000, 0
        elif part == "honderd":
            current = max(current, 1) * 100
        else:
            current += _DUTCH[part]
    return total + current
