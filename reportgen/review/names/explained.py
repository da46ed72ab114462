"""Acronyms and the words they are made of: *Office des étrangers (OE)*, *Dienst Vreemdelingenzaken (DVZ)*."""

from __future__ import annotations

import re
from functools import cache

from reportgen.review.lexis.letters import fold
from reportgen.review.lexis.words import words
from reportgen.review.names.known import is_acronym, is_linking
from reportgen.review.names.mentions import Mention
from reportgen.review.text_pair import Text

_BEFORE = 120
"""How many characters before an acronym are searched for the words it stands for."""

_FEWEST = 3
"""Two first letters stand behind each other anywhere."""


def is_explained(text: Text, mention: Mention) -> bool:
    """Whether the words before an acronym begin with its letters, in their order.

    Up to two words may be passed over between two letters, and behind the last; a letter may also stand inside a
    compound, as the Z of *Vreemdelingenzaken* does.
    """
    if not is_acronym(mention.text):
        return False
    before = fold(text.text[max(0, mention.start - _BEFORE) : mention.start])
    return _pattern(fold(mention.text)).search(before) is not None


def takes_up(text: Text, mention: Mention) -> bool:
    """Whether an acronym outside brackets is made of the first letters of words that stand before it in the text.

    It says as little as a pronoun then: *le Conseil de sécurité des Nations unies*, later *le CSNU*.
    """
    letters = fold(mention.text)
    if len(letters) < _FEWEST or not is_acronym(mention.text) or text.text[: mention.start].endswith("("):
        return False
    before = (word.text for word in words(text.text) if word.start < mention.start)
    return letters in fold("".join(word[0] for word in before if not is_linking(word, text.language)))


@cache
def _pattern(letters: str) -> re.Pattern[str]:
    first, *others = (letter for letter in letters if letter.isalnum())
    steps = (rf"(?:\w*(?:\W+\w+){{0,2}}?\W+{letter}|\w{{2,}}?{letter}(?=\w{{3}}))" for letter in others)
    return re.compile(rf"\b{first}{''.join(steps)}\w*(?:\W+\w+){{0,2}}\W*$")


def written_out(mention: Mention, other: Text) -> tuple[int, int] | None:
    """Where the other text has the names that an acronym is made of, joined by hyphens: *Bruxelles-Hal-Vilvorde*."""
    if not is_acronym(mention.text) or not mention.text.isalpha() or len(mention.text) < 3:
        return None
    names = r"[-‑]".join(rf"{letter}[a-zà-ÿ]{{2,}}" for letter in mention.text)
    found = re.search(rf"\b{names}\b", other.text)
    return found.span() if found else None
