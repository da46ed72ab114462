"""Where a fact stood in the report of last year and where it stands now."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from reportgen.model.actions import ActionStatus
from reportgen.model.base import CommitmentId, Id, Model
from reportgen.model.task_force import Progress
from reportgen.model.text import LocalizedText

T = TypeVar("T")
S = TypeVar("S", bound=StrEnum)

_FINISHED = frozenset({ActionStatus.COMPLETED, ActionStatus.CANCELLED, Progress.COMPLETED})
"""The states after which nothing more has to be reported."""


class Move(Model, Generic[T]):
    """What two reports say of one thing."""

    before: T | None
    """In the report of last year; None when it does not say."""

    after: T | None
    """In this report; None when it does not say."""


class StateMove(Move[S], Generic[S]):
    """A fact whose state changed, that is new, or that is no longer reported."""

    id: Id | CommitmentId
    """Its id, or that of the commitment."""

    title: LocalizedText | None
    """Its title, where it has one: that of this report if possible."""


class StateMoves(Model, Generic[S]):
    """What moved among the facts of one kind."""

    moved: tuple[StateMove[S], ...]
    """Those that changed, then those that are no longer reported, then the new ones."""

    unchanged: int
    """How many stand in both reports, in the same state."""

    finished: int
    """How many had come to an end and are not reported again."""

    reported: Move[int]
    """How many each report has."""


Stated = Mapping[str, tuple[LocalizedText | None, S]]
"""The titles and states of facts, by id."""


def state_moves(before: Stated[S], now: Stated[S]) -> StateMoves[S]:
    """Compare the states of facts of one kind; what had come to an end need not be reported again."""
    changed, gone, unchanged, finished = [], [], 0, 0
    for identifier, (title, state) in before.items():
        if identifier in now:
            title, later = now[identifier]
            if later == state:
                unchanged += 1
            else:
                changed.append(StateMove(id=identifier, title=title, before=state, after=later))
        elif state in _FINISHED:
            finished += 1
        else:
            gone.append(StateMove(id=identifier, title=title, before=state, after=None))
    new = [StateMove(id=one, title=now[one][0], before=None, after=now[one][1]) for one in now if one not in before]
    reported = Move(before=len(before), after=len(now))
    return StateMoves(moved=(*changed, *gone, *new), unchanged=unchanged, finished=finished, reported=reported)
