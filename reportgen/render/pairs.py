"""Template pairs, checked before anything is rendered: the same files, the same keys, the same data on both sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import jinja2

from reportgen import vocabulary
from reportgen.errors import Problem
from reportgen.language import Language
from reportgen.location import Location
from reportgen.render.environment import TemplateEnvironment
from reportgen.render.references import Reference, references

# Elements whose order and attributes make up the structure; inline ones may stand in another order in a sentence.
_STRUCTURE = vocabulary.BLOCKS | {"li", "caption", "thead", "tbody", "tr", "th", "td", "figcaption"}
_TAG = re.compile(r"<([a-z][a-z0-9]*)((?:\s[^<>]*)?)/?>")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_EXPRESSION = "{{…}}"


def compare_templates(overrides: Path | None = None) -> list[Problem]:
    """Every difference between templates/fr and templates/nl, each with both places."""
    sides = {language: TemplateEnvironment(language, overrides) for language in Language}
    names = {language: set(environment.template_names()) for language, environment in sides.items()}
    problems: list[Problem] = []
    for language, environment in sides.items():
        for name in sorted(names[language] - names[language.other]):
            message = f"there is no {language.other.english} {name}"
            hint = f"add templates/{language.other.value}/{name}"
            problems.append(Problem("template-pair-file", message, Location(environment.origin_name(name)), hint=hint))
    for name in sorted(names[Language.FR] & names[Language.NL]):
        problems += _compare(name, sides[Language.FR], sides[Language.NL])
    return problems


def _compare(name: str, fr: TemplateEnvironment, nl: TemplateEnvironment) -> Iterator[Problem]:
    structures, data = [], []
    for side in (fr, nl):
        try:
            structures.append(_structure(name, side))
            data.append(references(side, name))
        except jinja2.TemplateSyntaxError as error:
            yield Problem("template-syntax", str(error.message), Location(side.origin_name(name), error.lineno))
    places = fr.origin_name(name), nl.origin_name(name)
    if len(data) == 2:
        yield from _same_structure(structures[0], structures[1], places)
        yield from _same_data(data[0], data[1], places)


def _structure(name: str, environment: TemplateEnvironment) -> list[tuple[str, int]]:
    """The structural start tags of a template with their attributes and lines; `references` compares expressions."""
    text = ""
    for _, kind, value in environment.lex(environment.source_of(name)):
        # Statements and comments leave no trace in the tags; of an expression it stays that there is one.
        mark = _EXPRESSION if kind == "variable_begin" else ""
        text += value if kind == "data" else mark + "\n" * value.count("\n")
    found = []
    for match in _TAG.finditer(text):
        if match[1] in _STRUCTURE:
            attributes = sorted(f'{key}="{value}"' for key, value in _ATTRIBUTE.findall(match[2]) if key != "lang")
            line = text.count("\n", 0, match.start()) + 1
            found.append((" ".join([match[1], *attributes]), line))
    return found


def _same_structure(fr: list[tuple[str, int]], nl: list[tuple[str, int]], places: tuple[str, str]) -> Iterator[Problem]:
    """The first place where the structures part; what follows usually follows from it."""
    end = ("the end of the file", 0)
    for index in range(max(len(fr), len(nl))):
        mine = fr[index] if index < len(fr) else end
        other = nl[index] if index < len(nl) else end
        if mine[0] != other[0]:
            message = f"<{mine[0]}> stands opposite <{other[0]}> at {Location(places[1], other[1])}"
            hint = "give both files the same elements, keys and attributes in the same order"
            yield Problem("template-pair-structure", message, Location(places[0], mine[1]), hint=hint)
            return


def _same_data(fr: list[Reference], nl: list[Reference], places: tuple[str, str]) -> Iterator[Problem]:
    counts = Counter(one.text for one in fr), Counter(one.text for one in nl)
    for mine, other, found, language, here, there in (
        (counts[0], counts[1], fr, Language.NL, places[0], places[1]),
        (counts[1], counts[0], nl, Language.FR, places[1], places[0]),
    ):
        for text in mine - other:
            line = next(one.line for one in found if one.text == text)
            times = f"{mine[text]} times here and {other[text]} times" if other[text] else "here and not"
            message = f"{text} is used {times} in {there}"
            hint = f"use the same data in the {language.english} file"
            yield Problem("template-pair-data", message, Location(here, line), hint=hint)
