from __future__ import annotations

from datetime import date

import pytest

from reportgen.load.rules.dates import first_day, last_day

from ..conftest import Codes
from ..reports import action


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2025-07-13", date(2025, 7, 13), date(2025, 7, 13)),
        ("2025-S1", date(2025, 1, 1), date(2025, 6, 30)),
        ("2025-S2", date(2025, 7, 1), date(2025, 12, 31)),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
    ],
)
def test_a_date_of_any_precision_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


@pytest.mark.parametrize(
    ("status", "start", "more"),
    [
        ("completed", "2025", ""),
        ("completed", "2024-11", "end: 2025-01"),
        ("ongoing", "2019", ""),
        ("completed", "2019", "outside_period: {fr: x, nl: x}"),
        ("planned", "2026", "outside_period: {fr: x, nl: x}"),
    ],
)
def test_an_action_in_the_period_or_with_a_reason_is_fine(codes: Codes, status: str, start: str, more: str) -> None:
    assert codes("actions:\n" + action(status=status, start=start, more=more)) == []


@pytest.mark.parametrize(
    ("status", "start", "more"),
    [
        ("completed", "2024", ""),
        ("completed", "2023", "end: 2024-12-31"),
        ("planned", "2026", ""),
        ("ongoing", "2026", ""),
    ],
)
def test_an_action_outside_the_period_needs_a_reason(codes: Codes, status: str, start: str, more: str) -> None:
    found = codes("actions:\n" + action(status=status, start=start, more=more))
    assert found == ["error outside-period actions[0].start"]


def test_the_stated_period_counts_before_the_year(codes: Codes) -> None:
    text = "period: {start: 2024-07-01, end: 2025-06-30}\nactions:\n" + action(start="2025-09")
    assert codes(text) == ["error outside-period actions[0].start"]


def test_an_action_does_not_end_before_it_starts(codes: Codes) -> None:
    assert codes("actions:\n" + action(start="2025-03", more="end: 2025-02")) == ["error date-order actions[0].end"]
    assert codes("actions:\n" + action(start="2025-03-20", more="end: 2025-03")) == []
