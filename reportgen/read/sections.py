"""Keys for a file that is not ours: sections by the numbers of their headings, blocks counted within them.

They tell the blocks of one file apart and mean nothing in another.
"""

from __future__ import annotations

import re
from collections import Counter

from reportgen.read.flow import Flow, FlowParagraph, FlowTable
from reportgen.read.units import kind_of

_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_NAMES = {"paragraph": "p", "contents": "nav", "chart": "chart"}


class Sections:
    """Gives keys in reading order."""

    def __init__(self) -> None:
        self.scopes: list[tuple[int, str]] = []
        self.counters: Counter[str] = Counter()
        self.list = ("", "", 0)

    def give(self, flow: list[Flow]) -> None:
        """Give every paragraph, chart and row of `flow` its key."""
        shown = [item for item in flow if isinstance(item, FlowTable) or not item.empty or item.attached]
        for place, item in enumerate(shown):
            if isinstance(item, FlowTable):
                self.list = ("", "", 0)
                self.table(item, self.next("table"))
                continue
            following = shown[place + 1] if place + 1 < len(shown) else None
            kind = kind_of(item)
            if kind != "item":
                self.list = ("", "", 0)
            if kind == "item" and item.number is not None:
                item.key = self.item(*item.number)
            elif kind == "heading":
                self.heading(item)
            elif kind == "caption" and isinstance(following, FlowTable):
                scope = f"{self.scope}table{self.counters[f'{self.scope}table'] + 1}"
                item.key = f"{scope}/caption"
            elif kind == "caption":
                item.key = f"{self.next('figure')}/caption"
            else:
                item.key = self.next(_NAMES[kind])
            self.give(item.attached)

    @property
    def scope(self) -> str:
        """The section that is open, with a slash after it."""
        return f"{self.scopes[-1][1]}/" if self.scopes else ""

    def next(self, name: str) -> str:
        """The next key of this kind in the open section."""
        self.counters[self.scope + name] += 1
        return f"{self.scope}{name}{self.counters[self.scope + name]}"

    def item(self, numbering: str, level: int) -> str:
        """The key of a list item; another numbering at the level of the first item begins another list."""
        key, first, depth = self.list
        if not key or level < depth or (level == depth and numbering != first):
            key = self.next("ul")
            self.list = (key, numbering, level)
        self.counters[f"{key}/li"] += 1
        return f"{key}/li{self.counters[f'{key}/li']}"

    def heading(self, item: FlowParagraph) -> None:
        """A heading opens a section; the title of the document opens none."""
        if item.level == 1:
            item.key = self.next("h")
            return
        while self.scopes and self.scopes[-1][0] >= item.level:
            self.scopes.pop()
        number = _NUMBER.match(item.text.strip())
        name = self.scope + number[0] if number else self.next("section")
        self.counters[f"{name} as a section"] += 1
        again = self.counters[f"{name} as a section"]
        self.scopes.append((item.level, name if again == 1 else f"{name}-{again}"))
        item.key = f"{self.scope}h"

    def table(self, item: FlowTable, key: str) -> None:
        """The rows of a table."""
        for number, row in enumerate(item.rows, start=1):
            row.key = f"{key}/tr{number}"
