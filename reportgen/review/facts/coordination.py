"""What coordinated facts share: "5 à 10 millions d'euros", "3 et 5 %", "du 28 février au 9 mars 2026".

The first of two facts that only a comma, a dash or a word such as `et`, `tot` keeps apart takes from the second what it
does not say itself: multiplier and unit, or the year. It keeps its own reading besides: "5 et 10 %" may be 5 things.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from reportgen.language import Language
from reportgen.review.facts.draft import Draft, plain
from reportgen.review.facts.source import Source

_JOINT = {
    Language.FR: re.compile(r",? ?(?:et|ou|à|au|puis)(?: (?:de|le|du|au|à))? |, | ?[-–/] ?"),
    Language.NL: re.compile(r",? ?(?:en|of|tot(?: en met)?|t/m|naar|à|op)(?: (?:de|op))? |, | ?[-–/] ?"),
}


def complete(source: Source, drafts: list[Draft]) -> list[Draft]:
    """Hand the readings that coordination gives to each fact, from the last one to the first."""
    done: list[Draft] = []
    joint = _JOINT[source.language]
    for draft in reversed(drafts):
        after = done[-1] if done else None
        if after is not None and after.start - draft.end <= 14 and joint.fullmatch(source.low, draft.end, after.start):
            draft = _sharing(draft, after)
        done.append(_read(draft))
    done.reverse()
    return done


def _read(draft: Draft) -> Draft:
    if draft.readings:
        return draft
    return replace(draft, readings=tuple(_reading(draft, index) for index in range(len(draft.values))))


def _reading(draft: Draft, index: int) -> str:
    value = draft.values[index]
    if draft.scale != 1:
        value *= draft.scale
    if draft.unit is None:
        return plain(value)
    if draft.unit.factor != 1:
        value *= draft.unit.factor
    return f"{draft.unit.code} {plain(value)}"


def _hours(value: Decimal) -> tuple[str, ...]:
    """What 9 and 14.15 may be before `tot 17 uur`."""
    hour, minute = divmod(value * 100, 100)
    if not 0 <= hour <= 24 or minute != int(minute) or minute >= 60:
        return ()
    return (f"{int(hour):02}:{int(minute):02}",)


def _sharing(draft: Draft, after: Draft) -> Draft:
    if draft.kind == "date" and after.kind == "date" and draft.readings and draft.readings[0].startswith("--"):
        year = after.readings[0][:4]
        if after.readings[0].count("-") >= 1 and year.isdigit():
            return replace(draft, readings=(f"{year}-{draft.readings[0][2:]}", *draft.readings))
        return draft
    if draft.kind == "number" and after.kind == "time" and draft.scale == 1:
        return replace(draft, readings=(*_read(draft).readings, *_hours(draft.values[0])))
    if not draft.values or draft.unit or not after.values or (after.unit is None and after.scale == 1):
        return draft
    own = _read(draft).readings
    shared = replace(draft, readings=(), unit=after.unit, scale=after.scale if draft.scale == 1 else draft.scale)
    readings = [*_read(shared).readings]
    if draft.scale == 1 and after.scale != 1:
        readings += _read(replace(shared, scale=draft.scale)).readings
    readings += own
    if draft.kind == "date":
        return replace(draft, readings=tuple(dict.fromkeys([*own, *readings])))
    kind = after.unit.kind if after.unit else draft.kind
    return replace(shared, kind=kind, readings=tuple(dict.fromkeys(readings)))
