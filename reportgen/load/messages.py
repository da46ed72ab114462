"""What pydantic found, in plain words: per type of error a code, a message and a hint.

The given value is never repeated, because it may be confidential. Pydantic's own words are used only for a type that
is not in the table.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Words(NamedTuple):
    """The words for one type of error."""

    code: str
    message: str
    hint: str


_TEXT = "if it looks like a number or true/false, put it in quotation marks"
_FIGURE = "write digits, with a point for decimals: 44.2"
_ISO_DATE = "write it as 2025-07-13"
_URL = "write the whole address, starting with https://"

TYPES: dict[str, Words] = {
    "missing": Words("missing-field", "this field is missing", "add it"),
    "string_type": Words("wrong-type", "a text is expected here", _TEXT),
    "string_too_short": Words("empty-value", "the text is empty", "fill it in, or remove the field"),
    "string_too_long": Words("wrong-value", "the text has more than {max_length} characters", "shorten it"),
    "int_type": Words("wrong-type", "a whole number is expected here", "write digits only, without quotation marks"),
    "int_parsing": Words("wrong-type", "a whole number is expected here", "write digits only, without quotation marks"),
    "int_from_float": Words("wrong-type", "a whole number is expected here", "write digits only"),
    "int_parsing_size": Words("wrong-value", "the number is too large", "check the number of digits"),
    "bool_type": Words("wrong-type", "true or false is expected here", "write true or false, without quotation marks"),
    "bool_parsing": Words("wrong-type", "true or false is expected here", "write true or false"),
    "decimal_type": Words("wrong-type", "a figure is expected here", _FIGURE),
    "decimal_parsing": Words("wrong-type", "a figure is expected here", _FIGURE),
    "decimal_max_digits": Words("wrong-value", "the figure has too many digits", "check the number of digits"),
    "finite_number": Words("wrong-value", "a figure is expected here", _FIGURE),
    "greater_than_equal": Words("wrong-value", "the figure is below {ge}", "write {ge} or more"),
    "greater_than": Words("wrong-value", "the figure is not above {gt}", "write more than {gt}"),
    "less_than_equal": Words("wrong-value", "the figure is above {le}", "write {le} or less"),
    "less_than": Words("wrong-value", "the figure is not below {lt}", "write less than {lt}"),
    "too_short": Words("empty-value", "at least {min_length} item(s) must stand here", "add what is missing"),
    "tuple_type": Words("wrong-type", "a list is expected here", "start each item on a line of its own with - "),
    "model_type": Words("wrong-type", "a group of fields is expected here", "write each on a line: name: value"),
    "model_attributes_type": Words("wrong-type", "a group of fields is expected here", "write: name: value"),
    "dict_type": Words("wrong-type", "a group of fields is expected here", "write each on a line: name: value"),
    "date_type": Words("wrong-type", "a date is expected here", _ISO_DATE),
    "date_parsing": Words("wrong-value", "this is not a date of the calendar", _ISO_DATE),
    "date_from_datetime_parsing": Words("wrong-value", "this is not a date of the calendar", _ISO_DATE),
    "date_from_datetime_inexact": Words("wrong-value", "a date without a time is expected here", _ISO_DATE),
    "url_type": Words("wrong-type", "a web address is expected here", _URL),
    "url_parsing": Words("wrong-value", "this is not a web address", _URL),
    "url_scheme": Words("wrong-value", "this is not a web address", _URL),
    "url_syntax_violation": Words("wrong-value", "this is not a web address", _URL),
    "url_too_long": Words("wrong-value", "the web address has more than {max_length} characters", "shorten it"),
}

PATTERNS: dict[str, Words] = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": Words(
        "wrong-value",
        "this is not an identifier",
        "use lower-case letters without accents, digits and hyphens, like ports-alliance",
    ),
    r"^[a-z0-9-]+/[0-9a-z.-]+$": Words(
        "wrong-value", "this is not the identifier of a commitment", "write its origin and number, like resolution/9.1"
    ),
    r"^[A-Z]{2}$": Words("wrong-value", "this is not a country code", "write two capitals (ISO 3166), like BE or CO"),
    r"^[0-9]{1,2}(\.[0-9]{1,2})?$": Words("wrong-value", "this is not the number of a point", "write it like 9 or 9.1"),
    r"^[A-Z][A-Z0-9]{1,4}(-[A-Z0-9]{1,5})?$": Words(
        "wrong-value", "this is not the code of an area", "write a country (BE), a port (BEANR) or EU"
    ),
    r"^[FMT]$": Words("wrong-value", "this is not a code of SEX", "write F, M or T (total)"),
    r"^[A-Z]{3}$": Words("wrong-value", "this is not a currency code", "write three capitals (ISO 4217), like EUR"),
    r"^[a-z]{2}$": Words("wrong-value", "this is not a language code", "write two letters (ISO 639-1), like fr or nl"),
    r"^[a-z0-9.]+([-/][a-z0-9.]+)*$": Words(
        "wrong-value", "this is not an item of the report", "write it like 9.4, 9.4/meetings or an indicator's id"
    ),
}

# What to do about an error that a validator of the model raised, by a part of its message.
_VALUE_HINTS = {
    "is not a date of the calendar": _ISO_DATE,
    "is not a day of the calendar": "write a day that exists, or only the month or the year",
    "control character": "delete it",
    "needs its text": "write fr: and nl: with the text",
    "the period ends before": "exchange or correct start and end",
    "a date is written": "correct the date",
    "a period is written": "correct the period",
    "there is no figure": "empty OBS_VALUE or change OBS_STATUS",
    "OBS_VALUE is empty": "fill in OBS_VALUE or OBS_STATUS",
}


def words_for(kind: str, message: str, context: Mapping[str, Any], empty: bool) -> Words:
    """Return the words for a pydantic error of type `kind`; `empty` says that the field has no value at all."""
    if empty and kind not in ("missing", "value_error"):
        return Words("empty-value", "this field is empty", "fill it in, or remove the line")
    if kind == "value_error":
        return _value_error(message.removeprefix("Value error, "))
    if kind == "string_pattern_mismatch" and (words := PATTERNS.get(str(context.get("pattern")))):
        return words
    if words := TYPES.get(kind):
        return Words(words.code, words.message.format(**context), words.hint.format(**context))
    return Words("wrong-value", message, "correct the value")


def _value_error(message: str) -> Words:
    hint = next((hint for part, hint in _VALUE_HINTS.items() if part in message), "correct the value")
    return Words("wrong-value", message, hint)
