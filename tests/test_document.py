"""The Document as plain data: its lines in reading order, its text, the width of its tables."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from reportgen.document import (
    Cell,
    Contents,
    Document,
    Figure,
    Footnote,
    Heading,
    List,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
    lines,
    plain,
)
from reportgen.language import Language
from reportgen.location import Location

HERE = Location("x.xhtml", 1)


def text(words: str) -> tuple[Run, ...]:
    return (Run(words),)


def cell(key: str, **fields: object) -> Cell:
    return Cell(key, text(key), HERE, **fields)  # type: ignore[arg-type]


TABLE = Table(
    "t",
    text("caption"),
    (
        Row("t/head", (cell("t/head/1", scope="col", colspan=2),), HERE, header=True),
        Row("t/r", (cell("t/r/1", scope="row"), cell("t/r/2")), HERE),
    ),
    HERE,
)
NESTED = List("l/i/ul", False, (ListItem("l/i/ul/j", text("inner"), HERE),), HERE)
DOCUMENT = Document(
    Language.FR,
    "title",
    (
        Contents("toc", text("Contents"), HERE),
        Heading("s/h", 2, text("heading"), HERE),
        Paragraph("s/p", text("paragraph"), HERE),
        List("l", False, (ListItem("l/i", text("item"), HERE, (NESTED,)),), HERE),
        Figure("f", text("figure"), (TABLE,), HERE),
    ),
)


def test_lines_walk_every_text_in_reading_order_with_its_kind():
    assert [(line.key, line.kind) for line in lines(DOCUMENT)] == [
        ("toc", "contents"),
        ("s/h", "h2"),
        ("s/p", "p"),
        ("l/i", "li"),
        ("l/i/ul/j", "li"),
        ("f/caption", "caption"),
        ("t/caption", "caption"),
        ("t/head/1", "th"),
        ("t/r/1", "th"),
        ("t/r/2", "td"),
    ]


def test_lines_carry_the_text_and_the_place_of_their_block():
    line = next(line for line in lines(DOCUMENT) if line.key == "s/p")
    assert (plain(line.content), line.location) == ("paragraph", HERE)


def test_an_empty_document_has_no_lines():
    assert list(lines(Document(Language.NL, "title"))) == []


def test_plain_text_shows_a_footnote_in_brackets():
    assert plain((Run("44 tonnes", strong=True), Footnote(text("Douane")), Run("."))) == "44 tonnes [Douane]."


def test_a_table_is_as_wide_as_its_widest_row():
    assert TABLE.columns == 2
    assert Table("t", (), (), HERE).columns == 0


def test_a_document_cannot_be_changed_once_it_is_made():
    with pytest.raises(FrozenInstanceError):
        DOCUMENT.title = "other"  # type: ignore[misc]
