"""What stands outside the flow of the text: a screen reader reads it elsewhere than where it is seen, or not at all."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.file import WordFile

OBJECT_FLOATING = Rule(
    "access-object-floating",
    "warning",
    "10.1.3.2",
    "select it, then Layout Options > In Line with Text",
)
TEXT_BOX = Rule(
    "access-text-box",
    "warning",
    "10.1.3.2",
    "move the text into the document; a paragraph with borders or shading looks the same",
)


def floating_objects(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Objects that float over the page; those marked as decorative may."""
    for graphic in file.content.graphics:
        if (
            graphic.floating
            and not graphic.decorative
            and not graphic.text_boxes
            and _in_body(graphic.paragraph.place.part)
        ):
            name = f"the {graphic.kind} “{graphic.name}”" if graphic.name else f"a {graphic.kind}"
            yield OBJECT_FLOATING.at(graphic.paragraph.place, f"{name} floats over the page")


def text_boxes(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Text in boxes, which screen readers skip or read after the rest."""
    for box in file.content.text_boxes:
        if box.floating and box.place.text.strip() and _in_body(box.place.part):
            yield TEXT_BOX.at(box.place, "this text stands in a text box that floats over the page")


def _in_body(part: str) -> bool:
    # Headers and footers stand outside the flow by their nature.
    return part not in ("header", "footer")
