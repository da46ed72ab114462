"""How often each text has a place that both have."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reportgen.language import Language
from reportgen.review.names.known import COMMON, PLACES, kind, related
from reportgen.review.names.mentions import Mention, Mentions, mentions
from reportgen.review.text_pair import Text


@dataclass(frozen=True, slots=True)
class Uneven:
    """A name and how often each text has it; `instead` says whether another name stands there less or more often."""

    text: str
    fr: int
    nl: int
    place: bool
    instead: bool = False


_TAKEN_UP = {
    Language.FR: re.compile(r"\b(?:cet?|cette|ledit|ladite) (?:continent|pays|État|région|ville|port|commune|île)\b"),
    Language.NL: re.compile(
        r"\b(?:dit|dat|deze|die|het) (?:continent|werelddeel|land|staat|regio|stad|haven|gemeente|eiland)\b"
    ),
}
"""What may stand for a place that was named before: *ce continent*, *het land*."""

_OFTEN = 4
"""Of a name that stands so often in both texts, one time more or less tells nothing."""


def uneven(fr: Text, nl: Text) -> list[Uneven]:
    """The places that both texts have, but not equally often, and the bodies of which one stands for another.

    For a body a pronoun may stand; so only one that is named less often beside one that is named more often is given.
    """
    found = _counted(fr, nl)
    instead = len({one.fr > one.nl for one in found}) > 1
    return [
        replace(one, instead=instead)
        for one in found
        if one.fr and one.nl and (instead or (one.place and not _is_taken_up(one, fr, nl)))
    ]


def _is_taken_up(name: Uneven, fr: Text, nl: Text) -> bool:
    fewer = fr if name.fr < name.nl else nl
    if min(name.fr, name.nl) >= _OFTEN and abs(name.fr - name.nl) == 1:
        return True
    return len(_TAKEN_UP[fewer.language].findall(fewer.text)) >= abs(name.fr - name.nl)


def _counted(fr: Text, nl: Text) -> list[Uneven]:
    """The names that one text has more often, those of which the other has none included."""
    french, dutch = mentions(fr.text, fr.language), mentions(nl.text, nl.language)
    found = []
    seen: set[str] = set()
    for mention in (*french.known, *dutch.known):
        place = all(kind(line) in PLACES for line in mention.lines)
        # A word that may be no name (*Mons*, *Bergen*) is one where both texts have it.
        if (mention.demand or place) and seen.isdisjoint(mention.lines) and all(map(_is_definite, mention.lines)):
            seen |= mention.lines
            here, there = _times(mention, french), _times(mention, dutch)
            if (here[0] - there[0]) * (here[1] - there[1]) > 0:
                found.append(Uneven(mention.text, here[0], there[0], place))
    return sorted(found, key=lambda one: one.text)


def _times(mention: Mention, side: Mentions) -> tuple[int, int]:
    """How often `side` has a name by itself, and how often with the longer names that hold it."""
    alone = sum(bool(mention.lines & one.lines) for one in side.known)
    return alone, alone + sum(bool(mention.lines & one.parts) for one in side.known)


def _is_definite(line: str) -> bool:
    """Whether a line of the table is a place or a body that no other name stands for."""
    return kind(line) in (PLACES | COMMON) and not related(line)
