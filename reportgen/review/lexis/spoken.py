"""Which language a stretch of text is in: the one way in which the project tells French and Dutch apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from reportgen.language import Language
from reportgen.review.lexis.dictionary import function_words, is_ordinary
from reportgen.review.lexis.sentences import Span
from reportgen.review.lexis.words import Word, words

_ENOUGH, _ENOUGH_OF_MIXED, _ENOUGH_OF_REST = 2, 3, 4
"""Fewer words of the other language tell nothing, still less beside words of the own one or beside foreign spans."""

_LONGEST_ACRONYM = 5

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^’]{2,}’(?!\w)")


@dataclass(frozen=True, slots=True)
class Votes:
    """How many words of a stretch exist in one language only."""

    fr: int
    nl: int
    en: int

    def of(self, language: Language) -> int:
        """The words of French or of Dutch."""
        return self.fr if language is Language.FR else self.nl


def other_language(
    text: str, language: Language, span: Span, foreign: Sequence[Span] = (), names: Sequence[Span] = ()
) -> bool:
    """Whether the stretch `span` of `text`, which should be in `language`, is written in the other one.

    Names, quotations and the `foreign` spans do not count. A stretch with too few telling words is never judged.
    """
    masked = (*foreign, *names)
    grammar = _grammar_votes(text, span, masked)
    if grammar.of(language) >= _ENOUGH and grammar.of(language) >= grammar.of(language.other):
        return False
    votes = _votes(text, span, masked)
    own, other = votes.of(language), votes.of(language.other)
    enough = _ENOUGH_OF_MIXED if own else _ENOUGH
    if any(start < span[1] and end > span[0] for start, end in foreign):
        enough = _ENOUGH_OF_REST
    return other >= enough and other > 2 * own and other > 2 * votes.en


def telling_words(text: str, span: Span, foreign: Sequence[Span] = ()) -> Votes:
    """How many words of `span` exist in one language only; names, quotations and `foreign` spans do not count."""
    return _votes(text, span, foreign)


def _grammar_votes(text: str, span: Span, foreign: Sequence[Span]) -> Votes:
    """The votes of function words only, which a look into the dictionary is saved for."""
    start, end = span
    if any(begin < end and stop > start for begin, stop in (*foreign, *quoted(text))):
        return _votes(text, span, foreign, grammar=True)
    every = words(text)
    first = bisect_left(every, start, key=lambda word: word.start)
    count = {code: bisect_left(at, end) - bisect_left(at, start) for code, at in _grammar_places(text).items()}
    if first < len(every) and every[first].start < end and every[first].capital and not _begins_name(every, first):
        word = every[first].text
        code = "" if word.isupper() else _grammar(word.lower())
        if code:
            count[code] += 1
    return Votes(**count)


@lru_cache(maxsize=64)
def _grammar_places(text: str) -> Mapping[str, Sequence[int]]:
    """Where `text` has the function words of each language; those with a capital are left out."""
    found: dict[str, list[int]] = {"fr": [], "nl": [], "en": []}
    for word, start, _, capital in words(text):
        if len(word) > 1 and not (capital and not word.isupper()):
            code = _grammar(word.lower())
            if code:
                found[code].append(start)
    return found


def _votes(text: str, span: Span, foreign: Sequence[Span], grammar: bool = False) -> Votes:
    """The votes of all words, or of function words only."""
    start, end = span
    masked = [*foreign, *quoted(text)]
    if masked and 2 * sum(max(0, min(stop, end) - max(begin, start)) for begin, stop in masked) > end - start:
        masked = list(foreign)
    count = {"fr": 0, "nl": 0, "en": 0}
    every = words(text)
    first = bisect_left(every, start, key=lambda word: word.start)
    for place in range(first, len(every)):
        word, at, _, capital = every[place]
        if at >= end:
            break
        if len(word) == 1 or (capital and not word.isupper() and (place != first or _begins_name(every, place))):
            continue
        language = _grammar(word.lower()) if grammar or _may_be_acronym(word) else _language(word.lower())
        if language and not (masked and any(begin <= at < stop for begin, stop in masked)):
            count[language] += 1
    return Votes(**count)


def _may_be_acronym(word: str) -> bool:
    return word.isupper() and len(word) <= _LONGEST_ACRONYM


def _begins_name(every: Sequence[Word], place: int) -> bool:
    """Whether the next word has a capital as well, as in *Ellen Samyn*."""
    return place + 1 < len(every) and every[place + 1].capital and every[place + 1].start - every[place].end == 1


@lru_cache(maxsize=64)
def quoted(text: str) -> tuple[Span, ...]:
    """The quotations in `text`."""
    return tuple(found.span() for found in _QUOTED.finditer(text))


@cache
def _grammar(word: str) -> str:
    """The language that alone has the function word `word`; empty for any other word."""
    known = [code for code in ("fr", "nl", "en") if word in function_words(code)]
    return known[0] if len(known) == 1 else ""


@cache
def _language(word: str) -> str:
    """The language that alone has `word`, if one does; a function word that two languages share tells neither."""
    if any(word in function_words(code) for code in ("fr", "nl", "en")) or len(word) < 3:
        return _grammar(word)
    known = [language.value for language in Language if is_ordinary(word, language)]
    return known[0] if len(known) == 1 else ""
