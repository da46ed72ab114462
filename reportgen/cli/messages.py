"""What every command says on standard error: problems, one a line, and how many there were."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from rich.console import Console
from rich.text import Text

from reportgen.errors import Problem

FINDINGS, BAD_INPUT = 1, 2
"""The exit status when something was found, such as a difference of the two languages, and for bad input or usage."""

COLOURS = {"error": "bold red", "warning": "yellow", "info": "cyan"}


def say(text: str) -> None:
    """Print a line on standard error."""
    _console().print(text, markup=False)


def show(problems: Iterable[Problem]) -> None:
    """Print each problem on a line of its own."""
    console = _console()
    for problem in problems:
        console.print(Text.assemble((f"{problem.severity}: ", COLOURS[problem.severity]), str(problem)))


class _Graded(Protocol):
    @property
    def severity(self) -> str: ...


def count(problems: Iterable[_Graded]) -> str:
    """How many problems, or remarks, of each severity there are: `2 errors, 1 warning, 3 info`; "" for none."""
    severities = [problem.severity for problem in problems]
    counts = [(severities.count(severity), severity) for severity in COLOURS]
    return ", ".join(
        f"{number} {severity}{'s' if number > 1 and severity != 'info' else ''}"
        for number, severity in counts
        if number
    )


def _console() -> Console:
    # Made at each use, so that it writes to the standard error of the moment; no wrapping, one problem a line.
    return Console(stderr=True, highlight=False, soft_wrap=True)
