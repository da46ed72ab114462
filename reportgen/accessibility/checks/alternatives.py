"""Pictures, charts and shapes: the text that stands in for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.content import Graphic
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.words import GENERATED_ALTERNATIVES, PLACEHOLDER_ALTERNATIVES

_PANE = "right-click it > View Alt Text (or Edit Alt Text)"

ALT_MISSING = Rule(
    "access-alt-missing",
    "error",
    "10.1.1.1",
    f"{_PANE} and say in a sentence what it shows, or tick “Mark as decorative”",
)
ALT_PLACEHOLDER = Rule(
    "access-alt-placeholder",
    "error",
    "10.1.1.1",
    f"{_PANE} and say in a sentence what it shows",
)
ALT_GENERATED = Rule(
    "access-alt-generated",
    "warning",
    "10.1.1.1",
    f"{_PANE}, correct the text and delete the remark that it was generated",
)
ALT_LONG = Rule(
    "access-alt-long",
    "info",
    "",
    f"{_PANE} and keep the essential; put the rest in the text beside it, where it can be read piece by piece",
)

LONGEST_ALTERNATIVE = 500
"""Beyond this many characters an alternative text, which is read out in one go, is too much to remember."""

_FILE_NAME = re.compile(r"[\w\- .()%]+\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp|heic|ico)", re.IGNORECASE)


def alternatives(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Objects without alternative text, or with one that says nothing or too much."""
    for graphic in file.content.graphics:
        if graphic.decorative:
            continue
        place, text = graphic.paragraph.place, " ".join(graphic.alternative.split())
        if not text:
            if graphic.kind != "shape" or not graphic.text_boxes:
                yield ALT_MISSING.at(place, f"{_named(graphic)} has no alternative text")
        elif _says_nothing(text):
            yield ALT_PLACEHOLDER.at(place, f"the alternative text of {_named(graphic)} is only “{text}”")
        elif any(remark in text.lower().replace("’", "'") for remark in GENERATED_ALTERNATIVES):
            yield ALT_GENERATED.at(place, f"the alternative text of {_named(graphic)} was generated: “{text[:80]}”")
        elif len(text) > LONGEST_ALTERNATIVE:
            yield ALT_LONG.at(place, f"the alternative text of {_named(graphic)} has {len(text)} characters")


def _says_nothing(text: str) -> bool:
    words = text.lower().strip(" .:-_*").rstrip(" 0123456789")
    return not words or words in PLACEHOLDER_ALTERNATIVES or _FILE_NAME.fullmatch(text) is not None


def _named(graphic: Graphic) -> str:
    return f"the {graphic.kind} “{graphic.name}”" if graphic.name else f"a {graphic.kind}"
