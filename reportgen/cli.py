"""The command line: the only module that prints or exits.

Exit status 0: fine. 1: findings (the two languages differ, a schema is out of date). 2: bad input or usage.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

import reportgen
from reportgen.errors import MatchError, Problem, ReportgenError
from reportgen.language import Language
from reportgen.load import read
from reportgen.render.pairs import compare_templates
from reportgen.resources import resource_root
from reportgen.schema import schemas
from reportgen.skeleton import create
from reportgen.write.files import write_texts

FINDINGS, BAD_INPUT = 1, 2
_COLOURS = {"error": "bold red", "warning": "yellow"}
_PATH = click.Path(path_type=Path)
_DIRECTORY = click.Path(exists=True, file_okay=False, path_type=Path)


def main() -> None:
    """Run the command line; every error becomes a message and an exit status."""
    try:
        status = cli.main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        _say("interrupted; nothing was written")
        status = 130
    except ReportgenError as error:
        _show(error.problems)
        _say(f"{_count(error.problems)}; nothing was written")
        status = FINDINGS if isinstance(error, MatchError) else BAD_INPUT
    except OSError as error:  # of what is printed itself: the disk is full, or nobody reads on
        _say(str(error))
        status = BAD_INPUT
    sys.exit(status if isinstance(status, int) else 0)


def _console() -> Console:
    # Made at each use, so that it writes to the standard error of the moment; no wrapping, one problem a line.
    return Console(stderr=True, highlight=False, soft_wrap=True)


def _say(text: str) -> None:
    _console().print(text, markup=False)


def _show(problems: Iterable[Problem]) -> None:
    console = _console()
    for problem in problems:
        console.print(Text.assemble((f"{problem.severity}: ", _COLOURS[problem.severity]), str(problem)))


def _count(problems: Iterable[Problem]) -> str:
    severities = [problem.severity for problem in problems]
    counts = [(severities.count(severity), severity) for severity in _COLOURS]
    return ", ".join(f"{count} {severity}{'s' if count > 1 else ''}" for count, severity in counts if count)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(reportgen.__version__, prog_name="reportgen")
def cli() -> None:
    """One directory of facts in, a matched French and Dutch pair of Word reports out."""


@cli.command()
@click.argument("directory", type=_PATH)
@click.option("--year", type=click.IntRange(2000, 2100), required=True, help="The reporting year.")
def new(directory: Path, year: int) -> None:
    """Make DIRECTORY with commented files that already validate as a draft."""
    for path in create(directory, year):
        click.echo(path)


@cli.command()
@click.argument("path", type=_PATH)
def validate(path: Path) -> int:
    """Check the report in PATH, a directory or one file, and list everything that is wrong."""
    loaded = read(path)
    _show(loaded.problems)
    if loaded.problems:
        _say(_count(loaded.problems))
    if not loaded.errors and loaded.report is not None:
        click.echo(f"{path}: a valid {loaded.report.status.value} report for {loaded.report.year}")
    return BAD_INPUT if loaded.errors else 0


@cli.command()
@click.argument("path", type=_PATH)
@click.option("-o", "--out", type=_PATH, default=Path("out"), show_default=True, help="Where the files go.")
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    help="Write only this language. Both are still made and compared.",
)
@click.option(
    "--templates", type=_DIRECTORY, help="A directory with fr and nl whose files replace the installed templates."
)
def build(path: Path, out: Path, lang: str | None, templates: Path | None) -> int:
    """Write the French and the Dutch Word file of the report in PATH: both, or neither."""
    loaded = read(path)
    _show(loaded.problems)
    if loaded.report is None or loaded.errors:
        _say(f"{_count(loaded.problems)}; nothing was written")
        return BAD_INPUT
    languages = [Language(lang)] if lang else list(Language)
    pair = reportgen.build(loaded.report, out, languages=languages, templates=templates)
    for written in (pair.fr, pair.nl):
        if written is not None:
            click.echo(written)
    return 0


@cli.command()
@click.option("--check", is_flag=True, help="Compare the two languages: files, elements, keys, data references.")
@click.option("--templates", "overrides", type=_DIRECTORY, help="A directory with fr and nl that goes first.")
def templates(check: bool, overrides: Path | None) -> int:
    """List the installed templates, or prove that both languages say the same."""
    if not check:
        root = resource_root("templates")
        for path in sorted(root.rglob("*.xhtml")):
            click.echo(path)
        return 0
    problems = compare_templates(overrides)
    _show(problems)
    if problems:
        _say(_count(problems))
        return FINDINGS
    click.echo("the French and the Dutch templates have the same files, elements, keys and data references")
    return 0


@cli.command()
@click.option("-o", "--out", type=_PATH, help="Write the schema files into this directory.")
@click.option("--check", type=_PATH, help="Compare the schema files in this directory with the models.")
def schema(out: Path | None, check: Path | None) -> int:
    """Print the JSON Schema of a report, write the schema files, or check that they are up to date."""
    texts = schemas()
    if out is not None:
        write_texts({out / name: text for name, text in texts.items()})
        for name in texts:
            click.echo(out / name)
        return 0
    if check is not None:
        stale = [name for name, text in texts.items() if not _same(check / name, text)]
        for name in stale:
            _say(f"{check / name} does not match the models; run: reportgen schema -o {check}")
        return FINDINGS if stale else 0
    click.echo(texts["report.schema.json"], nl=False)
    return 0


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8", errors="replace") == text
