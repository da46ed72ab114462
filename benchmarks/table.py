"""The measures of several checkers on one set of pairs, as a table of plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from benchmarks.measures import Measures


def table(title: str, measures: Mapping[str, Measures]) -> str:
    """Return the table: a row for each kind of error, a column for each checker."""
    return "\n".join(_rows(title, measures))


def _rows(title: str, measures: Mapping[str, Measures]) -> Iterator[str]:
    first = next(iter(measures.values()))
    yield f"{title}: {first.pairs} good pairs"
    yield _row("recall of", "errors", measures)
    for kind, recall in first.recall.items():
        shares = (_share(one.recall[kind].share) for one in measures.values())
        yield _row(kind, str(recall.errors), shares)
    total = sum(recall.errors for recall in first.recall.values())
    yield _row("all kinds", str(total), (_share(_overall(one)) for one in measures.values()))
    yield _row("good pairs in 100 with a finding", "", (f"{one.alarms_per_100:.1f}" for one in measures.values()))
    yield _row("seconds for 1,000 pairs, cold", "", (f"{one.cold:.2f}" for one in measures.values()))
    yield _row("seconds for 1,000 pairs, warm", "", (f"{one.warm:.2f}" for one in measures.values()))


def _overall(measures: Measures) -> float | None:
    errors = sum(recall.errors for recall in measures.recall.values())
    return 1 - sum(len(recall.missed) for recall in measures.recall.values()) / errors if errors else None


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"


def _row(name: str, errors: str, cells: Mapping[str, Measures] | Iterator[str]) -> str:
    return f"  {name:<34}{errors:>7}" + "".join(f"{cell:>20}" for cell in cells)
