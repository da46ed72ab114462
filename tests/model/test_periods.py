"""Periods on a time line, and the period that a date falls in."""

from __future__ import annotations

import pytest

from reportgen.model.periods import period_of, time_line


@pytest.mark.parametrize(
    ("known", "line"),
    [
        (["2022"], ["2022"]),
        (["2024", "2021"], ["2021", "2022", "2023", "2024"]),
        (["2024-S2", "2025-S2", "2025-S1"], ["2024-S2", "2025-S1", "2025-S2"]),
        (["2023-S1", "2025-S1"], ["2023-S1", "2024-S1", "2025-S1"]),
        (["2024-Q4", "2025-Q1"], ["2024-Q4", "2025-Q1"]),
        (["2024-11", "2025-02"], ["2024-11", "2024-12", "2025-01", "2025-02"]),
        (["2022-07", "2024-07"], ["2022-07", "2023-07", "2024-07"]),
    ],
)
def test_a_time_line_has_every_period_between_the_first_and_the_last_or_the_same_part_of_every_year(
    known: list[str], line: list[str]
) -> None:
    assert time_line(known) == tuple(line)


@pytest.mark.parametrize(
    ("date", "code", "period"),
    [
        ("2027", "A", "2027"),
        ("2027-03-01", "A", "2027"),
        ("2027", "S", "2027-S2"),
        ("2027-06-30", "S", "2027-S1"),
        ("2027-07", "S", "2027-S2"),
        ("2027-04", "Q", "2027-Q2"),
        ("2027", "Q", "2027-Q4"),
        ("2027-04", "M", "2027-04"),
        ("2027", "M", "2027-12"),
    ],
)
def test_a_date_falls_in_the_period_that_it_ends_in(date: str, code: str, period: str) -> None:
    assert period_of(date, code) == period
