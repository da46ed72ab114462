"""One edit that a person makes, and where a reviewer has to be sent for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from reportgen.review.finding import Finding

KINDS = (
    *("figure", "date", "cell", "row", "paragraph", "heading", "section", "swapped cells"),
    *("split", "merge", "copy", "move", "overtype", "accepted deletion", "pending deletion"),
)
"""The kinds of edit; of each there are at least five in every table of edits."""

EditT = TypeVar("EditT")


class Case(NamedTuple, Generic[EditT]):
    """An edit of one file of the pair: `side` is fr or nl.

    Every finding has to stand at one of the `places`, or below it, and one of them has to have the `code`, where only
    one code is right.
    """

    kind: str
    what: str
    side: str
    edit: EditT
    places: tuple[str, ...]
    code: str = ""

    @property
    def name(self) -> str:
        """What is edited, for the name of the test."""
        return f"{self.kind}, {self.side}: {self.what}"


def elsewhere(findings: Iterable[Finding], places: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Code, key and message of the findings that stand at none of the places; notes for information aside."""
    return [(one.code, one.key, one.message) for one in findings if one.severity != "info" and not at(one.key, places)]


def codes(findings: Iterable[Finding]) -> set[str]:
    """The codes of findings, those for information aside."""
    return {one.code for one in findings if one.severity != "info"}


def at(key: str, places: tuple[str, ...]) -> bool:
    """Whether a key is one of these places or stands below one."""
    return any(key == place or key.startswith(f"{place}/") for place in places)
