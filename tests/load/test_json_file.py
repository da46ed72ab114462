from __future__ import annotations

import pytest

from reportgen.load.json_file import read_json
from reportgen.location import Location


def said(text: str) -> list[str]:
    return [str(problem) for _, problem in read_json(text, "a.json").problems]


def test_values_and_places_are_those_of_the_text() -> None:
    tree = read_json('{\n\t"year": 2025,\n\t"a": [{"b": 1.50}, null, true, "\\u00e9\\n"]\n}', "a.json")
    assert tree.problems == []
    assert tree.value == {"year": 2025, "a": [{"b": "1.50"}, None, True, "é\n"]}
    assert tree.places == {
        ("year",): Location("a.json", 2, 2),
        ("a",): Location("a.json", 3, 2),
        ("a", 0): Location("a.json", 3, 8),
        ("a", 0, "b"): Location("a.json", 3, 9),
        ("a", 1): Location("a.json", 3, 21),
        ("a", 2): Location("a.json", 3, 27),
        ("a", 3): Location("a.json", 3, 33),
    }


def test_a_character_outside_the_basic_plane_may_be_escaped() -> None:
    tree = read_json('{"a": "\\ud83d\\ude00"}', "a.json")
    assert tree.value == {"a": "\U0001f600"}
    assert tree.problems == []


def test_a_decimal_never_passes_through_a_float() -> None:
    tree = read_json('{"a": 0.1000000000000000055511151231257827, "b": 1e2, "c": ' + "9" * 5000 + "}", "a.json")
    assert tree.value == {"a": "0.1000000000000000055511151231257827", "b": "1e2", "c": "9" * 5000}


def test_a_legal_form_that_yaml_does_not_know_is_read() -> None:
    long_name = "x" * 2000
    tree = read_json('{"a"\n:1,"' + long_name + '":"\x7f\u2028"}', "a.json")
    assert tree.value == {"a": 1, long_name: "\x7f\u2028"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "a.json:1:1: this is not valid JSON: expecting value (write a value here"),
        ('{"a": 1,}', "a.json:1:"),
        ('{"a": 1 "b": 2}', "a.json:1:9: this is not valid JSON: expecting ',' delimiter (put a comma"),
        ('{"a" 1}', "a.json:1:6: this is not valid JSON: expecting ':' delimiter (put a colon"),
        ("{'a': 1}", "a.json:1:2: this is not valid JSON: expecting property name enclosed in double quotes"),
        ('{"a": "b', "a.json:1:7: this is not valid JSON: unterminated string starting (close the quotation mark)"),
        ('{"a": "b\nc"}', "a.json:1:9: this is not valid JSON: invalid control character (write a line break as \\n"),
        ('{"a": "\\x"}', "a.json:1:8: this is not valid JSON: invalid \\escape"),
        ("{} {}", "a.json:1:4: this is not valid JSON: extra data"),
        ('{"a": NaN}', "a.json: NaN is not a number"),
        ('{"a": -Infinity}', "a.json: -Infinity is not a number"),
        ('{"a": "\\ud83d"}', "a.json:1:7: the escape \\ud83d is half a character"),
        ('{"a": 1, "a": 2}', "a.json:1:10: the field 'a' stands here twice; it is already on line 1"),
        ("[" * 20_000, "a.json: lists and fields are nested more than 50 deep"),
        ("[" * 60 + "]" * 60, "a.json:1:51: lists and fields are nested more than 50 deep"),
    ],
)
def test_a_mistake_in_the_form_is_explained(text: str, expected: str) -> None:
    (line,) = said(text)
    assert line.startswith(expected)
