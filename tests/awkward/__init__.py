"""Reports that no drafting team would send, to try everything on that reads, writes or shows a report.

`REPORTS` holds them by name; each is a valid final report, made of plain data. The fixture `awkward` in conftest.py
gives them in turn, built.
"""

from __future__ import annotations

from collections.abc import Callable

from reportgen.model.report import Report

from .characters import foreign_writing
from .figures import every_status, three_thousand_rows, three_vintages
from .size import four_hundred_actions, long_titles, nothing

REPORTS: dict[str, Callable[[], Report]] = {
    "nothing": nothing,
    "400-actions": four_hundred_actions,
    "long-titles": long_titles,
    "3000-rows": three_thousand_rows,
    "every-status": every_status,
    "foreign-writing": foreign_writing,
    "three-vintages": three_vintages,
}
"""The awkward reports by name."""

LARGE = frozenset({"400-actions", "3000-rows"})
"""Those that take several seconds to build."""
