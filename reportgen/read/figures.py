"""Figures: which of the blocks around a caption belong to it."""

from __future__ import annotations

from dataclasses import replace

from reportgen.document import Block, Chart, Figure, Paragraph, Table
from reportgen.read.units import is_loose

_Inner = Paragraph | Table | Chart


def grouped(blocks: list[Block | Chart]) -> tuple[Block, ...]:
    """The blocks with those of each figure inside it; so far a figure holds its caption only.

    They are the blocks beside the caption whose keys begin with that of the figure, with what was added between them;
    else a chart right before or after it. A chart that no caption claims is a figure without one.
    """
    out: list[Block | Chart] = []
    place = 0
    while place < len(blocks):
        block = blocks[place]
        if isinstance(block, Figure):
            before = _before(block, out)
            after = _after(block, blocks, place, alone=not before)
            place += len(after)
            block = replace(block, blocks=(*before, *after))
        out.append(block)
        place += 1
    return tuple(
        Figure(f"{one.key}/figure", (), (one,), one.location) if isinstance(one, Chart) else one for one in out
    )


def _before(figure: Figure, out: list[Block | Chart]) -> list[_Inner]:
    """Take the blocks of `figure` off the end of `out`."""
    start = len(out) - _belonging(figure, out[::-1])
    if start == len(out) and out and isinstance(out[-1], Chart):
        start -= 1
    taken = [one for one in out[start:] if isinstance(one, _Inner)]
    del out[start:]
    return taken


def _after(figure: Figure, blocks: list[Block | Chart], place: int, *, alone: bool) -> list[_Inner]:
    """The blocks of `figure` that follow its caption; `alone` says that none precedes it."""
    rest = blocks[place + 1 :]
    count = _belonging(figure, rest)
    if not count and alone and rest and isinstance(rest[0], Chart):
        count = 1
    return [one for one in rest[:count] if isinstance(one, _Inner)]


def _belonging(figure: Figure, blocks: list[Block | Chart]) -> int:
    """How many of the first `blocks` belong to `figure`, what was added between them included."""
    count = 0
    for number, block in enumerate(blocks, start=1):
        if not isinstance(block, _Inner):
            break
        if block.key.startswith(f"{figure.key}/"):
            count = number
        elif not is_loose(block.key):
            break
    return count
