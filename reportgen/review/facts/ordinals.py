"""Ordinals: 1er, 2e, 3ème, deuxième, vingt et unième; 1ste, 2de, tweede, eenentwintigste; and Roman XXe.

premier et deuxième alinéas   het tweede en het derde lid    one label for all: references (`references`)
premier semestre de 2025      derde kwartaal van 2025        periods (`dates`)
"""

from __future__ import annotations

import re
from collections.abc import Callable

from reportgen.language import Language
from reportgen.review.facts.cardinals import DUTCH_BELOW_100, FRENCH_TENS, dutch_value, french_value
from reportgen.review.facts.draft import Draft
from reportgen.review.facts.fact import Kind
from reportgen.review.facts.roman import roman_value
from reportgen.review.facts.source import Source

Readings = tuple[str, ...]

_MOST = 6
"""More ordinals in a row share nothing."""

FRENCH_STEMS = {
    "un": "un", "deux": "deux", "trois": "trois", "quatr": "quatre", "cinqu": "cinq", "six": "six", "sept": "sept",
    "huit": "huit", "neuv": "neuf", "dix": "dix", "onz": "onze", "douz": "douze", "treiz": "treize",
    "quatorz": "quatorze", "quinz": "quinze", "seiz": "seize", "vingt": "vingt", "trent": "trente",
    "quarant": "quarante", "cinquant": "cinquante", "soixant": "soixante", "septant": "septante",
    "nonant": "nonante", "cent": "cent", "mill": "mille",
}  # fmt: skip
_DUTCH_IRREGULAR = {"eerste": "een", "derde": "drie", "achtste": "acht"}

_FRENCH = re.compile(
    r"(?P<digits>[0-9]{1,3})(?:ers?|res?|emes?|iemes?|es?|(?<=2)n?de?s?)\b"
    r"|(?P<first>premi(?:er|ere)s?|premierement)\b|(?P<second>secon(?:d|de)s?|deuxiemement)\b"
    rf"|(?P<stem>(?:(?:cent|mille)[- ])?(?:{FRENCH_TENS}(?:-dix)?(?: et |-et-|[- ])|dix-)?"
    rf"(?:{'|'.join(FRENCH_STEMS)}))iemes?\b"
)
_DUTCH = re.compile(
    r"(?P<digits>[0-9]{1,3})(?:e|ste|de)\b"
    r"|(?P<irregular>eerste|derde|achtste)n?\b"
    rf"|(?P<stem>(?:(?:{DUTCH_BELOW_100})?honderd(?:en)?)?(?:{DUTCH_BELOW_100})|(?:{DUTCH_BELOW_100})?honderd|duizend)(?:ste|de)n?\b"
)
_AND = {
    Language.FR: re.compile(r"(?:, | et | ou | à )(?:les? |la |du |au |de l')?"),
    Language.NL: re.compile(r"(?:, | en | of | tot )(?:het |de )?"),
}
_ROMAN = re.compile(r"(?P<roman>[IVX]+)(?:e|er|ème|de|ste)\b")


def ordinal_value(source: Source, pos: int) -> tuple[int, int] | None:
    """Read the ordinal that begins at `pos`: its value and its end."""
    roman = _ROMAN.match(source.plain, pos)
    if roman and roman_value(roman["roman"]):
        return roman_value(roman["roman"]), roman.end()
    if source.language is Language.FR:
        return _french(source.low, pos)
    return _dutch(source.low, pos)


def _french(text: str, pos: int) -> tuple[int, int] | None:
    found = _FRENCH.match(text, pos)
    if found is None:
        return None
    if found["digits"]:
        return int(found["digits"]), found.end()
    if found["stem"]:
        *before, last = re.split(r"[- ]", found["stem"])
        return french_value(" ".join([*before, FRENCH_STEMS[last]])), found.end()
    return (1 if found["first"] else 2), found.end()


def _dutch(text: str, pos: int) -> tuple[int, int] | None:
    found = _DUTCH.match(text, pos)
    if found is None:
        return None
    if found["digits"]:
        return int(found["digits"]), found.end()
    return dutch_value(_DUTCH_IRREGULAR.get(found["irregular"] or "", found["stem"] or "")), found.end()


def coordinated_ordinals(source: Source, pos: int) -> list[tuple[int, int, int]]:
    """Ordinals that share what follows them, each with its start and end: "premier et deuxième", "eerste en tweede"."""
    found: list[tuple[int, int, int]] = []
    read = ordinal_value(source, pos)
    while read and len(found) < _MOST:
        found.append((read[0], pos, read[1]))
        joint = _AND[source.language].match(source.low, read[1])
        pos = joint.end() if joint else pos
        read = ordinal_value(source, pos) if joint else None
    return found


def labelled(
    ordinals: list[tuple[int, int, int]], kind: Kind, end: int, name: Callable[[int], Readings]
) -> list[Draft]:
    """One fact for each ordinal, the last one with the label that ends at `end`."""
    drafts = [Draft(kind, start, stop, name(value)) for value, start, stop in ordinals]
    return [*drafts[:-1], Draft(kind, drafts[-1].start, end, drafts[-1].readings)]


def ordinal(source: Source, pos: int) -> list[Draft] | None:
    """Rule: an ordinal of its own. `1.` of a list is none."""
    read = ordinal_value(source, pos)
    if read is None:
        return None
    value, end = read
    return [Draft("ordinal", pos, end, (f"ordinal {value}",))]
