"""JSON text → Tree. The standard library finds syntax errors; a flat walk over the tokens adds the places."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from reportgen.load.tree import MAX_DEPTH, Tree, TreeBuilder, Value
from reportgen.location import Location

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+')
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORDS: dict[str, Value] = {"null": None, "true": True, "false": False}
_HINTS = {
    "Expecting property name enclosed in double quotes": 'write field names in "..."; no comma before a closing }',
    "Expecting ',' delimiter": "put a comma between two fields or items",
    "Expecting ':' delimiter": "put a colon between the name of a field and its value",
    "Expecting value": "write a value here; no comma before a closing ]",
    "Unterminated string starting at": "close the quotation mark",
    "Invalid control character at": "write a line break as \\n and a tab as \\t, or keep the text on one line",
    "Invalid \\escape": "write a backslash twice",
    "Invalid \\uXXXX escape": "write the character itself",
    "Extra data": "a file holds one group of fields; remove what follows it",
    "Illegal trailing comma before end of object": "remove the comma",
    "Illegal trailing comma before end of array": "remove the comma",
}


class _NotANumberError(ValueError):
    """NaN or an infinity, which JSON does not have."""


def _refuse_constant(name: str) -> None:
    raise _NotANumberError(name)


def read_json(text: str, file: str) -> Tree:
    """Return the values, places and problems of a JSON text; never raises, whatever the text holds."""
    tree = Tree(file)
    try:
        # Numbers are not converted here: a very long one would be refused or would pass through a float.
        json.loads(text, parse_float=str, parse_int=str, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        hint = _HINTS.get(error.msg, "compare the line with those above it")
        place = Location(file, error.lineno, error.colno)
        return tree.stop("json-syntax", f"this is not valid JSON: {_plain(error.msg)}", hint, place)
    except _NotANumberError as error:
        return tree.stop("json-syntax", f"{error} is not a number", "leave the field out when there is no figure")
    except RecursionError:
        return _too_deep(tree, Location(file))
    _walk(text, tree)
    return tree


def _plain(message: str) -> str:
    message = message.removesuffix(" at")
    return message[:1].lower() + message[1:]


def _too_deep(tree: Tree, place: Location) -> Tree:
    message = f"lists and fields are nested more than {MAX_DEPTH} deep"
    return tree.stop("nested-too-deep", message, "look for brackets that are never closed", place)


def _walk(text: str, tree: Tree) -> None:
    """Build the tree from a text that is known to be valid JSON, so that its tokens need no check."""
    builder = TreeBuilder(tree)
    lines = [0, *(match.end() for match in re.finditer(r"\n", text))]
    for match in _TOKEN.finditer(text):
        token = match.group()
        line = bisect_right(lines, match.start())
        place = Location(tree.file, line, match.start() - lines[line - 1] + 1)
        if token in ":,":
            continue
        if token in "]}":
            builder.close()
        elif token in "[{":
            if builder.depth >= MAX_DEPTH:
                _too_deep(tree, place)
                return
            builder.open([] if token == "[" else {}, place)
        elif builder.wants_key:
            builder.key(_text(token, builder, place), place)
        elif token[0] == '"':
            builder.scalar(_text(token, builder, place), place)
        else:
            builder.scalar(_WORDS[token] if token in _WORDS else _number(token), place)


def _number(token: str) -> Value:
    return int(token) if _INTEGER.fullmatch(token) else token


def _text(token: str, builder: TreeBuilder, place: Location) -> str:
    value = str(json.loads(token))
    if found := _SURROGATE.search(value):
        path = () if builder.wants_key else builder.path
        message = f"the escape \\u{ord(found.group()):04x} is half a character"
        builder.tree.report("control-character", message, "write the character itself", place, path)
        value = _SURROGATE.sub("\ufffd", value)
    return value
