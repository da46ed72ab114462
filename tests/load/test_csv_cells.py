from __future__ import annotations

import pytest

from reportgen.load.csv_cells import CellError, read_date, read_number, read_power


@pytest.mark.parametrize(
    ("cell", "figure"),
    [
        ("44", "44"),
        ("44,2", "44.2"),
        ("44.2", "44.2"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1.234.567,89", "1234567.89"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1\u202f234\u202f567", "1234567"),
        ("0.125", "0.125"),
        ("1234.567", "1234.567"),
        ("1,234", "1.234"),
        ("-3,5", "-3.5"),
        ("\u22123,5", "-3.5"),
        ("+3", "3"),
        ("007", "007"),
    ],
)
def test_a_belgian_spreadsheet_writes_a_decimal_comma(cell: str, figure: str) -> None:
    assert read_number(cell, decimal_comma=True) == figure


@pytest.mark.parametrize(
    ("cell", "figure"), [("44.2", "44.2"), ("1.234", "1.234"), ("1 234.5", "1234.5"), ("-1", "-1")]
)
def test_a_file_with_commas_writes_a_decimal_point(cell: str, figure: str) -> None:
    assert read_number(cell, decimal_comma=False) == figure


@pytest.mark.parametrize(
    ("cell", "decimal_comma", "message", "hint"),
    [
        ("1.234", True, "1.234 has two readings: 1234, or 1,234 with decimals", "write 1234 or 1,234"),
        ("-1.234", True, "1.234 has two readings: 1234, or 1,234 with decimals", "write 1234 or 1,234"),
        ("1,234", False, "1,234 has two readings: 1234, or 1.234 with decimals", "write 1234 or 1.234"),
    ],
)
def test_a_figure_with_two_readings_names_both(cell: str, decimal_comma: bool, message: str, hint: str) -> None:
    with pytest.raises(CellError) as caught:
        read_number(cell, decimal_comma)
    assert (caught.value.code, caught.value.message, caught.value.hint) == ("csv-number-ambiguous", message, hint)


@pytest.mark.parametrize(
    "cell",
    ["a lot", "44 t", "44 %", "1,2,3", "1.2.3", "12 34", "1e", "", "#REF!", "٤٤", "½", "1,234.5", "--1", "0x1", "nan"],
)
@pytest.mark.parametrize("decimal_comma", [True, False])
def test_what_is_no_figure_is_refused_without_repeating_it(cell: str, decimal_comma: bool) -> None:
    with pytest.raises(CellError) as caught:
        read_number(cell, decimal_comma)
    assert caught.value.code == "csv-number"
    assert caught.value.message == "this is not a figure"


def test_a_decimal_comma_between_commas_is_refused_with_the_right_form() -> None:
    with pytest.raises(CellError) as caught:
        read_number("44,2", decimal_comma=False)
    assert "1234.5" in caught.value.hint


def test_a_figure_that_excel_shortened_says_so() -> None:
    with pytest.raises(CellError) as caught:
        read_number("1,2E+06", decimal_comma=True)
    assert "Excel" in caught.value.message


@pytest.mark.parametrize("cell", ["21/01/2026", "21-01-26", "jul/25", "juil-25", "janv. 26", "déc-25"])
def test_a_date_that_excel_rewrote_says_so(cell: str) -> None:
    with pytest.raises(CellError) as caught:
        read_date(cell)
    assert "format Text in Excel" in caught.value.hint


@pytest.mark.parametrize("cell", ["2026-01-21", "2025-S1", "2025-Q4", "2025", "2025-07", "whatever"])
def test_any_other_date_is_left_to_the_model(cell: str) -> None:
    assert read_date(cell) == cell


def test_a_power_of_ten_is_a_small_whole_number() -> None:
    assert read_power("6") == 6
    with pytest.raises(CellError):
        read_power("1,5")
