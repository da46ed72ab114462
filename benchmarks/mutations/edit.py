"""One change of a text, and how changes are found: a pattern for the place, and what else may stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reportgen.language import Language


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters from `start` up to `end` by `new`; `how` says in a word what was done."""

    start: int
    end: int
    new: str
    how: str

    def apply(self, text: str) -> str:
        """The text after the change."""
        return text[: self.start] + self.new + text[self.end :]


Mutator = Callable[[str, str, Language], Iterator[Edit]]
"""Every change of one kind that a text allows: it is given the text, its counterpart, and the language of the text."""

Others = Callable[[str], Iterable[tuple[str, str]]]
"""What else may stand in a place, and how that differs: (new, how)."""


def replaced(patterns: dict[Language, re.Pattern[str]], others: Others) -> Mutator:
    """A mutator that replaces the first group of a pattern, or all of it where it has none."""

    def mutate(text: str, _: str, language: Language) -> Iterator[Edit]:
        for found in patterns[language].finditer(text):
            group = 1 if found.re.groups else 0
            for new, how in others(found.group(group)):
                if new != found.group(group):
                    yield Edit(*found.span(group), new, how)

    return mutate


def both(pattern: str, flags: int = 0) -> dict[Language, re.Pattern[str]]:
    """One pattern for both languages."""
    compiled = re.compile(pattern, flags)
    return dict.fromkeys(Language, compiled)


def exchanged(words: dict[Language, tuple[tuple[str, ...], ...]]) -> Mutator:
    """A mutator that puts another word of the same row in the place of a word; case and plural are those of the row."""
    rows = {language: {word: row for row in table for word in row} for language, table in words.items()}
    patterns = {
        language: re.compile(
            rf"(?<![\w-])({'|'.join(sorted(map(re.escape, known), key=len, reverse=True))})(?![\w-])", re.I
        )
        for language, known in rows.items()
    }

    def mutate(text: str, _: str, language: Language) -> Iterator[Edit]:
        known = {word.lower(): row for word, row in rows[language].items()}
        for found in patterns[language].finditer(text):
            word = found.group(1)
            for other in known[word.lower()]:
                if other.lower() != word.lower():
                    new = other[0].upper() + other[1:] if word[0].isupper() else other
                    yield Edit(*found.span(1), new, "other word")

    return mutate
