"""YAML text → Tree, walking the events of libyaml. Only the plain part of YAML that a data file needs.

Text stays text: `NO` is Norway, `9.10` a point number, `2025-07` a date. Only `null`, `~` and nothing at all are empty,
only `true` and `false` are true or false, and only plain digits are an integer.
"""

from __future__ import annotations

import re

import yaml

from reportgen.load import yaml_messages
from reportgen.load.positions import item_of
from reportgen.load.tree import MAX_DEPTH, Tree, TreeBuilder, Value
from reportgen.load.yaml_messages import Mark
from reportgen.location import Location

# PyYAML may be built without libyaml; the pure Python loader then gives the same events more slowly.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_WORDS: dict[str, Value] = {"": None, "~": None, "null": None, "true": True, "false": False}
# What YAML 1.1 allows in a stream; libyaml stops at anything else without naming the column.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


class _StopError(Exception):
    """Reading cannot go on; the problem is already in the tree."""


def read_yaml(text: str, file: str) -> Tree:
    """Return the values, places and problems of a YAML text; never raises, whatever the text holds."""
    tree = Tree(file)
    if found := _FORBIDDEN.search(text):
        line, column = text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())
        message = f"the control character U+{ord(found.group()):04X} stands here, which no document can show"
        return tree.stop("control-character", message, "delete it", Location(file, line, column))
    builder = TreeBuilder(tree)
    try:
        _walk(text, builder)
    except _StopError:
        tree.complete = False
    except yaml.MarkedYAMLError as error:
        message, hint, mark = yaml_messages.explain(error, text)
        tree.stop("yaml-syntax", message, hint, _place(file, mark))
    except yaml.YAMLError:
        tree.stop("yaml-syntax", "the file cannot be read as YAML", "compare it with a file of the sample report")
    tree.unfinished = () if tree.complete else item_of(builder.path)
    return tree


def _place(file: str, mark: Mark | None) -> Location:
    return Location(file, mark.line + 1, mark.column + 1) if mark else Location(file)


def _walk(text: str, builder: TreeBuilder) -> None:
    documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        place = _place(builder.tree.file, event.start_mark)
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                builder.tree.report(
                    "yaml-documents",
                    "a second document starts here (---)",
                    "remove this line, or move what follows to a file of its own",
                    place,
                )
                raise _StopError
        elif isinstance(event, yaml.AliasEvent):
            _refuse_alias(event, builder, place)
        elif isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
            _refuse_anchor_and_tag(event, builder, place)
            if isinstance(event, yaml.ScalarEvent):
                _scalar(event, builder, place)
            else:
                _open(event, builder, place)
        elif isinstance(event, yaml.CollectionEndEvent):
            builder.close()


def _scalar(event: yaml.ScalarEvent, builder: TreeBuilder, place: Location) -> None:
    if builder.wants_key:
        builder.key(event.value, place)
    else:
        builder.scalar(_resolve(event.value) if not event.style else event.value, place)


def _resolve(text: str) -> Value:
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _INTEGER.fullmatch(text) else text


def _open(event: yaml.CollectionStartEvent, builder: TreeBuilder, place: Location) -> None:
    if builder.wants_key:
        builder.tree.report(
            "yaml-key",
            "the name of a field is expected here, not a list or a group of fields",
            "text that starts with [ { or ? must stand in quotation marks",
            place,
        )
        raise _StopError
    if builder.depth >= MAX_DEPTH:
        message = f"lists and fields are nested more than {MAX_DEPTH} deep"
        builder.tree.report("nested-too-deep", message, "look for brackets that are never closed", place)
        raise _StopError
    builder.open([] if isinstance(event, yaml.SequenceStartEvent) else {}, place)


def _refuse_alias(event: yaml.AliasEvent, builder: TreeBuilder, place: Location) -> None:
    builder.tree.report(
        "yaml-anchor",
        "a text that starts with * refers to another place of the file, which is not supported",
        "repeat the value; if a text starts with *, put it in quotation marks",
        place,
        () if builder.wants_key else builder.path,
    )
    if builder.wants_key:
        raise _StopError
    builder.scalar(None, place)


def _refuse_anchor_and_tag(
    event: yaml.ScalarEvent | yaml.CollectionStartEvent, builder: TreeBuilder, place: Location
) -> None:
    path = () if builder.wants_key else builder.path
    if event.anchor is not None:
        builder.tree.report(
            "yaml-anchor",
            "a name for this place (&name) is not supported",
            "remove it and repeat the value where it is needed; if a text starts with &, put it in quotation marks",
            place,
            path,
        )
    if event.tag is not None:
        builder.tree.report(
            "yaml-tag",
            "a type mark (a word that starts with !) is not supported",
            "remove it; if a text starts with !, put it in quotation marks",
            place,
            path,
        )
