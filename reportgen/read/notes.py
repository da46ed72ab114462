"""Footnotes, endnotes and comments: parts of their own that the body refers to by number."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from reportgen.document import Run
from reportgen.read.body import read_flow
from reportgen.read.flow import FlowParagraph, paragraphs
from reportgen.read.story import Story
from reportgen.read.wordml import W

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_notes(story: Story, root: etree._Element, tag: str) -> dict[str, list[FlowParagraph]]:
    """The paragraphs of each `w:footnote`, `w:endnote` or `w:comment` of a part, by identifier; separators left out."""
    found = {}
    for note in root.iterchildren(W + tag):
        if note.get(f"{W}type") in _SEPARATORS:
            continue
        story.fields.clear()
        content = list(paragraphs(read_flow(story, note)))
        if content and tag != "comment":
            _without_space(content[0])
        found[note.get(f"{W}id", "")] = content
    return found


def _without_space(first: FlowParagraph) -> None:
    """Drop the space or tab that sets the number of a note off from its text."""
    while first.content and isinstance(start := first.content[0], Run) and start.text[0] in " \t\u00a0":
        first.content[:1] = [replace(start, text=text)] if (text := start.text[1:]) else []
