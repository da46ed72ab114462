"""Compare one text in French with the same text in Dutch."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.dropped_sentences import dropped_sentences
from reportgen.review.enumerations import enumerations
from reportgen.review.fact_checks import compare_facts
from reportgen.review.finding import Finding
from reportgen.review.foreign import without_foreign
from reportgen.review.negation import negation
from reportgen.review.official_terms import official_terms
from reportgen.review.same_names import same_names
from reportgen.review.text_pair import Check, Text, TextPair
from reportgen.review.wording import empty, own_language, untranslated

CHECKS_OF_LANGUAGE: tuple[Check, ...] = (empty, untranslated, own_language)
"""The checks of the language that each text is in."""

CHECKS: tuple[Check, ...] = (
    dropped_sentences,
    compare_facts,
    same_names,
    official_terms,
    enumerations,
    negation,
)
"""The checks of what the texts say, past foreign phrases, in the order in which their findings are reported."""


def compare_texts(fr: str, nl: str, key: str = "") -> list[Finding]:
    """Return what `fr` and `nl` do not have in common, most telling check first; `key` names the pair in the findings.

    The spans of a finding are offsets in `fr` and `nl`: `finding.fr == fr[slice(*finding.fr_span)]`.
    """
    return compare_pair(TextPair(key, Text(fr, Language.FR), Text(nl, Language.NL)))


def compare_pair(pair: TextPair) -> list[Finding]:
    """Run every check on a pair of texts."""
    found = [finding for check in CHECKS_OF_LANGUAGE for finding in check(pair)]
    own = without_foreign(pair)
    return [*found, *(finding for check in CHECKS for finding in check(own))]
