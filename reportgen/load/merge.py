"""Several Trees → one: the files of a directory read as if they were one file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reportgen.errors import Problem
from reportgen.load.positions import FieldPath, Positions, printable
from reportgen.load.tree import Tree, Value
from reportgen.location import Location


@dataclass
class Merged:
    """All files together; `complete` is False when one of them could not be read to its end.

    `unfinished` holds the items that a file ended in; nothing is said about what they lack.
    """

    value: dict[str, Value] = field(default_factory=dict)
    positions: Positions = field(default_factory=Positions)
    problems: list[tuple[FieldPath, Problem]] = field(default_factory=list)
    complete: bool = True
    unfinished: set[FieldPath] = field(default_factory=set)


def merge(trees: Iterable[Tree]) -> Merged:
    """Join the top-level fields of `trees`.

    The same list in two files is one list, in the order of the files; any other field that stands in two files is a
    problem that names both places. A field without a value counts as absent: it is what remains of a list when its
    last item is deleted.
    """
    merged = Merged()
    places: dict[FieldPath, Location] = {}
    columns: dict[str, dict[FieldPath, int]] = {}
    for tree in trees:
        merged.complete = merged.complete and tree.complete
        offsets = _join(merged, tree, places) if isinstance(tree.value, dict) else {}
        for path, place in tree.places.items():
            if path[0] in offsets:
                places.setdefault(_shifted(path, offsets), place)
        merged.problems.extend((_shifted(path, offsets), problem) for path, problem in tree.problems)
        if tree.unfinished:
            merged.unfinished.add(_shifted(tree.unfinished, offsets))
        if tree.columns:
            columns[tree.file] = tree.columns
    merged.positions = Positions(places, columns)
    return merged


def _join(merged: Merged, tree: Tree, places: dict[FieldPath, Location]) -> dict[str | int, int]:
    """Add the fields of one file; return those that were taken, with the number by which the indexes of lists move."""
    assert isinstance(tree.value, dict)
    offsets: dict[str | int, int] = {}
    for name, value in tree.value.items():
        if value is None:
            continue
        known = merged.value.get(name)
        if known is None:
            merged.value[name] = value
            offsets[name] = 0
        elif isinstance(known, list) and isinstance(value, list):
            offsets[name] = len(known)
            known.extend(value)
        else:
            here, there = tree.places.get((name,), Location(tree.file)), places.get((name,))
            message = f"the field '{printable(name)}' already stands in {there}"
            problem = Problem("field-twice", message, here, hint="keep it in one of the two files")
            merged.problems.append(((name,), problem))
    return offsets


def _shifted(path: FieldPath, offsets: dict[str | int, int]) -> FieldPath:
    if len(path) > 1 and isinstance(path[1], int) and path[0] in offsets:
        return (path[0], path[1] + offsets[path[0]], *path[2:])
    return path
