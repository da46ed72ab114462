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
@click.option("--reference-doc", type=PATH, help="A Word file whose styles, page, header and footer are taken over.")
@click.option("--last-year", type=PATH, help="The report of the year before; the files then say what has changed.")
@click.option("--pdf", is_flag=True, help="Also write a PDF of each Word file. Needs LibreOffice.")
@click.option("--paginate", is_flag=True, help="Put page numbers in the contents. Needs LibreOffice.")
def build(
    path: Path,
    out: Path,
    lang: str | None,
    bilingual: bool,
    dutch_first: bool,
    templates: Path | None,
    reference_doc: Path | None,
    last_year: Path | None,
    pdf: bool,
    paginate: bool,
) -> int:
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
    if pdf or paginate:
        say("LibreOffice lays the pages out; a long report takes a minute")
    columns = [Language.NL, Language.FR] if dutch_first else [Language.FR, Language.NL]
    pair = reportgen.build(
        loaded.report,
        out,
        languages=languages,
        bilingual=columns if bilingual or dutch_first else (),
        templates=templates,
        reference_doc=reference_doc,
        last_year=before.report if before else None,
        pdf=pdf,
        paginate=paginate,
    )
    for written in (pair.fr, pair.nl, pair.bilingual, *pair.pdfs):
        if written is not None:
            click.echo(written)
    return 0
