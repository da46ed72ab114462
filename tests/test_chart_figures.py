"""The figure of a cell of a chart: read from its fact, checked against how its text spells it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.chart_figures import Spelled, scale, spelled
from reportgen.document import Cell, Fact, Footnote, Run
from reportgen.language import Language
from reportgen.load.reference import load_reference
from reportgen.location import Location
from reportgen.render.spelling import Spelling, canonical

HERE = Location("x.xhtml", 1)
SPELLINGS = [Spelling(language, load_reference()) for language in Language]


def cell(text: str, value: str, kind: str = "number", unit: str = "") -> Cell:
    return Cell("k", (Run(text, fact=Fact(kind, value, unit)),), HERE)


def figure(text: str, value: str, kind: str = "number", unit: str = "") -> Spelled:
    found = spelled(cell(text, value, kind, unit))
    assert found is not None
    return found


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=3),
    st.sampled_from(SPELLINGS),
)
def test_every_number_is_read_as_it_was_spelled_in_either_language(value: Decimal, spelling: Spelling) -> None:
    found = figure(spelling.number(value), canonical(value))
    assert found.value == found.stated == value
    assert 0 in found.scales()


@pytest.mark.parametrize(
    ("text", "value", "kind", "unit", "stated"),
    [
        ("44\u00a0tonnes", "44", "quantity", "T", "44"),
        ("12,5\u00a0%", "12.5", "percent", "", "12.5"),
        ("200\u00a0millions d’euros", "200000000", "money", "EUR", "200"),
        ("1.234,5", "1234.5", "number", "", "1234.5"),
        ("1\u202f234,5", "1234.5", "number", "", "1234.5"),
        ("−3", "-3", "number", "", "-3"),
        ("109,9", "109.89448", "number", "", "109.9"),
    ],
)
def test_a_figure_is_read_with_its_unit_sign_and_separators(
    text: str, value: str, kind: str, unit: str, stated: str
) -> None:
    found = figure(text, value, kind, unit)
    assert (found.value, found.stated) == (Decimal(value), Decimal(stated))


def test_a_dash_is_no_figure() -> None:
    assert spelled(Cell("k", (Run(" – "),), HERE)) is None


@pytest.mark.parametrize(
    "content",
    [
        (Run("44"),),
        (),
        (Run("n.d."),),
        (Run("2025", fact=Fact("time", "2025")),),
        (Run("44", fact=Fact("number", "44")), Run("45", fact=Fact("number", "45"))),
        (Run("12.4", fact=Fact("number", "12.4")),),
        (Run("quarante", fact=Fact("number", "40")),),
        (Run("44", fact=Fact("number", "quarante")),),
        (Run("44", fact=Fact("number", "NaN")),),
        (Run("–"), Run("", fact=Fact("number", "4"))),
        (Footnote((Run("44"),)),),
    ],
    ids=str,
)
def test_anything_else_than_one_figure_with_its_value_is_refused(content: tuple[Run | Footnote, ...]) -> None:
    with pytest.raises(ValueError, match="is not"):
        spelled(Cell("k", content, HERE))


def test_the_scale_is_the_one_power_of_ten_that_all_texts_agree_on() -> None:
    assert scale([figure("65,6", "65581"), figure("0", "4"), figure("110,9", "110910.53")]) == 3
    assert scale([figure("44", "44"), figure("109,9", "109.89448")]) == 0
    assert scale([figure("409,9", "409900000")]) == 6
    assert scale([figure("500", "0.5")]) == -3
    assert scale([]) == 0


def test_texts_in_different_multiples_have_no_scale_in_common() -> None:
    assert scale([figure("65,6", "65581"), figure("70\u202f254", "70254")]) is None
    assert scale([figure("65,5", "65.581")]) is None
