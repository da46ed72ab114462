"""Colours and their contrast, as WCAG 2.1 defines it."""

from __future__ import annotations

import colorsys
import re

Colour = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")


def colour(text: str | None) -> Colour | None:
    """The colour of six hexadecimal digits, with or without `#`; None for all else, such as `auto`."""
    found = _HEX.fullmatch((text or "").strip())
    if not found:
        return None
    red, green, blue = bytes.fromhex(found[1])
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.1, definition of contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(of: Colour) -> float:
    """The relative luminance of a colour, from 0 to 1 (WCAG 2.1, definition of relative luminance)."""
    red, green, blue = (linear(channel) for channel in of)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: int) -> float:
    """The linear light of a channel of sRGB, from 0 to 1."""
    part = channel / 255
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4


def from_linear(light: tuple[float, float, float]) -> Colour:
    """The colour whose channels have this linear light; the inverse of `linear`."""

    def channel(part: float) -> int:
        part = min(1.0, max(0.0, part))
        return round(255 * (part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055))

    red, green, blue = light
    return channel(red), channel(green), channel(blue)


def relit(of: Colour, times: float, plus: float = 0.0) -> Colour:
    """The colour with its HSL lightness multiplied and raised (ISO/IEC 29500-1, 17.3.2.6 and 20.1.2.3.20)."""
    hue, light, saturation = colorsys.rgb_to_hls(*(channel / 255 for channel in of))
    red, green, blue = colorsys.hls_to_rgb(hue, min(1.0, max(0.0, light * times + plus)), saturation)
    return round(255 * red), round(255 * green), round(255 * blue)


def mixed(one: Colour, other: Colour, part: float) -> Colour:
    """`part` of `one` and the rest of `other`, as a pattern of dots looks from afar."""
    red, green, blue = (round(a * part + b * (1 - part)) for a, b in zip(one, other, strict=True))
    return red, green, blue


def spelled(of: Colour) -> str:
    """The colour as Word's dialog shows it: `#1F3864`."""
    return "#{:02X}{:02X}{:02X}".format(*of)
