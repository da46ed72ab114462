"""Comparison with the report of the year before: what moved, what is new, what is no longer reported.

Two positions are put side by side and neither is judged. Only the public part of both reports is looked at.

moves          follow-ups, actions, work items: their states
particulars    instruments, presences abroad, indicators that are no figures
figures        the series of the indicators           definitions    whether an indicator still measures the same
public_now     what may be said today of a report published before
"""

from __future__ import annotations

from reportgen.model.actions import ActionStatus
from reportgen.model.base import Model
from reportgen.model.commitments import FollowUpState
from reportgen.model.comparison.figures import FigureComparison, compare_figures
from reportgen.model.comparison.moves import StateMoves, state_moves
from reportgen.model.comparison.particulars import (
    AssessmentMove,
    InstrumentMove,
    NetworkMove,
    assessment_moves,
    instrument_moves,
    network_moves,
)
from reportgen.model.comparison.public_now import public_now
from reportgen.model.reference import Reference, all_indicators, is_baseline
from reportgen.model.report import Report
from reportgen.model.task_force import Progress
from reportgen.model.text import LocalizedText


class Comparison(Model):
    """A report beside the one of the year before."""

    year: int
    """The year of the report compared with."""

    baseline: bool
    """Whether its period ended before the proposal that asks for the reports."""

    follow_ups: StateMoves[FollowUpState]
    """What became of the commitments."""

    actions: StateMoves[ActionStatus]
    """Item 9.1: actions."""

    instruments: tuple[InstrumentMove, ...]
    """Item 9.2: instruments of cooperation."""

    networks: tuple[NetworkMove, ...]
    """Item 9.3: presences abroad."""

    work_items: StateMoves[Progress]
    """Item 9.4: work of the Task Force."""

    assessments: tuple[AssessmentMove, ...]
    """Milestones, ordinal and qualitative indicators."""

    figures: FigureComparison
    """Quantitative indicators."""

    @property
    def titles(self) -> tuple[LocalizedText | None, ...]:
        """Every title and name in it; those of what is no longer reported stand nowhere in the report itself."""
        return (
            *(one.title for one in self.actions.moved),
            *(one.title for one in self.instruments),
            *(text for one in self.networks for text in (one.place, one.function)),
            *(one.title for one in self.work_items.moved),
            *(one.name for one in self.assessments),
            *(one.name for one in self.figures.moved),
            *(one.name for one in self.figures.revisions),
        )


def compare(report: Report, last_year: Report, reference: Reference) -> Comparison:
    """What the public part of `report` says that its predecessor `last_year` did not, and the other way round."""
    before, now = public_now(last_year, report), report.public()
    sides = before, now
    indicators = {**all_indicators(before, reference), **all_indicators(now, reference)}
    work = [side.task_force.work_items if side.task_force else () for side in sides]
    return Comparison(
        year=before.year,
        baseline=is_baseline(before, reference),
        follow_ups=state_moves(*({one.commitment: (None, one.state) for one in side.follow_ups} for side in sides)),
        actions=state_moves(*({one.id: (one.title, one.status) for one in side.actions} for side in sides)),
        instruments=tuple(instrument_moves(before.instruments, now.instruments)),
        networks=tuple(network_moves(before.networks, now.networks)),
        work_items=state_moves(*({one.id: (one.title, one.progress) for one in side} for side in work)),
        assessments=tuple(assessment_moves(before, now, indicators, reference)),
        figures=compare_figures(before, now, reference),
    )


__all__ = ["Comparison", "compare"]
