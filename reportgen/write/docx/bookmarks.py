"""Bookmarks: how a block of the Word file is recognised again, also after people edited it.

Each paragraph, caption, list item and first cell of a row carries a bookmark of its own inside that one paragraph; the
names are hashes, because Word takes only letters, digits and underscores, at most 40 of them. A customXml part maps
the names back to keys.
"""

from __future__ import annotations

import base64
import hashlib
from xml.sax.saxutils import quoteattr

NAMESPACE = "urn:reportgen:keys:1"
STORE_ID = "{6F3D9C52-2B0E-5C0B-9E57-7A2A6C1D4E11}"
"""The data store item of the map; any constant GUID serves."""


def bookmark_name(key: str) -> str:
    """The bookmark of a block key: `_rg` and 24 letters and digits, the same on every machine."""
    digest = hashlib.sha256(key.encode()).digest()[:15]
    return "_rg" + base64.b32encode(digest).decode().lower()


class Bookmarks:
    """Hands out the bookmarks of one file, and remembers which key each stands for."""

    def __init__(self, scope: str = "") -> None:
        self.scope = scope
        self.keys: dict[str, str] = {}

    def within(self, scope: str) -> Bookmarks:
        """The same bookmarks for keys below `scope`, where a file holds two documents with the same keys."""
        inner = Bookmarks(f"{self.scope}{scope}/")
        inner.keys = self.keys
        return inner

    def name(self, key: str) -> str:
        """The name of the bookmark of `key` in this file."""
        return bookmark_name(self.scope + key)

    def around(self, key: str, content: str) -> str:
        """Put the bookmark of `key` around the XML of a paragraph's runs."""
        name = self.name(key)
        self.keys[name] = self.scope + key
        number = len(self.keys)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def map_part(self) -> bytes:
        """The customXml part that maps bookmark names to keys."""
        rows = "".join(f'<block bookmark="{name}" key={quoteattr(key)}/>' for name, key in self.keys.items())
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<keys xmlns="{NAMESPACE}">{rows}</keys>'.encode()


def properties_part() -> bytes:
    """The properties that belong to the customXml part."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
        f'ds:itemID="{STORE_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    ).encode()
