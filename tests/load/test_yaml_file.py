from __future__ import annotations

import pytest

from reportgen.load.yaml_file import read_yaml
from reportgen.location import Location


def said(text: str) -> list[str]:
    return [str(problem) for _, problem in read_yaml(text, "a.yaml").problems]


def test_text_keeps_the_form_it_was_written_in() -> None:
    tree = read_yaml("a: [NO, on, 9.10, 2025-07, 2025-07-13, 1_000, 0x1f, 010, +5, 1e3, 1.50, 12:30:45]\n", "a.yaml")
    assert tree.value == {
        "a": ["NO", "on", "9.10", "2025-07", "2025-07-13", "1_000", "0x1f", "010", "+5", "1e3", "1.50", "12:30:45"]
    }


def test_only_plain_digits_true_false_and_nothing_are_more_than_text() -> None:
    tree = read_yaml('a: [5, -5, 0, true, false, null, ~, "5", "true", "", True, yes]\nb:\n', "a.yaml")
    assert tree.value == {"a": [5, -5, 0, True, False, None, None, "5", "true", "", "True", "yes"], "b": None}


def test_an_endless_integer_stays_text() -> None:
    assert read_yaml("a: " + "9" * 10_000, "a.yaml").value == {"a": "9" * 10_000}


def test_fields_stand_where_their_name_stands_and_items_where_they_begin() -> None:
    tree = read_yaml("actions:\n  - id: x\n    title:\n      fr: é\n", "a.yaml")
    assert tree.places == {
        ("actions",): Location("a.yaml", 1, 1),
        ("actions", 0): Location("a.yaml", 2, 5),
        ("actions", 0, "id"): Location("a.yaml", 2, 5),
        ("actions", 0, "title"): Location("a.yaml", 3, 5),
        ("actions", 0, "title", "fr"): Location("a.yaml", 4, 7),
    }


def test_a_field_that_stands_twice_names_both_lines_and_keeps_the_first() -> None:
    tree = read_yaml("year: 2025\nstatus: draft\nyear: 2026\n", "a.yaml")
    assert tree.value == {"year": 2025, "status": "draft"}
    assert [str(problem) for _, problem in tree.problems] == [
        "a.yaml:3:1: the field 'year' stands here twice; it is already on line 1 (keep one of the two) [duplicate-key]"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n\tb: 1\n", "a.yaml:2:1: a tab is used for indentation (use spaces) [yaml-syntax]"),
        ("a:\n  - b\n\t- c\n", "a.yaml:3:1: a tab is used for indentation (use spaces) [yaml-syntax]"),
        ("a: b: c\n", "a.yaml:1:5: a colon followed by a space stands inside a text"),
        ("a: 'b\nc: d\n", "a.yaml:1:4: a quotation mark that opens here is never closed"),
        ("a: [b, c\nd: e\n", "a.yaml:1:4: the list that opens here with [ is never closed"),
        ("a: {b: 1\n", "a.yaml:1:4: the group that opens here with { is never closed"),
        ("a: @b\n", "a.yaml:1:4: a text cannot start with @ (put the whole text in quotation marks) [yaml-syntax]"),
        ("a: %b\n", "a.yaml:1:4: a text cannot start with %"),
        ("a: *\n", "a.yaml:1:5: a text starts with * or &"),
        ("a: !h!x y\n", "a.yaml:1:4: a text starts with !"),
        ("a: 'it's'\n", "a.yaml:1:8: this line or this sign does not fit"),
        ("a:\n  b: 1\n c: 2\n", "a.yaml:3:2: this line or this sign does not fit"),
        ("- a\nb: 1\n", "a.yaml:2:1: a list item that starts with - is expected here"),
        ("a: 1\nfoo\nb: 2\n", "a.yaml:3:1: this is neither a field (name: value) nor part of the text above it"),
        ('a: "C:\\data"\n', 'a.yaml:1:7: inside "..." a backslash has a special meaning'),
        ('a: "\\ud83d"\n', 'a.yaml:1:7: inside "..." this \\u code is not a character'),
        ("a: - b\n", "a.yaml:1:4: a list item (-) cannot start on the line of its field"),
        ("{a: 1} b\n", "a.yaml:1:8: this does not belong to what stands above it"),
        ("a: >x\n b\n", "a.yaml:1:5: a text starts with | or >"),
        ("a: ]\n", "a.yaml:1:4: a value is expected here"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1: a second document starts here (---)"),
        ("{{ x }}: 1\n", "a.yaml:1:1: the name of a field is expected here"),
        ("a: \x07\n", "a.yaml:1:4: the control character U+0007 stands here"),
        ("a: b\nc: d\ufeff\n", "a.yaml:2:5: the control character U+FEFF stands here"),
    ],
)
def test_a_mistake_in_the_form_is_explained_without_the_words_of_a_programmer(text: str, expected: str) -> None:
    (line,) = said(text)
    assert line.startswith(expected)


@pytest.mark.parametrize(
    "text", ["a: !!python/object/apply:os.system ['ls']\n", "a: !!python/name:os.system\n", "a: !x b\n"]
)
def test_a_type_mark_is_refused_and_nothing_is_run(text: str) -> None:
    assert said(text) == [
        "a.yaml:1:4: a type mark (a word that starts with !) is not supported "
        "(remove it; if a text starts with !, put it in quotation marks) [yaml-tag]"
    ]


def test_an_alias_bomb_is_refused_at_its_first_name() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
    )
    lines = said(bomb)
    assert lines[0].startswith("a.yaml:1:4: a name for this place (&name) is not supported")
    assert lines[2].startswith("a.yaml:2:8: a text that starts with * refers to another place of the file")
    assert "(repeat the value" in lines[2]


@pytest.mark.parametrize("text", ["[" * 20_000, "a: " + "[" * 20_000, "- " * 20_000, "[a: " * 20_000])
def test_twenty_thousand_open_brackets_give_one_message(text: str) -> None:
    (line,) = said(text)
    assert "lists and fields are nested more than 50 deep (look for brackets that are never closed)" in line


def test_twenty_thousand_open_braces_give_one_message() -> None:
    (line,) = said("a: " + "{" * 20_000)
    assert "the name of a field is expected here" in line
