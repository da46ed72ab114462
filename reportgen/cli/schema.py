"""`reportgen schema`: the models as JSON Schema."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.arguments import PATH
from reportgen.cli.messages import FINDINGS, say
from reportgen.schema import schemas
from reportgen.write.files import write_texts


@click.command()
@click.option("-o", "--out", type=PATH, help="Write the schema files into this directory.")
@click.option("--check", type=PATH, help="Compare the schema files in this directory with the models.")
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
            say(f"{check / name} does not match the models; run: reportgen schema -o {check}")
        return FINDINGS if stale else 0
    click.echo(texts["report.schema.json"], nl=False)
    return 0


def _same(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8", errors="replace") == text
