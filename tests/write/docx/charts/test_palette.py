"""The colours of charts, computed: contrast on paper, lightness in grey print, distance for colour-blind readers."""

from __future__ import annotations

from itertools import combinations

import pytest

from reportgen import vocabulary
from reportgen.write.docx.charts.marks import SYMBOLS
from reportgen.write.docx.charts.palette import AXIS, INK, PAPER, SERIES, TARGET

Colour = tuple[float, float, float]

# Machado, Oliveira & Fernandes (2009), full severity, on linear RGB.
SIGHT = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> Colour:
    """Linear RGB of a colour written as six hexadecimal digits (IEC 61966-2-1)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(colour: str) -> float:
    """Contrast on white paper (WCAG 2.1)."""
    return (luminance(PAPER) + 0.05) / (luminance(colour) + 0.05)


def lab(colour: Colour) -> Colour:
    """CIE L*a*b*, D65."""
    rows = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = [sum(a * b for a, b in zip(row, colour, strict=True)) / w for row, w in zip(rows, white, strict=True)]
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour: str, sight: str) -> Colour:
    """A colour as it is seen, in L*a*b*."""
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear(colour), strict=True)))) for row in SIGHT[sight]
    )
    return lab((red, green, blue))


def distance(one: Colour, other: Colour) -> float:
    """The CIE 1976 colour difference; 2.3 is just noticed side by side."""
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)


def test_the_computation_agrees_with_known_values() -> None:
    assert contrast("000000") == pytest.approx(21)
    assert contrast("767676") == pytest.approx(4.54, abs=0.01)
    assert lab(linear("FF0000")) == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    red, green = "B22222", "3E7B00"
    assert distance(seen(red, "normal"), seen(green, "normal")) > 4 * distance(
        seen(red, "deuteranopia"), seen(green, "deuteranopia")
    )


@pytest.mark.parametrize("colour", [*SERIES, TARGET, AXIS])
def test_what_is_drawn_has_a_contrast_of_three_to_one_on_paper(colour: str) -> None:
    assert contrast(colour) >= 3


def test_text_has_a_contrast_of_four_and_a_half_to_one() -> None:
    assert contrast(INK) >= 4.5


@pytest.mark.parametrize(("one", "other"), list(combinations(SERIES, 2)))
def test_two_series_differ_in_grey_print(one: str, other: str) -> None:
    assert abs(lab(linear(one))[0] - lab(linear(other))[0]) > 9


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize(("one", "other"), list(combinations(SERIES, 2)))
def test_two_series_differ_for_every_reader(one: str, other: str, sight: str) -> None:
    assert distance(seen(one, sight), seen(other, sight)) > 20


def test_every_series_has_a_colour_and_a_symbol_of_its_own() -> None:
    assert len(set(SERIES)) == len(set(SYMBOLS)) == vocabulary.MOST_SERIES
