"""How numbers, dates and names are spelled in each language: CLDR through Babel, with the Belgian house rules.

Plain functions from a value and a Language to text. The house rules on top of CLDR: `1er janvier`, `ton` rather than
`metrische ton` (reference/units.yaml), half-years, and no-break spaces between a figure and what it counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from babel import dates, lists, numbers

from reportgen.language import Language
from reportgen.model.quantities import Money, Unit
from reportgen.model.reference import Reference, UnitForms
from reportgen.model.text import LocalizedText

NO_BREAK = "\u00a0"
MINUS = "\u2212"
"""The minus sign proper: a line never ends after it, as it may after CLDR's hyphen."""
MILLION = Decimal(1_000_000)


class Spelling:
    """The spelling of facts in one language; `reference` supplies the words that CLDR lacks."""

    def __init__(self, language: Language, reference: Reference) -> None:
        self.language = language
        self.reference = reference
        self.locale = language.locale

    def side(self, text: LocalizedText) -> str | None:
        """The side of `text` in this language, or None when it is missing."""
        return text.fr if self.language is Language.FR else text.nl

    def phrase(self, name: str, *values: str, **named: str) -> str:
        """A phrase of reference/phrases.yaml with its gaps filled."""
        return (self.side(self.reference.phrases[name]) or "").format(*values, **named)

    def number(self, value: Decimal | int) -> str:
        """A decimal number with the digits it was given: 109894.48 is `109 894,48` or `109.894,48`."""
        # Python's own grouping is exact for any number of digits; CLDR supplies the separators.
        figure = Decimal(value)
        group, point = numbers.get_group_symbol(self.locale), numbers.get_decimal_symbol(self.locale)
        sign = MINUS if figure < 0 else ""
        return sign + format(figure.copy_abs(), ",f").translate({ord(","): group, ord("."): point})

    def percent(self, value: Decimal) -> str:
        """A percentage: `12,5 %` in French, `12,5%` in Dutch."""
        return self.phrase("percent", value=self.number(value))

    def quantity(self, value: Decimal, unit: Unit, mult: int = 0) -> str:
        """A figure with its unit: `44 tonnes`, `44 ton`, `200 millions d’euros`."""
        if unit is Unit.PT:
            return self.percent(value.scaleb(mult))
        if unit is Unit.EUR:
            return self.money(Money(amount=value.scaleb(mult)))
        value = whole(value.scaleb(mult))
        if unit is Unit.PURE_NUMB:
            return self.number(value)
        return f"{self.number(value)}{NO_BREAK}{self.unit(unit, value)}"

    def unit(self, unit: Unit, value: Decimal) -> str:
        """The unit's name after `value`; French takes the singular below 2, Dutch after 1 only."""
        names = self.reference.units[unit]
        forms: UnitForms = names.fr if self.language is Language.FR else names.nl
        single = abs(value) < 2 if self.language is Language.FR else abs(value) == 1
        return forms.one if single else forms.other

    def money(self, money: Money) -> str:
        """An amount in words: `200 millions d’euros` where that is exact, else the full figure and the currency."""
        amount = whole(money.amount)
        if money.currency == "EUR" and amount.copy_abs() >= MILLION and canonical(amount).endswith("0000"):
            return self.phrase("multiple-of-euros", amount=self.multiple(amount))
        name = numbers.get_currency_name(money.currency, count=amount, locale=self.locale)
        return f"{self.number(amount)}{NO_BREAK}{name}"

    def multiple(self, amount: Decimal) -> str:
        """A whole amount in millions or milliards, in CLDR's words and without rounding: `1,5 million`."""
        # Babel's own compact form says "1 millions" in French and rounds what it has no digits for.
        zeros = 9 if canonical(amount).endswith("0" * 7) and amount.copy_abs() >= 1000 * MILLION else 6
        count = Decimal(canonical(Decimal(f"{amount}E-{zeros}")))
        forms = self.locale.compact_decimal_formats["long"]
        single = self.language is Language.FR and count.copy_abs() < 2
        pattern: str = forms["one" if single else "other"][str(10**zeros)].pattern
        return pattern.replace("0", self.number(count)).replace(" ", NO_BREAK)

    def date(self, value: date) -> str:
        """A day in full: `1er janvier 2026`, `1 januari 2026`."""
        text = dates.format_date(value, format="d MMMM y", locale=self.locale)
        if value.day == 1:
            text = self.phrase("first-of-month") + text.removeprefix("1")
        return text.replace(" ", NO_BREAK, 1)

    def partial_date(self, value: str) -> str:
        """A date of any precision: `2025`, `juillet 2025`, `13 juillet 2025`."""
        parts = [int(part) for part in value.split("-")]
        if len(parts) == 3:
            return self.date(date(*parts))
        if len(parts) == 2:
            return dates.format_date(date(parts[0], parts[1], 1), format="MMMM y", locale=self.locale)
        return value

    def period(self, value: str) -> str:
        """An SDMX reporting period: `2025`, `premier semestre 2025`, `eerste semester 2025`, `juillet 2025`."""
        year, _, part = value.partition("-")
        if part.startswith("S"):
            return self.phrase(f"half-year-{part[1]}", year=year)
        if part.startswith("Q"):
            return self.phrase(f"quarter-{part[1]}", year=year)
        return self.partial_date(value)

    def short_period(self, value: str) -> str:
        """The same in the room of an axis: `1er sem. 2025`, `1e sem. 2025`, `juil. 2025`."""
        year, _, part = value.partition("-")
        if part[:1] in ("S", "Q"):
            name = "short-half-year" if part.startswith("S") else "short-quarter"
            # The year may stand on a second line.
            return self.phrase(f"{name}-{part[1]}", year=year).replace(" ", NO_BREAK, 1)
        if part:
            return dates.format_date(date(int(year), int(part), 1), format="MMM y", locale=self.locale)
        return year

    def country(self, code: str) -> str:
        """The name of a country, from CLDR."""
        return str(self.locale.territories[code])

    def joined(self, words: Sequence[str]) -> str:
        """Words in a row: `a, b et c`, `a, b en c`."""
        return lists.format_list(list(words), style="standard", locale=self.locale)


def whole(value: Decimal) -> Decimal:
    """The same value without an exponent, so that scaling 200 by a million shows no digits after the comma."""
    digits, _, fraction = format(value, "f").partition(".")
    return value if fraction.strip("0") else Decimal(digits)


def canonical(value: Decimal | int) -> str:
    """The language-independent spelling of a value, for `<data value>`: no exponent, no closing zeros."""
    digits, _, fraction = format(Decimal(value), "f").partition(".")
    fraction = fraction.rstrip("0")
    text = f"{digits}.{fraction}" if fraction else digits
    return "0" if text == "-0" else text
