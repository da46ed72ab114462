"""Both texts name the same persons, places, bodies and acronyms.

Codes: `diff-name-spelling` (a name that is nearly the same in both), `diff-name-other` (a name in each text without
counterpart in the other), `diff-name-missing` (a name that one text lacks), `diff-name-count` (a name that one text has
more often).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lexis.dictionary import is_ordinary
from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.words import words
from reportgen.review.names.counts import uneven
from reportgen.review.names.explained import is_explained, takes_up, written_out
from reportgen.review.names.known import is_acronym, known_forms
from reportgen.review.names.pairing import Left, left_over
from reportgen.review.own_words import in_own_words
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.wording import comparable

_ROMAN = re.compile("[IVXLCDM]+")

_WORDED = frozenset({"date", "period", "money", "quantity", "address"})
"""Kinds of facts whose words are theirs and no names."""

_NEAR = 0.75
"""Two names of which more than this share is the same, in the same order, are one name of which one is misspelt."""


def same_names(pair: TextPair) -> Iterator[Finding]:
    """Compare the names of two texts; names that differ by rule (Anvers, Antwerpen) are the same."""
    if not comparable(pair):
        return
    pair = in_own_words(pair)
    french, dutch = _names_of(pair.fr, pair.nl), _names_of(pair.nl, pair.fr)
    yield from _misspelt(pair, french, dutch)
    french, dutch = _without_explained(pair, french, dutch)
    if not french or not dutch:
        french, dutch = ([left for left in one if not left.doubtful] for one in (french, dutch))
    weak = not (french and dutch)
    pairs = zip_longest(_runs(pair.fr, french), _runs(pair.nl, dutch))
    for mine, theirs in pairs:
        runs = [run for run in (mine, theirs) if run]
        told_apart = len(runs) == 2 and not any(map(_is_short, runs))
        if told_apart or any(_is_strong(run, weak or len(runs) == 2) for run in runs):
            yield _left(pair, mine, theirs)
    if not french and not dutch:
        yield from _counted(pair)


def _names_of(text: Text, other: Text) -> list[Left]:
    """The names of `text` that `other` has not; a Roman number is none, nor is the month of a date in capitals."""
    return [
        left
        for left in left_over(text, other)
        if not takes_up(text, left.mention)
        and not any(
            fact.start <= left.mention.start < fact.end
            and (fact.kind in _WORDED or _ROMAN.fullmatch(left.mention.text))
            for fact in text.facts
        )
    ]


def _misspelt(pair: TextPair, french: list[Left], dutch: list[Left]) -> Iterator[Finding]:
    """Names that are nearly a name of the other text; what is found is taken out of both lists."""
    for mine, text, other in ((french, pair.fr, pair.nl), (dutch, pair.nl, pair.fr)):
        for left in list(mine):
            span = _nearest(left, text, other)
            if span is not None:
                mine.remove(left)
                theirs = dutch if mine is french else french
                theirs[:] = [one for one in theirs if (one.mention.start, one.mention.end) != span]
                yield _spelling(pair, text.language, (left.mention.start, left.mention.end), span)


def _near(one: str, other: str) -> bool:
    """Whether two names differ by a few letters only."""
    first, second = fold(one), fold(other)
    return first[:1] == second[:1] and SequenceMatcher(None, first, second, autojunk=False).ratio() >= _NEAR


def _nearest(left: Left, text: Text, other: Text) -> tuple[int, int] | None:
    """The place of the word of `other` that nearly is the name `left`."""
    if left.mention.lines or len(left.mention.text) < 4:
        return None
    for word in words(other.text):
        if word.capital and _near(left.mention.text, word.text) and not is_ordinary(word.text, other.language):
            return (word.start, word.end)
    return None


def _spelling(pair: TextPair, language: Language, mine: tuple[int, int], theirs: tuple[int, int]) -> Finding:
    fr_span, nl_span = (mine, theirs) if language is Language.FR else (theirs, mine)
    fr, nl = pair.fr.text[slice(*fr_span)], pair.nl.text[slice(*nl_span)]
    message = f"{fr} in French, {nl} in Dutch: one of the two is probably misspelt"
    return Finding("diff-name-spelling", pair.key, message, fr, nl, fr_span=fr_span, nl_span=nl_span)


def _without_explained(pair: TextPair, french: list[Left], dutch: list[Left]) -> tuple[list[Left], list[Left]]:
    """Leave out acronyms that each text explains in its own words: *plan d’action (PA)*, *actieplan (AP)*."""
    french, dutch = _without_initials(pair, french, dutch)
    for test in (_is_explained, _is_unknown_acronym):
        sides = ((french, pair.fr), (dutch, pair.nl))
        mine, theirs = (
            sorted((left for left in lefts if test(text, left)), key=lambda left: not left.sure)
            for lefts, text in sides
        )
        count = min(len(mine), len(theirs))
        drop = {id(left) for left in (*mine[:count], *theirs[:count])}
        french, dutch = ([left for left in lefts if id(left) not in drop] for lefts in (french, dutch))
    return french, dutch


def _is_explained(text: Text, left: Left) -> bool:
    return is_explained(text, left.mention)


def _is_unknown_acronym(_: Text, left: Left) -> bool:
    """Whether no table has an acronym, in either language."""
    known = left.mention.lines or any(fold(left.mention.text) in known_forms(language) for language in Language)
    return not known and is_acronym(left.mention.text)


def _without_initials(pair: TextPair, french: list[Left], dutch: list[Left]) -> tuple[list[Left], list[Left]]:
    """Leave out an acronym and the names that it is made of in the other text: *BHV*, *Bruxelles-Hal-Vilvorde*."""
    kept = [list(french), list(dutch)]
    for mine, theirs, other in ((0, 1, pair.nl), (1, 0, pair.fr)):
        for left in [french, dutch][mine]:
            span = written_out(left.mention, other)
            if span:
                kept[mine] = [one for one in kept[mine] if one.mention.text != left.mention.text]
                kept[theirs] = [one for one in kept[theirs] if one.mention.text not in other.text[slice(*span)]]
    return kept[0], kept[1]


def _runs(text: Text, lefts: Sequence[Left]) -> list[list[Left]]:
    """Names that stand side by side are one: *Ellen* and *Samyn*."""
    runs: list[list[Left]] = []
    for left in lefts:
        if runs and re.fullmatch(r"[\s.\-‑'’]*", text.text[runs[-1][-1].mention.end : left.mention.start]):
            runs[-1].append(left)
        else:
            runs.append([left])
    return runs


def _left(pair: TextPair, mine: list[Left] | None, theirs: list[Left] | None) -> Finding:
    spans = [(run[0].mention.start, run[-1].mention.end) if run else None for run in (mine, theirs)]
    fr = pair.fr.text[slice(*spans[0])] if spans[0] else ""
    nl = pair.nl.text[slice(*spans[1])] if spans[1] else ""
    severity = "warning"
    if fold(fr) == fold(nl) or all(left.foreign for left in (*(mine or ()), *(theirs or ()))):
        code, severity = "diff-name-other", "info"
        message = f"both texts have {fr or nl}, which one of the two languages writes otherwise"
    elif fr and nl:
        code, message = "diff-name-other", f"French names {fr}, Dutch names {nl}"
    else:
        language = Language.FR if fr else Language.NL
        code, message = "diff-name-missing", f"{fr or nl} stands in {language.english} only"
        severity = "info" if _is_single(mine or theirs or []) else severity
    return Finding(code, pair.key, message, fr, nl, severity=severity, fr_span=spans[0], nl_span=spans[1])


def _is_single(run: Sequence[Left]) -> bool:
    """Whether a name is one word that no table knows: it may be a common word that one text gives a capital."""
    (first, *others) = run
    return not (others or first.mention.lines or first.person or is_acronym(first.mention.text))


def _is_short(run: Sequence[Left]) -> bool:
    """Whether a name is a word that stands for a longer one, such as *the Union*."""
    return all(left.meant and left.mention.common and " " not in left.mention.text for left in run)


def _is_strong(run: Sequence[Left], weak: bool) -> bool:
    """Whether a name is missed for sure; an institution may be meant by another word (*the House*, *parliament*)."""
    sure = [left for left in run if left.sure]
    common = all(left.mention.common and left.meant and not left.placed for left in sure)
    return bool(sure) and not (weak and common)


def _counted(pair: TextPair) -> Iterator[Finding]:
    """Places and bodies that both texts have, but not equally often."""
    for name in uneven(pair.fr, pair.nl):
        # Alone, a name more or less may be *their country* in the other text; beside another one it took its place.
        severity = "warning" if name.instead else "info"
        message = f"{name.text} stands {_times(name.fr)} in French and {_times(name.nl)} in Dutch"
        yield Finding("diff-name-count", pair.key, message, severity=severity)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
