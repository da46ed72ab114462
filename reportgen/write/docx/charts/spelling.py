"""How figures are spelled where Word works them out: the ticks of an axis, and labels that follow an edited number.

The separators stand in the formats as plain characters, so that a reader with other regional settings sees them too.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from babel import numbers

from reportgen.language import Language

MINUS = "\u2212"

_LCIDS = {Language.FR: "-80C", Language.NL: "-813"}
"""How number formats name Belgian French and Dutch (MS-LCID)."""

_FRACTIONAL = 10
"""Below this, the ticks of an axis may stand at 0,5 or 2,5."""


@dataclass(frozen=True, slots=True)
class Separators:
    """What stands between the thousands and before the decimals."""

    thousands: str
    decimal: str

    @classmethod
    def of(cls, language: Language) -> Separators:
        """The separators of a language, after CLDR."""
        return cls(numbers.get_group_symbol(language.locale), numbers.get_decimal_symbol(language.locale))


def axis_format(least: Decimal, largest: Decimal, language: Language) -> str:
    """The number format of an axis that reaches from `least` to `largest`.

    Above zero, thousands are set apart by characters of our own. A format of that kind would lose a minus sign, and has
    none for a comma: then LibreOffice follows the code of the language, and Word the settings of the machine.
    """
    if least >= 0 and largest >= _FRACTIONAL:
        return f"{_grouped(Separators.of(language))};General"
    return f"[${_LCIDS[language]}]{'General' if max(-least, largest) < 1000 else '#,##0'}"


def label_formula(cell: str, decimals: int, separators: Separators) -> str:
    """The formula that spells the number in `cell` with at most so many decimals: `4,7`, `116`, `13 924`.

    Excel's own conversion of a number to text uses the point or the comma of the machine; either becomes ours.
    """
    rounded = f"ROUND({cell},{decimals})"
    size = f"ABS({rounded})"
    sign = f'IF({rounded}<0,"{MINUS}","")'
    whole = f'TEXT(INT({size}),"{_quoted(_grouped(separators) + ";0")}")'
    fraction = f'SUBSTITUTE(MID({size}&"",LEN(INT({size}))+1,20),".","{separators.decimal}")' if decimals else '""'
    return f'=IF(ISNUMBER({cell}),{sign}&{whole}&{fraction},"")'


def _grouped(separators: Separators) -> str:
    between = f'"{separators.thousands}"'
    return f"[>=1000000]0{between}000{between}000;[>=1000]0{between}000"


def _quoted(text: str) -> str:
    return text.replace('"', '""')
