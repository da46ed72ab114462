"""The kinds of arguments that several commands take."""

from __future__ import annotations

from pathlib import Path

import click

PATH = click.Path(path_type=Path)
DIRECTORY = click.Path(exists=True, file_okay=False, path_type=Path)
