"""Quotations of official documents, which no reviewer may correct.

The reference data hold points of documents that exist in both languages. Where the two files quote such a point word
for word, each in its own language, what the quotations do not have in common is the business of their authors. As soon
as either is edited, the two are compared like any other text. A translation of ours is always compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reportgen.model.reference import Reference
from reportgen.review.foreign import blanked
from reportgen.review.text_pair import TextPair

Quotation = tuple[str, str]
"""The French and the Dutch text of one point."""

_SPACES = str.maketrans("\u00a0\u202f\n\v", "    ")


def official_quotations(reference: Reference) -> tuple[Quotation, ...]:
    """The points of official documents of which both texts are official, the longest first."""
    texts = [commitment.text for commitment in reference.commitments]
    found = [(_plain(text.fr), _plain(text.nl)) for text in texts if text.fr and text.nl and not text.unofficial]
    return tuple(sorted(found, key=lambda one: -len(one[0])))


def without_quotations(pair: TextPair, quotations: Iterable[Quotation]) -> TextPair:
    """The pair with spaces in place of every point that both texts quote; all else stays where it was."""
    fr, nl = _plain(pair.fr.text), _plain(pair.nl.text)
    for french, dutch in quotations:
        starts = fr.find(french), nl.find(dutch)
        if min(starts) >= 0:
            spans = [(start, start + len(text)) for start, text in zip(starts, (french, dutch), strict=True)]
            pair = replace(pair, fr=blanked(pair.fr, spans[:1]), nl=blanked(pair.nl, spans[1:]))
    return pair


def _plain(text: str) -> str:
    """`text` with ordinary spaces, letter for letter."""
    return text.translate(_SPACES)
