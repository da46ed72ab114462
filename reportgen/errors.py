"""Every error reportgen raises, and `Problem`, the one shape of anything that is wrong with an input.

    ReportgenError              base of everything we raise
    ├── DataError               the report's files do not satisfy the model or the rules on data
    ├── TemplateError           a template cannot be read, or asks for something that does not exist
    ├── DocumentError           rendered XHTML holds an element or attribute outside the vocabulary
    ├── MatchError              the French and the Dutch document do not say the same
    ├── ReadError               a Word file cannot be opened or read
    ├── WriteError              a file cannot be written, for instance because Word has it open
    └── ResourceError           the installation lacks its templates, schemas or reference data

Each carries all its problems, never only the first one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from reportgen.location import Location


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, what, and what to do about it.

    `code` is stable and documented (docs/codes.md); `path` is the field path in the data (`actions[2].title.nl`)
    or the block key in a document; `severity` is "error" or "warning".
    """

    code: str
    message: str
    location: Location | None = None
    path: str = ""
    hint: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        where = f"{self.location}: " if self.location else ""
        path = f"{self.path}: " if self.path else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{path}{self.message}{hint} [{self.code}]"


class ReportgenError(Exception):
    """Base of every error raised by reportgen; `problems` lists everything that was found."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class DataError(ReportgenError):
    """The report's files cannot be read or do not satisfy the model or the rules on data."""


class TemplateError(ReportgenError):
    """A template cannot be read or asks for a variable, filter or file that does not exist."""


class DocumentError(ReportgenError):
    """Rendered XHTML holds something the vocabulary does not have (docs/vocabulary.md)."""


class MatchError(ReportgenError):
    """The French and the Dutch document break the match contract."""


class ReadError(ReportgenError):
    """A Word file cannot be opened or read: it is another kind of file, protected or damaged."""


class WriteError(ReportgenError):
    """A target cannot be written; nothing was changed."""


class ResourceError(ReportgenError):
    """The templates, schemas or reference data of the installation cannot be found."""


def suggestion(word: str, possible: Iterable[str]) -> str:
    """Return `did you mean 'x'?` for the nearest of `possible`, or an empty string when none is near."""
    near = difflib.get_close_matches(word, list(possible), n=1, cutoff=0.6)
    return f"did you mean {near[0]!r}?" if near else ""
