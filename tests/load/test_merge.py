from __future__ import annotations

from reportgen.load.merge import merge
from reportgen.load.yaml_file import read_yaml


def test_the_same_list_in_two_files_is_one_list_and_every_item_knows_its_file() -> None:
    merged = merge([read_yaml("a: [1, 2]\n", "1.yaml"), read_yaml("a: [3]\nb: x\n", "2.yaml")])
    assert merged.value == {"a": [1, 2, 3], "b": "x"}
    assert str(merged.positions.at(("a", 1))) == "1.yaml:1:8"
    assert str(merged.positions.at(("a", 2))) == "2.yaml:1:5"
    assert merged.problems == []


def test_another_field_in_two_files_names_both_places() -> None:
    merged = merge([read_yaml("b: x\n", "1.yaml"), read_yaml("a: 1\nb: y\n", "2.yaml")])
    assert merged.value == {"a": 1, "b": "x"}
    assert [str(problem) for _, problem in merged.problems] == [
        "2.yaml:2:1: the field 'b' already stands in 1.yaml:1:1 (keep it in one of the two files) [field-twice]"
    ]


def test_a_field_without_a_value_counts_as_absent() -> None:
    merged = merge([read_yaml("a:\n", "1.yaml"), read_yaml("a: [1]\n", "2.yaml"), read_yaml("# nothing\n", "3.yaml")])
    assert merged.value == {"a": [1]}
    assert str(merged.positions.at(("a", 0))) == "2.yaml:1:5"
    assert merged.problems == []


def test_a_problem_about_an_item_moves_with_the_item() -> None:
    merged = merge([read_yaml("a: [1, 2]\n", "1.yaml"), read_yaml("a: [&x 3]\n", "2.yaml")])
    assert [path for path, _ in merged.problems] == [("a", 2)]
