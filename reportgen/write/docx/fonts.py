"""The fonts of characters that a font for Latin text does not have.

Word names such a font in a run of its own when a person types these characters, and so does this writer: a program that
has to find a font for each character by itself may measure one and draw another (LibreOffice 7.4 lays the words of
several scripts over each other).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_RANGES = {
    "Sylfaen": "\u0530-\u058f\u10a0-\u10ff",
    "Nirmala UI": "\u0900-\u0dff",
    "Leelawadee UI": "\u0e00-\u0eff\u1780-\u17ff",
    "Microsoft Himalaya": "\u0f00-\u0fff",
    "Myanmar Text": "\u1000-\u109f",
    "Malgun Gothic": "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff",
    "Ebrima": "\u1200-\u139f\u2d30-\u2ddf\ua500-\ua63f",
    "Segoe UI Historic": "\u1680-\u16ff\U00010280-\U000103df\U00012000-\U000143ff",
    "Microsoft YaHei": "\u2e80-\u312f\u3190-\ua48f\uf900-\ufaff\uff00-\uffef",
    "SimSun-ExtB": "\U00020000-\U0003ffff",
    "Cambria Math": "\U0001d400-\U0001d7ff",
    "Segoe UI Symbol": "\U0001d000-\U0001d3ff",
    "Segoe UI Emoji": "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff",
}
"""The scripts of each font that comes with Word, as ranges of Unicode (Blocks.txt)."""

_JOINED = "\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f"
"""What belongs to the character before it: joiners, variation selectors and the tags of flags."""

_STRETCH = re.compile(
    "|".join(f"([{own}](?:[{own}{_JOINED}]|[ \u00a0]+(?=[{own}]))*)" for own in _RANGES.values()),
)
_FONTS = tuple(_RANGES)


def stretches(text: str) -> Iterator[tuple[str, str]]:
    """Cut `text` where its font changes: each part with the font it needs, or none where the style's will do.

    Together the parts are the text. Spaces between two characters of one font go with them.
    """
    start = 0
    for found in _STRETCH.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], ""
        yield found.group(), _FONTS[(found.lastindex or 1) - 1]
        start = found.end()
    if start < len(text) or not text:
        yield text[start:], ""
