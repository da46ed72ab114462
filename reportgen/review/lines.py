"""The texts of two Documents as pairs to compare: each keyed text with the one that has the same key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reportgen.document import Document, Footnote, Inline, Line, Run, lines, plain
from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.text_pair import Text, TextPair


@dataclass(frozen=True, slots=True)
class LinePair:
    """A keyed text that both Documents have, as lines of a Document and as texts to compare."""

    fr: Line
    nl: Line
    texts: TextPair

    def located(self, finding: Finding) -> Finding:
        """A finding on the texts, with the places where both lines come from."""
        return replace(finding, fr_location=self.fr.location, nl_location=self.nl.location)


def line_pairs(fr: Document, nl: Document) -> Iterator[LinePair]:
    """Every keyed text that both Documents have, in the order of the French one."""
    others = {line.key: line for line in lines(nl)}
    for line in lines(fr):
        if line.key in others:
            other = others[line.key]
            yield LinePair(line, other, TextPair(line.key, _own_text(line, Language.FR), _own_text(other, Language.NL)))


def _own_text(line: Line, language: Language) -> Text:
    """The text of a line to which its footnotes are foreign too: they quote titles."""
    found = text(line, language)
    place = 0
    notes = []
    for item in line.content:
        length = len(plain((item,)))
        if isinstance(item, Footnote):
            notes.append((place, place + length))
        place += length
    outside = (one for one in found.foreign if not any(start <= one[0] < end for start, end in notes))
    return replace(found, foreign=tuple(sorted((*outside, *notes))))


def text(line: Line, language: Language) -> Text:
    """The text of a line; what is tagged as another language is foreign to it."""
    return Text(plain(line.content), language, tuple(_foreign(line.content, language)))


def _foreign(content: tuple[Inline, ...], language: Language) -> Iterator[tuple[int, int]]:
    place = 0
    for item in content:
        for run in (item,) if isinstance(item, Run) else item.bracketed:
            if run.lang and run.lang.partition("-")[0] != language.value:
                yield (place, place + len(run.text))
            place += len(run.text)
