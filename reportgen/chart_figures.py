"""The figures of a chart: what a cell of its data draws, read from the cell's fact and from how its text spells it.

A cell states its value as a fact and spells it as a reader sees it: rounded, and in thousands or millions where the
axis says so. The chart draws what the text says, with all the digits of the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from reportgen.document import Cell, Run, Table, plain

DASH = "–"
"""What stands in a cell that has no figure."""

_KINDS = frozenset({"number", "quantity", "money", "percent"})
"""The kinds of facts that can be drawn."""

_SPELLED = re.compile("([+−-]?)([0-9]{1,3}(?:[ .\u00a0\u202f][0-9]{3})+|[0-9]+)(?:,([0-9]+))?(?![0-9]|[.,][0-9])")
"""A figure as Belgian French and Dutch spell it, with what it counts behind it."""

_SCALES = (0, 3, -3, 6, -6, 9, -9, 12, -12)
"""The powers of ten by which a text may state a value smaller or larger than it is, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """The figure of one cell: the value of its fact, the number that its text states, with how many decimals."""

    value: Decimal
    stated: Decimal
    decimals: int

    def scales(self) -> frozenset[int]:
        """The powers of ten by which the value can be divided to give, rounded, what the text states."""
        return frozenset(power for power in _SCALES if self._rounded(power) == self.stated)

    def _rounded(self, power: int) -> Decimal:
        return self.value.scaleb(-power).quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)


def spelled(cell: Cell) -> Spelled | None:
    """The figure of a cell of a chart's data; None where it has none.

    Raises ValueError, in words, when the cell holds something else than one fact with its spelling, or a dash.
    """
    text = plain(cell.content).strip()
    facts = [run for run in cell.content if isinstance(run, Run) and run.fact is not None]
    if not facts and text == DASH:
        return None
    if len(facts) != 1 or facts[0].fact is None or facts[0].fact.kind not in _KINDS:
        raise ValueError(f"{text!r} is not one figure that carries its value")
    found = _SPELLED.match(text)
    try:
        value = Decimal(facts[0].fact.value)
    except InvalidOperation:
        raise ValueError(f"{facts[0].fact.value!r} is not a decimal number") from None
    if found is None or not value.is_finite():
        raise ValueError(f"{text!r} is not a figure")
    sign = "-" if found[1] in ("-", "−") else ""
    whole, fraction = re.sub("[^0-9]", "", found[2]), found[3] or ""
    return Spelled(value, Decimal(f"{sign}{whole}.{fraction or '0'}"), len(fraction))


def scale(figures: Iterable[Spelled]) -> int | None:
    """The power of ten by which all texts state their values smaller; None when they do not agree on one."""
    common = frozenset(_SCALES).intersection(*(one.scales() for one in figures))
    return next((power for power in _SCALES if power in common), None)


def data_cells(data: Table) -> Iterator[Cell]:
    """The cells of a chart's data that hold figures: all but the header row and the first column."""
    for row in data.rows:
        if not row.header:
            yield from row.cells[1:]
