"""Document → text: one line per keyed text, in reading order, so that any diff tool can compare two of them.

The canonical dump for golden tests, and the reviewers' text edition: line n of the French text is line n of the Dutch.
"""

from __future__ import annotations

from reportgen.document import Document, lines, plain


def write_text(document: Document) -> str:
    """Return the text of `document`: `key | kind | text` on each line, closed by a newline."""
    rows = (f"{line.key} | {line.kind} | {_one_line(plain(line.content))}" for line in lines(document))
    return "".join(f"{row}\n" for row in rows)


def _one_line(text: str) -> str:
    return text.replace("\v", " / ")
