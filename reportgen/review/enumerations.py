"""An item of an enumeration that the other text does not have although it has all the others."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lexis.content import word_keys
from reportgen.review.lexis.dictionary import function_words
from reportgen.review.lexis.sentences import Span, sentences
from reportgen.review.lexis.words import words
from reportgen.review.own_words import in_own_words
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.wording import comparable

_BORDER = {
    Language.FR: re.compile(r",?\s+(?:et|ou|ainsi que)\s+|[,;:]\s+|\s*[()]\s*|$"),
    Language.NL: re.compile(r",?\s+(?:en|of|alsook|evenals)\s+|[,;:]\s+|\s*[()]\s*|$"),
}
"""What stands between the items of an enumeration."""

_WORDS = 4
"""An item of more words is a clause."""

_ITEMS = 3
"""Fewer items in a row are no enumeration."""


def enumerations(pair: TextPair) -> Iterator[Finding]:
    """Find an item that one text lacks in an enumeration that otherwise has the same items, so that it is shorter."""
    if not comparable(pair):
        return
    pair = in_own_words(pair)
    rows = [list(_enumerations(text)) for text in (pair.fr, pair.nl)]
    if not all(rows):
        return
    for text, mine, other, theirs in ((pair.fr, rows[0], pair.nl, rows[1]), (pair.nl, rows[1], pair.fr, rows[0])):
        counterparts = [[_keys(other, item) for item in row] for row in theirs]
        for row in mine:
            keys = [_keys(text, item) for item in row]
            for counterpart in counterparts:
                lacking = _lacking(keys, counterpart)
                if lacking is not None:
                    yield _finding(pair, text, row[lacking])


def _lacking(mine: list[frozenset[str]], theirs: list[frozenset[str]]) -> int | None:
    """The place of the one item of `mine` that `theirs`, which is shorter by one, has not; None if that is not so.

    Every other item must be recognised in the same place: two languages cut a sentence at different words. The first
    and the last item may belong to a longer clause, of which one language makes an item and the other does not.
    """
    if len(mine) != len(theirs) + 1:
        return None
    for place in range(1, len(mine) - 1):
        rest = mine[:place] + mine[place + 1 :]
        if mine[place] and all(_same(keys, other) for keys, other in zip(rest, theirs, strict=True)):
            return place
    return None


def _same(keys: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two items share a word; `etc.` and `3.8` have none."""
    return bool(keys & other) or not (keys or other)


def _enumerations(text: Text) -> Iterator[list[Span]]:
    """Rows of at least three short items within a sentence."""
    for start, end in sentences(text.text, text.language):
        if text.text.count(",", start, end) < _ITEMS - 2:
            continue
        row: list[Span] = []
        at = start
        for border in _BORDER[text.language].finditer(text.text, start, end):
            item = (at, border.start())
            at = border.end()
            if 0 < len(text.text[slice(*item)].split()) <= _WORDS:
                row.append(item)
                continue
            if len(row) >= _ITEMS:
                yield row
            row = []
        if len(row) >= _ITEMS:
            yield row


def _keys(text: Text, span: Span) -> frozenset[str]:
    own = function_words(text.language.value)
    found = (word for word in words(text.text) if span[0] <= word.start < span[1] and word.text.lower() not in own)
    return frozenset().union(*(word_keys(word.text, text.language) for word in found))


def _finding(pair: TextPair, text: Text, span: Span) -> Finding:
    quote = text.text[slice(*span)]
    message = f"the item “{quote}” of an enumeration stands in {text.language.english} only"
    return text.finding("diff-enumeration", pair.key, message, span, "info")
