"""The facts of both texts against each other: each must stand in the other text too, as often, with the same value.

values        what facts have in common: bare values, figures, facts that a good text may leave out
matching      facts of equal value
implied       values stated without a number
counterparts  what is left over, paired by kind and place
codes         the codes of findings
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reportgen.language import Language
from reportgen.review.fact_checks.codes import name, pair_code, single_code
from reportgen.review.fact_checks.counterparts import Counterparts, counterparts
from reportgen.review.fact_checks.equality import Stated, stated_years
from reportgen.review.fact_checks.implied import Implications
from reportgen.review.fact_checks.matching import Matching, match_facts
from reportgen.review.fact_checks.swaps import swaps
from reportgen.review.fact_checks.values import digits, dispensable, is_year
from reportgen.review.fact_checks.verbatim import outside_quotations
from reportgen.review.facts import TextFact
from reportgen.review.finding import Finding
from reportgen.review.text_pair import Text, TextPair

__all__ = ["compare_facts"]

# "Les quatre pays" takes up what was said before; the other language may say "they".
_DEFINITE = {
    Language.FR: re.compile(r"(?i)\b(?:les|ces|des|aux|nos|leurs|ses|vos)\s$"),
    Language.NL: re.compile(r"(?i)\b(?:de|die|deze|onze|hun|haar|zijn)\s$"),
}

_TAKEN_UP = 10
"""The largest number that is taken up in that way."""

_FIGURES = frozenset({"money", "percent", "points", "quantity", "number"})
"""Kinds of which a good text repeats none; a date, a year or a reference it may repeat for clarity."""


def compare_facts(pair: TextPair) -> Iterator[Finding]:
    """Find the facts that only one text states, or that the two state differently."""
    matching = match_facts(pair.fr.facts, pair.nl.facts)
    yield from _swapped(pair, matching)
    if not matching.fr and not matching.nl:
        return
    matching = match_facts(*outside_quotations(pair.fr.text, pair.nl.text, pair.fr.facts, pair.nl.facts))
    fr, fr_stated = _stated_otherwise(matching.fr, pair.nl)
    nl, nl_stated = _stated_otherwise(matching.nl, pair.fr)
    stated = {text.language: Stated(text.facts) for text in (pair.fr, pair.nl)}
    lengths = len(pair.fr.text), len(pair.nl.text)
    for both in counterparts(fr, nl, fr_stated, nl_stated, lengths):
        if both.fr and both.nl:
            yield _different(pair, both.fr, both.nl)
        else:
            yield from _alone(pair, both, stated)


def _swapped(pair: TextPair, matching: Matching) -> Iterator[Finding]:
    partner = {one.start: other for one, other in matching.pairs}
    for first, second in swaps(pair.fr.text, pair.nl.text, matching.pairs):
        message = (
            f"French puts “{first[0].text}” with “{first[1].text}” and “{second[0].text}” with “{second[1].text}”; "
            "Dutch has them the other way round"
        )
        yield _finding(pair, "diff-swap", message, "error", first[0], partner[first[0].start])


def _stated_otherwise(facts: Sequence[TextFact], other: Text) -> tuple[list[TextFact], list[TextFact]]:
    """The facts that the other text does not state, and those that it states in another way: in a date, in a word."""
    if not facts:
        return [], []
    years = stated_years(fact for fact in other.facts if not is_year(fact))
    words = Implications(other.text, other.language, other.facts)
    missing: list[TextFact] = []
    stated: list[TextFact] = []
    for fact in facts:
        found = (is_year(fact) and fact.readings[0] in years) or words.state(fact)
        (stated if found else missing).append(fact)
    return missing, stated


def _different(pair: TextPair, fr: TextFact, nl: TextFact) -> Finding:
    code = pair_code(fr, nl)
    message = f"French says “{fr.text}”, Dutch “{nl.text}”"
    if code == "diff-ambiguous":
        message += f"; the French may mean {' or '.join(fr.readings)}"
    return _finding(pair, code, message, _pair_severity(fr, nl), fr, nl)


def _pair_severity(fr: TextFact, nl: TextFact) -> str:
    if fr.kind == nl.kind == "address" and (digits(fr) == digits(nl) or not (digits(fr) and digits(nl))):
        return "info"
    return "error"


def _alone(pair: TextPair, both: Counterparts, stated: dict[Language, Stated]) -> Iterator[Finding]:
    """What one text says and the other does not, unless a good translation may leave it out or say it again."""
    fact = both.fr or both.nl
    assert fact is not None
    language = Language.FR if both.fr else Language.NL
    text, others = (pair.fr, stated[Language.NL]) if both.fr else (pair.nl, stated[Language.FR])
    here, there = language.english, language.other.english
    if others.repeat(fact):
        if fact.kind in _FIGURES and len(digits(fact)) > 1:
            message = f"{here} says “{fact.text}” more often than {there}"
            yield _finding(pair, "diff-repeat", message, "warning", both.fr, both.nl)
    elif not dispensable(fact) and not _taken_up(fact, text):
        message = f"{here} says “{fact.text}”, {there} has no such {name(fact)}"
        yield _finding(pair, single_code(fact), message, "error" if digits(fact) else "warning", both.fr, both.nl)


def _taken_up(fact: TextFact, text: Text) -> bool:
    """Whether the fact is a small number in words that takes up what was said before: *les quatre pays*."""
    small = (
        fact.kind == "number" and not digits(fact) and fact.readings[0].isdigit() and int(fact.readings[0]) <= _TAKEN_UP
    )
    return small and _DEFINITE[text.language].search(text.text, 0, fact.start) is not None


def _finding(
    pair: TextPair, code: str, message: str, severity: str, fr: TextFact | None, nl: TextFact | None
) -> Finding:
    return Finding(
        code,
        pair.key,
        message,
        fr=fr.text if fr else "",
        nl=nl.text if nl else "",
        severity=severity,
        fr_span=(fr.start, fr.end) if fr else None,
        nl_span=(nl.start, nl.end) if nl else None,
    )
