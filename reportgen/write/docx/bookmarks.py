"""Bookmarks: how a block of the Word file is recognised again, also after people edited it.

Each paragraph, caption, list item and first cell of a row carries a bookmark of its own inside that one paragraph; the
names are hashes, because Word takes only letters, digits and underscores, at most 40 of them. A customXml part maps
the names back to keys.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Mapping
from itertools import count
from xml.sax.saxutils import quoteattr

NAMESPACE = "urn:reportgen:keys:1"
STORE_ID = "{6F3D9C52-2B0E-5C0B-9E57-7A2A6C1D4E11}"
"""The data store item of the map; any constant GUID serves."""


def bookmark_name(key: str) -> str:
    """The bookmark of a block key: `_rg` and 24 letters and digits, the same on every machine."""
    return f"_rg{_hash(key)}"


def reference_name(key: str) -> str:
    """The bookmark around what cross-references to `key` print; Word hides and keeps those that begin with `_Ref`."""
    return f"_Ref{_hash(key)}"


def _hash(key: str) -> str:
    digest = hashlib.sha256(key.encode()).digest()[:15]
    return base64.b32encode(digest).decode().lower()


class Bookmarks:
    """Hands out the bookmarks of one file, and remembers which key each stands for.

    `cited` are the keys of the headings and captions that cross-references of the file print. `scope` stands above all
    keys of one document where the file holds two.
    """

    def __init__(self, cited: Collection[str] = (), scope: str = "") -> None:
        self.keys: dict[str, str] = {}
        self.numbers = count(1)
        self.cited = cited
        self.scope = scope

    def within(self, scope: str, cited: Collection[str]) -> Bookmarks:
        """The bookmarks of one of two documents in this file."""
        inner = Bookmarks(cited, f"{scope}/")
        inner.keys, inner.numbers = self.keys, self.numbers
        return inner

    def name(self, key: str) -> str:
        """The name of the bookmark of `key` in this file."""
        return bookmark_name(self.scope + key)

    def around(self, key: str, content: str) -> str:
        """Put the bookmark of `key` around the XML of a paragraph's runs."""
        name = self.name(key)
        self.keys[name] = self.scope + key
        return self._bookmark(name, content)

    def citable(self, key: str, content: str) -> str:
        """Put a bookmark around the runs that cross-references to `key` print, where there are any."""
        return self._bookmark(reference_name(self.scope + key), content) if key in self.cited else content

    def _bookmark(self, name: str, content: str) -> str:
        number = next(self.numbers)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def map_part(self, fingerprints: Mapping[str, str]) -> bytes:
        """The customXml part that maps bookmark names to keys, with the fingerprint of each text as it was written."""
        rows = "".join(
            f'<block bookmark="{name}" key={quoteattr(key)} text="{fingerprints.get(key, "")}"/>'
            for name, key in self.keys.items()
        )
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<keys xmlns="{NAMESPACE}">{rows}</keys>'.encode()


def properties_part() -> bytes:
    """The properties that belong to the customXml part."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
        f'ds:itemID="{STORE_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
