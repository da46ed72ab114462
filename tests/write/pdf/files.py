"""Word files with pictures and charts, and PDFs as LibreOffice exports them, made by hand."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

import docx
import pikepdf
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from pikepdf import Array, Dictionary, Name, Object, String

from reportgen.language import Language
from reportgen.write.docx import write_docx
from reportgen.write.pdf.word_file import WordFile

from ..documents import everything

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_NAMES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}"'
    for prefix, name in {
        "w": "wordprocessingml/2006/main",
        "wp": "drawingml/2006/wordprocessingDrawing",
        "a": "drawingml/2006/main",
        "c": "drawingml/2006/chart",
        "r": "officeDocument/2006/relationships",
    }.items()
)
_AXES = (
    '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/>'
    '<c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/>'
    '<c:axPos val="l"/><c:crossAx val="1"/></c:valAx>'
)
_CHART = (
    f'<c:chartSpace {_NAMES}><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>'
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numLit><c:ptCount val="2"/><c:pt idx="0"><c:v>116</c:v></c:pt>'
    f'<c:pt idx="1"><c:v>44</c:v></c:pt></c:numLit></c:val></c:ser>{_AXES}</c:plotArea></c:chart></c:chartSpace>'
)


def word_with_figures(path: Path, language: Language, *alternatives: tuple[str, str]) -> Path:
    """Write a Word file with every kind of block and these figures after them: (`picture` or `chart`, alternative)."""
    stream = io.BytesIO()
    write_docx(everything(language), stream, pages={})
    word = docx.Document(stream)
    for number, (kind, alternative) in enumerate(alternatives, start=1):
        if kind == "picture":
            word.add_picture(io.BytesIO(_PIXEL))._inline.docPr.set("descr", alternative)
        else:
            _add_chart(word, number, alternative)
    word.save(str(path))
    return path


def _add_chart(word: Any, number: int, alternative: str) -> None:
    name = PackURI(f"/word/charts/chart{number}.xml")
    part = Part(name, CONTENT_TYPE.DML_CHART, _CHART.encode(), word.part.package)
    relationship = word.part.relate_to(part, RELATIONSHIP_TYPE.CHART)
    drawing = (
        f'<w:drawing {_NAMES}><wp:inline><wp:extent cx="4000000" cy="2000000"/>'
        f'<wp:docPr id="{1000 + number}" name="Chart {number}" descr={quoteattr(alternative)}/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        f'<c:chart r:id="{relationship}"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    word.add_paragraph().add_run()._r.append(parse_xml(drawing))


def word(*alternatives: str, bookmarks: tuple[str, ...] = (), linked: tuple[str, ...] = ()) -> WordFile:
    """What a Word file says, made up; the key of a bookmark is its name in capitals."""
    keys = {name: name.upper() for name in bookmarks}
    return WordFile("report-2025.nl.docx", "nl-BE", alternatives, keys, frozenset(linked))


def element(kind: str, *children: Object, **entries: Object) -> Object:
    """A structure element of this kind."""
    return Dictionary(Type=Name.StructElem, S=Name(f"/{kind}"), K=Array(children), **entries)


def figure(alternative: str = "") -> Object:
    """A figure, with an alternative or without."""
    return element("Figure", Alt=String(alternative)) if alternative else element("Figure")


def tagged(*elements: Object, pages: int = 1) -> pikepdf.Pdf:
    """A tagged PDF of empty pages that holds these structure elements."""
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page()
    document = element("Document", *elements)
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([document])))
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return pdf


def with_destinations(path: Path, pages: Mapping[str, int]) -> Path:
    """Save a tagged PDF with these named destinations, each on a page counted from 1."""
    pdf = tagged(pages=max(pages.values(), default=1))
    pdf.Root.Dests = Dictionary(
        {f"/{name}": Array([pdf.pages[page - 1].obj, Name.XYZ, 70, 700, 0]) for name, page in pages.items()}
    )
    pdf.save(path)
    return path
