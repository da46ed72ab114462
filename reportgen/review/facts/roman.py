"""Roman numerals: from II to XXXIX wherever they stand, a single letter only after a label (`references`)."""

from __future__ import annotations

import re

from reportgen.review.facts.draft import Draft
from reportgen.review.facts.source import Source

_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WELL_FORMED = re.compile(r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SURE = re.compile(r"(?:X{0,3}(?:IX|IV|V?I{1,3})|X{2,3}V?|XV)(?:bis|ter|quater)?(?![\w'’&])")


def roman_value(text: str) -> int:
    """The value of a Roman numeral below 400, 0 when `text` is none."""
    if not _WELL_FORMED.fullmatch(text):
        return 0
    values = [_DIGITS[letter] for letter in text]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def roman(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a Roman numeral of two letters or more, such as "Albert II" or "phase III"."""
    found = _SURE.match(source.plain, pos)
    if found is None or found.end() - pos < 2:
        return None
    value = roman_value(re.sub(r"[a-z]+$", "", found.group()))
    suffix = re.search(r"[a-z]*$", found.group())
    return [Draft("roman", pos, found.end(), (f"roman {value}{suffix.group() if suffix else ''}",))]
