"""Running headers and footers: what stands around the text, and what of it a Document keeps in its meta."""

from __future__ import annotations

from lxml import etree

from reportgen.read.body import read_flow
from reportgen.read.flow import FlowParagraph, paragraphs
from reportgen.read.reading import Furniture
from reportgen.read.story import Story
from reportgen.read.wordml import R, W


def references(body: etree._Element, story: Story) -> list[tuple[str, str, str]]:
    """The headers and footers that the sections of the body refer to: place, kind (default, first, even) and part."""
    found = []
    for reference in body.iter(f"{W}headerReference", f"{W}footerReference"):
        relationship = story.relationships.get(reference.get(f"{R}id", ""))
        if relationship is not None and not relationship.external:
            place = "header" if reference.tag == f"{W}headerReference" else "footer"
            found.append((place, reference.get(f"{W}type", "default"), relationship.target))
    return list(dict.fromkeys(found))


def read_furniture(story: Story, root: etree._Element) -> list[FlowParagraph]:
    """The paragraphs of a header or footer that show something."""
    story.furniture = True
    return [paragraph for paragraph in paragraphs(read_flow(story, root)) if not paragraph.empty]


def meta_of(found: list[tuple[str, str, Furniture]]) -> dict[str, str]:
    """The running title and the page label of a Document, from (place, kind, furniture) in the order of the file."""
    meta: dict[str, str] = {}
    for place, kind, furniture in found:
        name = "running-title" if place == "header" else "page-label"
        if kind == "default" and furniture.text:
            meta.setdefault(name, furniture.text)
    return meta
