"""Walk through a text once: at each number, sign or word that may begin a fact, the first rule that reads one wins.

Rules stand from the most specific to the most general, so that a number is only a number when nothing else explains it.
The next rule is tried behind what was read; no character belongs to two facts.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable

from reportgen.language import Language
from reportgen.review.facts.addresses import addresses
from reportgen.review.facts.alternatives import alternatives
from reportgen.review.facts.amounts import amount, number
from reportgen.review.facts.approximations import about, half, round_number
from reportgen.review.facts.calendar_words import MONTHS, POSITIONS, SEASONS, WEEKDAYS
from reportgen.review.facts.cardinals import CARDINAL_WORDS
from reportgen.review.facts.dates import day_month, figures, first_of_month, month, weekday, year, years
from reportgen.review.facts.draft import Draft, Rule
from reportgen.review.facts.fractions import fraction, quarter, third
from reportgen.review.facts.identifiers import act, code, glued, numbered, paper
from reportgen.review.facts.labels import LABELS
from reportgen.review.facts.ordinals import FRENCH_STEMS, ordinal
from reportgen.review.facts.periods import century, decade, division, position, season
from reportgen.review.facts.periods import code as period_code
from reportgen.review.facts.references import (
    degree,
    heading,
    label,
    lettered,
    list_letter,
    numero,
    ordinal_label,
    sign,
    suffixed,
)
from reportgen.review.facts.roman import roman
from reportgen.review.facts.source import Source
from reportgen.review.facts.times import clock, noon
from reportgen.review.facts.units import CURRENCY_WORDS

_FIGURE_RULES: tuple[Rule, ...] = (
    act, day_month, figures, period_code, lettered, degree, suffixed, clock, division, century, ordinal_label, ordinal,
    amount, heading, years, numbered, year, glued, number,
)  # fmt: skip
_NUMBER_WORD_RULES: tuple[Rule, ...] = (
    first_of_month, division, century, ordinal_label, half, fraction, ordinal, about, amount,
)  # fmt: skip
_ARTICLE_RULES: tuple[Rule, ...] = (half, fraction, about, amount)
_SIGN_RULES: tuple[Rule, ...] = (sign, amount)

_ROMAN_RULES: tuple[Rule, ...] = (division, century, ordinal, roman)
_CODE_RULES: tuple[Rule, ...] = (period_code, code)


def _table(*rows: tuple[Iterable[str], tuple[Rule, ...]]) -> dict[str, tuple[Rule, ...]]:
    return {word: rules for words, rules in rows for word in words}


# What a word may begin; of a word in two rows the last one counts.
_PAPERS = ("doc", "stuk", "criv", "crabv", "qrva", "com", "swd", "join", "sec", "c", "pe", "iso", "iec", "nbn")
_ACTS = ("ue", "eu", "ce", "eg", "cee", "eeg", "jai", "jbz", "pesc", "gbvb", "euratom")
_DUTCH_MILLIONS = ("miljoen", "miljoenen", "miljard", "miljarden")
_WORD_RULES: dict[Language, dict[str, tuple[Rule, ...]]] = {
    Language.FR: _table(
        (LABELS[Language.FR], (label, code)),
        (CARDINAL_WORDS[Language.FR], _NUMBER_WORD_RULES),
        (("un", "une"), _ARTICLE_RULES),
        (MONTHS[Language.FR], (month,)),
        (WEEKDAYS[Language.FR], (weekday,)),
        ((f"{day}s" for day in WEEKDAYS[Language.FR]), (weekday,)),
        (SEASONS[Language.FR], (season,)),
        (POSITIONS[Language.FR], (position,)),
        (CURRENCY_WORDS, (amount,)),
        (_PAPERS, (paper, period_code, code)),
        (_ACTS, (act, code)),
        (("n", "no", "nos", "numero", "numeros"), (paper, numero, code)),
        (
            ("dizaines", "centaines", "millier", "milliers", "million", "millions", "milliard", "milliards"),
            (round_number,),
        ),
        (("annees",), (decade,)),
        (("moitie",), (fraction,)),
        (("tiers",), (third,)),
        (("quart",), (quarter,)),
        (("midi", "minuit"), (noon,)),
        (("demi", "demie"), (half,)),
    ),
    Language.NL: _table(
        (LABELS[Language.NL], (label, code)),
        (CARDINAL_WORDS[Language.NL], _NUMBER_WORD_RULES),
        (("een",), _ARTICLE_RULES),
        (MONTHS[Language.NL], (month,)),
        (WEEKDAYS[Language.NL], (weekday,)),
        ((f"{day}en" for day in WEEKDAYS[Language.NL]), (weekday,)),
        (SEASONS[Language.NL], (season,)),
        (POSITIONS[Language.NL], (position,)),
        (CURRENCY_WORDS, (amount,)),
        (_PAPERS, (paper, period_code, code)),
        (_ACTS, (act, code)),
        (("n", "no", "nr", "nrs", "nummer", "nummers"), (paper, numero, code)),
        (("tientallen", "honderden", "duizenden", "tienduizenden", *_DUTCH_MILLIONS), (round_number,)),
        (("jaren",), (decade,)),
        (("helft",), (fraction,)),
        (("middernacht",), (noon,)),
        (("half", "halve"), (half, position)),
    ),
}
"""What may begin with a whole word."""

# What words a number or an ordinal may begin with, whatever follows: "deuxièmement", "vierendertigste".
_BEGINNINGS = {
    Language.FR: ("premi", "second", *(f"{stem}ieme" for stem in FRENCH_STEMS)),
    Language.NL: (*CARDINAL_WORDS[Language.NL], "eerste", "derde", "anderhal"),
}


def _anchors(language: Language) -> re.Pattern[str]:
    """Where a fact may begin: a digit, a sign, a word of the tables, Roman numerals, a letter of a list."""
    words = alternatives(_WORD_RULES[language])
    beginnings = alternatives(_BEGINNINGS[language])
    return re.compile(
        rf"([0-9]+)|([€$£§])|\b(?:({words})(?![a-z])|({beginnings})|([ivx]+)(?:e|er|eme|bis|ter|quater)?(?![a-z])|([a-z])\))"
    )


_ANCHORS = {language: _anchors(language) for language in Language}
_FIGURE, _SIGN, _WORD, _BEGINNING, _ROMAN, _LETTER = range(1, 7)
_RULES = {_FIGURE: _FIGURE_RULES, _SIGN: _SIGN_RULES, _BEGINNING: _NUMBER_WORD_RULES, _LETTER: (list_letter,)}
_LETTERS_BEFORE = re.compile(r"(?<![a-z0-9])[a-z]{1,12}-?$")


def scan(source: Source) -> list[Draft]:
    """Read all facts of a text, in their order."""
    drafts: list[Draft] = []
    fixed = deque(_without_overlap(sorted(addresses(source), key=lambda draft: (draft.start, -draft.end))))
    end = 0
    for anchor in _ANCHORS[source.language].finditer(source.low):
        start = anchor.start()
        while fixed and fixed[0].start <= start:
            drafts.append(fixed[0])
            end = fixed.popleft().end
        if start < end:
            continue
        start, rules = _rules(source, anchor, end)
        for rule in rules:
            found = rule(source, start)
            if found:
                drafts += found
                end = found[-1].end
                break
    return [*drafts, *fixed]


def _rules(source: Source, anchor: re.Match[str], end: int) -> tuple[int, tuple[Rule, ...]]:
    """Where to read and by what rules; `end` is that of the fact before."""
    start, sort = anchor.start(), anchor.lastindex
    if sort == _FIGURE:
        before = source.low[start - 1] if start > end else ""
        letters = (
            _LETTERS_BEFORE.search(source.low, max(end, start - 13), start)
            if before.isalpha() or before == "-"
            else None
        )
        return (letters.start(), _CODE_RULES) if letters else (start, _FIGURE_RULES)
    if sort == _WORD:
        return start, _WORD_RULES[source.language][anchor.group()]
    if sort == _ROMAN:
        return start, _ROMAN_RULES if source.plain[start].isupper() else ()
    return start, _RULES[sort or _FIGURE]


def _without_overlap(drafts: list[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in drafts:
        if not kept or draft.start >= kept[-1].end:
            kept.append(draft)
    return kept
