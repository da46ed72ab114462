"""Contrast as WCAG defines it, and the colours of themes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reportgen.accessibility.contrast import BLACK, WHITE, Colour, colour, contrast, from_linear, linear, mixed, spelled
from reportgen.accessibility.word.theme import Theme

from .word_parts import NAMESPACES

colours = st.tuples(*[st.integers(0, 255)] * 3)


@pytest.mark.parametrize(
    ("text", "behind", "ratio"),
    [("000000", "FFFFFF", 21.0), ("777777", "FFFFFF", 4.48), ("767676", "FFFFFF", 4.54), ("FF0000", "FFFFFF", 4.0)],
)
def test_known_contrasts_come_out(text: str, behind: str, ratio: float) -> None:
    one, other = colour(text), colour(behind)
    assert one is not None
    assert other is not None
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@given(colours, colours)
def test_contrast_is_the_same_both_ways_and_between_1_and_21(one: Colour, other: Colour) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001


@given(colours)
def test_a_colour_survives_its_spelling_and_its_linear_light(one: Colour) -> None:
    assert colour(spelled(one)) == one
    red, green, blue = (linear(channel) for channel in one)
    assert from_linear((red, green, blue)) == one


@pytest.mark.parametrize("text", ["auto", "", None, "FFF", "GGGGGG", "1F38641"])
def test_what_is_no_colour_is_none(text: str | None) -> None:
    assert colour(text) is None


def test_a_pattern_lies_between_its_two_colours() -> None:
    assert mixed(BLACK, WHITE, 0.25) == (191, 191, 191)


def element(xml: str) -> etree._Element:
    return etree.fromstring(f"<root {NAMESPACES}>{xml}</root>")[0]


@pytest.fixture
def theme() -> Theme:
    scheme = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "44546A"), ("accent1", "4472C4"))
    )
    xml = f"<a:theme><a:themeElements><a:clrScheme>{scheme}</a:clrScheme></a:themeElements></a:theme>"
    return Theme(element(xml), None)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("text1", "#000000"),
        ("dark1", "#000000"),
        ("tx1", "#000000"),
        ("background1", "#FFFFFF"),
        ("accent1", "#4472C4"),
    ],
)
def test_the_names_of_theme_colours_lead_to_the_scheme(theme: Theme, name: str, expected: str) -> None:
    found = theme.named(name)
    assert found is not None
    assert spelled(found) == expected


def test_a_document_may_swap_the_dark_and_the_light_colours() -> None:
    mapping = element('<w:clrSchemeMapping w:bg1="dark1" w:t1="light1"/>')
    light = "<a:clrScheme><a:lt1><a:srgbClr val='FEFEFE'/></a:lt1></a:clrScheme>"
    swapped = Theme(element(f"<a:theme><a:themeElements>{light}</a:themeElements></a:theme>"), mapping)
    assert swapped.named("text1") == (254, 254, 254)


# The colours that Word itself writes beside these theme colours.
@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('w:themeColor="accent1" w:themeShade="BF" w:val="2F5496"', (47, 84, 150)),
        ('w:themeColor="accent1" w:themeTint="99" w:val="8EAADB"', (142, 170, 219)),
        ('w:themeColor="text1" w:themeTint="A6" w:val="595959"', (89, 89, 89)),
        ('w:themeColor="background1" w:themeShade="A6" w:val="A6A6A6"', (166, 166, 166)),
    ],
)
def test_tints_and_shades_are_those_of_word(theme: Theme, attributes: str, expected: Colour) -> None:
    found = theme.word(element(f"<w:color {attributes}/>"), "val")
    assert found == pytest.approx(expected, abs=2)


def test_a_theme_colour_that_is_missing_leaves_the_value_beside_it(theme: Theme) -> None:
    assert theme.word(element('<w:color w:themeColor="accent6" w:val="112233"/>'), "val") == (17, 34, 51)
    assert theme.word(element('<w:color w:val="auto"/>'), "val") is None


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ('<a:schemeClr val="accent1"/>', (68, 114, 196)),
        ('<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', (47, 84, 150)),
        ('<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>', (89, 89, 89)),
        ('<a:srgbClr val="FFFFFF"><a:shade val="50000"/></a:srgbClr>', (188, 188, 188)),
        ('<a:sysClr val="windowText" lastClr="010203"/>', (1, 2, 3)),
        ('<a:prstClr val="white"/>', WHITE),
        ('<a:hslClr hue="0" sat="0" lum="0"/>', None),
    ],
)
def test_the_colours_of_drawings_are_read_with_their_changes(theme: Theme, xml: str, expected: Colour | None) -> None:
    found = theme.drawing(element(f"<a:solidFill>{xml}</a:solidFill>"))
    assert found == (expected if expected is None else pytest.approx(expected, abs=2))
