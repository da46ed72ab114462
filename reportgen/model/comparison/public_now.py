"""What may be said today of a report published before: a fact that has become restricted since stays out."""

from __future__ import annotations

from typing import Any, TypeVar

from reportgen.model.base import Fact, Model, Release
from reportgen.model.commitments import FollowUp
from reportgen.model.cooperation import Volume
from reportgen.model.indicators import Assessment
from reportgen.model.observations import Conflict, Observation, SeriesKey
from reportgen.model.report import Gap, Report
from reportgen.model.task_force import Member

M = TypeVar("M", bound=Model)

IDENTITY: dict[type[Model], tuple[str, ...]] = {
    Assessment: ("indicator",),
    Conflict: ("indicator", "time_period"),
    FollowUp: ("commitment",),
    Gap: ("item",),
    Member: ("body",),
    Observation: (*SeriesKey.model_fields, "time_period", "vintage", "source"),
    Volume: ("kind", "period"),
}
"""The fields that tell a fact from the others of its list, from year to year, where it has no `id`."""


def public_now(last_year: Report, report: Report) -> Report:
    """The public part of `last_year`, without any fact that `report`, of a later year, restricts."""
    hidden = frozenset(one.id for one in report.indicators if one.release is Release.RESTRICTED)
    return _restricted_alike(last_year, report, hidden).public()


def _restricted_alike(before: M, now: Model, indicators: frozenset[str]) -> M:
    """Copy `before`, restricting each fact in it that is restricted in `now`, or is about one of these indicators."""
    changed: dict[str, Any] = {}
    for name in type(before).model_fields:
        mine, other = getattr(before, name), getattr(now, name)
        if isinstance(mine, tuple) and any(isinstance(one, Fact) for one in mine):
            known = {_identity(one): one for one in other}
            changed[name] = tuple(_alike(one, known.get(_identity(one)), indicators) for one in mine)
        elif isinstance(mine, Fact):
            changed[name] = _alike(mine, other, indicators)
    return before.model_copy(update=changed)


def _alike(before: M, now: Model | None, indicators: frozenset[str]) -> M:
    about = getattr(before, "indicator", getattr(before, "item", None))
    if about in indicators or (isinstance(now, Fact) and now.release is Release.RESTRICTED):
        return before.model_copy(update={"release": Release.RESTRICTED})
    # Under the same id there may be an indicator of another kind, with other fields.
    return _restricted_alike(before, now, indicators) if type(now) is type(before) else before


def _identity(fact: Model) -> tuple[Any, ...]:
    return tuple(getattr(fact, name) for name in IDENTITY.get(type(fact), ("id",)))
