"""A review on the terminal: a table of the remarks of each chapter, and how many there are."""

from __future__ import annotations

from itertools import groupby

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from reportgen.cli.messages import COLOURS, count
from reportgen.document import Heading, lines, plain
from reportgen.review.acceptance import Judged
from reportgen.review.order import ReadingOrder
from reportgen.review.review import Quotation, Remark, Review

_CHAPTER = 2
_WIDE = 160
"""Columns where the output is no terminal, such as a file, which has no width of its own."""

_QUOTED = 60
"""Longer quotations are cut in the middle; the page (`--html`) shows them whole."""


def print_review(review: Review, judged: Judged) -> None:
    """Print the notes, a table of remarks for each chapter, lapsed acceptances, and how many remarks there are."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_WIDE)
    for note in review.notes:
        console.print(Text(f"note: {note}"))
    for chapter, remarks in groupby(judged.open, _Chapters(review).title):
        console.print(_table(chapter, review, list(remarks)))
    for acceptance in judged.lapsed:
        console.print(Text(f"note: the acceptance of {acceptance.finding} ({acceptance.key}) has lapsed"))
    click.echo(_summary(judged))


def _table(chapter: str, review: Review, remarks: list[Remark]) -> Table:
    table = Table(title=Text(chapter), title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for name in ("", "id"):
        table.add_column(name, no_wrap=True)
    table.add_column("where", overflow="fold", ratio=2)
    for label in review.labels:
        table.add_column(label, overflow="fold", ratio=2)
    table.add_column("what", overflow="fold", ratio=3)
    for remark in remarks:
        severity = Text(remark.severity, style=COLOURS[remark.severity])
        quoted = [Text(_quoted(side)) for side in remark.sides]
        table.add_row(severity, remark.id, Text(remark.key), *quoted, Text(f"{remark.message} [{remark.code}]"))
    return table


def _quoted(side: Quotation) -> str:
    text = " ".join(side.text.split())
    return text if len(text) <= _QUOTED else f"{text[: _QUOTED // 2].rstrip()} … {text[-_QUOTED // 2 :].lstrip()}"


def _summary(judged: Judged) -> str:
    found = count(judged.open) or "no finding"
    return f"{found}, {len(judged.accepted)} accepted" if judged.accepted else found


class _Chapters:
    """The title of the chapter that a key stands in; with two languages the left one names it."""

    def __init__(self, review: Review) -> None:
        self._order = ReadingOrder(review.left, review.right)
        titles = {line.key: plain(line.content) for side in (review.right, review.left) for line in lines(side)}
        blocks = (*review.left.blocks, *review.right.blocks)
        keys = {block.key for block in blocks if isinstance(block, Heading) and block.level <= _CHAPTER}
        self._starts = sorted((self._order.place(key), titles[key]) for key in keys)

    def title(self, remark: Remark) -> str:
        place = self._order.place(remark.key)
        return next((title for start, title in reversed(self._starts) if start <= place), "")
