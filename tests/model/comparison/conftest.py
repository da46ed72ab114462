"""Two reports of successive years, made of plain data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reportgen.model.comparison import Comparison, compare
from reportgen.model.reference import Reference
from reportgen.model.report import Report

Reports = Callable[[dict[str, Any], dict[str, Any]], Comparison]


@pytest.fixture
def compared(make_report: Callable[..., Report], reference: Reference) -> Reports:
    """The comparison of a report for 2026 with one for 2025 that have these fields."""
    return lambda before, now: compare(make_report(year=2026, **now), make_report(**before), reference)
