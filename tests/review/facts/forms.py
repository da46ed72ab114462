"""Tables of forms: what French and Dutch write for one value."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.facts import facts

Form = tuple[str, str, str, str]
"""A French and a Dutch form, the kind of fact, and its readings, several separated by " | "."""


def read(text: str, language: Language) -> list[tuple[str, str]]:
    """Kind and first reading of every fact of a text."""
    return [(fact.kind, fact.readings[0]) for fact in facts(text, language)]


def values(text: str, language: Language) -> list[set[str]]:
    """All readings of every fact of a text."""
    return [set(fact.readings) for fact in facts(text, language)]


def assert_same(fr: str, nl: str, kind: str, readings: str) -> None:
    """Both forms state these values, in this order, at least one of them as `kind`, and nothing else."""
    expected = readings.split(" | ")
    for text, language in ((fr, Language.FR), (nl, Language.NL)):
        found = facts(text, language)
        assert len(found) == len(expected), f"{text!r}: {found}"
        assert all(value in fact.readings for value, fact in zip(expected, found, strict=True)), f"{text!r}: {found}"
        assert kind in {fact.kind for fact in found}, f"{text!r}: {found}"
