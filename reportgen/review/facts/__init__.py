"""The facts of a text, French or Dutch, each once: the longest and most specific reading wins."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.facts.fact import Kind, TextFact

__all__ = ["Kind", "TextFact", "facts"]


def facts(text: str, language: Language) -> tuple[TextFact, ...]:
    """Return the facts that `text` states, in their order; no two of them share a character."""
    return ()
