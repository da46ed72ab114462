"""References of a document to points, chapters, tables and figures that it does not have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from reportgen.document import Block, Chart, Document, Figure, Line, Table, lines
from reportgen.language import Language
from reportgen.review.facts import TextFact
from reportgen.review.facts.labels import LABELS
from reportgen.review.finding import Finding
from reportgen.review.lines import text

_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)\.?(?=\s|$)")
"""The number that a heading, an item or the first cell of a row begins with."""

_PLACES = frozenset({"point", "chapter", "section"})
_CAPTIONS = frozenset({"table", "figure"})
_LABEL = {
    language: re.compile(
        "|".join(sorted(form for form, classes in forms.items() if {*classes} & (_PLACES | _CAPTIONS))), re.IGNORECASE
    )
    for language, forms in LABELS.items()
}
"""What may begin such a reference; a text without it need not be read for its facts."""

_OF_ANOTHER = {
    Language.FR: re.compile(r"\s+(?:de la|de l[’']|du|des|de cette|de ce|de son|de sa)\b"),
    Language.NL: re.compile(r"\s+(?:van|uit)\b"),
}
"""What follows where the point is one of another document: *point 3 de la résolution*."""


def unknown_points(document: Document) -> Iterator[Finding]:
    """Find references that lead nowhere.

    A number is judged only where the document itself has at least two numbers beside it (9.5 beside 9.1 and 9.2) and
    no other document is named after it; a table or figure, by how many captions there are.
    """
    known = _numbers(document)
    captions = {"table": 0, "figure": 0}
    for kind in _captioned(document.blocks):
        captions[kind] += 1
    for line in lines(document):
        stated = text(line, document.language)
        for fact in stated.facts if _LABEL[document.language].search(stated.text) else ():
            if fact.kind == "reference" and _leads_nowhere(fact, stated.text, document.language, known, captions):
                yield _finding(document, line, stated.text, fact)


def _numbers(document: Document) -> dict[str, set[str]]:
    """The numbers of headings, items and first cells, by what stands before their last part: 9.1 under 9."""
    known: dict[str, set[str]] = defaultdict(set)
    for line in lines(document):
        found = _NUMBERED.match(text(line, document.language).text)
        if found and line.kind in ("h2", "h3", "h4", "li", "th"):
            number = found.group(1)
            while number:
                parent = number.rpartition(".")[0]
                known[parent].add(number)
                number = parent
    return known


def _captioned(blocks: tuple[Block | Chart, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield "table"
        elif isinstance(block, Figure):
            yield "figure"
            yield from _captioned(block.blocks)


def _leads_nowhere(
    fact: TextFact, stated: str, language: Language, known: dict[str, set[str]], captions: dict[str, int]
) -> bool:
    kind, _, number = fact.readings[0].partition(" ")
    if kind in _CAPTIONS:
        return number.isdigit() and captions[kind] > 0 and int(number) > captions[kind]
    if kind not in _PLACES or not _NUMBERED.fullmatch(number) or _OF_ANOTHER[language].match(stated, fact.end):
        return False
    beside = known.get(number.rpartition(".")[0], set())
    return len(beside) > 1 and number not in beside


def _finding(document: Document, line: Line, stated: str, fact: TextFact) -> Finding:
    span = (fact.start, fact.end)
    message = f"the {document.language.english} text refers to {fact.text}, which the document does not have"
    if document.language is Language.FR:
        return Finding("diff-point", line.key, message, fact.text, "", line.location, severity="warning", fr_span=span)
    return Finding(
        "diff-point", line.key, message, nl=fact.text, nl_location=line.location, severity="warning", nl_span=span
    )
