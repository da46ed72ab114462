"""An official term of one text has one of its accepted renderings in the other (reference/review/terms.yaml)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.tables import forms, table
from reportgen.review.names.known import is_linking
from reportgen.review.own_words import in_own_words
from reportgen.review.text_pair import TextPair
from reportgen.review.wording import comparable

_ACCENTS = str.maketrans(
    {letter: folded for letter in map(chr, range(0xC0, 0x180)) if len(folded := fold(letter)) == 1}
)

_OF = ("de", "du", "des", "d")

_INSIDE = 6
"""A Dutch word of at least so many letters may be a part of a compound: *cocaïnehandel*, *drugshandel*."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One accepted form of a term: its pattern, and a piece that must stand there for it to be worth trying."""

    piece: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of one language by its forms, its accepted `renderings` in the other."""

    language: Language
    forms: tuple[Wording, ...]
    renderings: tuple[Wording, ...]


def official_terms(pair: TextPair) -> Iterator[Finding]:
    """Find an official term of which the other text has none of the accepted renderings."""
    if not comparable(pair):
        return
    pair = in_own_words(pair)
    texts = {Language.FR: _plain(pair.fr.text), Language.NL: _plain(pair.nl.text)}
    said: set[int] = set()
    for number, term, form in _forms():
        if number not in said and form.piece in texts[term.language]:
            found = form.pattern.search(texts[term.language])
            if found:
                said.add(number)
                if not any(_stands(one, texts[term.language.other]) for one in term.renderings):
                    yield _finding(pair, term, found.span())


def _stands(wording: Wording, text: str) -> bool:
    return wording.piece in text and wording.pattern.search(text) is not None


def _finding(pair: TextPair, term: Term, span: tuple[int, int]) -> Finding:
    text = pair.fr if term.language is Language.FR else pair.nl
    quote = text.text[slice(*span)]
    message = f"“{quote}” in {term.language.english}, but no official rendering of it in {term.language.other.english}"
    return text.finding("diff-term", pair.key, message, span, "warning")


def _plain(text: str) -> str:
    """`text` in lower case and without accents, letter for letter, so that places in it are places in the text."""
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).translate(_ACCENTS)


@cache
def _forms() -> tuple[tuple[int, Term, Wording], ...]:
    """Every form of every term, with the number of the term."""
    return tuple((number, term, form) for number, term in enumerate(_terms()) for form in term.forms)


@cache
def _terms() -> tuple[Term, ...]:
    tables = (("french_terms", Language.FR), ("dutch_terms", Language.NL))
    return tuple(
        Term(language, _wordings(mine, language), _wordings(theirs, language.other))
        for name, language in tables
        for mine, theirs in table("review/terms.yaml", name).items()
    )


def _wordings(cell: str, language: Language) -> tuple[Wording, ...]:
    return tuple(_wording(form, language) for form in forms(cell))


def _wording(form: str, language: Language) -> Wording:
    parts = re.findall(r"\w+", fold(form))
    pattern = _word(parts[0], language)
    for before, part in pairwise(parts):
        between = 0 if is_linking(before, language) else 1 if is_linking(part, language) else 2
        pattern += rf"\W+(?:\w+\W+){{0,{between}}}?{_word(part, language)}"
    return Wording(parts[0], re.compile(pattern))


def _word(part: str, language: Language) -> str:
    """The pattern of a word of a term: its beginning, but all of a linking word, which may be contracted (*du*)."""
    if part in _OF:
        return rf"\b(?:{'|'.join(_OF)})\b"
    edge = "" if language is Language.NL and len(part) >= _INSIDE else r"\b"
    return rf"{edge}{part}" + (r"\b" if is_linking(part, language) else r"\w*")
