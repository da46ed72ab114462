"""Rule 1: both documents have the same tree of keys, kinds and levels, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportgen.document import Block, Chart, Contents, Document, Figure, Heading, List, ListItem, Paragraph, Table
from reportgen.language import Language
from reportgen.location import Location
from reportgen.review.finding import Finding
from reportgen.review.order import above_and


@dataclass(frozen=True, slots=True)
class Node:
    """A keyed block with its kind in words, such as `heading of level 3` or `paragraph (note)`."""

    key: str
    kind: str
    location: Location


def nodes(document: Document) -> Iterator[Node]:
    """Every keyed block of `document` in reading order; the rows of tables are compared elsewhere."""
    for block in document.blocks:
        yield from _nodes(block)


def _nodes(block: Block | Chart | ListItem) -> Iterator[Node]:
    yield Node(block.key, _kind(block), block.location)
    match block:
        case List():
            for item in block.items:
                yield from _nodes(item)
        case ListItem():
            for nested in block.nested:
                yield from _nodes(nested)
        case Figure():
            for inner in block.blocks:
                yield from _nodes(inner)


def _kind(block: Block | Chart | ListItem) -> str:
    match block:
        case Heading():
            return f"heading of level {block.level}"
        case Paragraph():
            return f"paragraph ({block.role})" if block.role else "paragraph"
        case List():
            return "numbered list" if block.ordered else "list"
        case ListItem():
            return "list item"
        case Table():
            return "table"
        case Figure():
            return "figure"
        case Chart():
            return f"{block.kind} chart"
        case Contents():
            return "table of contents" if block.of == "headings" else f"list of {block.of}"


_TABLE_OR_FIGURE = {"table", "figure"}


def same_structure(fr: Document, nl: Document, explained: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """Find keys that one side lacks, blocks of another kind or level, and blocks in another order.

    Nothing is said of blocks whose difference is `explained` by what people did to them, nor of what holds only such,
    nor of a table whose rows were deleted and whose caption is left, which then looks like that of a figure.
    """
    french, dutch = _unexplained(list(nodes(fr)), list(nodes(nl)), explained)
    yield from _absent(french, dutch, Language.NL)
    yield from _absent(dutch, french, Language.FR)
    others = {node.key: node for node in dutch}
    common = [(node, others[node.key]) for node in french if node.key in others]
    for node, other in common:
        bare = {node.kind, other.kind} == _TABLE_OR_FIGURE and any(one.startswith(f"{node.key}/") for one in explained)
        if node.kind != other.kind and not bare:
            message = f"{node.kind} in French, {other.kind} in Dutch"
            yield Finding("match-kind", node.key, message, node.kind, other.kind, node.location, other.location)
    yield from _moved(common, dutch)


def _unexplained(fr: list[Node], nl: list[Node], explained: frozenset[str]) -> tuple[list[Node], list[Node]]:
    both = {node.key for node in fr} & {node.key for node in nl}
    around = {above for key in explained for above in above_and(key)}

    def remains(node: Node) -> bool:
        return node.key not in explained and (node.key in both or node.key not in around)

    return list(filter(remains, fr)), list(filter(remains, nl))


def _absent(here: list[Node], there: list[Node], missing: Language) -> Iterator[Finding]:
    """Blocks of `here` that `there` lacks; a run of them is one finding, at its first block."""
    known = {node.key: node for node in there}
    neighbour: Node | None = None
    run: list[Node] = []
    for node in [*here, None]:
        if node is not None and node.key not in known:
            run.append(node)
            continue
        if run:
            yield _absence(run, neighbour or (there[0] if there else None), missing)
        run = []
        neighbour = known[node.key] if node is not None else None


def _absence(run: list[Node], neighbour: Node | None, missing: Language) -> Finding:
    first = run[0]
    present = missing.other
    more = f", with {len(run) - 1} more after it" if len(run) > 1 else ""
    message = f"{first.kind} in {present.english} that {missing.english} does not have{more}"
    after = neighbour.location if neighbour else None
    places = {present: first.location, missing: after}
    return Finding(
        "match-key",
        first.key,
        message,
        fr=first.kind if present is Language.FR else "",
        nl=first.kind if present is Language.NL else "",
        fr_location=places[Language.FR],
        nl_location=places[Language.NL],
    )


def _moved(common: list[tuple[Node, Node]], dutch: list[Node]) -> Iterator[Finding]:
    """The first block whose place among the common ones differs; the rest of the order follows from it."""
    shared = {other.key for _, other in common}
    order = [node for node in dutch if node.key in shared]
    for (node, _), other in zip(common, order, strict=True):
        if node.key != other.key:
            message = f"another order: here French has {node.key} and Dutch {other.key}"
            yield Finding("match-order", node.key, message, node.key, other.key, node.location, other.location)
            return
