"""Inline content → WordprocessingML runs, hyperlinks and footnote references."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from reportgen.document import Footnote, Inline, Run, plain
from reportgen.language import Language
from reportgen.write.docx.bookmarks import bookmark_name, reference_name
from reportgen.write.docx.direction import Piece, with_marks
from reportgen.write.docx.fonts import stretches

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
    "ar": "ar-SA",
    "fa": "fa-IR",
    "he": "he-IL",
}
_RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})

# Word draws the character U+00AD as a hyphen wherever it stands, and takes U+2011 from another font.
_ELEMENTS = {"\u00ad": "<w:softHyphen/>", "\u2011": "<w:noBreakHyphen/>", "\v": "<w:br/>"}
_APART = re.compile(f"([{''.join(_ELEMENTS)}])")


_FORWARD = Piece("")


class Runs:
    """Writes the runs of one part of the package; hyperlinks become relationships of that part.

    `styles` gives the ids of the styles by their names. `side` is set where the file holds two documents with the same
    keys: it tags every run that has no language of its own, and its keys stand below it.
    """

    def __init__(
        self, part: Part, styles: Mapping[str, str], notes: Footnotes | None = None, side: Language | None = None
    ) -> None:
        self.part = part
        self.styles = styles
        self.notes = notes
        self.language = side.value if side else ""
        self.scope = f"{side.value}/" if side else ""

    def xml(self, content: Iterable[Inline]) -> str:
        """The XML of a paragraph's content."""
        out = []
        after_note = False
        for item in content:
            if isinstance(item, Footnote):
                separator = _run('<w:vertAlign w:val="superscript"/>', ", ") if after_note else ""
                note = Footnote(tuple(self.tagged(run) for run in item.runs))
                out.append(separator + (self.notes.reference(note) if self.notes else _text(plain(item.runs))))
            else:
                out.append(self.run(item))
            after_note = isinstance(item, Footnote)
        return "".join(out)

    def run(self, run: Run) -> str:
        """One run, in its hyperlink, or a field where its text is from elsewhere."""
        own = self.tagged(run)
        if run.ref:
            return field(f"REF {reference_name(self.scope + run.ref)} \\h", run.text, _properties(own))
        text = _pieces(own, self.styles["Hyperlink"] if run.href else "")
        if not run.href:
            return text
        if run.href.startswith("#"):
            return (
                f'<w:hyperlink w:anchor="{bookmark_name(self.scope + run.href[1:])}" w:history="1">{text}</w:hyperlink>'
            )
        relationship = self.part.relate_to(run.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f'<w:hyperlink r:id="{relationship}" w:history="1">{text}</w:hyperlink>'

    def tagged(self, run: Run) -> Run:
        """The run with a language, its own or that of this text."""
        return replace(run, lang=run.lang or self.language) if self.language else run


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


def _pieces(run: Run, style: str) -> str:
    """The text of a run, cut where its direction or its font changes."""
    return "".join(
        f"<w:r>{_properties(run, style, piece, font)}{_text(text)}</w:r>"
        for piece in with_marks(run.text)
        for text, font in stretches(piece.text)
    )


def _properties(run: Run, style: str = "", piece: Piece = _FORWARD, font: str = "") -> str:
    """Run properties in the order that the schema (CT_RPr) prescribes."""
    parts = [
        f'<w:rStyle w:val="{style}"/>' if style else "",
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>' if font else "",
        "<w:b/><w:bCs/>" if run.strong else "",
        "<w:i/><w:iCs/>" if run.em else "",
        '<w:highlight w:val="yellow"/>' if run.missing else "",
        '<w:vertAlign w:val="subscript"/>' if run.sub else "",
        '<w:vertAlign w:val="superscript"/>' if run.sup else "",
        "<w:rtl/>" if piece.language else "",
        _language(run.lang, piece.language),
    ]
    inner = "".join(parts)
    return f"<w:rPr>{inner}</w:rPr>" if inner else ""


def _language(tagged: str, of_script: str) -> str:
    """The language of a run; of right-to-left text it stands in an attribute of its own (17.3.2.20)."""
    known = _WORD_LANGUAGES.get(tagged, tagged)
    value = f' w:val="{known}"' if tagged else ""
    bidi = f' w:bidi="{known if tagged in _RIGHT_TO_LEFT else of_script}"' if of_script else ""
    return f"<w:lang{value}{bidi}/>" if value or bidi else ""


def _text(text: str) -> str:
    return "".join(
        _ELEMENTS.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in _APART.split(text) if part
    )
