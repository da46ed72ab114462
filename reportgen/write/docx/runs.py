"""Inline content → WordprocessingML runs, hyperlinks and footnote references."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from reportgen.document import Footnote, Inline, Run, plain
from reportgen.write.docx.bookmarks import bookmark_name, reference_name

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

# A language without a country makes Word guess one; these are the ones its proofing tools know best here.
_WORD_LANGUAGES = {
    "fr": "fr-BE",
    "nl": "nl-BE",
    "en": "en-GB",
    "de": "de-DE",
    "es": "es-ES",
    "pt": "pt-PT",
    "it": "it-IT",
}


class Runs:
    """Writes the runs of one part of the package; hyperlinks become relationships of that part.

    `styles` gives the ids of the styles by their names.
    """

    def __init__(self, part: Part, styles: Mapping[str, str], notes: Footnotes | None = None) -> None:
        self.part = part
        self.styles = styles
        self.notes = notes

    def xml(self, content: Iterable[Inline]) -> str:
        """The XML of a paragraph's content."""
        out = []
        after_note = False
        for item in content:
            if isinstance(item, Footnote):
                separator = _run('<w:vertAlign w:val="superscript"/>', ", ") if after_note else ""
                out.append(separator + (self.notes.reference(item) if self.notes else _text(plain(item.runs))))
            else:
                out.append(self.run(item))
            after_note = isinstance(item, Footnote)
        return "".join(out)

    def run(self, run: Run) -> str:
        """One run: inside its hyperlink where it has one, as a field where it takes its text from another place."""
        if run.ref:
            return field(f"REF {reference_name(run.ref)} \\h", run.text, _properties(run))
        style = self.styles["Hyperlink"] if run.href else ""
        text = f"<w:r>{_properties(run, style)}{_text(run.text)}</w:r>"
        if not run.href:
            return text
        if run.href.startswith("#"):
            return f'<w:hyperlink w:anchor="{bookmark_name(run.href[1:])}" w:history="1">{text}</w:hyperlink>'
        relationship = self.part.relate_to(run.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f'<w:hyperlink r:id="{relationship}" w:history="1">{text}</w:hyperlink>'


class Footnotes:
    """The footnotes of a file. A note that stands a second time refers back to the first by its number."""

    def __init__(self, part: Part, styles: Mapping[str, str]) -> None:
        self.part = part
        self.styles = styles
        self.runs = Runs(part, styles)
        self.mark = f'<w:rPr><w:rStyle w:val="{styles["footnote reference"]}"/></w:rPr>'
        self.numbers: dict[Footnote, int] = {}

    def reference(self, note: Footnote) -> str:
        """The mark of `note` in the text."""
        if note in self.numbers:
            number = self.numbers[note]
            return field(f"NOTEREF {_note_bookmark(number)} \\h", str(number), self.mark)
        number = self.numbers[note] = len(self.numbers) + 1
        name = _note_bookmark(number)
        # Numbered from far above the block bookmarks, so that ids stay unique.
        identifier = 1_000_000 + number
        return (
            f'<w:bookmarkStart w:id="{identifier}" w:name="{name}"/>'
            f'<w:r>{self.mark}<w:footnoteReference w:id="{number}"/></w:r>'
            f'<w:bookmarkEnd w:id="{identifier}"/>'
        )

    def part_xml(self) -> bytes:
        """The footnotes part, with the two separators that Word expects."""
        mark = f"<w:r>{self.mark}<w:footnoteRef/></w:r>"
        style = self.styles["footnote text"]
        notes = "".join(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{mark}'
            f"{_run('', ' ')}{self.runs.xml(note.runs)}</w:p></w:footnote>"
            for note, number in self.numbers.items()
        )
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
            f'w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f"<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>"
        ).encode()


def field(instruction: str, result: str, properties: str = "") -> str:
    """A complex field with its result already in place, so that nothing has to be updated on opening."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r>{properties}{_text(result)}</w:r>"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def _note_bookmark(number: int) -> str:
    return f"_rgnote{number}"


def _run(properties: str, text: str) -> str:
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f"<w:r>{inner}{_text(text)}</w:r>"


def _properties(run: Run, style: str = "") -> str:
    """Run properties in the order that the schema (CT_RPr) prescribes."""
    parts = [
        f'<w:rStyle w:val="{style}"/>' if style else "",
        "<w:b/><w:bCs/>" if run.strong else "",
        "<w:i/><w:iCs/>" if run.em else "",
        '<w:highlight w:val="yellow"/>' if run.missing else "",
        '<w:vertAlign w:val="subscript"/>' if run.sub else "",
        '<w:vertAlign w:val="superscript"/>' if run.sup else "",
        f'<w:lang w:val="{_WORD_LANGUAGES.get(run.lang, run.lang)}"/>' if run.lang else "",
    ]
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _text(text: str) -> str:
    pieces = (f'<w:t xml:space="preserve">{escape(piece)}</w:t>' if piece else "" for piece in text.split("\v"))
    return "<w:br/>".join(pieces)
