from __future__ import annotations

from ..conftest import Codes, Messages
from ..reports import COMPLETE, csv, row

CONFLICT = "conflicts: [{indicator: cocaine-antwerp, time_period: 2024, retained: RETAINED, reason: {fr: x, nl: x}}]\n"


def test_a_figure_says_the_same_as_its_indicator(codes: Codes) -> None:
    assert codes("", "cocaine-antwerp;NLRTM;CUSTOMS;2024;44000;KG;2026;customs-2026") == [
        "error observation-mismatch observations[0].REF_AREA",
        "error observation-mismatch observations[0].SCOPE",
        "error observation-mismatch observations[0].UNIT_MEASURE",
    ]


def test_a_figure_belongs_to_a_quantitative_indicator(codes: Codes) -> None:
    text = "indicators: [{id: treaty, kind: milestone, name: {fr: x, nl: x}, definition: {fr: x, nl: x}, "
    text += "objectives: [6.5], source_body: {fr: x, nl: x}, frequency: I, reading: {fr: x, nl: x}}]\n"
    found = codes(text, row().replace("cocaine-antwerp", "treaty"))
    assert "error not-quantitative observations[0].INDICATOR" in found


def test_the_same_figure_does_not_stand_twice(codes: Codes) -> None:
    assert codes("", row(), row("45"), row(vintage="2026-02")) == ["error duplicate-observation observations[1]"]


def test_the_other_row_is_named_as_excel_counts_it(messages: Messages) -> None:
    (line,) = messages({**COMPLETE, "observations.csv": csv(row(period="2023"), row(), "", row())})
    assert line.startswith("observations.csv:5: observations[2]: the same point, vintage and source already stand in")
    assert "observations.csv:3 (keep one" in line


def test_a_figure_is_not_published_before_its_period(codes: Codes) -> None:
    assert codes("", row(period="2025", vintage="2024-12-31")) == [
        "error period-after-vintage observations[0].TIME_PERIOD"
    ]
    assert codes("", row(period="2025", vintage="2025-11")) == ["warning period-not-over observations[0].TIME_PERIOD"]
    assert codes("", row(period="2025", vintage="2025-12")) == []
    assert codes("", row(period="2025-S1", vintage="2025-06-30")) == []


def test_a_forecast_is_published_before_its_period(codes: Codes) -> None:
    text = "observations: [{indicator: cocaine-antwerp, ref_area: BEANR, scope: PORT, time_period: 2030, obs_value: 9, "
    text += "unit_measure: T, obs_status: F, vintage: 2025, source: customs-2026}]\n"
    assert codes(text) == []


def test_sources_that_disagree_need_a_conflict(codes: Codes) -> None:
    rows = [row("44"), row("44,2", source="press-2026")]
    assert codes("", *rows) == ["warning conflict-missing observations[1]"]
    assert codes(CONFLICT.replace("RETAINED", "customs-2026"), *rows) == []


def test_a_final_report_refuses_sources_that_disagree(codes: Codes) -> None:
    rows = [row("44"), row("44,2", source="press-2026")]
    assert "error conflict-missing observations[1]" in codes("", *rows, status="final")


def test_the_same_value_in_another_form_is_no_conflict(codes: Codes) -> None:
    assert codes("", row("44"), row("44,0", source="press-2026")) == []
    assert codes("", row("44"), row("44,2", source="press-2026", vintage="2025-01")) == []


def test_the_retained_source_has_a_figure(codes: Codes) -> None:
    text = CONFLICT.replace("RETAINED", "press-2026")
    assert codes(text, row()) == ["error conflict-without-observation conflicts[0].retained"]


def test_a_conflict_is_stated_once(codes: Codes) -> None:
    text = CONFLICT.replace("RETAINED", "customs-2026")
    found = codes(text.replace("[{", "[{").replace("}]\n", "}, ") + text.partition("[")[2], row())
    assert found == ["error duplicate-conflict conflicts[1]"]


def test_a_figure_that_no_page_can_hold_is_refused_at_once(codes: Codes) -> None:
    text = "observations: [{indicator: cocaine-antwerp, ref_area: BEANR, scope: PORT, time_period: 2024, "
    text += "obs_value: VALUE, unit_measure: T, vintage: 2025, source: customs-2026}]\n"
    for value in ("1e999999999", "1e-999999999", "0e999999", "1234567890123456", "0.1234567"):
        assert codes(text.replace("VALUE", value)) == ["error figure-size observations[0].obs_value"]
    assert codes(text.replace("VALUE", "123456789012345.123456")) == []
