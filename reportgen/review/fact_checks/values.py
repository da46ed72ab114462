"""What two facts may have in common beyond an equal reading: the bare value, the figure, how much a text owes it."""

from __future__ import annotations

import re

from reportgen.review.facts import TextFact

_UNITLESS = frozenset({"number", "ordinal", "roman", "reference", "fraction"})
_YEAR = re.compile(r"[0-9]{4}")
_NO_DIGIT = re.compile(r"[^0-9]+")


def bare_values(fact: TextFact) -> frozenset[str]:
    """The values without label: "5" of "article 5", "ordinal 5" and a year or number 5; empty for dates and units."""
    if fact.kind in _UNITLESS:
        return frozenset(reading.rpartition(" ")[2].lstrip("*") for reading in fact.readings)
    if fact.kind == "date":
        return frozenset(reading for reading in fact.readings if _YEAR.fullmatch(reading))
    return frozenset()


def is_year(fact: TextFact) -> bool:
    """Whether the fact is a year alone."""
    return fact.kind == "date" and bool(_YEAR.fullmatch(fact.readings[0]))


def has_label(fact: TextFact) -> bool:
    """Whether a reference says what it refers to; `n°` says nothing that a number does not say."""
    return fact.kind == "reference" and " " in fact.readings[0] and not fact.readings[0].startswith("no ")


def digits(fact: TextFact) -> str:
    """The digits of the words that state the fact, without anything between them."""
    return _NO_DIGIT.sub("", fact.text)


def same_figure(one: TextFact, other: TextFact) -> bool:
    """Whether both are written with the same number, whatever their multipliers and units: "44 tonnes" and "44 kg"."""
    return bool({*one.figures} & {*other.figures})


_SMALL = re.compile(
    r"(?:ordinal|roman|point) 1|-?[0-2]|1/2|×[0-9]+|weekday [1-7]|begin|mid|end|spring|summer|autumn|winter"
)
_ENUMERATING = re.compile(r"\w+ment|ten \w+", re.IGNORECASE)
_LETTER = re.compile(r"point [a-z]{1,2}|[A-Z]+[0-9][^ ]*|[0-9]+[A-Z]+")


def dispensable(fact: TextFact) -> bool:
    """Whether a good text may state the fact in one language only, or imply it.

    A weekday beside a date, "les deux pays" for "die landen", "dans un premier temps" for "eerst", `a)` in a list that
    the other text numbers, "deuxièmement" for "anderzijds", a name such as Covid-19.
    """
    if fact.kind == "address":
        return fact.readings[0].startswith(("http", "www."))
    if _LETTER.fullmatch(fact.readings[0]) or (fact.kind == "ordinal" and _ENUMERATING.fullmatch(fact.text)):
        return True
    return not digits(fact) and bool(_SMALL.fullmatch(fact.readings[0]))
