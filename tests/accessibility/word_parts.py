"""A Word file as parts that a test may change: one made by hand in which nothing falls short, or one from disk."""

from __future__ import annotations

import zipfile
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"


class Parts(dict[str, bytes]):
    """The parts of a Word file by name."""

    @classmethod
    def read(cls, path: Path) -> Parts:
        """The parts of the file at `path`."""
        with zipfile.ZipFile(path) as archive:
            return cls({name: archive.read(name) for name in archive.namelist()})

    def save(self, path: Path) -> Path:
        """Write the file."""
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in self.items():
                archive.writestr(name, content)
        return path

    def replace(self, name: str, old: str, new: str) -> None:
        """Replace `old`, which has to be there, by `new` throughout a part."""
        assert old.encode() in self[name], f"{old} does not stand in {name}"
        self[name] = self[name].replace(old.encode(), new.encode())

    def append(self, xml: str) -> None:
        """Add paragraphs or tables at the end of the text."""
        root = etree.fromstring(self[DOCUMENT])
        body = root[-1]
        for element in etree.fromstring(f"<w:body {NAMESPACES}>{xml}</w:body>"):
            body.insert(len(body) - 1, element)
        self[DOCUMENT] = etree.tostring(root)

    def relate(self, kind: str, target: str, *, external: bool = False) -> str:
        """Add a relationship of the text, and return its identifier."""
        name = "word/_rels/document.xml.rels"
        identifier = f"rIdTest{self[name].count(b'<Relationship ') + 1}"
        mode = ' TargetMode="External"' if external else ""
        entry = f'<Relationship Id="{identifier}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'
        self.replace(name, "</Relationships>", f"{entry}</Relationships>")
        return identifier


def paragraph(text: str, style: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph with one run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{words(text, run)}</w:p>"


def words(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: list[str], headers: tuple[int, ...] = (0,), properties: str = "") -> str:
    """A table; `headers` are the rows that are marked as header rows."""
    out = []
    for index, row in enumerate(rows):
        mark = "<w:trPr><w:tblHeader/></w:trPr>" if index in headers else ""
        cells = "".join(
            f"<w:tc><w:tcPr></w:tcPr>{one if one.startswith('<w:') else paragraph(one)}</w:tc>" for one in row
        )
        out.append(f"<w:tr>{mark}{cells}</w:tr>")
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid/>{''.join(out)}</w:tbl>"


def picture(
    alternative: str, *, name: str = "Picture 1", kind: str = "inline", inside: str = "", data: str = ""
) -> str:
    """A run with a picture; `inside` goes into its properties, `data` replaces the picture by another object."""
    content = data or (
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="photo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId7"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:ext cx="360000" cy="360000"/></a:xfrm>'
        '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData>'
    )
    described = f' descr="{alternative}"' if alternative else ""
    return (
        f'<w:r><w:drawing><wp:{kind}><wp:extent cx="360000" cy="360000"/>'
        f'<wp:docPr id="1" name="{name}"{described}>{inside}</wp:docPr>'
        f"<a:graphic>{content}</a:graphic></wp:{kind}></w:drawing></w:r>"
    )


def chart(identifier: str) -> str:
    """The object data of a chart, for `picture`."""
    uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    return f'<a:graphicData uri="{uri}"><c:chart r:id="{identifier}"/></a:graphicData>'


def link(identifier: str, text: str, properties: str = '<w:rStyle w:val="Hyperlink"/>') -> str:
    """A hyperlink through a relationship."""
    return f'<w:hyperlink r:id="{identifier}">{words(text, properties)}</w:hyperlink>'
