"""Sources that disagree: the retained value exists, and no disagreement is passed over in silence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reportgen.errors import Problem
from reportgen.load.rules.walk import severity
from reportgen.model.observations import SeriesKey
from reportgen.model.report import Report


def check(report: Report, also_known: frozenset[str]) -> Iterator[Problem]:
    """Yield a problem for a conflict without the retained figure, one stated twice, and one that is not stated."""
    published = {(o.indicator, o.time_period, o.source) for o in report.observations}
    known: set[tuple[str, str]] = set()
    for index, conflict in enumerate(report.conflicts):
        path, point = f"conflicts[{index}]", (conflict.indicator, conflict.time_period)
        if point in known:
            yield Problem(
                "duplicate-conflict",
                "the conflict on this point is already stated",
                path=path,
                hint="keep one of the two",
            )
        known.add(point)
        unread = conflict.indicator in also_known or conflict.retained in also_known
        if (*point, conflict.retained) not in published and not unread:
            yield Problem(
                "conflict-without-observation",
                "the retained source has no observation for this indicator and period",
                path=f"{path}.retained",
                hint="add the observation, or retain a source that has one",
            )
    yield from _not_stated(report, known)


def _not_stated(report: Report, known: set[tuple[str, str]]) -> Iterator[Problem]:
    points: dict[tuple[SeriesKey, str, str], list[int]] = defaultdict(list)
    for index, observation in enumerate(report.observations):
        points[(SeriesKey.of(observation), observation.time_period, observation.vintage)].append(index)
    for (series, period, _), indexes in points.items():
        if (series.indicator, period) in known:
            continue
        first = report.observations[indexes[0]]
        for index in indexes[1:]:
            other = report.observations[index]
            if other.source != first.source and other.figure != first.figure:
                yield Problem(
                    "conflict-missing",
                    f"another source gives another figure for this point (observations[{indexes[0]}])",
                    path=f"observations[{index}]",
                    hint="add an item to conflicts that says which source is retained and why",
                    severity=severity(report),
                )
                break
