"""How often each text has a name that both have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reportgen.review.lexis.letters import fold
from reportgen.review.names.known import kind, related
from reportgen.review.names.mentions import Mention, Mentions, mentions
from reportgen.review.text_pair import Text


@dataclass(frozen=True, slots=True)
class Uneven:
    """A name and how often each text has it."""

    text: str
    fr: int
    nl: int
    comparable: bool
    """Whether a faithful translation has the name as often: a place has; other names a pronoun may stand for."""


def uneven(fr: Text, nl: Text) -> list[Uneven]:
    """The names that both texts have, but not equally often."""
    french, dutch = mentions(fr.text, fr.language), mentions(nl.text, nl.language)
    found = []
    seen: set[frozenset[str]] = set()
    for mention in french.known:
        if mention.demand and mention.lines not in seen:
            seen.add(mention.lines)
            here, there = _times(mention, french), _times(mention, dutch)
            if (here[0] - there[0]) * (here[1] - there[1]) > 0:
                found.append(Uneven(mention.text, here[0], there[0], all(map(_is_definite, mention.lines))))
    counts = [_counted(side.other) for side in (french, dutch)]
    found += [Uneven(name, counts[0][name], counts[1][name], False) for name in counts[0].keys() & counts[1].keys()]
    return sorted((one for one in found if one.nl and one.fr != one.nl), key=lambda one: one.text)


def _times(mention: Mention, side: Mentions) -> tuple[int, int]:
    """How often `side` has a name by itself, and how often with the longer names that hold it."""
    alone = sum(bool(mention.lines & one.lines) for one in side.known)
    return alone, alone + sum(bool(mention.lines & one.parts) for one in side.known)


def _is_definite(line: str) -> bool:
    """Whether a line of the table is a place that no other name stands for."""
    return kind(line) in ("places", "areas", "cities") and not related(line)


def _counted(names: Sequence[Mention]) -> Counter[str]:
    return Counter(fold(one.text) for one in names if one.demand and not one.begins)
