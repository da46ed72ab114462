"""The contrast of text with what is behind it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from reportgen.accessibility.contrast import Colour, contrast, spelled
from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.formatting import Formatting

CONTRAST = Rule(
    "access-contrast",
    "error",
    "10.1.4.3",
    "choose a darker or lighter colour (Home > Font Color, or in the style: Home > Styles > Modify), or Automatic",
)


def text_contrast(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Text with less contrast than 4.5:1, or 3:1 where it is large; one finding for each pair of colours.

    Text of automatic colour is left out, since Word picks black or white by what is behind it.
    """
    short: dict[tuple[Colour, Colour, float], list[tuple[Place, str]]] = defaultdict(list)
    for paragraph in file.content.paragraphs:
        for run in paragraph.runs:
            look = file.formatter.of(run, paragraph)
            if not run.text.strip() or look.hidden or look.colour is None or look.background is None:
                continue
            if contrast(look.colour, look.background) < _needed(look):
                short[look.colour, look.background, _needed(look)].append((paragraph.place, run.text.strip()))
    for (colour, behind, needed), found in short.items():
        # Rounded down, so that 4.49 does not read as enough.
        ratio = math.floor(contrast(colour, behind) * 100) / 100
        words = f"“{found[0][1][:50]}” in {spelled(colour)} on {spelled(behind)}"
        places = list(dict.fromkeys(place for place, _ in found))
        yield CONTRAST.at(places, f"{words} has a contrast of {ratio:.2f}:1, less than {needed:g}:1")


def _needed(look: Formatting) -> float:
    """The contrast that WCAG 2.1, 1.4.3 asks for; text is large from 18 points on, or from 14 when it is bold."""
    return 3.0 if look.size >= 18 or (look.bold and look.size >= 14) else 4.5
