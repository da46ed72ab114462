"""Word files made by hand: the XML of a body, and parts around it, as a file to read."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from reportgen.document import Document, Line, lines, plain
from reportgen.read import Reading, Tracked, read_docx

_OOXML = "http://schemas.openxmlformats.org"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": f"{_OOXML}/wordprocessingml/2006/main",
        "r": f"{_OOXML}/officeDocument/2006/relationships",
        "m": f"{_OOXML}/officeDocument/2006/math",
        "mc": f"{_OOXML}/markup-compatibility/2006",
        "wp": f"{_OOXML}/drawingml/2006/wordprocessingDrawing",
        "a": f"{_OOXML}/drawingml/2006/main",
        "pic": f"{_OOXML}/drawingml/2006/picture",
        "c": f"{_OOXML}/drawingml/2006/chart",
        "dgm": f"{_OOXML}/drawingml/2006/diagram",
        "cx": "http://schemas.microsoft.com/office/drawing/2014/chartex",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KINDS = {
    "word/styles.xml": "styles",
    "word/numbering.xml": "numbering",
    "word/footnotes.xml": "footnotes",
    "word/endnotes.xml": "endnotes",
    "word/comments.xml": "comments",
    "word/settings.xml": "settings",
    "customXml/item1.xml": "customXml",
}
STYLES = {
    "Title": "Title",
    "Titre1": "heading 1",
    "Kop2": "heading 2",
    "Corps": "Body Text",
    "Caption": "caption",
    "Sous": "Subtitle",
    "Quote": "Quote",
    "Notice": "Notice",
    "Source": "Source",
    "Note": "Note",
    "TOCHeading": "TOC Heading",
    "TOC1": "toc 1",
    "TableNumber": "Table Number",
    "TableRowHeader": "Table Row Header",
}
"""Identifiers of styles, in no particular language, and their names."""


def part(root: str, content: str) -> str:
    """A part whose root is `w:root`."""
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {NAMESPACES}>{content}</w:{root}>'


def styles(extra: str = "", language: str = "fr-BE") -> str:
    """The styles part: STYLES, `extra` styles, and the language of the document defaults, if any."""
    lang = f'<w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault>' if language else ""
    known = "".join(
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/></w:style>'
        for identifier, name in STYLES.items()
    )
    return part("styles", f"<w:docDefaults>{lang}</w:docDefaults>{known}{extra}")


def docx(
    path: Path,
    body: str,
    parts: Mapping[str, str] | None = None,
    relationships: Mapping[str, tuple[str, str]] | None = None,
) -> Path:
    """Write a Word file whose body has the XML `body`.

    `parts` are further parts by name (`word/footnotes.xml`); `relationships` of the body map an identifier to a kind
    and a target, external where that is an address.
    """
    every = {"word/styles.xml": styles(), **(parts or {})}
    related = {f"part{n}": (_KINDS[name], name) for n, name in enumerate(every) if name in _KINDS}
    related |= relationships or {}
    with zipfile.ZipFile(path, "w") as archive:
        types = f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/>'
        archive.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        )
        archive.writestr("_rels/.rels", _rels({"r1": ("officeDocument", "word/document.xml")}))
        archive.writestr("word/_rels/document.xml.rels", _rels(related))
        archive.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        for name, content in every.items():
            archive.writestr(name, content)
    return path


def _rels(related: Mapping[str, tuple[str, str]]) -> str:
    rows = ""
    for identifier, (kind, target) in related.items():
        external = "://" in target or target.startswith("mailto:")
        where = escape(target) if external else f"/{target}"
        mode = ' TargetMode="External"' if external else ""
        uri = f"{_OOXML}/officeDocument/2006/relationships/{kind}"
        rows += f'<Relationship Id="{identifier}" Type="{uri}" Target="{where}"{mode}/>'
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{rows}</Relationships>'


def p(content: str, style: str = "", properties: str = "", bookmark: str = "") -> str:
    """A paragraph of this XML; `bookmark` is the name of one around all of it."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    if bookmark:
        identifier = sum(ord(one) * place for place, one in enumerate(bookmark, start=1))
        start = f'<w:bookmarkStart w:id="{identifier}" w:name="{bookmark}"/>'
        content = f'{start}{content}<w:bookmarkEnd w:id="{identifier}"/>'
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of this text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def deleted(text: str) -> str:
    """A tracked deletion."""
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def inserted(content: str) -> str:
    """A tracked insertion of this XML."""
    return f'<w:ins w:id="2" w:author="A">{content}</w:ins>'


def field(instruction: str, result: str) -> str:
    """A complex field with its result, both XML."""
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText>{escape(instruction)}</w:instrText></w:r>{separate}{result}{end}"


def tbl(*rows: str) -> str:
    """A table of rows."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def tr(*cells: str, properties: str = "") -> str:
    """A row of cells."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tc(content: str, properties: str = "") -> str:
    """A cell; content that is no XML is its text."""
    inner = content if content.startswith("<") else p(r(content))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"


def keys(*names: str, prefix: str = "_rg") -> tuple[dict[str, str], dict[str, str]]:
    """The parts that make a file ours with these keys in this order, and the bookmark of each key."""
    bookmarks = {key: f"{prefix}{number:024}" for number, key in enumerate(names)}
    rows = "".join(f'<block bookmark="{name}" key="{key}"/>' for key, name in bookmarks.items())
    return {"customXml/item1.xml": f'<keys xmlns="urn:reportgen:keys:1">{rows}</keys>'}, bookmarks


def texts(document: Document) -> list[str]:
    """The text of every line."""
    return [plain(line.content) for line in lines(document)]


def by_key(document: Document) -> dict[str, Line]:
    """Every line by its key."""
    return {line.key: line for line in lines(document)}


class Reader:
    """Writes a file into a directory and reads it."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / "file.docx"

    def __call__(
        self,
        body: str,
        parts: Mapping[str, str] | None = None,
        relationships: Mapping[str, tuple[str, str]] | None = None,
        tracked: Tracked = "accepted",
    ) -> Reading:
        """Read a file whose body has this XML."""
        return read_docx(docx(self.path, body, parts, relationships), tracked=tracked)

    def texts(self, body: str, parts: Mapping[str, str] | None = None, tracked: Tracked = "accepted") -> list[str]:
        """The texts of a file whose body has this XML."""
        return texts(self(body, parts, tracked=tracked).document)
