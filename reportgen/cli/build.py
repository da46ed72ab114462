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
@click.option("--bilingual", is_flag=True, help="Write one more file with both languages side by side.")
@click.option("--dutch-first", is_flag=True, help="Put Dutch in the left column of the bilingual file.")
@click.option(
    "--templates", type=DIRECTORY, help="A directory with fr and nl whose files replace the installed templates."
)
def build(path: Path, out: Path, lang: str | None, bilingual: bool, dutch_first: bool, templates: Path | None) -> int:
    """Write the French and the Dutch Word file of the report in PATH: both, or neither."""
    loaded = read(path)
    show(loaded.problems)
    if loaded.report is None or loaded.errors:
        say(f"{count(loaded.problems)}; nothing was written")
        return BAD_INPUT
    languages = [Language(lang)] if lang else list(Language)
    columns = [Language.NL, Language.FR] if dutch_first else [Language.FR, Language.NL]
    pair = reportgen.build(
        loaded.report,
        out,
        languages=languages,
        bilingual=columns if bilingual or dutch_first else (),
        templates=templates,
    )
    for written in (pair.fr, pair.nl, pair.bilingual):
        if written is not None:
            click.echo(written)
    return 0
