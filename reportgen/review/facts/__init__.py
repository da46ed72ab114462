"""The facts of a text, French or Dutch, each once: the longest and most specific reading wins.

source        the text made ready: one spelling of spaces and quotes, lower case
scanner       where a fact may begin, and which rules are tried there
cardinals  numerals  ordinals  roman  fractions  units  amounts      numbers
dates  periods  times  references  identifiers  addresses            everything that holds numbers but is none
coordination  what "5 à 10 millions d'euros" shares
calendar_words  labels                                               tables of words
"""

from __future__ import annotations

from functools import lru_cache

from reportgen.language import Language
from reportgen.review.facts.coordination import complete
from reportgen.review.facts.draft import Draft, plain
from reportgen.review.facts.fact import Kind, TextFact
from reportgen.review.facts.scanner import scan
from reportgen.review.facts.source import source

__all__ = ["Kind", "TextFact", "facts"]


@lru_cache(maxsize=4096)
def facts(text: str, language: Language) -> tuple[TextFact, ...]:
    """Return the facts that `text` states, in their order; no two of them share a character."""
    prepared = source(text, language)
    return tuple(
        TextFact(draft.kind, draft.readings, draft.start, draft.end, text[draft.start : draft.end], _figures(draft))
        for draft in complete(prepared, scan(prepared))
    )


def _figures(draft: Draft) -> tuple[str, ...]:
    return tuple(plain(value) for value in draft.values)
