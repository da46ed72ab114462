"""Every kind of error that is injected, by the name that the table prints.

The places of errors are found by regular expressions of this package: nothing of the lexer that is measured is used,
or the benchmark would only see what the lexer sees.
"""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.mutations.calendar import dates, times
from benchmarks.mutations.edit import Edit, Mutator
from benchmarks.mutations.figures import amounts, multipliers, numbers, percentages, quantities, units, years
from benchmarks.mutations.names import acronyms, bodies, countries, persons, places
from benchmarks.mutations.number_words import cardinals, fractions, ordinals
from benchmarks.mutations.references import references, roman_numerals
from benchmarks.mutations.wording import (
    dropped_sentence,
    empty_block,
    negation,
    official_terms,
    strange_sentence,
    untranslated_block,
    untranslated_sentence,
)

__all__ = ["KINDS", "Edit", "Mutator"]

KINDS: Mapping[str, Mutator] = {
    "number": numbers,
    "year": years,
    "date": dates,
    "time": times,
    "amount": amounts,
    "percentage": percentages,
    "quantity": quantities,
    "unit": units,
    "multiplier": multipliers,
    "reference": references,
    "number word": cardinals,
    "ordinal": ordinals,
    "Roman numeral": roman_numerals,
    "fraction": fractions,
    "country": countries,
    "place": places,
    "body": bodies,
    "person": persons,
    "acronym": acronyms,
    "dropped sentence": dropped_sentence,
    "untranslated sentence": untranslated_sentence,
    "strange sentence": strange_sentence,
    "untranslated block": untranslated_block,
    "empty block": empty_block,
    "negation": negation,
    "official term": official_terms,
}
"""The kinds in the order of the table."""
