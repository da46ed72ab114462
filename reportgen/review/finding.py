"""A finding: one divergence between the French and the Dutch document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from reportgen.errors import Problem
from reportgen.location import Location
from reportgen.review.review import Quotation


@dataclass(frozen=True, slots=True)
class Finding:
    """One divergence: a stable documented code, the block's key, both sides, and where each comes from.

    `severity` is "error", "warning" or "info"; `fr` and `nl` quote what stands on either side, and `fr_span` and
    `nl_span` say where in the text of the block (`document.plain`) the quotation stands: the offsets of its first
    character and of the one after its last. A side without a quotation has no span.
    """

    code: str
    key: str
    message: str
    fr: str = ""
    nl: str = ""
    fr_location: Location | None = None
    nl_location: Location | None = None
    severity: str = "error"
    fr_span: tuple[int, int] | None = None
    nl_span: tuple[int, int] | None = None

    @property
    def id(self) -> str:
        """Eight letters and digits that name the finding: the same code about the same words of the same block."""
        return hashlib.sha256("\0".join((self.code, self.key, self.fr, self.nl)).encode()).hexdigest()[:8]

    @property
    def sides(self) -> tuple[Quotation, Quotation]:
        """What the finding quotes from the French and from the Dutch text."""
        return Quotation(self.fr, self.fr_span, self.fr_location), Quotation(self.nl, self.nl_span, self.nl_location)

    def as_problem(self) -> Problem:
        """The finding as the problem that stops a build; its message names both places."""
        message = f"{self.message} (French: {self.fr_location or 'nowhere'}; Dutch: {self.nl_location or 'nowhere'})"
        return Problem(self.code, message, path=self.key, severity=self.severity)
