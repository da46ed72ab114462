"""Compare one text in French with the same text in Dutch."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.fact_checks import compare_facts
from reportgen.review.finding import Finding
from reportgen.review.text_pair import Check, Text, TextPair

CHECKS: tuple[Check, ...] = (compare_facts,)
"""Every check of a pair of texts, in the order in which their findings are reported."""


def compare_texts(fr: str, nl: str, key: str = "") -> list[Finding]:
    """Return what `fr` and `nl` do not have in common, most telling check first; `key` names the pair in the findings.

    The spans of a finding are offsets in `fr` and `nl`: `finding.fr == fr[slice(*finding.fr_span)]`.
    """
    return compare_pair(TextPair(key, Text(fr, Language.FR), Text(nl, Language.NL)))


def compare_pair(pair: TextPair) -> list[Finding]:
    """Run every check on a pair of texts."""
    return [finding for check in CHECKS for finding in check(pair)]
