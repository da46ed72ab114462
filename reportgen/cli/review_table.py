"""A review on the terminal: the remarks under the chapter they stand in."""

from __future__ import annotations

import click
from rich.console import Console
from rich.text import Text

from reportgen.cli.messages import COLOURS
from reportgen.document import Heading, lines, plain
from reportgen.review.acceptance import Judged
from reportgen.review.order import ReadingOrder
from reportgen.review.review import Review

_CHAPTER = 2


def print_review(review: Review, judged: Judged) -> None:
    """Print the notes, the remarks by chapter, and how many there are of each severity."""
    console = Console(highlight=False, soft_wrap=True)
    for note in review.notes:
        console.print(Text(f"note: {note}"))
    shown = ""
    chapters = _chapters(review)
    order = ReadingOrder(review.left, review.right)
    for remark in judged.open:
        chapter = next((title for place, title in reversed(chapters) if place <= order.place(remark.key)), "")
        if chapter != shown:
            console.print(Text(f"\n{chapter}", style="bold"))
            shown = chapter
        start = f"  {remark.severity:8}"
        console.print(
            Text.assemble(
                (start, COLOURS[remark.severity]), f"{remark.id} {remark.key}: {remark.message} [{remark.code}]"
            )
        )
    for acceptance in judged.lapsed:
        console.print(Text(f"note: the acceptance of {acceptance.finding} ({acceptance.key}) has lapsed"))
    counts = [sum(remark.severity == severity for remark in judged.open) for severity in COLOURS]
    said = ", ".join(f"{severity} {number}" for severity, number in zip(COLOURS, counts, strict=True))
    accepted = f", accepted {len(judged.accepted)}" if judged.accepted else ""
    click.echo(f"{said}{accepted}")


def _chapters(review: Review) -> list[tuple[int, str]]:
    """The place and title of each chapter, in reading order."""
    order = ReadingOrder(review.left, review.right)
    titles = {line.key: plain(line.content) for side in (review.right, review.left) for line in lines(side)}
    blocks = (*review.left.blocks, *review.right.blocks)
    keys = {block.key for block in blocks if isinstance(block, Heading) and block.level <= _CHAPTER}
    return sorted((order.place(key), titles[key]) for key in keys)
