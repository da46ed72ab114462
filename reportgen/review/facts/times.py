"""Times of day: 14 h 15, 14h15, 14.15 heures, 14.15 uur, 14:15, 14u15.

A full hour such as "14 heures" may also be a duration.
"""

from __future__ import annotations

import re
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.draft import Draft, plain
from reportgen.review.facts.source import Source

_CLOCK = {
    Language.FR: re.compile(
        r"(?P<hour>[0-9]{1,2})(?: ?h(?:eures?)?(?:\b|(?=[0-9]))\.?(?: ?(?P<minute>[0-5][0-9])(?![0-9]))?"
        r"|[.:](?P<colon>[0-5][0-9]) ?h(?:eures)?\b|:(?P<bare>[0-5][0-9])(?![0-9:]))"
    ),
    Language.NL: re.compile(
        r"(?P<hour>[0-9]{1,2})(?: ?u(?:ur)?(?:\b|(?=[0-9]))\.?(?: ?(?P<minute>[0-5][0-9])(?![0-9]))?"
        r"|[.:](?P<colon>[0-5][0-9]) ?u(?:ur)?\b|:(?P<bare>[0-5][0-9])(?![0-9:]))"
    ),
}
_NOON = {
    Language.FR: re.compile(r"(?:(midi)|(minuit))\b"),
    Language.NL: re.compile(r"(?:(12 uur 's middags)|(middernacht))\b"),
}


def clock(source: Source, pos: int) -> list[Draft] | None:
    """Rule: a time of day in digits."""
    found = _CLOCK[source.language].match(source.low, pos)
    if found is None:
        return None
    minute = found["minute"] or found["colon"] or found["bare"]
    hour = int(found["hour"])
    if hour > 24:
        return None
    if minute is None:
        return [Draft("time", pos, found.end(), (f"{hour:02}:00", f"MIN {plain(Decimal(60 * hour))}"))]
    return [Draft("time", pos, found.end(), (f"{hour:02}:{minute}",))]


def noon(source: Source, pos: int) -> list[Draft] | None:
    """Rule: "à midi", "minuit", "middernacht"; the Midi where trains stop is none."""
    found = _NOON[source.language].match(source.low, pos)
    if found is None or (found[1] == "midi" and not source.low.endswith("à ", 0, pos)):
        return None
    return [Draft("time", pos, found.end(), ("12:00" if found[1] else "24:00",))]
