"""Whether an indicator of two reports still measures the same."""

from __future__ import annotations

from reportgen.model.indicators import Indicator, OrdinalIndicator, QuantitativeIndicator
from reportgen.model.text import LocalizedText


def same_definition(before: Indicator, now: Indicator) -> bool:
    """Whether two indicators with one id are of one kind and define, count and scale the same.

    A text counts as changed when both its languages have changed: a definition that is given another meaning changes in
    both, a translation that is put right in one.
    """
    if before.kind != now.kind:
        return False
    texts = [(before.definition, now.definition)]
    if isinstance(before, QuantitativeIndicator) and isinstance(now, QuantitativeIndicator):
        texts += [(before.counting_unit, now.counting_unit), (before.population, now.population)]
    if isinstance(before, OrdinalIndicator) and isinstance(now, OrdinalIndicator):
        if [step.level for step in before.scale] != [step.level for step in now.scale]:
            return False
        texts += [(old.meaning, new.meaning) for old, new in zip(before.scale, now.scale, strict=True)]
    return not any(_reworded(old, new) for old, new in texts)


def _reworded(before: LocalizedText, now: LocalizedText) -> bool:
    return before.fr != now.fr and before.nl != now.nl
