"""`reportgen check-accessibility`: what in a Word file falls short of accessibility."""

from __future__ import annotations

from pathlib import Path

import click

import reportgen
from reportgen.cli.arguments import PATH
from reportgen.cli.messages import FINDINGS, count, say, show


@click.command()
@click.argument("file", type=PATH)
def check_accessibility(file: Path) -> int:
    """List what falls short of accessibility in FILE, any Word file, with its place and what to do in Word.

    An empty list means that nothing was found that a program can see, not that the document is accessible.
    """
    problems = [finding.as_problem(str(file)) for finding in reportgen.check_accessibility(file)]
    show(problems)
    if not problems:
        click.echo(
            f"{file}: nothing falls short of what a program can check; docs/accessibility.md says what it cannot"
        )
        return 0
    say(count(problems))
    return FINDINGS if any(problem.severity != "info" for problem in problems) else 0
