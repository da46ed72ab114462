"""One `w:p` → a FlowParagraph: what kind of paragraph it is, and its content."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from reportgen.document import Run
from reportgen.read.flow import FlowParagraph
from reportgen.read.inline import Inline
from reportgen.read.story import Story
from reportgen.read.styles import TextFormat, numbering, outline_level
from reportgen.read.wordml import W, value

_RIGHT = frozenset({"right", "end"})


def read_paragraph(story: Story, element: etree._Element) -> FlowParagraph:
    """Read one paragraph; `story` keeps what goes beyond it: open fields and bookmarks."""
    properties = element.find(f"{W}pPr")
    style = story.styles.paragraph(value(properties, "pStyle"))
    name = style.names[0] if style.names else ""
    flow = FlowParagraph(story.location(element), style.kind, style.level, style.role, name)
    level = outline_level(properties)
    if level is not None and style.kind == "paragraph":
        flow.kind, flow.level = "heading", level
    flow.right = value(properties, "jc") in _RIGHT
    mark = properties.find(f"{W}rPr") if properties is not None else None
    marked = {child.tag for child in mark} if mark is not None else set()
    flow.mark_gone = not marked.isdisjoint(story.drops)
    shown_number = _number(story, flow, properties, style.number)
    inline = Inline(story, flow, TextFormat(lang=style.text.lang, hidden=style.text.hidden))
    dropped = story.dropped
    for waiting in story.waiting:
        inline.bookmark_start(waiting)
    story.waiting.clear()
    inline.children(element)
    flow.dropped = story.dropped > dropped
    if not flow.changes:
        _mark_change(flow, marked)
    if hidden := inline.sink.hidden.strip():
        inline.sink.unread("read-hidden", f"hidden text “{hidden}”", "show it in Word with the ¶ button")
    if story.kept > inline.start:
        flow.continues += [one.name for one in story.open.values() if one.paragraph is not flow]
    _trim(flow)
    if shown_number and flow.content:
        flow.content.insert(0, Run(shown_number))
    return flow


def _number(
    story: Story, flow: FlowParagraph, properties: etree._Element | None, of_style: tuple[str, int] | None
) -> str:
    """Find the list that the paragraph stands in, and count it.

    Returns a number that its place does not tell: of a heading, an article, or in a list that does not begin with 1.
    """
    identifier, level = of_style or ("", 0)
    own = numbering(properties)
    if own is not None:
        identifier, level = own[0] or identifier, level if own[1] is None else own[1]
    if not story.numbering.exists(identifier):
        return ""
    label = story.numbering.label(identifier, level)
    if flow.kind == "paragraph":
        flow.number = (identifier, level)
    counted = story.numbering
    shown = flow.kind == "heading" or counted.worded(identifier, level) or counted.begins_late(identifier, level)
    return label if shown else ""


def _mark_change(flow: FlowParagraph, marked: set[str]) -> None:
    """Note that the end of the paragraph alone is a tracked change: it was cut in two, or joined with the next."""
    if f"{W}ins" in marked:
        flow.changes.append(("insertion", "¶"))
    elif f"{W}del" in marked:
        flow.changes.append(("deletion", "¶"))


def _trim(flow: FlowParagraph) -> None:
    """Drop line and page breaks at both ends; nothing is seen of them."""
    content = flow.content
    while content and isinstance(last := content[-1], Run) and last.text.endswith("\v"):
        content[-1:] = [replace(last, text=text)] if (text := last.text.rstrip("\v")) else []
    while content and isinstance(first := content[0], Run) and first.text.startswith("\v"):
        content[:1] = [replace(first, text=text)] if (text := first.text.lstrip("\v")) else []
