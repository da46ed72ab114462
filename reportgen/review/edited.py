"""What people did to the blocks of one document and not to those of the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportgen.edits import Edit, EditKind
from reportgen.language import Language
from reportgen.location import Location
from reportgen.review.finding import Finding
from reportgen.review.order import ReadingOrder

_SAID = {
    EditKind.ADDED: ("edit-added", "error", "was added in {here}; {there} does not have it"),
    EditKind.DELETED: ("edit-deleted", "error", "was deleted in {here}; {there} still has it"),
    EditKind.COPIED: ("edit-copied", "error", "stands twice in {here}, once in {there}"),
    EditKind.MERGED: ("edit-merged", "warning", "was joined with the next block in {here}, not in {there}"),
    EditKind.SPLIT: ("edit-split", "warning", "was split in {here}, not in {there}"),
    EditKind.MOVED: ("edit-moved", "warning", "was moved in {here}, not in {there}"),
    EditKind.REWRITTEN: ("edit-rewritten", "warning", "was typed anew in {here}, not in {there}"),
    EditKind.CHANGED: ("edit-changed", "warning", "was changed in {here} after both were written, not in {there}"),
}
"""For each kind of edit: the code of the finding, its severity, and what is said of the block."""

WEAK = frozenset({"edit-rewritten", "edit-changed"})
"""Findings that say only that a text has to be read again; a finding about its words says more."""

_RUNS = frozenset({EditKind.ADDED, EditKind.DELETED, EditKind.COPIED, EditKind.MOVED})
"""Edits of which a run of neighbouring blocks is one finding: a section that was deleted, rows that were added."""


@dataclass(frozen=True, slots=True)
class Groups:
    """Blocks whose texts are compared together, because one document has joined or split them.

    `members` maps the first block of a group to all of them, in order; `parts` are the others.
    """

    members: Mapping[str, tuple[str, ...]]
    parts: frozenset[str]

    @classmethod
    def of(cls, *edits: Sequence[Edit], members: Mapping[str, tuple[str, ...]]) -> Groups:
        """The groups that the edits of both documents make, beside those that are known."""
        members = dict(members)
        for edit in (one for side in edits for one in side if one.kind in {EditKind.MERGED, EditKind.SPLIT}):
            members[edit.key] = tuple(dict.fromkeys((*members.get(edit.key, (edit.key,)), *edit.others)))
        parts = frozenset(key for first, keys in members.items() for key in keys if key != first)
        return cls(members, parts)


def one_sided(mine: Sequence[Edit], others: Sequence[Edit]) -> list[Edit]:
    """The edits of one document that the other one does not have."""
    done = {(edit.kind, edit.key, edit.others) for edit in others}
    return [edit for edit in mine if (edit.kind, edit.key, edit.others) not in done]


def touched(edits: Sequence[Edit]) -> frozenset[str]:
    """The keys that these edits account for where the two documents differ in keys or order."""
    structural = [edit for edit in edits if edit.kind not in {EditKind.REWRITTEN, EditKind.CHANGED}]
    merged = {key for edit in structural if edit.kind in {EditKind.MERGED, EditKind.SPLIT} for key in edit.others}
    return frozenset({edit.key for edit in structural} | merged)


def edited(
    edits: Sequence[Edit], order: ReadingOrder, language: Language, locations: Mapping[str, Location]
) -> Iterator[Finding]:
    """Findings about the one-sided `edits` of the document in `language`; `locations` are those of the other one."""
    runs: list[list[Edit]] = []
    for edit in edits:
        last = runs[-1][-1] if runs else None
        if last and last.kind is edit.kind and edit.kind in _RUNS and order.adjacent(last.key, edit.key):
            runs[-1].append(edit)
        else:
            runs.append([edit])
    for run in runs:
        yield _finding(run, language, locations)


def _finding(run: list[Edit], language: Language, locations: Mapping[str, Location]) -> Finding:
    first = run[0]
    code, severity, said = _SAID[first.kind]
    more = f", with {len(run) - 1} more after it" if len(run) > 1 else ""
    message = f"the block {said.format(here=language.english, there=language.other.english)}{more}"
    places = {language: first.location, language.other: locations.get(first.key)}
    return Finding(
        code,
        first.key,
        message,
        fr_location=places[Language.FR],
        nl_location=places[Language.NL],
        severity=severity,
    )
