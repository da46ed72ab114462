"""Complex fields, whose instruction and result lie in a row of runs, and the links that some of them make."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reportgen.accessibility.word.content import Link, Paragraph

_WORD = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(slots=True)
class Field:
    """A field that has begun and not yet ended; its text counts once `shown`."""

    instruction: str = ""
    shown: bool = False
    link: Link | None = None


def field_link(instruction: str, paragraph: Paragraph) -> Link | None:
    """The link that a field makes: `HYPERLINK "address"`, `HYPERLINK \\l "bookmark"`, `REF bookmark \\h`."""
    words = [quoted or plain for quoted, plain in _WORD.findall(instruction)]
    kind = words[0].upper() if words else ""
    if kind in ("REF", "PAGEREF", "NOTEREF") and len(words) > 1:
        return Link(words[1], True, paragraph, reference=True)
    if kind != "HYPERLINK":
        return None
    target = words[1] if len(words) > 1 and not words[1].startswith("\\") else ""
    if not target and "\\l" in words[:-1]:
        return Link(words[words.index("\\l") + 1], True, paragraph)
    return Link(target, False, paragraph)
