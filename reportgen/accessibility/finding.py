"""What the checks hand back: a finding, and the rule that it breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportgen.accessibility.place import Place
from reportgen.errors import Problem
from reportgen.location import Location


@dataclass(frozen=True, slots=True)
class AccessibilityFinding:
    """One thing that falls short in a Word file: where, what, what to do about it in Word, and why.

    `code` is stable and documented (docs/codes.md). `severity` is "error" when a requirement falls short, "warning"
    when it probably does and a person has to look, "info" for good practice without a requirement behind it.
    `clause` is the clause of EN 301 549 V3.2.1 (10.1.1.1), "" for good practice. Where the same thing falls short in
    several places and is mended at once, as in a style, `more` holds the places after the first.
    """

    code: str
    severity: str
    place: Place
    message: str
    hint: str
    clause: str
    more: tuple[Place, ...] = ()

    @property
    def criterion(self) -> str:
        """The success criterion of WCAG 2.1 behind the clause: `1.1.1` for clause 10.1.1.1."""
        return self.clause.removeprefix("10.")

    def as_problem(self, file: str) -> Problem:
        """The finding as a problem of `file`, as the command line prints it."""
        more = f", and in {len(self.more)} more places" if len(self.more) > 1 else ""
        more = ", and in one more place" if len(self.more) == 1 else more
        basis = f"; EN 301 549, {self.clause}" if self.clause else ""
        message = f"{self.message}{more}"
        return Problem(self.code, message, Location(file), str(self.place), f"{self.hint}{basis}", self.severity)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that a document may break: its code, severity and clause, and what to do in Word."""

    code: str
    severity: str
    clause: str
    hint: str

    def at(self, places: Place | Sequence[Place], message: str) -> AccessibilityFinding:
        """The finding that this rule is broken at a place, or in the same way at several."""
        first, *more = (places,) if isinstance(places, Place) else places
        return AccessibilityFinding(self.code, self.severity, first, message, self.hint, self.clause, tuple(more))
