"""Keys in a file of ours: which block each bookmark names, and what people did to the blocks since.

The file's map of bookmarks lists every key in the order in which reportgen wrote them. A block whose bookmark is gone
is known by its text, as it was written; one whose text has changed as well is placed by its neighbours: where as many
blocks without a bookmark stand between two known ones as keys are missing there, they are those blocks, rewritten.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml import etree

from reportgen.document import Document, Inline, lines
from reportgen.edits import Edit, EditKind
from reportgen.fingerprints import fingerprint, fingerprints, same_words
from reportgen.read.old_order import Order, longest_in_order
from reportgen.read.units import Unit, UnitKind

NAMESPACE = "urn:reportgen:keys:1"
"""The namespace of the map in the file, the same that the writer uses."""

_COPY = re.compile(r"(_rg[0-9a-z]+?)_?copy_?[0-9]*", re.IGNORECASE)
_TAILS: tuple[tuple[re.Pattern[str], UnitKind], ...] = (
    (re.compile("h[0-9]*"), "heading"),
    (re.compile("p[0-9]+"), "paragraph"),
    (re.compile("li[0-9]+"), "item"),
)
_ENOUGH = 20
"""A text of fewer characters may well stand twice without being a copy."""


def key_map(roots: Iterable[etree._Element]) -> dict[str, str]:
    """The map from bookmark names to keys, from the roots of the file's customXml parts; empty in a file not ours."""
    for root in roots:
        if root.tag == f"{{{NAMESPACE}}}keys":
            rows = root.iterchildren(f"{{{NAMESPACE}}}block")
            return {row.get("bookmark", ""): row.get("key", "") for row in rows if row.get("key")}
    return {}


def written_texts(roots: Iterable[etree._Element]) -> dict[str, str]:
    """The fingerprint of each text as it was written, by its key."""
    for root in roots:
        if root.tag == f"{{{NAMESPACE}}}keys":
            return {row.get("key", ""): row.get("text", "") for row in root.iterchildren() if row.get("text")}
    return {}


@dataclass
class _Known:
    """The keys of the file, the first cell of a row as the key of the row, with their order and likely kind."""

    keys: dict[str, str]
    place: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, UnitKind | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        captions = {key.removesuffix("/caption") for key in self.keys.values() if key.endswith("/caption")}
        for name, key in self.keys.items():
            scope, _, tail = key.rpartition("/")
            kind: UnitKind | None = next((kind for form, kind in _TAILS if form.fullmatch(tail)), None)
            if tail == "caption":
                kind = "caption"
            elif tail == "1" and scope.rpartition("/")[0] in captions:
                kind, key = "row", scope
            self.keys[name] = key
            self.kinds[key] = kind
            self.place.setdefault(key, len(self.place))

    def may_be(self, key: str, unit: Unit) -> bool:
        """Whether `unit` may be the block that had this key."""
        kind = self.kinds[key]
        if kind is None:
            return unit.kind not in {"row", "caption", "table"}
        return kind == unit.kind


def give_keys(
    found: list[Unit],
    names: Mapping[str, str],
    written: Mapping[str, str],
    content_of: Callable[[Unit], tuple[Inline, ...]],
) -> list[Edit]:
    """Give each unit its key, and tell what was done to the blocks.

    `names` is the file's map of bookmarks to keys, `written` the fingerprint of each text as it was written, by its
    key; `content_of` gives what stands in a unit as a Document has it.
    """
    known = _Known(dict(names))
    own, copies = _own(found, known)
    for place, key in _recognised(found, known, own, copies, written, content_of):
        own[place] = [key]
    edits: dict[int, list[Edit]] = {}
    keys: dict[int, str] = {}
    for place, mine in own.items():
        keys[place] = mine[0]
        if len(mine) > 1:
            edits.setdefault(place, []).append(_edit(EditKind.MERGED, mine[0], found[place], *mine[1:]))
    anchors = set(longest_in_order(keys, known.place))
    for place, key in keys.items():
        if place not in anchors:
            edits.setdefault(place, []).append(_edit(EditKind.MOVED, key, found[place]))
    pieces = _pieces(found, known, keys, copies)
    loose = [place for place in range(len(found)) if place not in keys and place not in copies | pieces]
    used = {key for mine in own.values() for key in mine}
    for place, key in _rewritten(found, known, own, anchors, loose, used):
        keys[place] = key
        used.add(key)
        edits.setdefault(place, []).append(_edit(EditKind.REWRITTEN, key, found[place]))
    _name_the_rest(found, keys, copies, pieces, edits)
    for place, unit in enumerate(found):
        unit.give(keys[place])
    deleted = [Edit(EditKind.DELETED, key) for key in known.place if key not in used]
    return [*(edit for place in sorted(edits) for edit in edits[place]), *deleted]


def _own(found: list[Unit], known: _Known) -> tuple[dict[int, list[str]], dict[int, str]]:
    """The keys of each unit, and the copies with what they copy; of two with one key, the one in its place has it."""
    named: dict[int, list[str]] = {}
    copies: dict[int, str] = {}
    places: dict[str, list[int]] = {}
    for place, unit in enumerate(found):
        for name in unit.names:
            if key := known.keys.get(name):
                named.setdefault(place, []).append(key)
                places.setdefault(key, []).append(place)
            elif (copy := _COPY.fullmatch(name)) and (key := known.keys.get(copy[1])):
                copies.setdefault(place, key)
    # LibreOffice gives what is moved with tracked changes the name of a copy; with the original gone, it is the block.
    for place, key in sorted(copies.items()):
        if key not in places:
            places[key] = [place]
            named.setdefault(place, []).append(key)
    order = Order.of({at[0]: key for key, at in places.items() if len(set(at)) == 1}, known.place)
    home = {key: next((one for one in at if order.fits(one, known.place[key])), at[-1]) for key, at in places.items()}
    own = {}
    for place, keys in named.items():
        if mine := list(dict.fromkeys(key for key in keys if home[key] == place)):
            own[place] = mine
            copies.pop(place, None)
        else:
            copies.setdefault(place, keys[0])
    return own, copies


def _recognised(
    found: list[Unit],
    known: _Known,
    own: Mapping[int, list[str]],
    copies: Mapping[int, str],
    written: Mapping[str, str],
    content_of: Callable[[Unit], tuple[Inline, ...]],
) -> Iterator[tuple[int, str]]:
    """Units without a bookmark whose text is one that was written and is missing; a short text only in its place."""
    used = {key for keys in own.values() for key in keys}
    missing: dict[str, list[str]] = {}
    for key in known.place:
        text = written.get(f"{key}/1" if known.kinds[key] == "row" else key)
        if key not in used and text:
            missing.setdefault(text, []).append(key)
    if not missing:
        return
    loose: dict[str, list[int]] = {}
    for place, unit in enumerate(found):
        if place not in own and place not in copies:
            loose.setdefault(fingerprint(content_of(unit)), []).append(place)
    order = Order.of({place: keys[0] for place, keys in own.items()}, known.place)
    for text, keys in missing.items():
        places = loose.get(text, [])
        if len(places) == len(keys):
            for place, key in zip(places, keys, strict=True):
                if len(found[place].text) >= _ENOUGH or order.fits(place, known.place[key]):
                    yield place, key


def _pieces(found: list[Unit], known: _Known, keys: Mapping[int, str], copies: Mapping[int, str]) -> dict[int, str]:
    """The units that were cut off a block: its bookmark begins before them and goes on in them."""
    present = set(keys.values())
    pieces = {}
    for place, unit in enumerate(found):
        if place in keys or place in copies:
            continue
        of = next((key for name in unit.continues if (key := known.keys.get(name)) in present), None)
        if of is not None:
            pieces[place] = of
    return pieces


def _rewritten(
    found: list[Unit],
    known: _Known,
    own: Mapping[int, list[str]],
    anchors: set[int],
    loose: list[int],
    used: set[str],
) -> Iterator[tuple[int, str]]:
    """Pair, between each two blocks that are in order, units without a key with the keys that are missing there."""
    order = list(known.place)
    start, after = -1, 0
    for anchor in [*sorted(anchors), len(found)]:
        ranks = [known.place[key] for key in own.get(anchor, [])] or [len(order)]
        missing = [key for key in order[after : min(ranks)] if key not in used]
        free = [place for place in loose if start < place < anchor] if missing else []
        yield from _paired(found, known, free, missing)
        start, after = anchor, max(ranks) + 1


def _paired(found: list[Unit], known: _Known, free: list[int], missing: list[str]) -> Iterator[tuple[int, str]]:
    """Pair rows with rows, captions with captions and the rest with the rest, where they are as many."""
    for kinds in ({"row"}, {"caption"}, {"heading", "paragraph", "item", "contents", "chart", None}):
        units = [place for place in free if found[place].kind in kinds]
        keys = [key for key in missing if known.kinds[key] in kinds]
        fits = len(units) == len(keys) and all(
            known.may_be(key, found[place]) for place, key in zip(units, keys, strict=True)
        )
        if fits:
            yield from zip(units, keys, strict=True)


def _name_the_rest(
    found: list[Unit],
    keys: dict[int, str],
    copies: Mapping[int, str],
    pieces: Mapping[int, str],
    edits: dict[int, list[Edit]],
) -> None:
    """Keys for copies, for pieces of a block and for what is new, each with the edit it tells of."""
    texts = {found[place].text: key for place, key in keys.items() if len(found[place].text) >= _ENOUGH}
    counters: Counter[str] = Counter()
    split: dict[str, list[str]] = {}
    before = ""
    for place, unit in enumerate(found):
        if place in keys:
            before = keys[place]
            continue
        of = copies.get(place) or (texts.get(unit.text) if place not in pieces else None)
        scope = f"copy:{of}" if of else f"after:{pieces.get(place, before)}"
        counters[scope] += 1
        key = keys[place] = f"{scope}/{counters[scope]}"
        if of:
            edits.setdefault(place, []).append(_edit(EditKind.COPIED, key, unit, of))
        elif place in pieces:
            split.setdefault(pieces[place], []).append(key)
        else:
            edits.setdefault(place, []).append(_edit(EditKind.ADDED, key, unit))
    for place, key in keys.items():
        if key in split:
            edits.setdefault(place, []).append(_edit(EditKind.SPLIT, key, found[place], *split[key]))


def _edit(kind: EditKind, key: str, unit: Unit, *others: str) -> Edit:
    return Edit(kind, key, others, unit.location)


def changed_texts(document: Document, written: Mapping[str, str], edits: Sequence[Edit]) -> Iterator[Edit]:
    """Edits of the blocks whose words are not those that were `written`, but for those that were joined or cut."""
    joined = {
        key for edit in edits if edit.kind in {EditKind.MERGED, EditKind.SPLIT} for key in (edit.key, *edit.others)
    }
    places = {line.key: line.location for line in lines(document)}
    for key, text in fingerprints(document).items():
        if not same_words(written.get(key, text), text) and key not in joined:
            scope, _, tail = key.rpartition("/")
            row = tail == "1" and f"{scope.rpartition('/')[0]}/caption" in places
            yield Edit(EditKind.CHANGED, scope if row else key, (), places.get(key))
