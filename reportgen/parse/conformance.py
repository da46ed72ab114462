"""What of rendered XHTML the vocabulary does not have: every element, attribute and value is checked."""

from __future__ import annotations

import re

from lxml import etree

from reportgen import vocabulary
from reportgen.errors import Problem, suggestion
from reportgen.parse.origin import location_of, tag_of
from reportgen.vocabulary import ELEMENTS, ORIGIN, TEXT

_ID = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
_LANG = re.compile("[a-z]{2}(-[A-Z]{2})?")
SPAN = re.compile("[1-9][0-9]?")
"""What `colspan` and `rowspan` may be."""


class Conformance:
    """Checks one tree; `problems` gathers what is wrong with it, `name` is the file where no template line is known."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []

    def check(self, element: etree._Element) -> None:
        """Report whatever in `element` and below it the vocabulary does not have."""
        model = ELEMENTS.get(tag_of(element))
        if model is None:
            hint = suggestion(tag_of(element), ELEMENTS) or "docs/vocabulary.md lists the elements"
            self.problem(element, "xhtml-unknown-element", f"unknown element <{tag_of(element)}>", hint)
            return
        self.check_attributes(element, model)
        texts = [element.text, *(child.tail for child in element)]
        if TEXT not in model.children and any(text and text.strip() for text in texts):
            self.problem(element, "xhtml-stray-text", f"text stands directly in <{tag_of(element)}>", "put it in a <p>")
        self.check_single(element)
        self.check_chart_only(element)
        for child in element:
            if tag_of(child) in ELEMENTS and tag_of(child) not in model.children:
                self.problem(
                    child,
                    "xhtml-misplaced-element",
                    f"<{tag_of(child)}> cannot stand in <{tag_of(element)}>",
                    f"<{tag_of(element)}> takes {_names(model.children)}",
                )
            self.check(child)

    def check_single(self, element: etree._Element) -> None:
        """Report what would be lost because only the first of its kind is read."""
        if element.get("role") == "doc-footnote" and any(
            above.get("role") == "doc-footnote" for above in element.iterancestors()
        ):
            self.problem(element, "xhtml-misplaced-element", "a footnote cannot stand in a footnote")
        seen: set[str] = set()
        for child in element:
            tag = tag_of(child)
            if tag in seen and (tag in vocabulary.SINGLE or tag_of(element) == "nav"):
                self.problem(child, "xhtml-repeated-element", f"<{tag_of(element)}> holds a second <{tag}>")
            seen.add(tag)

    def check_chart_only(self, element: etree._Element) -> None:
        """Report what says something of a chart and stands outside one, where it would be lost."""
        if element.get("class") in (vocabulary.ALTERNATIVE, vocabulary.TARGET):
            said = f"the class {element.get('class')}"
        else:
            said = "data-status" if "data-status" in element.attrib else ""
        if said and not any("data-chart" in above.attrib for above in element.iterancestors("figure")):
            self.problem(
                element,
                "xhtml-chart-only",
                f"{said} on <{tag_of(element)}> means nothing outside a chart",
                "put it in a <figure> with data-chart, or take it away",
            )

    def check_attributes(self, element: etree._Element, model: vocabulary.Element) -> None:
        tag = tag_of(element)
        given = {str(name): str(value) for name, value in element.attrib.items() if name != ORIGIN}
        for name in sorted(given.keys() - model.allowed):
            hint = suggestion(name, model.allowed) or f"<{tag}> takes {_names(model.allowed)}"
            self.problem(element, "xhtml-unknown-attribute", f"unknown attribute {name!r} on <{tag}>", hint)
        for name in sorted(model.required - given.keys()):
            self.problem(element, "xhtml-missing-attribute", f"<{tag}> needs the attribute {name!r}")
        for name, values in (
            ("role", model.roles),
            ("class", model.classes),
            ("data-kind", vocabulary.FACT_KINDS),
            ("scope", vocabulary.SCOPES),
            ("data-chart", vocabulary.CHARTS),
        ):
            if name in given and name in model.allowed and given[name] not in values:
                hint = suggestion(given[name], values) or f"one of {_names(values)}"
                self.problem(element, "xhtml-unknown-value", f"unknown {name} {given[name]!r} on <{tag}>", hint)
        if "id" in given and not _ID.fullmatch(given["id"]):
            self.problem(
                element, "xhtml-bad-key", f"id {given['id']!r} is not a key: lower-case letters, digits, . and -"
            )
        if tag == "meta" and given.get("name", "description") not in vocabulary.META:
            hint = suggestion(given["name"], vocabulary.META) or f"one of {_names(vocabulary.META)}"
            self.problem(element, "xhtml-unknown-value", f"unknown meta {given['name']!r}", hint)
        if "lang" in given and not _LANG.fullmatch(given["lang"]):
            hint = "write the two letters of ISO 639-1, like en"
            self.problem(element, "xhtml-unknown-value", f"lang {given['lang']!r} is not a language", hint)
        for name in ("colspan", "rowspan"):
            if name in given and not SPAN.fullmatch(given[name]):
                self.problem(element, "xhtml-unknown-value", f"{name} {given[name]!r} is not a number from 1 to 99")

    def problem(self, element: etree._Element, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(code, message, location_of(element, self.name), hint=hint))


def _names(names: frozenset[str]) -> str:
    words = ["text" if name == TEXT else name for name in sorted(names)]
    return ", ".join(words) or "nothing"
