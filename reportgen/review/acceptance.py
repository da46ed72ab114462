"""Findings that a reviewer has accepted, each with a reason, as long as both texts stay as they were.

The acceptances stand in a JSON file that is kept with the report. Each holds a hash of the French and of the Dutch text
of its block; when one of them changes, the acceptance lapses and the finding is back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from reportgen.errors import DataError, Problem, suggestion
from reportgen.location import Location
from reportgen.model.base import Model
from reportgen.review.review import Remark

Texts = Mapping[str, tuple[str, str]]
"""The French and the Dutch text of each block, by key; empty where a side lacks the block."""


class Acceptance(Model):
    """One accepted finding."""

    finding: str
    """The id of the finding."""

    code: str
    """Its code."""

    key: str
    """The key of its block."""

    because: str
    """The reviewer's reason."""

    fr_hash: str
    """A hash of the French text of the block; spaces do not count."""

    nl_hash: str
    """A hash of the Dutch text of the block."""


class Acceptances(Model):
    """What the file of acceptances holds."""

    accepted: tuple[Acceptance, ...] = ()
    """The accepted findings, by key, code and id."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings of a review after the acceptances."""

    open: tuple[Remark, ...]
    """Findings that nobody has accepted."""

    accepted: tuple[Remark, ...]
    """Findings that an acceptance covers."""

    lapsed: tuple[Acceptance, ...]
    """Acceptances of findings that are back because a text has changed, or that are no longer found."""


def judge(findings: Iterable[Remark], acceptances: Acceptances, texts: Texts) -> Judged:
    """Part `findings` into those that are open and those that an acceptance still covers."""
    known = {one.finding: one for one in acceptances.accepted}
    still: list[Remark] = []
    accepted: list[Remark] = []
    for finding in findings:
        one = known.get(finding.id)
        covered = one is not None and (one.fr_hash, one.nl_hash) == _hashes(finding.key, texts)
        (accepted if covered else still).append(finding)
    used = {finding.id for finding in accepted}
    lapsed = tuple(one for one in acceptances.accepted if one.finding not in used)
    return Judged(tuple(still), tuple(accepted), lapsed)


def accept(identifier: str, because: str, findings: Iterable[Remark], known: Acceptances, texts: Texts) -> Acceptances:
    """Return `known` with one more acceptance; raises DataError when no finding has this id, or without a reason."""
    by_id = {finding.id: finding for finding in findings}
    problems = []
    if identifier not in by_id:
        hint = suggestion(identifier, by_id) or "the id stands in front of each finding"
        problems.append(Problem("accept-unknown", f"there is no finding {identifier!r}", hint=hint))
    if not because.strip():
        problems.append(Problem("accept-reason", f"finding {identifier!r} cannot be accepted without a reason"))
    if problems:
        raise DataError(problems)
    finding = by_id[identifier]
    fr_hash, nl_hash = _hashes(finding.key, texts)
    added = Acceptance(
        finding=finding.id,
        code=finding.code,
        key=finding.key,
        because=because.strip(),
        fr_hash=fr_hash,
        nl_hash=nl_hash,
    )
    others = (one for one in known.accepted if one.finding != finding.id)
    return Acceptances(accepted=tuple(sorted((*others, added), key=lambda one: (one.key, one.code, one.finding))))


def read_acceptances(path: Path) -> Acceptances:
    """Read the file of acceptances; a file that does not exist yet holds none. Raises DataError."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Acceptances()
    except (OSError, UnicodeDecodeError) as error:
        message = f"the accepted findings cannot be read: {error}"
        raise DataError(Problem("accept-file", message, Location(str(path)))) from error
    try:
        return Acceptances.model_validate_json(text)
    except ValidationError as error:
        raise DataError([_problem(path, dict(one)) for one in error.errors()]) from error


def acceptances_text(acceptances: Acceptances) -> str:
    """The text of the file: the same acceptances give the same text, and one more changes few lines."""
    return json.dumps(acceptances.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def _problem(path: Path, error: dict[str, object]) -> Problem:
    location = error.get("loc")
    place = ".".join(map(str, location)) if isinstance(location, tuple) else ""
    hint = "take back the last change of this file, or remove it and accept the findings again"
    return Problem("accept-file", str(error["msg"]), Location(str(path)), place, hint)


def _hashes(key: str, texts: Texts) -> tuple[str, str]:
    """The hashes of both texts of a key, or of all texts of the table, row or list that it names."""
    pairs = [texts[key]] if key in texts else [pair for one, pair in texts.items() if one.startswith(f"{key}/")]
    return _hash("\n".join(fr for fr, _ in pairs)), _hash("\n".join(nl for _, nl in pairs))


def _hash(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:16]
