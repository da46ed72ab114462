"""The language of a document: what its words say, else what its text is tagged with, else what its styles declare."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from reportgen.language import Language
from reportgen.review.lexis.dictionary import function_words

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 10
"""As many function words tell a language; fewer may be a name or a quotation."""


def language_of(texts: Iterable[str], tags: Mapping[str, int], declared: Iterable[str]) -> Language | None:
    """The language of a document, or None when nothing tells it.

    `tags` says how many characters are tagged with each language (untagged ones under an empty tag), `declared` what
    the styles and settings name, the most telling first. Word tags what is typed with the language of the keyboard,
    so the words themselves come first.
    """
    words = Counter(word for text in texts for word in _WORD.findall(text.lower()))
    counts = {language: sum(words[word] for word in function_words(language.value)) for language in Language}
    first, second = sorted(Language, key=lambda language: -counts[language])[:2]
    if counts[first] >= _ENOUGH and counts[first] >= 2 * counts[second]:
        return first
    untagged = main_tag(tags) == ""
    by_use = sorted((tag for tag in tags if tag), key=lambda tag: (-tags[tag], tag))
    codes = [*declared, *by_use] if untagged else [*by_use, *declared]
    return next((language for code in codes for language in Language if code == language.value), None)


def main_tag(tags: Mapping[str, int]) -> str:
    """The language that most characters are tagged with; empty when most are not tagged."""
    return max(sorted(tags), key=lambda tag: tags[tag], default="")
