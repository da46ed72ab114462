"""The reading order of two documents taken together, by which findings are sorted and runs of blocks are told."""

from __future__ import annotations

import pytest

from reportgen.review.order import ReadingOrder, above_and

from .documents import pair

FRENCH = '<section id="a"><h2>Un</h2><p id="one">A</p><p id="two">B</p><ul id="l"><li>C</li><li>D</li></ul></section>'
TABLE = (
    '<table id="t"><caption>T</caption><thead><tr id="head"><th scope="col">x</th><th scope="col">y</th></tr></thead>'
    '<tbody><tr id="r1"><th scope="row">1</th><td>2</td></tr><tr id="r2"><th scope="row">3</th><td>4</td></tr></tbody>'
    "</table>"
)


def order(fr: str, nl: str) -> ReadingOrder:
    return ReadingOrder(*pair(fr, nl))


def test_what_only_dutch_has_stands_after_what_it_follows() -> None:
    dutch = FRENCH.replace('<p id="two">', '<p id="new">N</p><p id="two">')
    found = order(FRENCH, dutch)
    assert sorted(["a/two", "a/new", "a/one", "a/h"], key=found.place) == ["a/h", "a/one", "a/new", "a/two"]


def test_what_stands_before_everything_else_comes_first() -> None:
    dutch = f'<p id="first">N</p>{FRENCH}'
    found = order(FRENCH, dutch)
    assert found.place("h") < found.place("first") < found.place("a/h")


def test_a_table_a_row_and_a_list_stand_where_their_first_text_does() -> None:
    found = order(FRENCH + TABLE, FRENCH + TABLE)
    assert found.place("t") == found.place("t/caption")
    assert found.place("t/r1") == found.place("t/r1/1") < found.place("t/r1/2") < found.place("t/r2")
    assert found.place("a/l") == found.place("a/l/li1")


def test_a_key_that_neither_document_has_comes_last() -> None:
    found = order(FRENCH, FRENCH)
    assert found.place("elsewhere") > max(found.place(key) for key in found.keys)


@pytest.mark.parametrize(
    ("before", "key", "expected"),
    [
        ("a/one", "a/two", True),
        ("a/one", "a/l/li1", False),
        ("a/two", "a/one", False),
        ("t/r1", "t/r2", True),
        ("t/head", "t/r2", False),
        ("a/one", "nowhere", False),
        ("nowhere", "a/one", False),
    ],
)
def test_blocks_are_adjacent_when_nothing_stands_between_them(before: str, key: str, expected: bool) -> None:
    assert order(FRENCH + TABLE, FRENCH + TABLE).adjacent(before, key) is expected


def test_a_block_between_two_others_in_one_language_only_parts_them() -> None:
    dutch = FRENCH.replace('<p id="two">', '<p id="new">N</p><p id="two">')
    assert not order(FRENCH, dutch).adjacent("a/one", "a/two")


def test_a_key_stands_in_each_of_its_beginnings() -> None:
    assert list(above_and("9.1/t/r1/2")) == ["9.1", "9.1/t", "9.1/t/r1", "9.1/t/r1/2"]
    assert list(above_and("cover")) == ["cover"]
