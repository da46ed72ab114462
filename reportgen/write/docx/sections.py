"""Which blocks stand on which pages: the cover alone, wide tables on turned pages, everything else upright."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reportgen.document import Block, Document, Figure, Heading, List, Paragraph, Table, block_lines, plain

COMPANY = 1200
"""How many characters of text go along with a wide table; a page with more than that is filled by itself."""

CHAPTER = 2
"""The level of the headings that begin a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """Neighbouring blocks on pages of one kind: upright, turned or the cover."""

    blocks: tuple[Block, ...]
    landscape: bool = False
    cover: bool = False


def sections(document: Document, is_wide: Callable[[Table], bool]) -> list[Section]:
    """The blocks of `document` in sections; `is_wide` says which tables do not fit on an upright page.

    With a wide table goes what belongs to it: its sources and notes, and the headings and the few words above it.
    Otherwise these would be left alone on a page.
    """
    blocks = document.blocks
    turned: list[tuple[int, int]] = []
    for place, block in enumerate(blocks):
        if _is_wide(block, is_wide):
            free = turned[-1][1] if turned else document.cover
            start, stop = _start(blocks, place, free), _stop(blocks, place)
            if turned and start == free:
                start = turned.pop()[0]
            turned.append((start, stop))
    found = [Section(blocks[: document.cover], cover=True)]
    end = document.cover
    for start, stop in turned:
        found += [Section(blocks[end:start]), Section(blocks[start:stop], landscape=True)]
        end = stop
    return [section for section in (*found, Section(blocks[end:])) if section.blocks]


def _is_wide(block: Block, is_wide: Callable[[Table], bool]) -> bool:
    match block:
        case Table():
            return is_wide(block)
        case Figure():
            return any(isinstance(inner, Table) and is_wide(inner) for inner in block.blocks)
    return False


def _start(blocks: tuple[Block, ...], place: int, free: int) -> int:
    """Where the section of a wide table begins: at the chapter or heading it stands under, when that is near.

    A chapter begins a page, so that little text between its heading and the table would stand on a page alone.
    """
    start, near, length = place, place, 0
    while start > free and isinstance(block := blocks[start - 1], Heading | Paragraph | List):
        length += sum(len(plain(line.content)) for line in block_lines(block))
        if length > COMPANY:
            return near
        start -= 1
        if isinstance(block, Heading):
            if block.level <= CHAPTER:
                return start
            if near == place or near == start + 1:
                near = start
    return start if start == free else near


def _stop(blocks: tuple[Block, ...], place: int) -> int:
    """Where it ends: after the sources and notes of the table."""
    stop = place + 1
    while stop < len(blocks) and isinstance(found := blocks[stop], Paragraph) and found.role in ("source", "note"):
        stop += 1
    return stop
