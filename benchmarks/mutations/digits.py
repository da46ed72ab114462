"""Another number for a number in digits: one digit changed, two exchanged, one dropped, ten times as much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_SEPARATED = re.compile(r"[0-9](?:[0-9.,\u00a0\u202f ]*[0-9])?")


def other_numbers(text: str) -> Iterator[tuple[str, str]]:
    """Other numbers in the place of `text`, which may hold separators; none has the same value."""
    places = [place for place, sign in enumerate(text) if sign.isdigit()]
    digits = "".join(text[place] for place in places)
    for index, place in enumerate(places):
        digit = int(digits[index])
        new = str((digit + 1 + (index + digit) % 7) % 10)
        if new != "0" or index:
            yield text[:place] + new + text[place + 1 :], "digit changed"
    for left, right in pairwise(places):
        if text[left] != text[right] and not (left == places[0] and text[right] == "0"):
            swapped = [*text]
            swapped[left], swapped[right] = swapped[right], swapped[left]
            yield "".join(swapped), "digits exchanged"
    plain = text.isdigit()
    if plain and len(digits) > 1 and "0" not in digits[:2]:
        yield text[1:], "digit dropped"
    if plain and len(digits) < 5:
        yield f"{text}0", "ten times"
        yield str(int(text) + 1), "one more"
    comma = re.fullmatch(r"([0-9]+),([0-9]+)", text)
    if comma and comma[2].strip("0"):
        whole = comma[1] + comma[2]
        yield whole.lstrip("0"), "comma dropped"
        if comma[1].strip("0"):
            yield comma[1], "decimals dropped"
