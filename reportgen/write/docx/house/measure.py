"""Lengths as WordprocessingML writes them: mostly plain twentieths of a point, sometimes with a unit."""

from __future__ import annotations

import re

_UNITS = {"": 1.0, "pt": 20.0, "pc": 240.0, "pi": 240.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 1440 / 25.4}
_MEASURE = re.compile(r"(-?[0-9]{1,7}(?:\.[0-9]{1,9})?)(pt|pc|pi|in|cm|mm|)")


def twips(text: str | None) -> int | None:
    """A length (ST_TwipsMeasure) in twentieths of a point; None for anything else, such as `auto` or `50%`."""
    match = _MEASURE.fullmatch(text or "")
    return round(float(match[1]) * _UNITS[match[2]]) if match else None
