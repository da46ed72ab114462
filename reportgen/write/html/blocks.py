"""One block of a Document as HTML, as it looks in the report."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from reportgen.document import (
    Block,
    Cell,
    Chart,
    Contents,
    Figure,
    Heading,
    Inline,
    List,
    Paragraph,
    Row,
    Table,
)

Texts = Callable[[str, tuple[Inline, ...]], str]
"""Gives the HTML of the text of a block, by its key and content."""

_FIRST = 3
"""The level of the first headings below those of the page itself."""


def block_html(block: Block | Chart, text: Texts) -> str:
    """The HTML of `block`; `text` makes that of each text in it."""
    match block:
        case Heading():
            level = max(block.level + 1, _FIRST)
            return f"<h{level}>{text(block.key, block.content)}</h{level}>"
        case Paragraph():
            role = f' class="{escape(block.role)}"' if block.role else ""
            return f"<p{role}>{text(block.key, block.content)}</p>"
        case List():
            return _list(block, text)
        case Table():
            return _table(block, text)
        case Figure():
            inner = "".join(block_html(one, text) for one in block.blocks)
            return f"<figure>{inner}<figcaption>{text(f'{block.key}/caption', block.caption)}</figcaption></figure>"
        case Chart():
            alternative = text(f"{block.key}/alternative", block.alternative)
            return f'<p class="alternative">{alternative}</p>{_table(block.data, text)}'
        case Contents():
            return f'<p class="contents">{text(block.key, block.heading)}</p>'


def _list(block: List, text: Texts) -> str:
    tag = "ol" if block.ordered else "ul"
    items = "".join(
        f"<li>{text(item.key, item.content)}{''.join(_list(nested, text) for nested in item.nested)}</li>"
        for item in block.items
    )
    return f"<{tag}>{items}</{tag}>"


def _table(table: Table, text: Texts) -> str:
    caption = f"<caption>{text(f'{table.key}/caption', table.caption)}</caption>"
    return f"<table>{caption}{''.join(_row(row, text) for row in table.rows)}</table>"


def _row(row: Row, text: Texts) -> str:
    return f"<tr>{''.join(_cell(cell, text) for cell in row.cells)}</tr>"


def _cell(cell: Cell, text: Texts) -> str:
    tag = "th" if cell.scope else "td"
    spans = "".join(
        f' {name}="{number}"' for name, number in (("colspan", cell.colspan), ("rowspan", cell.rowspan)) if number > 1
    )
    scope = f' scope="{cell.scope}"' if cell.scope in {"col", "row"} else ""
    number = ' class="number"' if cell.numeric else ""
    return f"<{tag}{scope}{spans}{number}>{text(cell.key, cell.content)}</{tag}>"
