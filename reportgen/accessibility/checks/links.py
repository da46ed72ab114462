"""Links: whoever goes from link to link hears only their texts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from reportgen.accessibility.contrast import BLACK, contrast
from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.content import Link, Paragraph
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.words import VAGUE_LINKS

_EDIT = "right-click the link > Edit Hyperlink"

LINK_EMPTY = Rule(
    "access-link-empty",
    "error",
    "10.2.4.4",
    "delete it, or type a text that says where it leads (right-click > Edit Hyperlink > Text to display)",
)
LINK_VAGUE = Rule(
    "access-link-vague",
    "warning",
    "10.2.4.4",
    f"{_EDIT} > Text to display: write the name of the page or document that it leads to",
)
LINK_ADDRESS = Rule(
    "access-link-address",
    "warning",
    "10.2.4.4",
    f"{_EDIT} > Text to display: write the name of the page or document, not its address",
)
LINK_AMBIGUOUS = Rule(
    "access-link-ambiguous",
    "warning",
    "10.2.4.4",
    f"{_EDIT} > Text to display: write in each link what sets its target apart",
)
LINK_BROKEN = Rule(
    "access-link-broken",
    "warning",
    "10.2.4.4",
    f"{_EDIT} > Place in This Document, and choose where it leads; or delete the link",
)
LINK_COLOUR = Rule(
    "access-link-colour",
    "warning",
    "10.1.4.1",
    "give it the style Hyperlink (Home > Styles), or underline it (Ctrl+U)",
)

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ENDS = ' \t\n\u00a0.,:;!?…»«›‹>→()[]"“”'

_BUILT_IN = {"", "_top"}
"""Names that Word takes for the top of the document."""

_TELLING_APART = 3.0
"""The contrast with the text around it from which on a link is not told by its colour alone (WCAG 2.1, G183)."""


def link_texts(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Links without a text, or with one that does not say where they lead."""
    for link in file.content.links:
        text, place = " ".join(link.text.split()), link.paragraph.place
        if link.reference:
            continue
        if not text:
            if not any(graphic.alternative for graphic in link.graphics):
                yield LINK_EMPTY.at(place, f"the link to {link.target or 'nowhere'} has no text")
        elif text.lower().replace("’", "'").strip(_ENDS) in VAGUE_LINKS:
            yield LINK_VAGUE.at(place, f"the link “{text}” does not say where it leads")
        elif _ADDRESS.fullmatch(text):
            yield LINK_ADDRESS.at(place, f"the text of the link is the address itself: {text}")


def ambiguous_links(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Links with the same text that lead to different places, when the words around them are the same too.

    In a table the first cell of the row, which says what the row is about, belongs to these words.
    """
    same: dict[tuple[str, str], list[Link]] = defaultdict(list)
    for link in file.content.links:
        text = " ".join(link.text.split()).lower()
        if text and not link.reference and text.strip(_ENDS) not in VAGUE_LINKS:
            same[text, _around(link.paragraph)].append(link)
    for links in same.values():
        if len({(link.target.rstrip("/").lower(), link.internal) for link in links}) > 1:
            message = f"links with the text “{' '.join(links[0].text.split())}” lead to different places"
            yield LINK_AMBIGUOUS.at([link.paragraph.place for link in links], message)


def _around(paragraph: Paragraph) -> str:
    row = paragraph.cell.row.cells[0].text if paragraph.cell else ""
    return " ".join(f"{row} {paragraph.text}".lower().split())


def broken_links(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Links within the document to a bookmark that does not exist."""
    known = _BUILT_IN | file.content.bookmarks
    for link in file.content.links:
        if link.internal and link.target.lower() not in known:
            text = " ".join(link.text.split())
            yield LINK_BROKEN.at(link.paragraph.place, f"the link “{text}” leads to a place that does not exist")


def links_by_colour(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Links in running text that only their colour tells from the words around them."""
    for link in file.content.links:
        paragraph = link.paragraph
        around = [run for run in paragraph.runs if run.link is None and run.text.strip()]
        words = [run for run in link.runs if run.text.strip()]
        if link.reference or not around or not words:
            continue
        looks, plain = [file.formatter.of(run, paragraph) for run in words], file.formatter.of(around[0], paragraph)
        if any(look.underline or look.bold != plain.bold or look.italic != plain.italic for look in looks):
            continue
        colours = [(look.colour or BLACK, plain.colour or BLACK) for look in looks]
        if any(mine != other and contrast(mine, other) < _TELLING_APART for mine, other in colours):
            yield LINK_COLOUR.at(paragraph.place, f"only its colour shows that “{link.text.strip()}” is a link")
