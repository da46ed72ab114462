"""The lists of headings, tables and figures: TOC fields that are filled when the file opens, their entries links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from reportgen.captions import captions
from reportgen.document import Contents, Document, Heading, Inline, Run
from reportgen.write.docx.bookmarks import Bookmarks
from reportgen.write.docx.runs import Runs, field

NO_PAGES: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry: the style it has, the key of the bookmark it leads to, and its text."""

    style: str
    key: str
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list of contents stands: the width of the text there, in twentieths of a point, and the known pages."""

    width: int
    pages: Mapping[str, int]


def sequence(kind: str, meta: Mapping[str, str]) -> str:
    """The name by which Word counts the captions of tables or figures.

    It is the word of the label, as in captions made in Word; so the two languages of one file are counted apart.
    """
    return re.sub(r"\W", "_", meta.get(f"{kind}-label", "")) or kind


def contents_xml(of: str, document: Document, bookmarks: Bookmarks, runs: Runs, place: Place) -> Iterator[str]:
    """The list of headings, tables or figures as a field that is filled, paragraph by paragraph."""
    what = '\\o "1-2"' if of == "headings" else f'\\c "{sequence(of.removesuffix("s"), document.meta)}"'
    instruction = f"TOC {what} \\h \\z"
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    entries = list(entries_xml(of, document, bookmarks, runs, place))
    for index, (properties, link) in enumerate(entries):
        first, last = begin if index == 0 else "", end if index == len(entries) - 1 else ""
        yield f"<w:p>{properties}{first}{link}{last}</w:p>"


def entries_xml(
    of: str, document: Document, bookmarks: Bookmarks, runs: Runs, place: Place
) -> Iterator[tuple[str, str]]:
    """The properties and the content of the paragraph of each entry of a list.

    An entry whose page is known ends in its number, on the edge of the text. Where no page is known none is guessed:
    Word adds them when a person updates the field.
    """
    found = _headings(document) if of == "headings" else _captions(document, of.removesuffix("s"))
    for entry in found:
        target = bookmarks.name(entry.key)
        text = runs.xml(_without_links_and_notes(entry.content))
        tab = ""
        if entry.key in place.pages:
            text += "<w:r><w:tab/></w:r>" + field(f"PAGEREF {target} \\h", str(place.pages[entry.key]))
            # LibreOffice drops what stands beyond an indent on the right, which a house style may have here.
            edge = f'<w:tab w:val="right" w:leader="dot" w:pos="{place.width}"/>'
            tab = f'<w:tabs>{edge}</w:tabs><w:ind w:right="0"/>'
        properties = f'<w:pPr><w:pStyle w:val="{runs.styles[entry.style]}"/>{tab}</w:pPr>'
        yield properties, f'<w:hyperlink w:anchor="{target}" w:history="1">{text}</w:hyperlink>'


def _headings(document: Document) -> Iterator[_Entry]:
    """Headings 1 and 2 of the text, and those of the lists at its end."""
    for block in document.blocks:
        if isinstance(block, Heading) and block.level in (2, 3):
            yield _Entry(f"toc {block.level - 1}", block.key, block.content)
        elif isinstance(block, Contents) and block.of != "headings":
            yield _Entry("toc 1", block.key, block.heading)


def _captions(document: Document, kind: str) -> Iterator[_Entry]:
    for caption in captions(document.blocks):
        if caption.kind == kind:
            label = Run(f"{caption.label(document.meta)} – ")
            yield _Entry("table of figures", caption.key, (label, *caption.content))


def _without_links_and_notes(content: tuple[Inline, ...]) -> Iterator[Run]:
    for item in content:
        if isinstance(item, Run):
            yield replace(item, text=item.text.replace("\v", " "), strong=False, href="", ref="")
