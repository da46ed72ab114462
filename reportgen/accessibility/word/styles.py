"""The styles of a document: chains of basedOn, and what each style says of text, paragraphs and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from lxml import etree

from reportgen.accessibility.word.layers import Layer, layer
from reportgen.accessibility.word.names import W, number, value
from reportgen.accessibility.word.theme import Theme

BODY_LEVEL = 9
"""The outline level of body text (w:outlineLvl counts from 0)."""

_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)


class Styles:
    """The styles part of one document."""

    def __init__(self, root: etree._Element | None, theme: Theme) -> None:
        self._theme = theme
        found = [] if root is None else root.findall(f"{W}style")
        self._styles = {str(style.get(f"{W}styleId")): style for style in found}
        self._default = {
            str(style.get(f"{W}type")): str(style.get(f"{W}styleId"))
            for style in found
            if style.get(f"{W}default") in ("1", "true", "on")
        }
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self.defaults: Layer = layer(defaults, theme)
        # The same few styles are asked for at every run and paragraph.
        self.chain = cache(self._chain)
        self.text = cache(self._text)
        self.paragraph = cache(self._paragraph)
        self.level = cache(self._level)

    def default(self, kind: str) -> str:
        """The style that a `paragraph`, `character` or `table` has when it names none."""
        return self._default.get(kind, "")

    def name(self, style: str) -> str:
        """The name by which Word knows a style, in lower case: `heading 1`, `toc 2`, `caption`."""
        element = self._styles.get(style)
        return (value(element, f"{W}name") or style).lower()

    def _chain(self, style: str) -> tuple[etree._Element, ...]:
        """The style and those it is based on, the first ancestor first."""
        found: dict[str, etree._Element] = {}
        while style in self._styles and style not in found:
            found[style] = self._styles[style]
            style = value(found[style], f"{W}basedOn") or ""
        return tuple(reversed(found.values()))

    def _text(self, style: str) -> Layer:
        """What a paragraph or character style says of text."""
        merged: Layer = {}
        for element in self.chain(style):
            merged |= layer(element.find(f"{W}rPr"), self._theme)
        return merged

    def _paragraph(self, style: str, tag: str) -> etree._Element | None:
        """The element `tag` of the paragraph properties of a style, from the nearest style that has one."""
        for element in reversed(self.chain(style)):
            if (found := element.find(f"{W}pPr/{tag}")) is not None:
                return found
        return None

    def _level(self, style: str) -> int:
        """The heading level, 1 to 9, of paragraphs in this style; 0 when they are no headings."""
        for element in reversed(self.chain(style)):
            outline = number(value(element.find(f"{W}pPr"), f"{W}outlineLvl"))
            if outline is not None:
                return outline + 1 if 0 <= outline < BODY_LEVEL else 0
            if named := _HEADING.fullmatch(value(element, f"{W}name") or ""):
                return int(named[1])
        return 0

    def table(self, style: str, condition: str) -> Iterator[etree._Element]:
        """What a table style says under a condition such as `firstRow`, or of the whole table (""), base first."""
        for element in self.chain(style):
            if not condition:
                yield element
            for part in element.findall(f"{W}tblStylePr"):
                if part.get(f"{W}type") == condition and condition:
                    yield part
