"""How often each text has a place that both have."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.review.names.known import PLACES, kind, related
from reportgen.review.names.mentions import Mention, Mentions, mentions
from reportgen.review.text_pair import Text


@dataclass(frozen=True, slots=True)
class Uneven:
    """A name and how often each text has it."""

    text: str
    fr: int
    nl: int


def uneven(fr: Text, nl: Text) -> list[Uneven]:
    """The places that both texts have, but not equally often; for any other name a pronoun may stand."""
    french, dutch = mentions(fr.text, fr.language), mentions(nl.text, nl.language)
    found = []
    seen: set[frozenset[str]] = set()
    for mention in french.known:
        if mention.demand and mention.lines not in seen and all(map(_is_definite, mention.lines)):
            seen.add(mention.lines)
            here, there = _times(mention, french), _times(mention, dutch)
            if (here[0] - there[0]) * (here[1] - there[1]) > 0:
                found.append(Uneven(mention.text, here[0], there[0]))
    return sorted((one for one in found if one.nl and one.fr != one.nl), key=lambda one: one.text)


def _times(mention: Mention, side: Mentions) -> tuple[int, int]:
    """How often `side` has a name by itself, and how often with the longer names that hold it."""
    alone = sum(bool(mention.lines & one.lines) for one in side.known)
    return alone, alone + sum(bool(mention.lines & one.parts) for one in side.known)


def _is_definite(line: str) -> bool:
    """Whether a line of the table is a place that no other name stands for."""
    return kind(line) in PLACES and not related(line)
