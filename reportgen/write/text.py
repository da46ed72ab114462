"""Document → text: one line per keyed text, in reading order, so that any diff tool can compare two of them.

The canonical dump for golden tests, and the reviewers' text edition: line n of the French text is line n of the Dutch.
"""

from __future__ import annotations

from reportgen.document import Document, Line, lines, plain
from reportgen.review.review import Review


def write_text(document: Document) -> str:
    """Return the text of `document`: `key | kind | text` on each line, closed by a newline."""
    return "".join(f"{_row(line)}\n" for line in lines(document))


def write_text_pair(review: Review) -> tuple[str, str]:
    """Return the texts of both sides with the same number of lines: line n of one is line n of the other.

    A text that one side lacks is an empty line there, so that `paste`, `diff` and `git diff` keep in step.
    """
    pairs = review.lines()
    left, right = ("".join(f"{_row(pair[side])}\n" for pair in pairs) for side in (0, 1))
    return left, right


def _row(line: Line | None) -> str:
    return f"{line.key} | {line.kind} | {_one_line(plain(line.content))}" if line else ""


def _one_line(text: str) -> str:
    return text.replace("\v", " / ")
