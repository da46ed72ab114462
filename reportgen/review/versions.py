"""Two versions of one language: what was added, removed, moved and reworded between them, block by block."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from reportgen.document import Document, Line, lines, plain
from reportgen.language import Language
from reportgen.review.facts import facts
from reportgen.review.finding import Finding
from reportgen.review.order import ReadingOrder
from reportgen.review.review import Quotation

_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Change:
    """One change between two versions: added, removed, moved or reworded, with the words on both sides.

    `old_span` and `new_span` say where the quoted words stand in the text of the block, from the first to the last
    that changed.
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


def _reworded(key: str, before: Line, after: Line, language: Language) -> Iterator[Change]:
    """The words that changed in a block, from the first to the last; nothing where only spaces did."""
    texts = plain(before.content), plain(after.content)
    words = [list(_WORD.finditer(text)) for text in texts]
    old, new = ([word.group() for word in side] for side in words)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    changed = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    if not changed:
        return
    spans = [_span(words[0], changed[0][1], changed[-1][2]), _span(words[1], changed[0][3], changed[-1][4])]
    quoted = [
        Quotation(text[slice(*span)], span, line.location)
        for text, span, line in zip(texts, spans, (before, after), strict=True)
    ]
    message = f"“{quoted[0].text}” became “{quoted[1].text}”{_facts(texts, language)}"
    yield Change("version-reworded", key, message, quoted[0], quoted[1])


def _span(words: Sequence[re.Match[str]], first: int, last: int) -> tuple[int, int]:
    if first < last:
        return words[first].start(), words[last - 1].end()
    place = words[first].start() if first < len(words) else (words[-1].end() if words else 0)
    return place, place


def _facts(texts: tuple[str, str], language: Language) -> str:
    """The facts that the old text has and the new one lacks, and the other way round, in words."""
    old, new = (Counter({fact.readings: 1 for fact in facts(text, language)}) for text in texts)
    named = [
        [fact.text for fact in facts(text, language) if fact.readings in lost]
        for text, lost in ((texts[0], old - new), (texts[1], new - old))
    ]
    if not named[0] and not named[1]:
        return ""
    before, after = (", ".join(side) or "nothing" for side in named)
    return f" (facts: {before} → {after})"
