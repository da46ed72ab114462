"""The match contract between two Documents, as far as it is proved before anything is written: rules 1, 3 and 4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reportgen.document import Document
from reportgen.review.cross_references import same_references
from reportgen.review.finding import Finding
from reportgen.review.structure import same_structure
from reportgen.review.tables import same_tables
from reportgen.review.wording import missing_texts, own_language, untranslated

FunctionWords = Mapping[str, Sequence[str]]
"""Words typical of each language, by its code (reference/function_words.yaml)."""


def match(fr: Document, nl: Document, words: FunctionWords, *, final: bool) -> list[Finding]:
    """Compare two Documents by rules 1 (keys, kinds, levels), 3 (tables) and 4 (each text there, in its language).

    A missing text is an error in a final report and a warning in a draft, where it stands as a visible mark.
    """
    return list(_findings(fr, nl, words, final))


def _findings(fr: Document, nl: Document, words: FunctionWords, final: bool) -> Iterator[Finding]:
    yield from same_structure(fr, nl)
    yield from same_tables(fr, nl)
    yield from same_references(fr, nl)
    yield from missing_texts(fr, nl, final)
    yield from untranslated(fr, nl, words)
    yield from own_language(fr, nl, words)
