"""Consecutive list paragraphs → Lists, nested by their level."""

from __future__ import annotations

from dataclasses import replace

from reportgen.document import List, ListItem
from reportgen.read.content import Content
from reportgen.read.flow import FlowParagraph
from reportgen.read.numbering import Numbering
from reportgen.read.units import is_loose


def read_lists(
    found: list[FlowParagraph], numbering: Numbering, content: Content, within: tuple[str, ...] = (), item_key: str = ""
) -> list[List]:
    """The lists that these paragraphs make, each of which has a number; a deeper level is nested in what precedes it.

    A list ends where another numbering begins, and where the keys say so: the key of a list is that of its items
    without their last part. In a foreign file the items of all levels are numbered as one; a list nested `within`
    those of that key then has a key of its own, below the item that it stands in (`item_key`).
    """
    lists: list[List] = []
    place = 0
    while place < len(found):
        first = found[place]
        depth = _depth(first)
        end = place + 1
        while end < len(found) and _depth(found[end]) > depth:
            end += 1
        goes_on = bool(lists) and _goes_on(lists[-1], first, place, found)
        key = lists[-1].key if goes_on else _key(first, within, item_key, len(lists))
        nested = read_lists(found[place + 1 : end], numbering, content, (*within, key), first.key)
        item = ListItem(first.key, content.of(first), first.location, tuple(nested))
        if goes_on:
            lists[-1] = replace(lists[-1], items=(*lists[-1].items, item))
        else:
            ordered = first.number is not None and numbering.ordered(*first.number)
            lists.append(List(key, ordered, (item,), first.location))
        place = end
    return lists


def _key(first: FlowParagraph, within: tuple[str, ...], item_key: str, before: int) -> str:
    """The key of the list that begins with an item, after so many others in the same place."""
    key = _scope(first.key)
    return f"{item_key}/ul{before + 1}" if key in within else key


def _goes_on(before: List, item: FlowParagraph, place: int, found: list[FlowParagraph]) -> bool:
    """Whether `item` goes on the list `before`; an item without a key of its own goes where its numbering goes."""
    previous = next((one for one in reversed(found[:place]) if _depth(one) <= _depth(item)), None)
    if previous is None:
        return False
    same = previous.number is not None and item.number is not None and previous.number[0] == item.number[0]
    if is_loose(item.key) or is_loose(previous.key):
        return same
    return _scope(item.key) == before.key or (same and _scope(item.key) == _scope(previous.key))


def _scope(key: str) -> str:
    return key.rpartition("/")[0]


def _depth(paragraph: FlowParagraph) -> int:
    return paragraph.number[1] if paragraph.number else 0
