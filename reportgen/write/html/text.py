"""The text of one block as HTML, with the words that remarks quote marked in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from reportgen.document import Inline, Run


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: their span in the text of the block (`document.plain`), and the remark they belong to."""

    start: int
    end: int
    remark: str
    severity: str


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    text: str
    run: Run | None


def text_html(content: Sequence[Inline], marks: Iterable[Mark] = ()) -> str:
    """The content of a block as HTML; `marks` may overlap and may end inside a word or run."""
    known = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.remark))
    out = []
    for piece in _pieces(content):
        ends = {piece.start, piece.start + len(piece.text)}
        ends |= {place for mark in known for place in (mark.start, mark.end) if min(ends) < place < max(ends)}
        places = sorted(ends)
        for start, end in pairwise(places):
            here = [mark for mark in known if mark.start <= start and end <= mark.end]
            out.append(_marked(_formatted(piece.text[start - piece.start : end - piece.start], piece.run), here))
    return "".join(out)


def _pieces(content: Sequence[Inline]) -> Iterator[_Piece]:
    """The runs at their places in the plain text; a footnote stands in brackets, as `document.plain` has it."""
    place = 0
    for item in content:
        runs = [item] if isinstance(item, Run) else item.bracketed
        for run in runs:
            yield _Piece(place, run.text, run)
            place += len(run.text)


def _formatted(text: str, run: Run | None) -> str:
    html = escape(text).replace("\v", "<br>")
    if run is None:
        return html
    for wanted, tag in ((run.strong, "strong"), (run.em, "em"), (run.sub, "sub"), (run.sup, "sup")):
        if wanted:
            html = f"<{tag}>{html}</{tag}>"
    return f'<span lang="{escape(run.lang)}">{html}</span>' if run.lang else html


def _marked(html: str, marks: Sequence[Mark]) -> str:
    for mark in reversed(marks):
        html = f'<mark class="{mark.severity}" data-remark="{mark.remark}">{html}</mark>'
    return html
