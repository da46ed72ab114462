"""Totals equal their parts and percentages recompute; implausible figures are questioned."""

from __future__ import annotations

import pytest

from ..conftest import Codes
from ..reports import row


def indicator(id: str, more: str = "", unit: str = "T") -> str:
    text = (
        f"{{id: {id}, kind: quantitative, unit: {unit}, scope: PORT, ref_area: BEANR, frequency: A, objectives: [6.5]"
    )
    for name in ("name", "definition", "counting_unit", "population", "source_body", "reading"):
        text += f", {name}: {{fr: x, nl: x}}"
    return f"  - {text}{more}}}\n"


def figure(id: str, value: str, unit: str = "T", period: str = "2024") -> str:
    return f"{id};BEANR;PORT;{period};{value};{unit};2026;customs-2026"


TOTAL = "indicators:\n" + indicator("all", ", parts: [north, south]") + indicator("north") + indicator("south")
SHARE = "indicators:\n" + indicator("share", ", ratio: {numerator: north, denominator: south}", "PT")
SHARE += indicator("north") + indicator("south")


def test_a_total_equals_its_parts(codes: Codes) -> None:
    parts = figure("north", "32"), figure("south", "12")
    assert codes(TOTAL, figure("all", "44"), *parts) == []
    assert codes(TOTAL, figure("all", "94"), *parts) == ["error total-differs observations[0].OBS_VALUE"]


def test_a_total_with_a_part_unknown_is_not_judged(codes: Codes) -> None:
    assert codes(TOTAL, figure("all", "94"), figure("north", "32")) == []


@pytest.mark.parametrize("percent", ["12,5", "13", "12,50"])
def test_a_percentage_that_recomputes_to_its_digits_is_right(codes: Codes, percent: str) -> None:
    assert codes(SHARE, figure("share", percent, "PT"), figure("north", "1"), figure("south", "8")) == []


def test_a_percentage_that_does_not_recompute_is_an_error(codes: Codes) -> None:
    found = codes(SHARE, figure("share", "12,6", "PT"), figure("north", "1"), figure("south", "8"))
    assert found == ["error percentage-differs observations[0].OBS_VALUE"]


def test_tonnes_typed_as_kilograms_are_questioned(codes: Codes) -> None:
    years = [row(str(value), str(year)) for year, value in ((2020, 65), (2021, 89), (2022, 110), (2023, 116))]
    assert codes("", *years, row("44000")) == ["warning figure-implausible observations[4].OBS_VALUE"]
    assert codes("", *years, row("44")) == []


def test_a_figure_above_the_bound_of_its_indicator_is_questioned(codes: Codes) -> None:
    text = "indicators:\n" + indicator("bounded", ", plausible_max: 500")
    assert codes(text, figure("bounded", "3600")) == ["warning figure-implausible observations[0].OBS_VALUE"]
    assert codes(text, figure("bounded", "500")) == []
