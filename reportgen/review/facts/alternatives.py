"""One regular expression for many words: it branches letter by letter, so that many words are as fast as few."""

from __future__ import annotations

import re
from collections.abc import Iterable


class _Node(dict[str, "_Node"]):
    """The letters that may follow; `ends` says whether a word ends here."""

    ends = False


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of `words` that stands at a place."""
    root = _Node()
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, _Node())
        node.ends = True
    return _pattern(root)


def _pattern(node: _Node) -> str:
    branches = [re.escape(letter) + _pattern(node[letter]) for letter in sorted(node)]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not node.ends else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if node.ends else joined
