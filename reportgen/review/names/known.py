"""The names that French and Dutch write differently: one table out of ours, the report's bodies, and CLDR."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from reportgen.language import Language
from reportgen.review.lexis.dictionary import is_ordinary
from reportgen.review.lexis.inflection import inflected
from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.tables import forms, table
from reportgen.review.lexis.words import words

COMMON = frozenset({"institutions", "bodies"})
"""The parts of the table whose names are made of common words, and may be meant by other words."""

PLACES = frozenset({"places", "areas", "cities"})
"""The parts of the table that hold places."""

_AREA = re.compile(r"[A-Z]{2}|\d{3}")
_NO_CITIES = {"Indian/Reunion"}
"""Not *La Réunion*, which a French text says of any meeting."""

_NO_AREAS = frozenset({"001", "XA", "XB", "ZZ", "UN", "EU", "EZ", "QO", "RE", "UM"})


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a name: the inflected forms of each of its words, and the `lines` of the table that hold it.

    Linking words are left out. An `acronym` is not inflected. Where `capital` is set, the form is no name without one;
    the name of a `common` thing, such as *ministerraad*, may then still be the counterpart of a name. A `short` one is
    a common word that stands for a longer name of its line: *Union* for *Union européenne*.
    """

    parts: tuple[frozenset[str], ...]
    lines: frozenset[str]
    acronym: bool
    capital: bool
    common: bool
    short: bool = False


def is_linking(word: str, language: Language) -> bool:
    """Whether `word` may be left out of a name of several words: *Secrétariat général (du) Benelux*."""
    return word.lower() in _linking_words(language)


@cache
def _linking_words(language: Language) -> frozenset[str]:
    return frozenset(table("review/language.yaml", "linking_words")[language.value])


def is_acronym(word: str) -> bool:
    """Whether a word is written with capitals inside: *MAOC*, *KMar*, *AAD&A*."""
    return sum(letter.isupper() for letter in word) > 1


@cache
def known_forms(language: Language) -> Mapping[str, tuple[Form, ...]]:
    """Every form of a known name in `language` by any inflected form of its first word, the longest name first."""
    lines: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for line, french, dutch in _lines():
        for form in french if language is Language.FR else dutch:
            parts = tuple(word.text for word in words(form) if not is_linking(word.text, language))
            if parts:
                lines[parts].add(line)
    longer = {line for parts, names in lines.items() if len(parts) > 1 for line in names}
    found: dict[str, list[Form]] = defaultdict(list)
    for parts, names in sorted(lines.items()):
        known = _form(parts, frozenset(names), language)
        if len(parts) == 1 and known.common:
            known = replace(known, short=bool(names & longer))
        for first in known.parts[0]:
            found[first].append(known)
    return {first: tuple(sorted(several, key=lambda one: -len(one.parts))) for first, several in found.items()}


def _form(parts: tuple[str, ...], lines: frozenset[str], language: Language) -> Form:
    single = len(parts) == 1
    acronym = single and (is_acronym(parts[0]) or any(kind(line) == "acronyms" for line in lines))
    spellings = tuple(
        frozenset({fold(part)}) if acronym or is_acronym(part) else inflected(part, language) for part in parts
    )
    common = all(kind(line) in COMMON for line in lines) and (not single or is_ordinary(parts[0], language))
    return Form(spellings, lines, acronym, single and parts[0][0].isupper(), common)


@cache
def name_words(lines: frozenset[str], language: Language) -> frozenset[str]:
    """The words, folded, that names of these lines are made of in `language`, without linking words."""
    return frozenset(
        fold(word.text)
        for line, french, dutch in _lines()
        if line in lines
        for form in (french if language is Language.FR else dutch)
        for word in words(form)
        if not is_linking(word.text, language)
    )


@cache
def related(line: str) -> frozenset[str]:
    """The lines that may stand in for `line`."""
    groups = [{_first_line(name) for name in group} for group in table("review/names.yaml", "related")]
    return frozenset().union(*(group for group in groups if line in group))


@cache
def _first_line(name: str) -> str:
    return next(line for line, french, _ in _lines() if name in french)


def kind(line: str) -> str:
    """The part of the table that a line stands in: acronyms, places, institutions, bodies, areas or cities."""
    return line.split(":")[0]


@cache
def _lines() -> tuple[tuple[str, list[str], list[str]], ...]:
    return tuple(_read())


def _read() -> Iterator[tuple[str, list[str], list[str]]]:
    """Each line of the table: its identifier, its French and its Dutch forms."""
    for kind in ("acronyms", "places", "institutions"):
        for french, dutch in table("review/names.yaml", kind).items():
            yield f"{kind}:{french}", forms(french), forms(dutch)
    for body in table("bodies.yaml", "bodies"):
        names = [body["name"], *([body["acronym"]] if "acronym" in body else [])]
        yield f"bodies:{body['id']}", [name["fr"] for name in names], [name["nl"] for name in names]
    for short in table("abbreviations.yaml", "abbreviations"):
        french, dutch = ([short["short"][code], short["full"][code].split("(")[0]] for code in ("fr", "nl"))
        yield f"acronyms:{short['id']}", french, dutch
    french, dutch = (language.locale for language in Language)
    for code, name in sorted(french.territories.items()):
        if _AREA.fullmatch(code) and code not in _NO_AREAS and code in dutch.territories:
            yield f"areas:{code}", _variants(name), _variants(dutch.territories[code])
    zones = french.time_zones.keys() | dutch.time_zones.keys()
    for zone in sorted(zones - _NO_CITIES):
        default = zone.split("/")[-1].replace("_", " ")
        names = [locale.time_zones.get(zone, {}).get("city", default) for locale in (french, dutch)]
        yield f"cities:{zone}", _variants(names[0]), _variants(names[1])


def _variants(name: str) -> list[str]:
    """CLDR's name without what it adds in brackets."""
    return [re.split(r"[(\[,]", name)[0].strip()]
