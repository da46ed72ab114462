"""Pair the facts that found no equal one, so that "44 tonnes" against "45 ton" is one finding and not two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from reportgen.review.fact_checks.values import digits, dispensable, is_year, same_figure
from reportgen.review.facts import TextFact

_FAMILIES = {
    "date": "time", "period": "time", "time": "time", "reference": "reference", "address": "address",
}  # fmt: skip
_MANY = 60
"""From this many left-over facts on, the two texts are not the same text: facts are paired in their order."""

_CLOSE = 0.3
"""How far apart two facts of one kind may stand, as a share of their texts, to be taken for each other."""


class Counterparts(NamedTuple):
    """A fact of either text and what stands in its place in the other, if anything."""

    fr: TextFact | None
    nl: TextFact | None


def counterparts(
    fr: Sequence[TextFact],
    nl: Sequence[TextFact],
    fr_stated: Sequence[TextFact],
    nl_stated: Sequence[TextFact],
    lengths: tuple[int, int],
) -> list[Counterparts]:
    """Pair what is most alike and nearest to the same place; `lengths` are those of the two texts.

    A fact that the other text states in words only (`fr_stated`, `nl_stated`) is taken where a fact in digits of the
    same kind, or another ordinal, has no other counterpart: "1" against "2" is a difference, even if the other text
    says `een` somewhere.
    """
    pairs = _nearest(fr, nl, lengths)
    single_fr = [pair.fr for pair in pairs if pair.fr and not pair.nl and _is_definite(pair.fr)]
    single_nl = [pair.nl for pair in pairs if pair.nl and not pair.fr and _is_definite(pair.nl)]
    for more in (
        _nearest(single_fr, nl_stated, lengths, same=True),
        _nearest(fr_stated, single_nl, lengths, same=True),
    ):
        for found in more:
            if found.fr and found.nl:
                pairs = [pair for pair in pairs if found.fr is not pair.fr and found.nl is not pair.nl] + [found]
    return sorted(pairs, key=lambda pair: pair.fr.start if pair.fr else pair.nl.start if pair.nl else 0)


def _nearest(
    fr: Sequence[TextFact], nl: Sequence[TextFact], lengths: tuple[int, int], *, same: bool = False
) -> list[Counterparts]:
    """Pair greedily, the most alike first; with `same`, only definite facts of one kind at about the same place."""
    if len(fr) > _MANY or len(nl) > _MANY:
        candidates = [(0.0, one, one) for one in range(min(len(fr), len(nl)))]
    else:
        candidates = sorted(
            (cost, one, other)
            for one, french in enumerate(fr)
            for other, dutch in enumerate(nl)
            if (cost := _cost(french, dutch, lengths)) is not None
            and (not same or (cost < _CLOSE and _is_definite(french) and _is_definite(dutch)))
        )
    taken_fr: set[int] = set()
    taken_nl: set[int] = set()
    pairs: list[Counterparts] = []
    for _, one, other in candidates:
        if one not in taken_fr and other not in taken_nl:
            taken_fr.add(one)
            taken_nl.add(other)
            pairs.append(Counterparts(fr[one], nl[other]))
    pairs += [Counterparts(fact, None) for index, fact in enumerate(fr) if index not in taken_fr]
    pairs += [Counterparts(None, fact) for index, fact in enumerate(nl) if index not in taken_nl]
    return pairs


def _is_definite(fact: TextFact) -> bool:
    return fact.kind == "ordinal" or bool(digits(fact))


def _cost(fr: TextFact, nl: TextFact, lengths: tuple[int, int]) -> float | None:
    """How unlike two facts are; None where one cannot stand for the other."""
    apart = abs(fr.start / max(lengths[0], 1) - nl.start / max(lengths[1], 1))
    if fr.kind == nl.kind and is_year(fr) == is_year(nl):
        cost = 0.0
    elif _family(fr) == _family(nl):
        cost = 0.5
    elif digits(fr) and digits(nl):
        cost = 1.0
    else:
        return None
    if dispensable(fr) and dispensable(nl) and (cost or apart > 0.4):
        return None
    if cost and not (digits(fr) and digits(nl)) and (dispensable(fr) or dispensable(nl)):
        return None
    return cost + apart - (0.4 if same_figure(fr, nl) else 0)


def _family(fact: TextFact) -> str:
    return _FAMILIES.get(fact.kind, "number")
