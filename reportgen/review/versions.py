"""Two versions of one language: what was added, removed, moved and reworded between them, block by block."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reportgen.document import Document, Line, lines, plain
from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.order import ReadingOrder
from reportgen.review.review import Quotation
from reportgen.review.rewording import Facts, rewordings


@dataclass(frozen=True, slots=True)
class Change:
    """One change between two versions: added, removed, moved or reworded, with the words on both sides.

    The spans of `old` and `new` say where the quoted words stand in the text of the block.
    """

    code: str
    key: str
    message: str
    old: Quotation
    new: Quotation
    severity: str = "info"

    @property
    def id(self) -> str:
        """Eight letters and digits that name the change."""
        return hashlib.sha256("\0".join((self.code, self.key, self.old.text, self.new.text)).encode()).hexdigest()[:8]

    @property
    def sides(self) -> tuple[Quotation, Quotation]:
        """What is quoted from the old and from the new version."""
        return self.old, self.new


def compare_versions(old: Document, new: Document) -> list[Change]:
    """Return what changed from `old` to `new`, in reading order; both have the same keys for the same blocks."""
    before, after = ({line.key: line for line in lines(side)} for side in (old, new))
    order = ReadingOrder(new, old)
    moved = _moved(list(before), list(after))
    found = [*_gone("version-removed", before, after, order), *_gone("version-added", after, before, order)]
    for key in before:
        if key in after:
            if key in moved:
                sides = _whole(before[key]), _whole(after[key])
                found.append(Change("version-moved", key, "the block stands elsewhere", *sides))
            found += _made_other(key, before[key], after[key])
            found += _reworded(key, before[key], after[key], new.language)
    return sorted(found, key=lambda change: order.place(change.key))


def without_counterpart(fr: Iterable[Change], nl: Iterable[Change]) -> list[Finding]:
    """Changes of the French text that the Dutch one does not have, and the other way round."""
    changed = {Language.FR: list(fr), Language.NL: list(nl)}
    found: list[Finding] = []
    for language, changes in changed.items():
        others = {(change.code, change.key) for change in changed[language.other]}
        for change in changes:
            if (change.code, change.key) not in others:
                found.append(_lonely(change, language))
    return found


def _lonely(change: Change, language: Language) -> Finding:
    message = f"in {language.english}: {change.message}; {language.other.english} has no such change"
    finding = Finding("version-no-counterpart", change.key, message, severity="warning")
    side = change.new if change.new.location else change.old
    if language is Language.FR:
        return replace(finding, fr=side.text, fr_span=change.new.span, fr_location=side.location)
    return replace(finding, nl=side.text, nl_span=change.new.span, nl_location=side.location)


def _whole(line: Line) -> Quotation:
    text = plain(line.content)
    return Quotation(text, (0, len(text)), line.location)


_NOTHING = Quotation("", None, None)


def _gone(code: str, here: Mapping[str, Line], there: Mapping[str, Line], order: ReadingOrder) -> Iterator[Change]:
    """Blocks of `here` that `there` lacks; a run of them is one change, at its first block."""
    run: list[str] = []
    for key in [*(key for key in here if key not in there), ""]:
        if run and (not key or not order.adjacent(run[-1], key)):
            yield _absence(code, run, here)
            run = []
        if key:
            run.append(key)


def _absence(code: str, run: Sequence[str], here: Mapping[str, Line]) -> Change:
    more = f", with {len(run) - 1} more texts after it" if len(run) > 1 else ""
    quoted = _whole(here[run[0]])
    if code == "version-added":
        return Change(code, run[0], f"the block was added{more}", _NOTHING, quoted)
    return Change(code, run[0], f"the block was removed{more}", quoted, _NOTHING)


def _moved(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The keys that are not in the longest series of common keys that kept its order."""
    places = {key: place for place, key in enumerate(after)}
    common = [key for key in before if key in places]
    ends: list[int] = []
    at: list[int] = []
    previous: list[int] = []
    for number, key in enumerate(common):
        slot = bisect_left(ends, places[key])
        previous.append(at[slot - 1] if slot else -1)
        ends[slot : slot + 1] = [places[key]]
        at[slot : slot + 1] = [number]
    kept: set[str] = set()
    step = at[-1] if at else -1
    while step >= 0:
        kept.add(common[step])
        step = previous[step]
    return set(common) - kept


_KINDS = {"p": "a paragraph", "li": "an item of a list"}
_HEADING = re.compile("h([1-9][0-9]*)")


def _made_other(key: str, before: Line, after: Line) -> Iterator[Change]:
    """A heading that became a paragraph, or one of another level; captions and cells stay what they are."""
    old, new = (_kind(line) for line in (before, after))
    if old and new and old != new:
        yield Change("version-kind", key, f"{old} became {new}", _whole(before), _whole(after))


def _kind(line: Line) -> str:
    level = _HEADING.fullmatch(line.kind)
    return f"a heading of level {level[1]}" if level else _KINDS.get(line.kind, "")


def _reworded(key: str, before: Line, after: Line, language: Language) -> Iterator[Change]:
    """A change for each place where words of a block changed; none where only spaces did."""
    old, new = plain(before.content), plain(after.content)
    known = Facts(old, new, language)
    for old_span, new_span in rewordings(old, new):
        quoted = (
            Quotation(old[slice(*old_span)], old_span, before.location),
            Quotation(new[slice(*new_span)], new_span, after.location),
        )
        lost, won = known.changed(old_span, new_span)
        told = f" (facts: {lost or 'nothing'} → {won or 'nothing'})" if lost or won else ""
        yield Change("version-reworded", key, f"{_told(*quoted)}{told}", *quoted)


def _told(old: Quotation, new: Quotation) -> str:
    if not old.text:
        return f"“{new.text}” was added"
    if not new.text:
        return f"“{old.text}” was removed"
    return f"“{old.text}” became “{new.text}”"
