"""Foreign phrases in a pair of texts: the titles of sources, footnotes, names of publishers in their own language.

They say nothing in the language of the text, so checks of words look past them. A phrase that is tagged as foreign in
one text only, because it is in the language of the other, is left out of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from reportgen.review.lexis.sentences import Span
from reportgen.review.text_pair import Text, TextPair


def without_foreign(pair: TextPair) -> TextPair:
    """The pair with spaces in place of every foreign phrase; all else stays where it was."""
    if not pair.fr.foreign and not pair.nl.foreign:
        return pair
    fr = [*pair.fr.foreign, *_repeated(pair.nl, pair.fr)]
    nl = [*pair.nl.foreign, *_repeated(pair.fr, pair.nl)]
    return replace(pair, fr=blanked(pair.fr, fr), nl=blanked(pair.nl, nl))


def _repeated(text: Text, other: Text) -> list[Span]:
    """Where the foreign phrases of `text` stand in `other`, each as often as it does here."""
    found: list[Span] = []
    taken: dict[str, int] = {}
    for start, end in text.foreign:
        phrase = text.text[start:end].strip()
        # Letters before or after would make it a part of another word.
        place = re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)").search(other.text, taken.get(phrase, 0))
        if phrase and place:
            taken[phrase] = place.end()
            found.append(place.span())
    return found


def blanked(text: Text, spans: Iterable[Span]) -> Text:
    """The text with spaces in place of `spans`; what is foreign to it elsewhere still is."""
    spans = list(spans)
    characters = list(text.text)
    for start, end in spans:
        characters[start:end] = " " * (end - start)
    foreign = tuple(one for one in text.foreign if not any(start <= one[0] < end for start, end in spans))
    return Text("".join(characters), text.language, foreign)


def cut(text: Text, span: Span) -> Text:
    """What stands in `span` as a text of its own."""
    start, end = span
    foreign = tuple((one[0] - start, one[1] - start) for one in text.foreign if start <= one[0] < end)
    return Text(text.text[start:end], text.language, foreign)
