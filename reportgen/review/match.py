"""The match contract between two Documents, as far as it is proved before anything is written: rules 1, 3 and 4."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.document import Document
from reportgen.language import Language
from reportgen.review.cross_references import same_references
from reportgen.review.finding import Finding
from reportgen.review.lexis.dictionary import function_words
from reportgen.review.lexis.words import words
from reportgen.review.lines import line_pairs
from reportgen.review.missing import missing_texts
from reportgen.review.structure import same_structure
from reportgen.review.tables import same_tables
from reportgen.review.text_pair import Check
from reportgen.review.wording import empty, own_language, untranslated

_ENOUGH_WORDS, _ENOUGH_GRAMMAR = 6, 2

_WORDING: tuple[Check, ...] = (empty, untranslated, own_language)


def match(fr: Document, nl: Document, *, final: bool) -> list[Finding]:
    """Compare two Documents by rules 1 (keys, kinds, levels), 3 (tables) and 4 (each text there, in its language).

    A missing text is an error in a final report and a warning in a draft, where it stands as a visible mark.
    """
    return list(_findings(fr, nl, final))


def _findings(fr: Document, nl: Document, final: bool) -> Iterator[Finding]:
    yield from same_structure(fr, nl)
    yield from same_tables(fr, nl)
    yield from same_references(fr, nl)
    yield from missing_texts(fr, nl, final)
    for pair in line_pairs(fr, nl):
        for check in _WORDING:
            yield from (pair.located(finding) for finding in check(pair.texts) if _is_sure(finding))


def _is_sure(finding: Finding) -> bool:
    """Whether a finding may stop a build: of names and codes, or of a few words in a cell, no language is sure."""
    found = [word.text.lower() for word in words(finding.fr or finding.nl)]
    grammar = sum(word in function_words(language.value) for word in found for language in Language)
    return finding.code == "match-text-empty" or (len(found) >= _ENOUGH_WORDS and grammar >= _ENOUGH_GRAMMAR)
