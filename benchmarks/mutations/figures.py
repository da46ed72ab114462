"""Errors in numbers, years, amounts, percentages and quantities that are written in digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.mutations.digits import other_numbers
from benchmarks.mutations.edit import Edit, Mutator, both, exchanged, replaced
from reportgen.language import Language

_SPACE = r"[ \u00a0\u202f]"
_FIGURE = rf"[0-9]{{1,3}}(?:(?:{_SPACE}|\.)[0-9]{{3}})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?"
_APART = r"(?<![\w.,/°§-])(?<![0-9][ \u00a0\u202f])"
_MONTHS = (
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
)
_AFTER_FIGURE = (
    rf"(?![\w°/-]|[.,:][0-9]|{_SPACE}?[0-9%‰€°h]|{_SPACE}(?:{_MONTHS}|uur|euro|EUR|h\b|pour|procent|mil|ton|k[gm]))"
)
_LABELLED = re.compile(
    r"(?i)(?:article|artikel|artikelen|articles|art\.|point|points|punt|punten|§|n°|nr\.?|alinéa|lid|page|p\.|blz\.|"
    r"annexe|bijlage|chapitre|hoofdstuk|DOC|objectif|doelstelling|€|EUR|\$|phase|fase|tome|deel|[0-9] ?h)"
    r"[ \u00a0\u202f]?$"
)
_YEAR = both(r"(?<![\w.,/-])((?:19|20)[0-9]{2})(?![\w.,/-]*[0-9])(?![ \u00a0\u202f][0-9]{3})")
_AMOUNT = {
    Language.FR: re.compile(
        rf"{_APART}({_FIGURE})(?={_SPACE}?(?:(?:millions?|milliards?){_SPACE}d['’])?(?:euros?|EUR|€))"
    ),
    Language.NL: re.compile(rf"(?:(?<=€)|(?<=€{_SPACE})|(?<=EUR{_SPACE}))({_FIGURE})"),
}
_DUTCH_AMOUNT_BEHIND = re.compile(rf"{_APART}({_FIGURE})(?={_SPACE}?(?:(?:miljoen|miljard){_SPACE})?(?:euro|EUR|€))")
_PERCENT = both(rf"{_APART}({_FIGURE})(?={_SPACE}?(?:%|pour cent|procent|percent))")
_QUANTITY = {
    Language.FR: re.compile(
        rf"{_APART}({_FIGURE})(?={_SPACE}?(?:tonnes?|kg|kilos?|kilogrammes?|grammes?|km|kilomètres?|mètres?|m²|hectares?"
        r"|litres?|ans?|années|mois|semaines?|jours?|heures|minutes|EVP)\b)"
    ),
    Language.NL: re.compile(
        rf"{_APART}({_FIGURE})(?={_SPACE}?(?:ton|kg|kilo|kilogram|gram|km|kilometer|meter|m²|hectare|liter|jaar|maanden"
        r"|maand|weken|dagen|uren|minuten|TEU)\b)"
    ),
}


def numbers(text: str, _: str, __: Language) -> Iterator[Edit]:
    """Plain numbers: no year, date, time, reference, amount or percentage."""
    for found in re.finditer(rf"{_APART}({_FIGURE}){_AFTER_FIGURE}", text):
        if _LABELLED.search(text[: found.start()]) or re.fullmatch(r"(?:19|20)[0-9]{2}", found[1]):
            continue
        if not text[: found.start()].strip() and text[found.end() : found.end() + 1] in (".", ")"):
            continue  # the number of an item
        yield from (Edit(*found.span(1), new, how) for new, how in other_numbers(found[1]))


def _other_years(year: str) -> Iterator[tuple[str, str]]:
    value = int(year)
    yield from ((str(value + step), f"{step:+} years") for step in (-10, -1, 1, 10))
    if year[2] != year[3]:
        yield year[:2] + year[3] + year[2], "digits exchanged"


def amounts(text: str, other: str, language: Language) -> Iterator[Edit]:
    """Amounts of money: another figure, another currency."""
    yield from replaced(_AMOUNT, other_numbers)(text, other, language)
    if language is Language.NL:
        yield from replaced({language: _DUTCH_AMOUNT_BEHIND}, other_numbers)(text, other, language)
    for found in re.finditer(r"€|\beuros?\b|\bEUR\b", text):
        word = found.group()
        new = {"€": "$", "euro": "dollar", "euros": "dollars", "EUR": "USD"}[word]
        near = text[max(0, found.start() - 12) : found.start()], text[found.end() : found.end() + 2]
        if re.search(r"(?:[0-9]|\bmil[a-z]+(?: d['’])?)\s?$", near[0]) or re.match(r"\s?[0-9]", near[1]):
            yield Edit(*found.span(), new, "other currency")


def percentages(text: str, other: str, language: Language) -> Iterator[Edit]:
    """Percentages: another figure, or points in their place."""
    yield from replaced(_PERCENT, other_numbers)(text, other, language)
    for found in re.finditer(rf"(?<=[0-9]){_SPACE}?(?:%|pour cent|procent)(?!\w|{_SPACE}?(?:-punt|punt))", text):
        points = " points de pourcentage" if language is Language.FR else " procentpunt"
        yield Edit(*found.span(), points, "points")
        yield Edit(*found.span(), " ‰", "per mille")
        yield Edit(*found.span(), "", "sign dropped")


years: Mutator = replaced(_YEAR, _other_years)
quantities: Mutator = replaced(_QUANTITY, other_numbers)

_UNITS = exchanged(
    {
        Language.FR: (
            ("tonnes", "kilogrammes"), ("kg", "g"), ("km", "m"), ("kilomètres", "mètres"),
            ("jours", "mois", "semaines"), ("hectares", "mètres carrés"), ("litres", "hectolitres"),
        ),
        Language.NL: (
            ("ton", "kilogram"), ("kg", "g"), ("km", "m"), ("kilometer", "meter"),
            ("dagen", "maanden", "weken"), ("hectare", "vierkante meter"), ("liter", "hectoliter"),
        ),
    }
)  # fmt: skip
_MULTIPLIERS = exchanged(
    {
        Language.FR: (("million", "milliard"), ("millions", "milliards"), ("milliers", "millions")),
        Language.NL: (("miljoen", "miljard"), ("duizend", "miljoen"), ("duizenden", "miljoenen")),
    }
)


def units(text: str, other: str, language: Language) -> Iterator[Edit]:
    """Another unit behind a figure."""
    edits = _UNITS(text, other, language)
    yield from (edit for edit in edits if re.search(rf"[0-9]{_SPACE}?$", text[: edit.start]))


def multipliers(text: str, other: str, language: Language) -> Iterator[Edit]:
    """Thousands for millions, millions for thousands of millions."""
    yield from _MULTIPLIERS(text, other, language)
