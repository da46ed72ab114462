"""Cross-references lead to the same place in both documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reportgen.document import Document, Line, all_runs, lines, plain
from reportgen.review.finding import Finding


def same_references(fr: Document, nl: Document) -> Iterator[Finding]:
    """Compare where the references and inner links of each text lead."""
    others = {line.key: line for line in lines(nl)}
    for line in lines(fr):
        other = others.get(line.key)
        if other is None or _targets(line) == _targets(other):
            continue
        message = "the text refers to other places in the two languages"
        texts = plain(line.content), plain(other.content)
        yield Finding("match-reference", line.key, message, *texts, line.location, other.location)


def _targets(line: Line) -> Counter[str]:
    return Counter(target for run in all_runs(line.content) if (target := run.ref or _inner(run.href)))


def _inner(href: str) -> str:
    return href if href.startswith("#") else ""
