"""The lists of headings, tables and figures: TOC fields that are filled when the file opens, their entries links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from reportgen.captions import captions
from reportgen.document import Contents, Document, Heading, Inline, Run
from reportgen.write.docx.bookmarks import bookmark_name
from reportgen.write.docx.runs import Runs, field

SEQUENCES = {"table": "Table", "figure": "Figure"}
"""The names that Word counts captions by, the same in every language."""

NO_PAGES: Mapping[str, int] = MappingProxyType({})

_FIELDS = {
    "headings": 'TOC \\o "1-2" \\h \\z',
    "tables": f'TOC \\h \\z \\c "{SEQUENCES["table"]}"',
    "figures": f'TOC \\h \\z \\c "{SEQUENCES["figure"]}"',
}


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry: the style it has, the key of the bookmark it leads to, and its text."""

    style: str
    key: str
    content: tuple[Inline, ...]


def contents_xml(of: str, document: Document, runs: Runs, pages: Mapping[str, int], width: int) -> Iterator[str]:
    """The entries of the list of headings, tables or figures, paragraph by paragraph.

    `pages` gives the page of each key whose page is known; the entry then ends in its number, on the edge of the text
    (`width`, in twentieths of a point). Where no page is known none is guessed: Word adds them when a person updates
    the field.
    """
    entries = list(_headings(document) if of == "headings" else _captions(document, of.removesuffix("s")))
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {_FIELDS[of]} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    for index, entry in enumerate(entries):
        target = bookmark_name(entry.key)
        text = runs.xml(_without_links_and_notes(entry.content))
        tab = ""
        if entry.key in pages:
            text += "<w:r><w:tab/></w:r>" + field(f"PAGEREF {target} \\h", str(pages[entry.key]))
            # LibreOffice drops what stands beyond an indent on the right, which a house style may have here.
            tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs><w:ind w:right="0"/>'
        yield (
            f'<w:p><w:pPr><w:pStyle w:val="{runs.styles[entry.style]}"/>{tab}</w:pPr>{begin if index == 0 else ""}'
            f'<w:hyperlink w:anchor="{target}" w:history="1">{text}</w:hyperlink>'
            f"{end if index == len(entries) - 1 else ''}</w:p>"
        )


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
