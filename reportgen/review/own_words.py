"""What each text says in its own words: no phrases in other languages, and nothing that both hold letter for letter.

Titles, names of persons and quotations stand in both texts as they are. There is nothing in them to compare, and the
words of another language in them would be misread.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from reportgen.review.fact_checks.verbatim import passages
from reportgen.review.lexis.english import english_names
from reportgen.review.text_pair import Text, TextPair

LEFT_OUT = "\ufffc"
"""Unicode's sign for an object in the place of text: neither a space, nor a letter, nor the beginning of a sentence."""


@lru_cache(maxsize=64)
def in_own_words(pair: TextPair) -> TextPair:
    """The pair with a sign in the place of each letter that is not its own; every other word keeps its place."""
    french, dutch = passages(pair.fr.text, pair.nl.text)
    french += english_names(pair.fr.text)
    dutch += english_names(pair.nl.text)
    if not (french or dutch or pair.fr.foreign or pair.nl.foreign):
        return pair
    return TextPair(pair.key, _without(pair.fr, french), _without(pair.nl, dutch))


def _without(text: Text, spans: Iterable[tuple[int, int]]) -> Text:
    left = text.text
    for start, end in (*spans, *text.foreign):
        left = left[:start] + LEFT_OUT * (end - start) + left[end:]
    return Text(left, text.language)
