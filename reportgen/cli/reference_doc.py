"""`reportgen reference-doc`: the house style as a Word file."""

from __future__ import annotations

from pathlib import Path

import click

from reportgen.cli.arguments import PATH
from reportgen.reference_document import write_reference_document


@click.command()
@click.option("-o", "--out", type=PATH, default=Path("house.docx"), show_default=True, help="The Word file to write.")
def reference_doc(out: Path) -> None:
    """Write the house style as a Word file; edit it in Word and pass it to build with --reference-doc."""
    click.echo(write_reference_document(out))
