"""What libyaml means, in the words of someone who writes in Word and Excel."""

from __future__ import annotations

from typing import Protocol

import yaml

_INDENT = "start this line below the fields it belongs with; indent with spaces only"
_QUOTE = "put the whole text in quotation marks"

# libyaml's own words → (message, hint). The words are those of libyaml 0.2 (scanner.c and parser.c).
_MESSAGES: dict[str, tuple[str, str]] = {
    "mapping values are not allowed in this context": (
        "a colon followed by a space stands inside a text, or the line starts at the wrong depth",
        f"{_QUOTE}, or indent the line like its neighbours",
    ),
    "did not find expected key": (
        "this line or this sign does not fit: the depth of the line is wrong, or a quotation mark ended the text early",
        f"{_INDENT}; inside '...' write an apostrophe twice",
    ),
    "did not find expected '-' indicator": ("a list item that starts with - is expected here", _INDENT),
    "could not find expected ':'": (
        "this is neither a field (name: value) nor part of the text above it",
        "add the colon and a space after the name, or indent a text that runs over several lines",
    ),
    "found unexpected end of stream": (
        "a quotation mark that opens here is never closed",
        "close it, or remove it",
    ),
    "did not find expected ',' or ']'": (
        "the list that opens here with [ is never closed, or a comma is missing in it",
        "close it with ], or put text that holds brackets in quotation marks",
    ),
    "did not find expected ',' or '}'": (
        "the group that opens here with { is never closed, or a comma is missing in it",
        "close it with }; a text that starts with { must stand in quotation marks",
    ),
    "did not find expected node content": ("a value is expected here", f"if the value starts with this sign, {_QUOTE}"),
    "block sequence entries are not allowed in this context": (
        "a list item (-) cannot start on the line of its field",
        "start the list on the next line",
    ),
    "did not find expected alphabetic or numeric character": ("a text starts with * or &", _QUOTE),
    "found undefined tag handle": ("a text starts with !", _QUOTE),
    "found unknown escape character": (
        'inside "..." a backslash has a special meaning',
        "put the text in single quotation marks '...', or write the backslash twice",
    ),
    "found invalid Unicode character escape code": (
        'inside "..." this \\u code is not a character',
        "write the character itself",
    ),
    "did not find expected <document start>": (
        "this does not belong to what stands above it",
        "write every field as name: value, and put text that starts with [ or { in quotation marks",
    ),
    "did not find expected comment or line break": (
        "a text starts with | or >",
        f"{_QUOTE}, or start the text on the next line",
    ),
}
# A problem of which the place that opened the value says more than the place where libyaml gave up.
_AT_OPENING = {
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
}


class Mark(Protocol):
    """A place in a YAML text; libyaml and the pure Python parser each have a class of their own."""

    index: int
    line: int
    column: int


def explain(error: yaml.MarkedYAMLError, text: str) -> tuple[str, str, Mark | None]:
    """Return message, hint and place of a syntax error in `text`."""
    problem, mark = error.problem or "", error.problem_mark
    if mark and _tab_in_indentation(text, mark):
        return "a tab is used for indentation", "use spaces", mark
    if problem == "found character that cannot start any token" and mark:
        sign = _character_at(text, mark)
        return f"a text cannot start with {sign}", _QUOTE, mark
    message, hint = _MESSAGES.get(
        problem, (f"the file cannot be read as YAML here: {problem}", "compare the line with those above it")
    )
    return message, hint, error.context_mark if problem in _AT_OPENING and error.context_mark else mark


def _character_at(text: str, mark: Mark) -> str:
    # The index counts characters, so it is right whatever libyaml takes for a line break.
    return text[mark.index : mark.index + 1] or "this sign"


def _tab_in_indentation(text: str, mark: Mark) -> bool:
    start = max(text.rfind("\n", 0, mark.index), text.rfind("\r", 0, mark.index)) + 1
    line = text[start:].splitlines()[0] if text[start : start + 1] else ""
    return "\t" in line[: len(line) - len(line.lstrip())]
