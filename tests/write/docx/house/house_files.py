"""House styles as a person would have edited them: Word files made from the default one."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reportgen.reference_document import write_reference_document
from reportgen.write.docx import ReferenceDocument, read_reference

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

Parts = dict[str, bytes]


@cache
def _default() -> bytes:
    with tempfile.TemporaryDirectory() as directory:
        return write_reference_document(Path(directory) / "house.docx").read_bytes()


def default_parts() -> Parts:
    """The parts of the file that `reportgen reference-doc` writes."""
    with zipfile.ZipFile(io.BytesIO(_default())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def saved(parts: Parts, directory: Path, name: str = "house.docx") -> Path:
    """The parts as a file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    (directory / name).write_bytes(stream.getvalue())
    return directory / name


def changed(parts: Parts, part: str, change: Callable[[str], str]) -> None:
    """Change the text of one part, which must then be another one."""
    before = parts[part].decode()
    parts[part] = change(before).encode()
    assert parts[part].decode() != before


def edited(directory: Path, part: str, change: Callable[[str], str]) -> Path:
    """The default file with one part changed."""
    parts = default_parts()
    changed(parts, part, change)
    return saved(parts, directory)


def banner(content: str, kind: str = "hdr") -> bytes:
    """A header or footer of one paragraph."""
    style = "Header" if kind == "hdr" else "Footer"
    return f'<w:{kind} {NAMESPACES}><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p></w:{kind}>'.encode()


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def with_header(directory: Path, content: str) -> ReferenceDocument:
    """The default house style with another running header."""
    parts = default_parts()
    parts["word/header1.xml"] = banner(content)
    return read_reference(saved(parts, directory))


def relate(parts: Parts, part: str, identifier: str, kind: str, target: str, mode: str = "Internal") -> None:
    """Give a part one more relationship; `kind` is the last word of its type."""
    directory, _, name = part.rpartition("/")
    path = f"{directory}/_rels/{name}.rels".lstrip("/")
    own = f'<Relationship Id="{identifier}" Type="{R}/{kind}" Target="{target}" TargetMode="{mode}"/>'
    others = re.findall(r"<Relationship .*?/>", parts.get(path, b"").decode())
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts[path] = f'<Relationships xmlns="{namespace}">{"".join([*others, own])}</Relationships>'.encode()


def allow(parts: Parts, extension: str, content_type: str) -> None:
    """Say what files with this extension are."""
    default = f'<Default Extension="{extension}" ContentType="{content_type}"/>'
    changed(parts, "[Content_Types].xml", lambda text: text.replace("<Default", f"{default}<Default", 1))
