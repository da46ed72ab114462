"""What one set of run properties (w:rPr) says, so that styles and direct formatting can be laid over each other."""

from __future__ import annotations

from typing import TypedDict

from lxml import etree

from reportgen.accessibility.contrast import BLACK, WHITE, Colour, mixed
from reportgen.accessibility.word.names import W14, W, number, switch, value
from reportgen.accessibility.word.theme import Theme


class Layer(TypedDict, total=False):
    """What is said; a property that is not mentioned is absent. A colour of None is automatic, a fill of None clear."""

    colour: Colour | None
    known: bool
    """Whether the colour is the one that is seen: an effect of Word 2010 and later may cover it."""
    fill: Colour | None
    highlight: Colour | None
    size: int
    bold: bool
    italic: bool
    underline: bool
    hidden: bool
    language: str
    effect: str


# ST_HighlightColor (ISO/IEC 29500-1, 17.18.40).
_HIGHLIGHTS: dict[str, Colour] = {
    "black": BLACK,
    "blue": (0, 0, 255),
    "cyan": (0, 255, 255),
    "darkBlue": (0, 0, 139),
    "darkCyan": (0, 139, 139),
    "darkGray": (169, 169, 169),
    "darkGreen": (0, 100, 0),
    "darkMagenta": (128, 0, 128),
    "darkRed": (139, 0, 0),
    "darkYellow": (128, 128, 0),
    "green": (0, 255, 0),
    "lightGray": (211, 211, 211),
    "magenta": (255, 0, 255),
    "red": (255, 0, 0),
    "white": WHITE,
    "yellow": (255, 255, 0),
}


def layer(properties: etree._Element | None, theme: Theme) -> Layer:
    """What a w:rPr says, as far as accessibility asks."""
    said: Layer = {}
    if properties is None:
        return said
    if (colour := properties.find(f"{W}color")) is not None:
        said["colour"] = theme.word(colour, "val")
        said["known"] = True
    if properties.find(f"{W14}textFill") is not None:
        said["known"] = False
    if (shading := properties.find(f"{W}shd")) is not None:
        said["fill"] = fill(shading, theme)
    if (highlight := value(properties, f"{W}highlight")) is not None:
        said["highlight"] = _HIGHLIGHTS.get(highlight)
    if (size := number(value(properties, f"{W}sz"))) is not None:
        said["size"] = size
    if (bold := switch(properties, f"{W}b")) is not None:
        said["bold"] = bold
    if (italic := switch(properties, f"{W}i")) is not None:
        said["italic"] = italic
    if (underline := value(properties, f"{W}u")) is not None:
        said["underline"] = underline != "none"
    if (hidden := switch(properties, f"{W}vanish")) is not None:
        said["hidden"] = hidden
    if language := value(properties, f"{W}lang"):
        said["language"] = language
    if (effect := value(properties, f"{W}effect")) is not None:
        said["effect"] = effect
    return said


def fill(shading: etree._Element, theme: Theme) -> Colour | None:
    """The colour that a shading (w:shd) shows; None when what is behind it shows."""
    pattern = shading.get(f"{W}val", "clear")
    below = theme.word(shading, "fill", "themeFill")
    if pattern == "solid":
        return theme.word(shading, "color") or BLACK
    if pattern.startswith("pct") and (percent := number(pattern[3:])) is not None:
        return mixed(theme.word(shading, "color") or BLACK, below or WHITE, percent / 100)
    return below
