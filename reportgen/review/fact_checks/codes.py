"""The codes of findings on facts, and the words that say what differs."""

from __future__ import annotations

from reportgen.review.fact_checks.values import digits, is_year, same_figure
from reportgen.review.facts import Kind, TextFact

_CODES: dict[Kind, str] = {
    "date": "diff-date",
    "period": "diff-period",
    "time": "diff-time",
    "money": "diff-amount",
    "percent": "diff-percent",
    "points": "diff-percent",
    "quantity": "diff-quantity",
    "ordinal": "diff-ordinal",
    "roman": "diff-ordinal",
    "fraction": "diff-number",
    "number": "diff-number",
    "reference": "diff-reference",
    "address": "diff-address",
}
_NAMES: dict[Kind, str] = {
    "date": "date",
    "period": "period",
    "time": "time",
    "money": "amount",
    "percent": "percentage",
    "points": "number of percentage points",
    "quantity": "quantity",
    "ordinal": "ordinal",
    "roman": "Roman numeral",
    "fraction": "fraction",
    "number": "number",
    "reference": "reference",
    "address": "address",
}


def single_code(fact: TextFact) -> str:
    """The code for a fact that only one text states."""
    if is_year(fact):
        return "diff-year"
    if fact.kind in ("number", "fraction") and not digits(fact):
        return "diff-number-word"
    return _CODES[fact.kind]


def pair_code(fr: TextFact, nl: TextFact) -> str:
    """The code for two facts that stand for each other and differ."""
    if len(fr.readings) > 1 and fr.kind not in ("reference", "time", "fraction") and fr.figures:
        return "diff-ambiguous"
    if is_year(fr) and is_year(nl):
        return "diff-year"
    if _other_unit(fr, nl):
        return "diff-unit"
    if fr.kind == nl.kind:
        return single_code(fr) if digits(fr) or not digits(nl) else single_code(nl)
    return single_code(fr if fr.kind not in ("number", "date") else nl)


def _other_unit(fr: TextFact, nl: TextFact) -> bool:
    measured = {"money", "percent", "points", "quantity"}
    if not {fr.kind, nl.kind} & measured or not {fr.kind, nl.kind} <= {*measured, "number"}:
        return False
    return same_figure(fr, nl)


def name(fact: TextFact) -> str:
    """What the fact is, in a word."""
    return "year" if is_year(fact) else _NAMES[fact.kind]
