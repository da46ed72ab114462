"""A directory or one file → Trees: which files belong to a report, and which only look as if they did."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from reportgen.errors import Problem, suggestion
from reportgen.load.json_file import read_json
from reportgen.load.observations_csv import read_observations
from reportgen.load.text_file import read_office_text, read_utf8, unreadable
from reportgen.load.tree import Tree
from reportgen.load.yaml_file import read_yaml
from reportgen.location import Location

_SUFFIXES = (".yaml", ".yml", ".json", ".csv")
ACCEPTED = "accepted.json"
"""The findings that reviewers have accepted may stand with the facts; they are none (`reportgen diff --accept`)."""

_EXPECTED = "a report is a directory of .yaml or .json files and observations.csv"


def read_trees(path: Path, fields: list[str]) -> Iterator[Tree]:
    """Yield the content of every file of the report at `path`, in the order of the file names; never raises.

    `fields` are the fields a file may hold at its top, for the hint about a file that holds a bare list.
    """
    shown = printable_path(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield _absent(path, shown)
        return
    except (OSError, ValueError) as error:
        yield Tree(shown).stop_with(unreadable(shown, error))
        return
    if stat.S_ISDIR(mode):
        yield from _directory(path, shown, fields)
    elif path.suffix.lower() in (".yaml", ".yml", ".json") and stat.S_ISREG(mode):
        yield _read(path, fields)
    else:
        yield Tree(shown).stop(
            "file-kind", "this file is not .yaml or .json", f"{_EXPECTED}, or one .yaml or .json file"
        )


def _absent(path: Path, shown: str) -> Tree:
    try:
        neighbours = sorted(neighbour.name for neighbour in path.parent.iterdir())
    except OSError:
        neighbours = []
    near = suggestion(path.name, neighbours)
    return Tree(shown).stop(
        "path-missing", "there is no such file or directory", near or "check the name and the place"
    )


def _directory(path: Path, shown: str, fields: list[str]) -> Iterator[Tree]:
    try:
        found = sorted((file for file in path.iterdir() if _counts(file)), key=lambda file: file.name)
    except OSError as error:
        yield Tree(shown).stop_with(unreadable(shown, error))
        return
    if not found:
        yield Tree(shown).stop("nothing-to-read", "this directory holds no file of a report", _EXPECTED)
    for file in found:
        yield _read(file, fields)


def _counts(file: Path) -> bool:
    """Whether a file takes part: hidden files and the lock files of Office do not, nor does anything but a file."""
    if file.name.startswith((".", "~$")) or file.name == ACCEPTED or file.suffix.lower() not in _SUFFIXES:
        return False
    try:
        return stat.S_ISREG(file.stat().st_mode)
    except OSError:
        return True  # reading it will say why


def _read(file: Path, fields: list[str]) -> Tree:
    shown, suffix = printable_path(file), file.suffix.lower()
    if suffix == ".csv":
        return _read_csv(file, shown)
    text = read_utf8(file, shown)
    if isinstance(text, Problem):
        return Tree(shown).stop_with(text)
    tree = read_json(text, shown) if suffix == ".json" else read_yaml(text, shown)
    if isinstance(tree.value, dict):
        if suffix == ".json":
            tree.value.pop("$schema", None)
    elif tree.complete and tree.value is not None:
        near = [field for field in fields if suggestion(file.stem, [field])]
        hint = f"start the file with the name of a field, like {near[0] if near else 'actions'}:"
        tree.stop("not-a-mapping", "this file holds no fields at its top", hint, Location(shown, 1))
    return tree


def _read_csv(file: Path, shown: str) -> Tree:
    name = file.name.lower()
    if name != "observations.csv" and not name.startswith("observations-"):
        near = suggestion(name, ["observations.csv"])
        hint = near or "figures stand in observations.csv or observations-….csv; move other tables out of the directory"
        return Tree(shown).stop("csv-name", "a CSV file of this name has no place in a report", hint)
    text = read_office_text(file, shown)
    return Tree(shown).stop_with(text) if isinstance(text, Problem) else read_observations(text, shown)


def printable_path(path: Path) -> str:
    """The path as messages print it; a name that is not valid text in this system gets question marks."""
    return str(path).encode("utf-8", "replace").decode("utf-8")
