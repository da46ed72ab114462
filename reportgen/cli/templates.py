"""`reportgen templates`: where the templates are, and whether both languages say the same."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.arguments import DIRECTORY
from reportgen.cli.messages import FINDINGS, count, say, show
from reportgen.render.pairs import compare_templates
from reportgen.resources import resource_root


@click.command()
@click.option("--check", is_flag=True, help="Compare the two languages: files, elements, keys, data references.")
@click.option("--templates", "overrides", type=DIRECTORY, help="A directory with fr and nl that goes first.")
def templates(check: bool, overrides: Path | None) -> int:
    """List the installed templates, or prove that both languages say the same."""
    if not check:
        root = resource_root("templates")
        for path in sorted(root.rglob("*.xhtml")):
            click.echo(path)
        return 0
    problems = compare_templates(overrides)
    show(problems)
    if problems:
        say(count(problems))
        return FINDINGS
    click.echo("the French and the Dutch templates have the same files, elements, keys and data references")
    return 0
