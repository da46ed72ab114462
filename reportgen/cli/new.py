"""`reportgen new`: a report directory to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.arguments import PATH
from reportgen.skeleton import create


@click.command()
@click.argument("directory", type=PATH)
@click.option("--year", type=click.IntRange(2000, 2100), required=True, help="The reporting year.")
def new(directory: Path, year: int) -> None:
    """Make DIRECTORY with commented files that already validate as a draft."""
    for path in create(directory, year):
        click.echo(path)
