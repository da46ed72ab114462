"""The same Word file, packed as other programs and older Words pack it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

Parts = dict[str, bytes]

_OOXML = b"http://schemas.openxmlformats.org"
_STRICT = b"http://purl.oclc.org/ooxml"


def strict(parts: Parts) -> Parts:
    """ISO/IEC 29500 Strict: other namespaces, and other types of relationships."""
    return {
        name: content.replace(_OOXML + b"/wordprocessingml/2006/main", _STRICT + b"/wordprocessingml/main").replace(
            _OOXML + b"/officeDocument/2006/relationships", _STRICT + b"/officeDocument/relationships"
        )
        for name, content in parts.items()
    }


def other_prefixes(parts: Parts) -> Parts:
    """Programs that write XML by a library of their own name namespaces as they like."""
    renamed = {}
    for name, content in parts.items():
        content = re.sub(rb"(</?|\s)w:", rb"\1ns0:", content)
        renamed[name] = content.replace(b"xmlns:w=", b"xmlns:ns0=")
    return renamed


def sixteen_bits(parts: Parts) -> Parts:
    text = parts["word/document.xml"].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    return parts | {"word/document.xml": text.encode("utf-16")}


def main_part_of_another_name(parts: Parts) -> Parts:
    """Word for the web saves word/document2.xml, or the root of the package."""
    moved = {name.replace("word/document.xml", "word/document2.xml"): content for name, content in parts.items()}
    renames = ((b"word/document.xml", b"word/document2.xml"),)
    moved = {name: _replaced(content, renames) for name, content in moved.items()}
    moved["word/_rels/document2.xml.rels"] = moved.pop("word/_rels/document.xml.rels")
    return moved


def _replaced(content: bytes, renames: tuple[tuple[bytes, bytes], ...]) -> bytes:
    for old, new in renames:
        content = content.replace(old, new)
    return content


def relative_targets(parts: Parts) -> Parts:
    name = "word/_rels/document.xml.rels"
    return parts | {name: parts[name].replace(b'Target="/word/', b'Target="')}


def without_styles(parts: Parts) -> Parts:
    name = "word/_rels/document.xml.rels"
    related = re.sub(rb"<Relationship [^>]*styles[^>]*/>", b"", parts[name])
    return {key: content for key, content in parts.items() if key != "word/styles.xml"} | {name: related}


def with_macros(parts: Parts) -> Parts:
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    return parts | {"[Content_Types].xml": parts["[Content_Types].xml"].replace(kind, macros)}


def a_template(parts: Parts) -> Parts:
    kind = b"document.main+xml"
    return parts | {"[Content_Types].xml": parts["[Content_Types].xml"].replace(kind, b"template.main+xml")}


def indented(parts: Parts) -> Parts:
    """XML that a person or a script has laid out: line breaks between elements say nothing."""
    name = "word/document.xml"
    laid_out = re.sub(rb"><(?=/?w:(?:p|tbl|tr|tc|sdt|body|r)\b)", b">\n  <", parts[name])
    return parts | {name: laid_out}


def with_comments_in_the_xml(parts: Parts) -> Parts:
    name = "word/document.xml"
    return parts | {name: parts[name].replace(b"<w:r>", b"<!-- run --><w:r><?x y?>")}


def with_litter(parts: Parts) -> Parts:
    """What file systems and mail programs leave in a package."""
    return parts | {"__MACOSX/._x": b"x", "word/.DS_Store": b"x", "word/Thumbs.db": b"x", "[trash]/0000.dat": b""}


def broken_data_of_others(parts: Parts) -> Parts:
    """Data that another program keeps in the file, and that is not even XML."""
    name = "word/_rels/document.xml.rels"
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
    row = b'<Relationship Id="cx" Type="' + kind + b'" Target="/customXml/item9.xml"/></Relationships>'
    return parts | {name: parts[name].replace(b"</Relationships>", row), "customXml/item9.xml": b"<broken"}


PACKINGS: tuple[Callable[[Parts], Parts], ...] = (
    *(strict, other_prefixes, sixteen_bits, main_part_of_another_name, relative_targets, without_styles),
    *(with_macros, a_template, indented, with_comments_in_the_xml, with_litter, broken_data_of_others),
)


def repacked(source: Path, packing: Callable[[Parts], Parts], target: Path) -> Path:
    """Write a file with the parts of another, packed in this way."""
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in packing(parts).items():
            archive.writestr(name, content)
    return target
