"""`reportgen build`: the Word files of a report."""

from __future__ import annotations

from pathlib import Path

import click

import reportgen
from reportgen.cli.arguments import DIRECTORY, PATH
from reportgen.cli.messages import BAD_INPUT, count, say, show
from reportgen.language import Language
from reportgen.load import read


@click.command()
@click.argument("path", type=PATH)
@click.option("-o", "--out", type=PATH, default=Path("out"), show_default=True, help="Where the files go.")
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    help="Write only this language. Both are still made and compared.",
)
@click.option(
    "--templates", type=DIRECTORY, help="A directory with fr and nl whose files replace the installed templates."
)
@click.option("--last-year", type=PATH, help="The report of the year before; the files then say what has changed.")
def build(path: Path, out: Path, lang: str | None, templates: Path | None, last_year: Path | None) -> int:
    """Write the French and the Dutch Word file of the report in PATH: both, or neither."""
    loaded = read(path)
    before = read(last_year, as_draft=True) if last_year else None
    # Only errors of the report of last year: it has gone out, and nobody will do anything about a warning.
    problems = (*loaded.problems, *(before.errors if before else ()))
    show(problems)
    if loaded.report is None or loaded.errors or (before and before.errors):
        say(f"{count(problems)}; nothing was written")
        return BAD_INPUT
    languages = [Language(lang)] if lang else list(Language)
    compared = before.report if before else None
    pair = reportgen.build(loaded.report, out, languages=languages, templates=templates, last_year=compared)
    for written in (pair.fr, pair.nl):
        if written is not None:
            click.echo(written)
    return 0
