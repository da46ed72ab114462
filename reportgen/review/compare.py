"""Compare a French and a Dutch Document, as they are or as people have edited them since they were written.

What people did to the blocks comes first: a paragraph joined with another one on one side only is one finding, not a
missing paragraph and a number too many. Then structure and tables, then every pair of texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from reportgen.document import Document, Footnote, Line, lines, plain
from reportgen.edits import Edit
from reportgen.language import Language
from reportgen.review.edited import WEAK, Groups, edited, one_sided, touched
from reportgen.review.finding import Finding
from reportgen.review.foreign import blanked, cut
from reportgen.review.lexis.sentences import Span
from reportgen.review.lines import text
from reportgen.review.order import ReadingOrder, above_and
from reportgen.review.points import unknown_points
from reportgen.review.quotations import Quotation, without_quotations
from reportgen.review.running_texts import same_running_texts
from reportgen.review.structure import same_structure
from reportgen.review.tables import same_shapes
from reportgen.review.text_pair import Text, TextPair
from reportgen.review.texts import compare_pair

_ALONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})

_BETWEEN = " "
"""What stands between the texts of blocks that are compared together."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two documents, and what was done to it since it was written (of a file not ours nothing is known)."""

    document: Document
    edits: tuple[Edit, ...] = ()

    def lines(self) -> dict[str, Line]:
        """Its keyed texts, in reading order."""
        return {line.key: line for line in lines(self.document)}


def compare(
    fr: Side, nl: Side, members: Mapping[str, tuple[str, ...]] = _ALONE, quotations: Sequence[Quotation] = ()
) -> list[Finding]:
    """Return what the two documents do not have in common, in the order of the French one.

    `members` maps the key of a text to those of all texts that have to be compared with it at once, itself first.
    What both texts quote word for word of the `quotations` is not compared.
    """
    french, dutch = fr.lines(), nl.lines()
    order = ReadingOrder(fr.document, nl.document)
    found: list[Finding] = []
    explained: frozenset[str] = frozenset()
    for mine, other, language in ((fr, nl, Language.FR), (nl, fr, Language.NL)):
        edits = one_sided(mine.edits, other.edits)
        explained |= touched(edits)
        found += edited(edits, order, language, {key: line.location for key, line in other.lines().items()})
    found += unknown_points(fr.document)
    found += unknown_points(nl.document)
    found += same_structure(fr.document, nl.document, explained)
    found += same_running_texts(fr.document, nl.document)
    shapes = list(same_shapes(fr.document, nl.document, explained))
    misshapen = {finding.key for finding in shapes}
    for group in _groups(french, dutch, Groups.of(fr.edits, nl.edits, members=members)):
        if misshapen.isdisjoint(above_and(group.key)):
            found += group.findings(quotations)
    return sorted(_told_once([*found, *shapes]), key=lambda finding: order.place(finding.key))


def _told_once(findings: list[Finding]) -> Iterator[Finding]:
    """Leave out what says only that a text has changed, where another finding says what is wrong with it."""
    said = {key for one in findings if one.code not in WEAK and one.severity != "info" for key in above_and(one.key)}
    # Of a table whose shape is another one, every row has changed.
    shaped = {one.key for one in findings if one.code == "match-table-shape"}
    for one in findings:
        if one.code not in WEAK or (one.key not in said and shaped.isdisjoint(above_and(one.key))):
            yield one


@lru_cache(maxsize=4096)
def compared(pair: TextPair) -> tuple[Finding, ...]:
    """What a pair of texts does not have in common; a report says many things more than once."""
    return tuple(compare_pair(pair))


@dataclass(frozen=True, slots=True)
class _Group:
    """The French and the Dutch blocks whose texts are compared as one; mostly one block on each side."""

    key: str
    fr: tuple[Line, ...]
    nl: tuple[Line, ...]

    def findings(self, quotations: Sequence[Quotation]) -> Iterator[Finding]:
        """What the texts do not have in common, each finding at the block in which its words stand."""
        fr, nl = (_text(side, language) for side, language in ((self.fr, Language.FR), (self.nl, Language.NL)))
        fr_notes, nl_notes = _notes(self.fr), _notes(self.nl)
        running = TextPair("", blanked(fr, fr_notes), blanked(nl, nl_notes))
        for finding in compared(without_quotations(running, quotations)):
            yield self.placed(finding)
        for mine, other in zip(fr_notes, nl_notes, strict=False):
            if _gone(mine) or _gone(other):
                continue
            for finding in compared(TextPair("", cut(fr, mine), cut(nl, other))):
                yield self.placed(finding, mine[0], other[0])

    def placed(self, finding: Finding, fr_start: int = 0, nl_start: int = 0) -> Finding:
        """The finding with its spans in the texts of the blocks; the compared texts began at the two starts."""
        french, fr_span = _placed(self.fr, _shifted(finding.fr_span, fr_start))
        dutch, nl_span = _placed(self.nl, _shifted(finding.nl_span, nl_start))
        key = french.key if finding.fr_span or french.key == dutch.key else dutch.key
        return replace(
            finding,
            key=key,
            fr_location=french.location,
            nl_location=dutch.location,
            fr_span=fr_span if french.key == key else None,
            nl_span=nl_span if dutch.key == key else None,
        )


def _groups(fr: Mapping[str, Line], nl: Mapping[str, Line], groups: Groups) -> Iterator[_Group]:
    for key in dict.fromkeys((*fr, *nl)):
        if key not in groups.parts:
            keys = groups.members.get(key, (key,))
            french, dutch = (tuple(side[one] for one in keys if one in side) for side in (fr, nl))
            if french and dutch:
                yield _Group(key, french, dutch)


def _text(side: Sequence[Line], language: Language) -> Text:
    """The texts of the blocks as one, with the spans that are foreign to it."""
    texts = [text(line, language) for line in side]
    foreign: list[tuple[int, int]] = []
    place = 0
    for one in texts:
        foreign += [(place + start, place + end) for start, end in one.foreign]
        place += len(one.text) + len(_BETWEEN)
    return Text(_BETWEEN.join(one.text for one in texts), language, tuple(foreign))


def _notes(side: Sequence[Line]) -> list[Span]:
    """Where the footnotes stand in the joined text; one that is gone has no length."""
    found: list[Span] = []
    place = 0
    for line in side:
        for item in line.content:
            length = len(plain((item,)))
            if isinstance(item, Footnote):
                found.append((place, place + length))
            place += length
        place += len(_BETWEEN)
    return found


def _gone(note: Span) -> bool:
    return note[0] == note[1]


def _shifted(span: Span | None, start: int) -> Span | None:
    return (span[0] + start, span[1] + start) if span else None


def _placed(side: Sequence[Line], span: tuple[int, int] | None) -> tuple[Line, tuple[int, int] | None]:
    """The block in which a span of the joined text begins, and the span in the text of that block."""
    if span is None:
        return side[0], None
    start = 0
    for line in side:
        length = len(plain(line.content))
        if span[0] <= start + length or line is side[-1]:
            return line, (max(span[0] - start, 0), min(span[1] - start, length))
        start += length + len(_BETWEEN)
    raise AssertionError("the last block takes every span")
