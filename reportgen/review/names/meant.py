"""Whether a text may mean an institution without naming it: *the Court*, *a committee of the Senate*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reportgen.language import Language
from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.sentences import sentences
from reportgen.review.lexis.words import Word, words
from reportgen.review.names.known import known_forms, name_words, related
from reportgen.review.names.mentions import JOINT, Mention, mentions
from reportgen.review.own_words import LEFT_OUT
from reportgen.review.text_pair import Text

_SHORTEST, _STEM = 3, 5
"""Words of fewer letters mean nothing; a compound shows so many letters of the name it begins with."""


def is_meant(mention: Mention, language: Language, other: Text) -> bool:
    """Whether `other` has a word that may mean the institution that `mention` names in `language`.

    That is a word of its name or the end of one (*het Hof*), outside other names, or a compound that begins with it
    (*Senaatscommissie*). A short name (*the Union*) says as little as a pronoun, which may stand for it; and a passage
    in another language may hold the name.
    """
    if LEFT_OUT in other.text:
        return True
    if " " not in mention.text and (_is_short(mention, language) or any(map(related, mention.lines))):
        return True
    parts = name_words(mention.lines, other.language)
    for word, noun in _loose_words(other.text, other.language):
        if any(len(part) >= _STEM and word.startswith(part) and word != part for part in parts):
            return True
        if noun in ("", *parts) and any(part.endswith(word) for part in parts):
            return True
    return False


def _is_short(mention: Mention, language: Language) -> bool:
    return any(form.short for form in known_forms(language).get(fold(mention.text), ()))


@lru_cache(maxsize=64)
def _loose_words(text: str, language: Language) -> tuple[tuple[str, str], ...]:
    """The words outside known names of several words, folded, each with the noun in capitals that it may belong to."""
    names = [(one.start, one.end) for one in mentions(text, language).known if " " in one.text]
    starts = {start for start, _ in sentences(text, language)}
    return tuple(
        (fold(word.text), fold(noun.text) if noun and noun.capital and noun.start not in starts else "")
        for word, noun in _with_nouns(text, language)
        if len(word.text) >= _SHORTEST and not any(start <= word.start < end for start, end in names)
    )


def _with_nouns(text: str, language: Language) -> Iterator[tuple[Word, Word | None]]:
    """Each word with its neighbour where a noun stands: French puts adjectives behind it, Dutch before it."""
    every = words(text)
    for place, word in enumerate(every):
        if language is Language.FR:
            noun = every[place - 1] if place else None
            joined = noun and JOINT.fullmatch(text, noun.end, word.start)
        else:
            noun = every[place + 1] if place + 1 < len(every) else None
            joined = noun and JOINT.fullmatch(text, word.end, noun.start)
        yield word, noun if joined else None
