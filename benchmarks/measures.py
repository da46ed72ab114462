"""What is measured of a checker: recall by kind of error, false alarms, time."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice

from benchmarks.checkers import Checker
from benchmarks.errors import InjectedError
from benchmarks.pairs import Pair

_TIMED = 1000
"""Pairs that the time is given for; where there are fewer, they come again."""


@dataclass(frozen=True, slots=True)
class Recall:
    """How many of the errors of one kind were found, and those that were not."""

    errors: int
    missed: tuple[InjectedError, ...]

    @property
    def share(self) -> float | None:
        """The share that was found, from 0 to 1; None where the pairs allow no such error."""
        return 1 - len(self.missed) / self.errors if self.errors else None


@dataclass(frozen=True, slots=True)
class Measures:
    """The figures of one checker on one set of pairs.

    `alarms` are the good pairs with findings and these findings; `cold` and `warm` are the processor seconds for a
    thousand pairs, the first time and the second. The first set of a run is the only one that is quite cold.
    """

    pairs: int
    alarms: Mapping[str, frozenset[str]]
    recall: Mapping[str, Recall]
    cold: float = field(compare=False)
    warm: float = field(compare=False)

    @property
    def alarms_per_100(self) -> float:
        """Good pairs in a hundred that have a finding."""
        return 100 * len(self.alarms) / self.pairs


def measure(checker: Checker, pairs: Sequence[Pair], errors: Mapping[str, Sequence[InjectedError]]) -> Measures:
    """Run a checker on good pairs and on the same pairs with errors in them.

    An error is found when the pair has a finding with it that it does not have without.
    """
    cold = _seconds(checker, pairs)
    warm = _seconds(checker, pairs)
    known = {pair: checker(pair) for pair in pairs}
    alarms = {pair.id: found for pair, found in known.items() if found}
    recall = {
        kind: Recall(len(some), tuple(error for error in some if not checker(error.bad) - known[error.pair]))
        for kind, some in errors.items()
    }
    return Measures(len(pairs), alarms, recall, cold, warm)


def _seconds(checker: Checker, pairs: Sequence[Pair]) -> float:
    begin = time.process_time()
    for pair in islice(cycle(pairs), _TIMED):
        checker(pair)
    return time.process_time() - begin
