"""Walk through a text once: at each number, sign or word that may begin a fact, the first rule that reads one wins.

Rules stand from the most specific to the most general, so that a number is only a number when nothing else explains it.
The next rule is tried behind what was read; no character belongs to two facts.
"""

from __future__ import annotations

import re

from reportgen.language import Language
from reportgen.review.facts.addresses import addresses
from reportgen.review.facts.amounts import about, amount, half_hour, number, round_number
from reportgen.review.facts.calendar_words import MONTHS, POSITIONS, SEASONS, WEEKDAYS
from reportgen.review.facts.cardinals import CARDINAL_WORDS
from reportgen.review.facts.dates import day_month, figures, first_of_month, month, weekday, years
from reportgen.review.facts.draft import Draft, Rule
from reportgen.review.facts.fractions import fraction, third
from reportgen.review.facts.identifiers import act, code, glued, numbered, paper
from reportgen.review.facts.labels import LABELS
from reportgen.review.facts.ordinals import ordinal
from reportgen.review.facts.periods import century, decade, division, position, season
from reportgen.review.facts.periods import code as period_code
from reportgen.review.facts.references import degree, heading, label, list_letter, numero, ordinal_label, sign, suffixed
from reportgen.review.facts.roman import roman
from reportgen.review.facts.source import Source
from reportgen.review.facts.times import clock, noon
from reportgen.review.facts.units import CURRENCY_WORDS

_ANCHOR = re.compile(r"[0-9]+|[^\W\d_]+|[€$£§]")

_FIGURE_RULES: tuple[Rule, ...] = (
    heading, act, figures, day_month, period_code, degree, suffixed, clock, division, century, ordinal_label, ordinal,
    amount, years, numbered, glued, number,
)  # fmt: skip
_NUMBER_WORD_RULES: tuple[Rule, ...] = (
    first_of_month, division, century, ordinal_label, half_hour, fraction, ordinal, about, amount,
)  # fmt: skip
_SIGN_RULES: tuple[Rule, ...] = (sign, amount)
_CODE_RULES: tuple[Rule, ...] = (paper, act, numero, period_code, label, code)

_FRENCH_ORDINALS = re.compile(r"premi(?:er|ere)s?$|premierement$|secon(?:d|de)s?$|[a-z]+iemes?$")
_DUTCH_NUMBER = re.compile(
    r"(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig"
    r"|honderd|duizend|nul|eerste|derde|anderhal|half|tweede)"
)


def _word_rules() -> dict[Language, dict[str, tuple[Rule, ...]]]:
    rules: dict[Language, dict[str, tuple[Rule, ...]]] = {}
    for language in Language:
        table: dict[str, tuple[Rule, ...]] = {}
        for word in LABELS[language]:
            table[word] = (label, code)
        for word in CARDINAL_WORDS[language]:
            table[word] = _NUMBER_WORD_RULES
        for word in MONTHS[language]:
            table[word] = (month,)
        for word in WEEKDAYS[language]:
            table[word] = (weekday,)
            table[f"{word}s" if language is Language.FR else f"{word}en"] = (weekday,)
        for word in SEASONS[language]:
            table[word] = (season,)
        for word in POSITIONS[language]:
            table[word] = (position,)
        for word in CURRENCY_WORDS | {"us"}:
            table[word] = (amount,)
        for word in ("doc", "criv", "crabv", "qrva", "com", "swd", "join", "sec", "c", "pe", "iso", "iec", "nbn", "en"):
            table[word] = (paper, numero, period_code, code)
        for word in ("ue", "eu", "ce", "eg", "cee", "eeg"):
            table[word] = (act, code)
        for word in ("n", "no", "nos", "nr", "nrs", "numero", "numeros", "nummer", "nummers"):
            table[word] = (numero, code)
        for word in ("dizaines", "centaines", "milliers", "millions", "milliards"):
            table[word] = (round_number,)
        for word in ("tientallen", "honderden", "duizenden", "miljoenen", "miljarden"):
            table[word] = (round_number,)
        rules[language] = table
    french, dutch = rules[Language.FR], rules[Language.NL]
    french |= {"annees": (decade,), "moitie": (fraction,), "tiers": (third,), "midi": (noon,), "minuit": (noon,)}
    french |= {"demi": (half_hour,)}
    dutch |= {"jaren": (decade,), "helft": (fraction,), "middernacht": (noon,), "half": (half_hour, position)}
    return rules


_WORD_RULES = _word_rules()


def scan(source: Source) -> list[Draft]:
    """Read all facts of a text, in their order."""
    drafts: list[Draft] = []
    fixed = _without_overlap(sorted(addresses(source), key=lambda draft: (draft.start, -draft.end)))
    end = 0
    for anchor in _ANCHOR.finditer(source.low):
        start = anchor.start()
        if start < end:
            continue
        while fixed and fixed[0].start <= start:
            drafts.append(fixed[0])
            end = fixed.pop(0).end
        if start < end:
            continue
        for rule in _rules(source, anchor):
            found = rule(source, start)
            if found:
                drafts += found
                end = found[-1].end
                break
    return drafts + fixed


def _rules(source: Source, anchor: re.Match[str]) -> tuple[Rule, ...]:
    word, start, end = anchor.group(), anchor.start(), anchor.end()
    if word[0].isdigit():
        return _FIGURE_RULES
    if not word.isalpha():
        return _SIGN_RULES
    rules = _WORD_RULES[source.language].get(word)
    if rules is not None:
        return rules
    after = source.low[end : end + 2]
    if after[:1].isdigit() or (after[:1] == "-" and after[1:].isdigit()):
        return (period_code, code)
    if source.language is Language.FR:
        if word.endswith(("eme", "emes")) or word.startswith(("premi", "second")):
            return _NUMBER_WORD_RULES if _FRENCH_ORDINALS.match(word) else ()
    elif _DUTCH_NUMBER.match(word):
        return _NUMBER_WORD_RULES
    if len(word) == 1 and after[:1] == ")":
        return (list_letter,)
    if word[0] in "ivx" and source.plain[start].isupper():
        return (division, century, ordinal, roman)
    return ()


def _without_overlap(drafts: list[Draft]) -> list[Draft]:
    kept: list[Draft] = []
    for draft in drafts:
        if not kept or draft.start >= kept[-1].end:
            kept.append(draft)
    return kept
