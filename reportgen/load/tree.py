"""What reading one file gives: plain values, the place of each of them, and what was wrong."""

from __future__ import annotations

from dataclasses import dataclass, field

from reportgen.errors import Problem
from reportgen.load.positions import FieldPath, printable
from reportgen.location import Location

Value = None | bool | int | str | list["Value"] | dict[str, "Value"]
"""A plain value. A decimal is kept as the text it was written as, so that no figure passes through a float."""

MAX_DEPTH = 50
"""How deep lists and fields may be nested. The model needs less than ten levels."""


@dataclass
class Tree:
    """The content of one file.

    `places` maps field paths to positions, `columns` the fields of CSV rows to column numbers. Each problem comes with
    the path of the field it is about (`()` for the file as a whole), so that nothing is reported about that field a
    second time. `complete` is False when reading stopped half-way; `unfinished` is then the item of a list, or else the
    top-level field, that was being read.
    """

    file: str
    value: Value = None
    places: dict[FieldPath, Location] = field(default_factory=dict)
    columns: dict[FieldPath, int] = field(default_factory=dict)
    problems: list[tuple[FieldPath, Problem]] = field(default_factory=list)
    complete: bool = True
    unfinished: FieldPath = ()

    def report(self, code: str, message: str, hint: str, place: Location, path: FieldPath = ()) -> None:
        """Add an error at `place`, about the field at `path`."""
        self.problems.append((path, Problem(code, message, place, hint=hint)))

    def stop(self, code: str, message: str, hint: str, place: Location | None = None) -> Tree:
        """Add the error that ends the reading of this file; return the tree itself."""
        return self.stop_with(Problem(code, message, place or Location(self.file), hint=hint))

    def stop_with(self, problem: Problem) -> Tree:
        """Add a problem that ends the reading of this file; return the tree itself."""
        self.problems.append(((), problem))
        self.complete = False
        return self


class TreeBuilder:
    """Builds the values of a `Tree` from the flat stream of openings, scalars and closings in a YAML or JSON file.

    Iterative, so that no nesting can exhaust the stack.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._open: list[list[Value] | dict[str, Value]] = []
        self._paths: list[FieldPath] = []
        self._key: str | None = None
        self._key_place: Location | None = None

    @property
    def wants_key(self) -> bool:
        """Whether the next scalar is the name of a field."""
        return bool(self._open) and isinstance(self._open[-1], dict) and self._key is None

    @property
    def depth(self) -> int:
        """How many lists and mappings are open."""
        return len(self._open)

    @property
    def path(self) -> FieldPath:
        """The path of the value that comes next."""
        if not self._open:
            return ()
        container = self._open[-1]
        step = len(container) if isinstance(container, list) else self._key or ""
        return (*self._paths[-1], step)

    def key(self, name: str, place: Location) -> None:
        """Take the name of the next field."""
        self._key, self._key_place = name, place

    def scalar(self, value: Value, place: Location) -> None:
        """Take a value that holds no others."""
        self._put(value, place)

    def open(self, container: list[Value] | dict[str, Value], place: Location) -> None:
        """Begin a list or a mapping; everything until `close` belongs to it."""
        path = self.path
        self._put(container, place)
        self._open.append(container)
        self._paths.append(path)

    def close(self) -> None:
        """End the innermost list or mapping."""
        self._open.pop()
        self._paths.pop()

    def _put(self, value: Value, place: Location) -> None:
        path = self.path
        if not self._open:
            self.tree.value = value
            return
        container = self._open[-1]
        if isinstance(container, list):
            self.tree.places[path] = place
            container.append(value)
            return
        name, key_place = self._key or "", self._key_place or place
        self._key = self._key_place = None
        if name in container:
            first = self.tree.places[path]
            message = f"the field '{printable(name)}' stands here twice; it is already on line {first.line}"
            self.tree.report("duplicate-key", message, "keep one of the two", key_place, path)
            return
        self.tree.places[path] = key_place
        container[name] = value
