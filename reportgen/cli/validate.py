"""`reportgen validate`: everything that is wrong with a report."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.arguments import PATH
from reportgen.cli.messages import BAD_INPUT, count, say, show
from reportgen.load import read


@click.command()
@click.argument("path", type=PATH)
def validate(path: Path) -> int:
    """Check the report in PATH, a directory or one file, and list everything that is wrong."""
    loaded = read(path)
    show(loaded.problems)
    if loaded.problems:
        say(count(loaded.problems))
    if not loaded.errors and loaded.report is not None:
        click.echo(f"{path}: a valid {loaded.report.status.value} report for {loaded.report.year}")
    return BAD_INPUT if loaded.errors else 0
