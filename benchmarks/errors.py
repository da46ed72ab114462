"""The errors that are injected into a set of pairs: one each, on either side, drawn with a seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.mutations import KINDS, Edit
from benchmarks.pairs import Pair
from reportgen.language import Language


@dataclass(frozen=True, slots=True)
class InjectedError:
    """A good pair, one change of one of its texts, and the pair after it."""

    kind: str
    pair: Pair
    language: Language
    edit: Edit

    @property
    def bad(self) -> Pair:
        """The pair with the error in it."""
        return self.pair.changed(self.language, self.edit.apply(self.pair.side(self.language)))


def inject(pairs: Sequence[Pair], kind: str, most: int, seed: int = 1) -> list[InjectedError]:
    """At most `most` errors of one kind: first one in each text that allows any, then a second one, and so on."""
    chance = random.Random(f"{seed} {kind}")
    waiting = [(pair, language, _shuffled(pair, language, kind, chance)) for pair in pairs for language in Language]
    chance.shuffle(waiting)
    found: list[InjectedError] = []
    turn = 0
    while len(found) < most and any(len(edits) > turn for _, _, edits in waiting):
        found += [InjectedError(kind, pair, side, edits[turn]) for pair, side, edits in waiting if len(edits) > turn]
        turn += 1
    return found[:most]


def _shuffled(pair: Pair, language: Language, kind: str, chance: random.Random) -> list[Edit]:
    edits = list(dict.fromkeys(KINDS[kind](pair.side(language), pair.side(language.other), language)))
    chance.shuffle(edits)
    return edits
