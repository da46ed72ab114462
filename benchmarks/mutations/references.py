"""Errors in references: another article, point, paragraph, page or document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.mutations.edit import Edit, Mutator, replaced
from reportgen.language import Language

_SPACE = r"[ \u00a0\u202f]"
_LABELS = {
    Language.FR: r"articles?|art\.|points?|alinéas?|annexes?|chapitres?|objectifs?|pages?|p\.|n°|tableaux?|"
    r"figures?|§§?",
    Language.NL: r"artikelen|artikels?|art\.|punten|punt|bijlagen?|hoofdstuk|doelstelling|bladzijden?|blz\.|nrs?\.|"
    r"tabel|figuur|onder|§§?",
}
_PATTERN = {
    language: re.compile(
        rf"(?<!\w)(?:(?:{labels}){_SPACE}?(?P<number>[0-9]+(?:[./][0-9]+)*)"
        rf"|(?P<degree>[0-9]+)(?=°(?!{_SPACE}?C))"
        rf"|DOC{_SPACE}(?P<paper>[0-9]{{2}}{_SPACE}[0-9]{{4}}/[0-9]{{3}})"
        rf"|(?P<act>[0-9]{{2,4}}/[0-9]+)(?=/(?:CE|UE|EG|EU|JAI|JBZ))"
        rf"|(?:COM|SWD)\([0-9]{{4}}\){_SPACE}?(?P<com>[0-9]+)"
        rf"|(?:UE|EU|CE|EG)\)(?:{_SPACE}(?:n°|nr\.))?{_SPACE}(?P<regulation>[0-9]+/[0-9]+))(?![0-9])",
        re.I,
    )
    for language, labels in _LABELS.items()
}


def _other_references(text: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"[0-9]+", text):
        number = found.group()
        yield text[: found.start()] + str(int(number) + 1).zfill(len(number)) + text[found.end() :], "next number"
        if int(number) > 1:
            yield text[: found.start()] + str(int(number) - 1).zfill(len(number)) + text[found.end() :], "previous"
        if len(number) > 1 and number[-1] != number[-2]:
            new = number[:-2] + number[-1] + number[-2]
            yield text[: found.start()] + new + text[found.end() :], "digits exchanged"
    if re.fullmatch(r"[0-9]+\.[0-9]+", text):
        yield text.partition(".")[0], "level dropped"


def references(text: str, _: str, language: Language) -> Iterator[Edit]:
    """References by a label, a sign or a number of their own."""
    for found in _PATTERN[language].finditer(text):
        group = next(name for name, value in found.groupdict().items() if value)
        for new, how in _other_references(found[group]):
            yield Edit(*found.span(group), new, how)


_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")


def _other_roman(text: str) -> Iterator[tuple[str, str]]:
    place = _ROMAN.index(text)
    yield _ROMAN[min(place + 1, len(_ROMAN) - 1)], "next"
    if place:
        yield _ROMAN[place - 1], "previous"


_NUMERAL = (
    rf"(?<![\w.'’-])({'|'.join(sorted(_ROMAN[1:4] + _ROMAN[5:9] + _ROMAN[10:], key=len, reverse=True))})(?![\w'’.-])"
)

roman_numerals: Mutator = replaced({language: re.compile(_NUMERAL) for language in Language}, _other_roman)
