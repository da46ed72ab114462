"""What a check of texts looks at: one text in French and in Dutch, with the facts that each states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from reportgen.language import Language
from reportgen.review.facts import TextFact, facts
from reportgen.review.finding import Finding


@dataclass(frozen=True)
class Text:
    """A text, its language, and the spans of it (first character, one after the last) in any other language."""

    text: str
    language: Language
    foreign: tuple[tuple[int, int], ...] = ()

    @cached_property
    def facts(self) -> tuple[TextFact, ...]:
        """The facts that the text states, in their order; lexed once, when first asked for.

        Words of another language are no numbers of this one: there only facts with digits count.
        """
        found = facts(self.text, self.language)
        if not self.foreign:
            return found
        return tuple(fact for fact in found if any(map(str.isdigit, fact.text)) or not self._is_foreign(fact))

    def finding(self, code: str, key: str, message: str, span: tuple[int, int], severity: str = "error") -> Finding:
        """A finding about the words in `span` of this text, with nothing to quote from the other one."""
        quote = self.text[slice(*span)]
        if self.language is Language.FR:
            return Finding(code, key, message, fr=quote, severity=severity, fr_span=span)
        return Finding(code, key, message, nl=quote, severity=severity, nl_span=span)

    def _is_foreign(self, fact: TextFact) -> bool:
        return any(start <= fact.start and fact.end <= end for start, end in self.foreign)


@dataclass(frozen=True)
class TextPair:
    """The French and the Dutch text of one block; `key` names the block."""

    key: str
    fr: Text
    nl: Text


Check = Callable[[TextPair], Iterator[Finding]]
"""A check of one pair of texts: yields what the two do not have in common."""
