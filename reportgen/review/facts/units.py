"""Units, currencies and percentages as each language writes them, with the one code that both share.

Mass is counted in tonnes, length in kilometres, area in square metres, volume in litres, durations in months, days or
minutes: 44 tonnes and 44.000 kg are the same quantity. Persons and things that are counted are no units.
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.draft import Unit


def _quantity(code: str, factor: str = "1") -> Unit:
    return Unit("quantity", code, Decimal(factor))


def _money(code: str, factor: str = "1") -> Unit:
    return Unit("money", code, Decimal(factor))


# Unit, French forms, Dutch forms: regular expressions over prepared text. A form stands before those it begins like.
# Dutch compounds count in their last part: "twee kalenderjaren" are two years.
_TABLE: tuple[tuple[Unit, str, str], ...] = (
    (
        Unit("points", "pp"),
        r"points? (?:de |d')?(?:pourcentages?|pour ?cent|%)|points? pourcent|p\.p\.",
        r"(?:procent|percent)-?punt(?:en)?|%-?punt(?:en)?|p\.p\.",
    ),
    (Unit("points", "pp", Decimal("0.01")), r"points? de base", r"basispunt(?:en)?"),
    (Unit("percent", "%"), r"%|pour ?cents?|p\.c\.|pct", r"%|procent|percent|p\.c\.|pct|ten honderd"),
    (Unit("percent", "%", Decimal("0.1")), r"‰|pour mille", r"‰|promille|per duizend"),
    (_money("EUR"), r"euros?|€|eur", r"euro(?:'s)?|€|eur"),
    (_money("EUR", "0.01"), r"(?:euro)?cents?|centimes?(?: d'euro)?", r"(?:euro)?cent"),
    (
        _money("USD"),
        r"dollars?(?: (?:americains?|us|des etats-unis))?|us dollars?|usd|us\$|\$(?: us)?",
        r"(?:(?:amerikaanse|us) )?dollars?|usd|us\$|\$",
    ),
    (_money("GBP"), r"livres? sterling|gbp|£", r"(?:britse )?pond(?: sterling)?|gbp|£"),
    (_money("CHF"), r"francs? suisses?|chf", r"zwitserse (?:frank|franken)|chf"),
    (_money("BEF"), r"(?:anciens? )?francs?(?: belges?)?|bef|fb", r"(?:(?:oude )?belgische )?frank(?:en)?|bef|bfr"),
    (_quantity("KM/H"), r"km/h|kilometres? (?:a l'|par |/)heure", r"km/u(?:ur)?|kilometer per uur"),
    (_quantity("M2", "1000000"), r"kilometres? carres?|km²|km2", r"vierkante kilometer|km²|km2"),
    (_quantity("M2"), r"metres? carres?|m²|m2", r"vierkante meter|m²|m2"),
    (_quantity("M2", "10000"), r"hectares?|ha", r"hectaren?|ha"),
    (_quantity("L", "1000"), r"metres? cubes?|m³|m3", r"kubieke meter|m³|m3"),
    (_quantity("L"), r"litres?|l", r"liter|l"),
    (_quantity("L", "100"), r"hectolitres?|hl", r"hectoliter|hl"),
    (_quantity("L", "0.001"), r"millilitres?|ml", r"milliliter|ml"),
    (_quantity("T"), r"tonn(?:es?|eaux|eau)(?: metriques?)?|t", r"(?:metrische )?ton(?:nen)?|t(?!/m)"),
    (_quantity("T", "1000"), r"kilotonnes?|kt", r"kiloton|kt"),
    (_quantity("T", "0.001"), r"kilogrammes?|kilos?|kg", r"kilogram|kilo(?:'s)?|kg"),
    (_quantity("T", "0.000001"), r"grammes?|gr|g", r"gram|gr|g"),
    (_quantity("T", "0.000000001"), r"milligrammes?|mg", r"milligram|mg"),
    (_quantity("NM"), r"milles? (?:marins?|nautiques?)", r"zeemijl(?:en)?"),
    (_quantity("KM"), r"kilometres?|km", r"kilometer|km"),
    (_quantity("KM", "0.001"), r"metres?|m", r"meter|m"),
    (_quantity("KM", "0.00001"), r"centimetres?|cm", r"centimeter|cm"),
    (_quantity("KM", "0.000001"), r"millimetres?|mm", r"millimeter|mm"),
    (_quantity("TEU"), r"evp", r"teu"),
    (_quantity("MW"), r"megawatts?|mw", r"megawatt|mw"),
    (_quantity("MW", "1000"), r"gigawatts?|gw", r"gigawatt|gw"),
    (_quantity("MW", "0.001"), r"kilowatts?|kw", r"kilowatt|kw"),
    (_quantity("MWH"), r"megawattheures?|mwh", r"megawattuur|mwh"),
    (_quantity("MWH", "1000"), r"gigawattheures?|gwh", r"gigawattuur|gwh"),
    (_quantity("MWH", "1000000"), r"terawattheures?|twh", r"terawattuur|twh"),
    (_quantity("MWH", "0.001"), r"kilowattheures?|kwh", r"kilowattuur|kwh"),
    (_quantity("CEL"), r"°c|degres?(?: celsius)?", r"°c|gra(?:den|ad)(?: celsius)?"),
    (_quantity("GB"), r"go|gigaoctets?|gb", r"gb|gigabyte"),
    (_quantity("GB", "0.001"), r"mo|megaoctets?|mb", r"mb|megabyte"),
    (_quantity("GB", "1000"), r"teraoctets?|tb", r"tb|terabyte"),
    (_quantity("MONTH", "12"), r"ans?|annees?", r"(?:[a-z]+)?ja(?:ar|ren)|-?jarig(?:en?)?"),
    (_quantity("MONTH"), r"mois", r"(?:[a-z]+)?maand(?:en)?|-?maandse?"),
    (_quantity("MONTH", "120"), r"decennies?", r"decennia|decennium"),
    (_quantity("MONTH", "1200"), r"siecles?", r"eeuw(?:en)?"),
    (_quantity("DAY", "7"), r"semaines?", r"(?:[a-z]+(?<!k))?we(?:ek|ken)|-?weekse?"),
    (_quantity("WORKDAY"), r"jours? (?:ouvrables?|ouvres?)", r"werkdag(?:en)?"),
    (
        _quantity("DAY"),
        r"jour(?:nee)?s?(?: calendrier)?",
        r"(?!(?:maan|dins|woens|donder|vrij|zater|zon|verjaar)dag)(?:[a-z]+)?dag(?:en)?|-?daagse?",
    ),
    (_quantity("MIN", "60"), r"heures?", r"(?:werk|arbeids|les|over)?u(?:ur|ren)|-?urige?"),
    (_quantity("MIN"), r"minutes?|min", r"minuut|minuten|min"),
    (_quantity("S"), r"secondes?", r"seconden?"),
)

_PREFIXES = {"€": "EUR", "eur": "EUR", "$": "USD", "us$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF"}
CURRENCY_WORDS = frozenset(word for word in _PREFIXES if word.isalpha())
"""The codes that may stand before an amount."""


def _pattern(column: int) -> re.Pattern[str]:
    """All forms of a language, those of each unit in a group of their own."""
    return re.compile(rf"(?:{'|'.join(f'({row[column]})' for row in _TABLE)})(?![\w'²³])")


_PATTERNS = {Language.FR: _pattern(1), Language.NL: _pattern(2)}
_JOINT = re.compile(r" ?(?:de |d')?")
# "Les douze derniers mois", "drie opeenvolgende jaren": an adjective may stand before a duration.
_ADJECTIVE = {Language.FR: re.compile(r" [a-z]{3,}s(?= )"), Language.NL: re.compile(r" [a-z]{3,}e(?= )")}
_DURATIONS = frozenset({"MONTH", "DAY", "WORKDAY", "MIN", "S"})
_BEFORE = re.compile(r"(€|us\$|\$|£|\b(?:eur|usd|gbp|chf)\b) ?")


def unit_after(low: str, pos: int, language: Language) -> tuple[Unit, int] | None:
    """Read the unit that follows a number ending at `pos`: the unit and its end."""
    joint = _JOINT.match(low, pos) if language is Language.FR else None
    found = _PATTERNS[language].match(low, joint.end() if joint else pos + low.startswith(" ", pos))
    if found:
        return _TABLE[(found.lastindex or 1) - 1][0], found.end()
    adjective = _ADJECTIVE[language].match(low, pos)
    found = _PATTERNS[language].match(low, adjective.end() + 1) if adjective else None
    unit = _TABLE[(found.lastindex or 1) - 1][0] if found else None
    return (unit, found.end()) if found and unit and unit.code in _DURATIONS else None


def currency_before(low: str, pos: int) -> tuple[Unit, int] | None:
    """Read the currency that stands before a number: the currency and the start of the number."""
    found = _BEFORE.match(low, pos)
    return (_money(_PREFIXES[found[1]]), found.end()) if found else None
