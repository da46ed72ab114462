"""The third leg: what the data say, beside what the French and the Dutch text say.

A divergence between the languages is judged by the data, and a departure that both languages share is found only here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reportgen.document import Document, Line, lines, plain
from reportgen.language import Language
from reportgen.review.facts import TextFact, facts
from reportgen.review.finding import Finding

Lines = dict[str, Line]
Sides = dict[Language, Document]


def judged_by_data(findings: Iterable[Finding], found: Sides, data: Sides) -> list[Finding]:
    """Return the findings, each saying which side departs from the data, and those that only the data show.

    `found` are the two documents as they were read, `data` the two that reportgen makes from the data today.
    """
    have = {language: _lines(document) for language, document in found.items()}
    want = {language: _lines(document) for language, document in data.items()}
    judged = [_judged(finding, have, want) for finding in findings]
    told = {finding.key for finding in judged}
    return [*judged, *_shared(have, want, told)]


def _lines(document: Document) -> Lines:
    return {line.key: line for line in lines(document)}


def _judged(finding: Finding, have: dict[Language, Lines], want: dict[Language, Lines]) -> Finding:
    texts = {language: (_at(have[language], finding.key), _at(want[language], finding.key)) for language in Language}
    if not any(text for both in texts.values() for text in both):
        # It is about nothing that stands in the text, such as the header.
        return finding
    departing = [language.english for language, (mine, wanted) in texts.items() if mine != wanted]
    if len(departing) == 2:
        verdict = "both texts depart from the data"
    elif departing:
        verdict = f"the {departing[0]} text departs from the data"
    else:
        verdict = "both texts are as the data make them"
    return replace(finding, message=f"{finding.message}; {verdict}")


def _at(side: Lines, key: str) -> dict[str, list[str]]:
    """The words of the text of this key, or of all texts of the table, row or list that it names."""
    if key in side:
        return {key: _words(side[key])}
    return {one: _words(line) for one, line in side.items() if one.startswith(f"{key}/")}


def _words(line: Line | None) -> list[str]:
    return plain(line.content).split() if line else []


def _shared(have: dict[Language, Lines], want: dict[Language, Lines], told: set[str]) -> Iterator[Finding]:
    """Blocks of which nothing is said yet, whose facts are not those of the data."""
    for key in dict.fromkeys(key for language in Language for key in want[language]):
        if key in told:
            continue
        extra: dict[Language, TextFact | None] = {}
        missing: list[str] = []
        for language in Language:
            line, wanted = have[language].get(key), want[language].get(key)
            extra[language], lost = _departure(line, wanted, language)
            missing += lost
        if missing or any(extra.values()):
            yield _finding(key, extra, missing, have)


def _departure(line: Line | None, wanted: Line | None, language: Language) -> tuple[TextFact | None, list[str]]:
    """The first fact that the text has and the data have not, and the facts that it lacks, as the data spell them."""
    if line is None or wanted is None or _words(line) == _words(wanted):
        return None, []
    mine, others = (facts(plain(one.content), language) for one in (line, wanted))
    lacking = Counter(fact.readings for fact in others) - Counter(fact.readings for fact in mine)
    surplus = Counter(fact.readings for fact in mine) - Counter(fact.readings for fact in others)
    first = next((fact for fact in mine if fact.readings in surplus), None)
    return first, [fact.text for fact in others if fact.readings in lacking]


def _finding(
    key: str, extra: dict[Language, TextFact | None], missing: list[str], have: dict[Language, Lines]
) -> Finding:
    said = [f"{language.english} says “{fact.text}”" for language, fact in extra.items() if fact]
    expected = f"the data say {' and '.join(f'“{text}”' for text in dict.fromkeys(missing))}" if missing else ""
    message = ", ".join(part for part in (*said, expected or "the data do not") if part)
    fr, nl = extra[Language.FR], extra[Language.NL]
    return Finding(
        "data-fact",
        key,
        message,
        fr=fr.text if fr else "",
        nl=nl.text if nl else "",
        fr_location=have[Language.FR][key].location if key in have[Language.FR] else None,
        nl_location=have[Language.NL][key].location if key in have[Language.NL] else None,
        fr_span=(fr.start, fr.end) if fr else None,
        nl_span=(nl.start, nl.end) if nl else None,
    )
