"""The review page: one self-contained HTML file with both documents side by side and every remark in its place.

It can be read and printed without scripts; the script adds filters and keys. Its content security policy lets nothing
run and nothing load but the style and the script that are in the file, named by their hashes (CSP 3, 6.7).
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from importlib.resources import files
from pathlib import PurePath

from reportgen.document import Block, Document, Heading, Inline, lines, plain
from reportgen.review.review import Remark, Review
from reportgen.write.html.blocks import block_html
from reportgen.write.html.text import Mark, text_html

_SEVERITIES = {"error": "errors", "warning": "warnings", "info": "notes"}
"""What findings of each severity are called in the counts, the gravest first."""

_SIDE_NAMES = {"fr": "French", "nl": "Dutch", "old": "Old version", "new": "New version"}
_CHAPTER = 2


@dataclass(frozen=True, slots=True)
class Row:
    """Two blocks side by side, with the remarks about them."""

    number: int
    left: Block | None
    right: Block | None
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rows from one chapter heading to the next; the first chapter may have no heading."""

    number: int
    title: str
    rows: tuple[Row, ...]


def review_page(review: Review) -> str:
    """Return the review page of `review`, a complete HTML document; the same review gives the same text."""
    style, script = (_resource(name) for name in ("review.css", "review.js"))
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; img-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )
    title = f"{PurePath(review.files[0]).name} – {PurePath(review.files[1]).name}"
    chapters = _chapters(review)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Review: {escape(title)}</title><style>{style}</style></head><body>",
        '<a class="skip" href="#findings">Skip to the findings</a>',
        f'<header><h1>Review</h1><p class="files">{escape(title)}</p>{_counts(review)}{_notes(review)}</header>',
        _filters(review, chapters),
        _overview(review, chapters),
        f"<main>{''.join(_chapter(review, chapter) for chapter in chapters)}</main>",
        f"<script>{script}</script></body></html>\n",
    ]
    return "".join(parts)


def _resource(name: str) -> str:
    return files("reportgen.write.html").joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


# -- what stands where ------------------------------------------------------------------------------------------------


def _chapters(review: Review) -> list[Chapter]:
    pairs = review.blocks()
    places = _places(review, pairs)
    remarks: dict[int, list[Remark]] = {}
    for remark in review.remarks:
        remarks.setdefault(_place(remark.key, places), []).append(remark)
    chapters = [Chapter(0, "Whole document", (Row(-1, None, None, tuple(remarks.get(-1, ()))),))]
    rows: list[Row] = []
    title = ""
    for number, (left, right) in enumerate(pairs):
        heading = left or right
        if isinstance(heading, Heading) and heading.level <= _CHAPTER:
            chapters.append(Chapter(len(chapters), title, tuple(rows)))
            titles = [plain(block.content) for block in (left, right) if isinstance(block, Heading)]
            title, rows = " / ".join(dict.fromkeys(titles)), []
        rows.append(Row(number, left, right, tuple(remarks.get(number, ()))))
    chapters.append(Chapter(len(chapters), title, tuple(rows)))
    return [chapter for chapter in chapters if any(row.left or row.right or row.remarks for row in chapter.rows)]


def _places(review: Review, pairs: Sequence[tuple[Block | None, Block | None]]) -> dict[str, int]:
    """The row in which each key stands: of a block, or of a text within one."""
    places: dict[str, int] = {}
    for number, pair in enumerate(pairs):
        for block, document in zip(pair, (review.left, review.right), strict=True):
            if block is not None:
                places.setdefault(block.key, number)
                for line in lines(replace(document, blocks=(block,))):
                    places.setdefault(line.key, number)
    return places


def _place(key: str, places: dict[str, int]) -> int:
    """The row of a key, or of the nearest key above it: a row of a table has none of its own. -1 for none."""
    while key and key not in places:
        key = key.rpartition("/")[0]
    return places.get(key, -1)


# -- the parts of the page --------------------------------------------------------------------------------------------


def _counts(review: Review) -> str:
    counted = Counter(remark.severity for remark in review.remarks)
    items = "".join(
        f'<li class="{severity}">{name}: <strong>{counted[severity]}</strong></li>'
        for severity, name in _SEVERITIES.items()
        if counted[severity]
    )
    return f'<ul class="counts">{items}</ul>' if items else '<p class="counts">No findings.</p>'


def _notes(review: Review) -> str:
    items = "".join(f"<li>{escape(note)}</li>" for note in review.notes)
    return f'<ul class="notes">{items}</ul>' if items else ""


def _filters(review: Review, chapters: Sequence[Chapter]) -> str:
    """The controls; hidden until the script shows them, because they do nothing without it."""
    counted = Counter(remark.code for remark in review.remarks)
    kinds = "".join(
        f'<label><input type="checkbox" name="code" value="{code}" checked> {code} ({number})</label> '
        for code, number in sorted(counted.items())
    )
    options = "".join(
        f'<option value="chapter-{chapter.number}">{escape(chapter.title) or "Before the first heading"}</option>'
        for chapter in chapters
    )
    return (
        '<form id="filters" hidden><fieldset><legend>Kinds of finding</legend>'
        f"{kinds or 'none'}</fieldset>"
        f'<label>Section <select name="chapter"><option value="">all</option>{options}</select></label> '
        '<label><input type="checkbox" name="only"> only blocks with findings</label> '
        '<button type="button" id="previous">Previous (p)</button> <button type="button" id="next">Next (n)</button> '
        '<output id="position" aria-live="polite"></output></form>'
    )


def _overview(review: Review, chapters: Sequence[Chapter]) -> str:
    rows = "".join(
        f'<tr data-code="{remark.code}" data-chapter="chapter-{chapter.number}">'
        f'<td class="{remark.severity}">{remark.severity}</td><td>{remark.code}</td>'
        f"<td><code>{remark.id}</code></td>"
        f"<td>{escape(chapter.title)}</td>"
        f'<td><a href="#r{number}">{escape(remark.message)}</a></td></tr>'
        for chapter, number, remark in _numbered(chapters)
    )
    if not rows:
        return '<nav id="findings" aria-label="Findings"><h2>Findings</h2><p>None.</p></nav>'
    head = "".join(f'<th scope="col">{name}</th>' for name in ("Severity", "Code", "Id", "Section", "What was found"))
    return (
        '<nav id="findings" aria-label="Findings"><h2>Findings</h2>'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></nav>"
    )


def _numbered(chapters: Sequence[Chapter]) -> Iterator[tuple[Chapter, str, Remark]]:
    """Every remark with its chapter and its anchor: the number of its row and its own within the row."""
    for chapter in chapters:
        for row in chapter.rows:
            for index, remark in enumerate(row.remarks):
                yield chapter, _anchor(row, index), remark


def _anchor(row: Row, index: int) -> str:
    return f"{row.number + 1}-{index + 1}"


def _chapter(review: Review, chapter: Chapter) -> str:
    name = f"chapter-{chapter.number}"
    rows = "".join(_row(review, row) for row in chapter.rows)
    title = escape(chapter.title) or "Before the first heading"
    heads = "".join(f'<span lang="en">{_SIDE_NAMES[label]}</span>' for label in review.labels)
    return (
        f'<section id="{name}" aria-labelledby="{name}-title"><h2 id="{name}-title">{title}</h2>'
        f'<div class="heads" aria-hidden="true">{heads}</div>{rows}</section>'
    )


def _row(review: Review, row: Row) -> str:
    remarks = "".join(_remark(review, row, index) for index in range(len(row.remarks)))
    listed = f'<ul class="remarks">{remarks}</ul>' if remarks else ""
    if row.left is None and row.right is None:
        return f'<div class="pair marked">{listed}</div>' if listed else ""
    sides = "".join(_side(review, row, side) for side in (0, 1))
    return f'<div class="pair{" marked" if remarks else ""}">{sides}{listed}</div>'


def _side(review: Review, row: Row, side: int) -> str:
    block = (row.left, row.right)[side]
    document: Document = (review.left, review.right)[side]
    label = _SIDE_NAMES[review.labels[side]]
    if block is None:
        return f'<div class="side absent"><p>{label}: nothing here</p></div>'
    marks: dict[str, list[Mark]] = {}
    for index, remark in enumerate(row.remarks):
        span = remark.sides[side].span
        if span is not None:
            anchor = _anchor(row, index)
            marks.setdefault(remark.key, []).append(Mark(span[0], span[1], anchor, remark.severity))

    def text(key: str, content: tuple[Inline, ...]) -> str:
        return text_html(content, marks.get(key, ()))

    return f'<div class="side" lang="{document.language.tag}" aria-label="{label}">{block_html(block, text)}</div>'


def _remark(review: Review, row: Row, index: int) -> str:
    remark = row.remarks[index]
    quoted = "".join(
        f' <span class="quoted">{_SIDE_NAMES[label]}: <q lang="{document.language.tag}">{escape(side.text)}</q></span>'
        for label, side, document in zip(review.labels, remark.sides, (review.left, review.right), strict=True)
        if side.text
    )
    return (
        f'<li id="r{_anchor(row, index)}" class="{remark.severity}" data-code="{remark.code}" tabindex="-1">'
        f"<strong>{remark.severity}</strong> {escape(remark.message)}{quoted} "
        f'<code title="what to accept it by">{remark.id}</code> <code>{remark.code}</code></li>'
    )
