"""Every sentence of one text has its rendering in the other."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from reportgen.language import Language
from reportgen.review.alignment import RATIO, Group, Unit, align
from reportgen.review.finding import Finding
from reportgen.review.lexis.content import word_keys
from reportgen.review.lexis.sentences import Span, sentences
from reportgen.review.lexis.words import words
from reportgen.review.names.mentions import mentions
from reportgen.review.own_words import in_own_words
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.wording import comparable

_SPACES = " \u00a0\u202f"

_FAR = 7.0
"""How far two lengths may be apart, as their difference by the root of their mean; translations mostly stay below 6."""


def dropped_sentences(pair: TextPair) -> Iterator[Finding]:
    """Find sentences without counterpart, by length, order and content together.

    A sentence may be rendered by two or three, or two or three by one. Texts whose lengths are so far apart that a part
    of one must be missing are found as well, also where they are one sentence each.
    """
    if not comparable(pair):
        return
    pair = in_own_words(pair)
    spans = [sentences(text.text, text.language) for text in (pair.fr, pair.nl)]
    if len(spans[0]) <= 1 and len(spans[1]) <= 1:
        yield from _uneven(pair)
        return
    units = [[_unit(text, span) for span in one] for text, one in zip((pair.fr, pair.nl), spans, strict=True)]
    groups = align(*units)
    lone = [group for group in groups if group.fr[0] == group.fr[1] or group.nl[0] == group.nl[1]]
    for group in lone:
        yield _missing(pair, group, spans)
    if not lone:
        yield from _uneven(pair)


def _uneven(pair: TextPair) -> Iterator[Finding]:
    french, dutch = (_letters(text, (0, len(text.text))) for text in (pair.fr, pair.nl))
    mean = (french + dutch) / 2
    if mean and abs(dutch - RATIO * french) > _FAR * math.sqrt(mean):
        longer = Language.NL if dutch > french else Language.FR
        message = f"the {longer.english} text is much longer ({french} letters in French, {dutch} in Dutch)"
        texts = pair.fr.text, pair.nl.text
        whole = [(0, len(text)) for text in texts]
        finding = Finding("diff-length", pair.key, message, *texts, severity="warning")
        yield replace(finding, fr_span=whole[0], nl_span=whole[1])


def _missing(pair: TextPair, group: Group, spans: list[tuple[Span, ...]]) -> Finding:
    language = Language.FR if group.fr[0] < group.fr[1] else Language.NL
    text = pair.fr if language is Language.FR else pair.nl
    span = spans[0][group.fr[0]] if language is Language.FR else spans[1][group.nl[0]]
    return text.finding("diff-sentence-missing", pair.key, f"a sentence stands in {language.english} only", span)


def _unit(text: Text, span: Span) -> Unit:
    start, end = span
    keys = [word_keys(word.text, text.language) for word in words(text.text) if start <= word.start < end]
    keys += [name.lines for name in mentions(text.text, text.language).known if start <= name.start < end]
    keys += [frozenset(fact.readings) for fact in text.facts if start <= fact.start < end]
    keys = [key for key in keys if key]
    return Unit(_letters(text, span), tuple(keys), frozenset().union(*keys))


def _letters(text: Text, span: Span) -> int:
    """The length of a stretch without its spaces."""
    return span[1] - span[0] - sum(text.text.count(space, *span) for space in _SPACES)
