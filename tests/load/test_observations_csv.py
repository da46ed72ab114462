from __future__ import annotations

import pytest

from reportgen.load.observations_csv import FIELDS, read_observations
from reportgen.location import Location
from reportgen.model.observations import Observation

from .conftest import Messages
from .reports import COMPLETE, HEADER, csv, row

ROW = {
    "indicator": "cocaine-antwerp",
    "ref_area": "BEANR",
    "scope": "PORT",
    "time_period": "2024",
    "obs_value": "44",
    "unit_measure": "T",
    "vintage": "2026-01-21",
    "source": "customs-2026",
}


def said(text: str) -> list[str]:
    return [str(problem) for _, problem in read_observations(text, "o.csv").problems]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_the_separator_is_found_from_the_first_line(delimiter: str, line_end: str) -> None:
    tree = read_observations(csv(row()).replace(";", delimiter).replace("\n", line_end), "o.csv")
    assert tree.problems == []
    assert tree.value == {"observations": [ROW]}
    assert tree.places[("observations", 0)] == Location("o.csv", 2)


@pytest.mark.parametrize("first", ["sep=;\n", "SEP=;\r\n", '"sep=;"\n'])
def test_the_line_that_excel_puts_first_is_understood_and_counted(first: str) -> None:
    tree = read_observations(first + csv(row()), "o.csv")
    assert tree.value == {"observations": [ROW]}
    assert tree.places[("observations", 0)] == Location("o.csv", 3)


def test_order_and_case_of_the_columns_are_free_and_empty_cells_are_absent() -> None:
    text = "source;Vintage;unit_measure;UNIT_MULT;obs_value;time_period;scope;indicator;sex;comment_fr;COMMENT_NL\n"
    text += "s;2026;T;3;1,5;2025;PORT;i;;oui;\n"
    assert read_observations(text, "o.csv").value == {
        "observations": [
            {
                "source": "s",
                "vintage": "2026",
                "unit_measure": "T",
                "unit_mult": 3,
                "obs_value": "1.5",
                "time_period": "2025",
                "scope": "PORT",
                "indicator": "i",
                "comment": {"fr": "oui"},
            }
        ]
    }


def test_rows_without_content_are_skipped() -> None:
    tree = read_observations(csv(";;;;;;;", row(), "", ";;;;", "  ;;;;;;;"), "o.csv")
    assert tree.problems == []
    assert tree.value == {"observations": [ROW]}


def test_a_text_in_quotation_marks_may_hold_separators_and_line_breaks() -> None:
    text = HEADER.replace("\n", ";COMMENT_NL\n") + row() + ';"een; ""twee""\ndrie"\n' + row("1,2,3") + ";\n"
    tree = read_observations(text, "o.csv")
    assert tree.value["observations"][0]["comment"] == {"nl": 'een; "twee"\ndrie'}  # type: ignore[index, call-overload]
    assert said(text)[0].startswith("o.csv:4:5: this is not a figure")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["o.csv: the file is empty (start it with a line of column names: INDICATOR, SCOPE, TIME_PERIOD,"]),
        ("\n\n", ["o.csv: the file is empty"]),
        (
            HEADER.replace("SCOPE", "SCOOP"),
            [
                "o.csv:1:3: there is no column 'SCOOP' (did you mean 'SCOPE'?) [csv-column-unknown]",
                "o.csv:1: the first line lacks the column SCOPE (add what is missing; the first line names",
            ],
        ),
        (
            HEADER.replace("REF_AREA", "Scope"),
            ["o.csv:1:3: the column SCOPE stands here twice (keep one of the two) [csv-column-twice]"],
        ),
        (csv("a;b"), ["o.csv:2: this row has 2 fields, the first line has 8 (add or remove separators"]),
        (csv(row() + ";x"), ["o.csv:2: this row has 9 fields, the first line has 8"]),
        (csv(row(), '"' + row()), ["o.csv:3: a quotation mark opens in this row and is never closed (close it"]),
        (csv(row(), '"a"b;'), ['o.csv:3: text follows a closing quotation mark in this row (inside "..." write']),
        (csv(row(), '"' + "a\n" * 100_000), ["o.csv:3: a field of this row is far too long"]),
        (csv(row("1.234")), ["o.csv:2:5: 1.234 has two readings: 1234, or 1,234 with decimals"]),
        (csv(row(vintage="21/01/2026")), ["o.csv:2:7: Excel has rewritten this date"]),
        (HEADER.replace("\n", ";\n") + row() + ";\n", []),
        (HEADER.replace("\n", ";\n") + row() + ";x\n", ["o.csv:2:9: this cell stands in a column without a name"]),
    ],
)
def test_what_cannot_be_read_is_named_with_line_and_column(text: str, expected: list[str]) -> None:
    lines = said(text)
    assert len(lines) == len(expected)
    assert all(line.startswith(start) for line, start in zip(lines, expected, strict=True))


def test_every_field_of_an_observation_has_a_column() -> None:
    assert {path[0] for path in FIELDS.values()} == set(Observation.model_fields)


def test_a_column_that_the_first_line_lacks_is_said_once_and_not_for_every_row(messages: Messages) -> None:
    rows = csv(row("44"), row("45", "2023"), row("46", "2022")).replace("INDICATOR;REF_AREA;", "INDICATOR;", 1)
    lines = messages({**COMPLETE, "observations.csv": rows})
    found = [line for line in lines if "csv-row-length" in line]
    assert found == [
        "observations.csv:1: the first line names 7 columns, but every row has 8 fields (add the missing column name, "
        "or remove the one too many) [csv-row-length]"
    ]
