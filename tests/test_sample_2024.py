"""The small sample for 2024: a draft made afterwards, of nothing but what earlier publications say."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.load import Loaded, load, read
from reportgen.load.rules.dates import last_day
from reportgen.model.report import ReportStatus


@pytest.fixture(scope="module")
def loaded(samples: Path) -> Loaded:
    return read(samples.parent / "2024")


def test_it_is_a_draft_that_lacks_the_follow_up_of_later_commitments_alone(loaded: Loaded) -> None:
    assert loaded.report is not None
    assert loaded.report.status is ReportStatus.DRAFT
    assert [problem.code for problem in loaded.problems] == ["follow-up-missing"]


def test_nothing_in_it_was_published_after_june_2025(loaded: Loaded) -> None:
    assert loaded.report is not None
    published = [source.published or "?" for source in loaded.report.sources]
    vintages = [observation.vintage for observation in loaded.report.observations]
    assert max(last_day(date).isoformat() for date in (*published, *vintages)) <= "2025-06-30"
    assert max(observation.time_period[:4] for observation in loaded.report.observations) == "2024"


def test_each_of_its_figures_and_sources_stands_in_the_sample_for_2025_too(loaded: Loaded, samples: Path) -> None:
    assert loaded.report is not None
    later = load(samples)
    assert set(loaded.report.observations) <= set(later.observations)
    assert set(loaded.report.sources) <= set(later.sources)
    for name in ("instruments", "networks", "actions"):
        assert {one.id for one in getattr(loaded.report, name)} <= {one.id for one in getattr(later, name)}
