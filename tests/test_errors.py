"""Errors: one shape of message, nothing left out, and a suggestion where one is near."""

from __future__ import annotations

import pytest

from reportgen import errors
from reportgen.errors import Problem, ReportgenError, suggestion
from reportgen.location import Location


def test_a_problem_reads_place_field_message_hint_and_code():
    problem = Problem("unknown-field", "no field 'x'", Location("a.yaml", 3, 5), "actions[2].x", "did you mean 'y'?")
    assert str(problem) == "a.yaml:3:5: actions[2].x: no field 'x' (did you mean 'y'?) [unknown-field]"


def test_a_problem_without_place_field_or_hint_leaves_no_empty_brackets():
    assert str(Problem("code", "what is wrong")) == "what is wrong [code]"


@pytest.mark.parametrize(
    ("location", "text"),
    [(Location("a.yaml"), "a.yaml"), (Location("a.yaml", 3), "a.yaml:3"), (Location("a.yaml", 3, 5), "a.yaml:3:5")],
)
def test_a_location_says_as_much_as_is_known(location: Location, text: str):
    assert str(location) == text


def test_a_column_without_a_line_says_nothing():
    assert str(Location("a.yaml", 0, 5)) == "a.yaml"


@pytest.mark.parametrize(
    "name",
    ["DataError", "TemplateError", "DocumentError", "MatchError", "ReadError", "WriteError", "ResourceError"],
)
def test_one_except_clause_catches_every_error_of_reportgen(name: str):
    assert issubclass(getattr(errors, name), ReportgenError)


def test_an_error_shows_all_its_problems_and_not_only_the_first():
    error = ReportgenError(Problem("a", message) for message in ("first", "second"))
    assert [problem.message for problem in error.problems] == ["first", "second"]
    assert str(error) == "first [a]\nsecond [a]"


def test_an_error_takes_one_problem_without_a_list_around_it():
    assert ReportgenError(Problem("a", "only")).problems == (Problem("a", "only"),)


def test_a_typing_error_gets_the_nearest_word_suggested():
    assert suggestion("sumary", ["summary", "sources"]) == "did you mean 'summary'?"


def test_a_word_that_is_near_to_nothing_gets_no_suggestion():
    assert suggestion("xyz", ["summary", "sources"]) == ""
    assert suggestion("xyz", []) == ""
