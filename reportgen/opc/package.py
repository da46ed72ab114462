"""An opened package: its parts by name, their XML, and the relationships between them."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from urllib.parse import unquote

from lxml import etree

from reportgen.errors import Problem, ReadError
from reportgen.location import Location

MAX_PART = 100_000_000
"""The largest part that is read, in bytes: some 50,000 pages of text, far above any document made by hand."""

CONTENT_TYPES = "[Content_Types].xml"

REPAIR = "open it in Word with File > Open > Open and Repair, and save it again"
"""What to do about a damaged file."""

SUSPECT = "be careful with this file, and ask for it again from where it came"
"""What to do about a file that may have been made to do harm."""

_STRICT = b"http://purl.oclc.org/ooxml/"
# ISO/IEC 29500 Strict has namespaces of its own for the same elements; readers shall know one set only.
_TRANSITIONAL = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"http://purl.oclc.org/ooxml/officeDocument/extendedProperties": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/customProperties": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/customXml": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    ),
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/chart": b"http://schemas.openxmlformats.org/drawingml/2006/chart",
    b"http://purl.oclc.org/ooxml/drawingml/diagram": b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
    b"http://purl.oclc.org/ooxml/drawingml/picture": b"http://schemas.openxmlformats.org/drawingml/2006/picture",
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": (
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    ),
}


@dataclass(frozen=True, slots=True)
class Relationship:
    """One relationship of a part: `kind` is the last word of its type (`hyperlink`, `footnotes`, `image` …).

    `target` is the name of a part of the package, or, where `external`, an address as it stands in the file. A part
    that is named need not exist.
    """

    identifier: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of one Word file. Made by `open_package`; nothing is unpacked before it is asked for."""

    def __init__(self, shown: str, archive: zipfile.ZipFile) -> None:
        self.shown = shown
        self._archive = archive
        # Names of parts are the same in capitals or not (ISO/IEC 29500-2, 6.2.2.3); some writers use backslashes.
        self._members = {_part_name(name).lower(): name for name in archive.namelist() if not name.endswith("/")}
        self.names: tuple[str, ...] = tuple(_part_name(name) for name in self._members.values())

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._members

    @property
    def main(self) -> str:
        """The name of the part that holds the text, mostly `word/document.xml`."""
        found = self.related("", "officeDocument")
        if not found:
            raise self._error("docx-part-missing", "the file does not say which of its parts holds the text")
        return found[0]

    def read(self, name: str) -> bytes:
        """The bytes of a part; ReadError when it is missing, damaged or larger than MAX_PART."""
        if name not in self:
            raise self._error("docx-part-missing", "this part of the Word file is missing", name)
        member = self._archive.getinfo(self._members[name.lower()])
        if member.file_size > MAX_PART:
            size = f"{member.file_size // 1_000_000} MB"
            raise self._error("docx-too-large", f"this part of the Word file unpacks to {size}", name, SUSPECT)
        try:
            return self._archive.read(member)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError) as error:
            raise self._error("docx-damaged", f"this part of the Word file is damaged: {error}", name) from error

    def xml(self, name: str) -> etree._Element:
        """The root element of a part, in the namespaces of ISO/IEC 29500 Transitional; ReadError when it is no XML.

        A document type declaration is refused, as ISO/IEC 29500-2 asks; nothing outside the file is ever fetched.
        """
        data = self.read(name)
        if _STRICT in data:
            for strict, transitional in _TRANSITIONAL.items():
                data = data.replace(strict, transitional)
        parser = etree.XMLParser(
            resolve_entities=False, load_dtd=False, no_network=True, remove_pis=True, remove_comments=True
        )
        try:
            tree = etree.parse(io.BytesIO(data), parser)
        except etree.XMLSyntaxError as error:
            raise self._error("docx-damaged", f"this part of the Word file is not XML: {error}", name) from error
        if tree.docinfo.internalDTD is not None:
            raise self._error(
                "docx-doctype", "this part declares a document type, which no Word file may", name, SUSPECT
            )
        return tree.getroot()

    def relationships(self, name: str = "") -> dict[str, Relationship]:
        """The relationships of a part, by identifier (`rId7`); without a name those of the package itself."""
        directory, _, base = name.rpartition("/")
        part = posixpath.join(directory, "_rels", f"{base}.rels")
        if part not in self:
            return {}
        found = {}
        for element in self.xml(part):
            if isinstance(element.tag, str) and element.get("Id"):
                one = self._relationship(directory, element)
                found[one.identifier] = one
        return found

    def related(self, name: str, kind: str) -> list[str]:
        """The names of the parts that `name` relates to as `kind`, as far as they exist."""
        every = self.relationships(name).values()
        return [one.target for one in every if one.kind == kind and not one.external and one.target in self]

    def _relationship(self, directory: str, element: etree._Element) -> Relationship:
        identifier, target = element.get("Id", ""), element.get("Target", "")
        kind = element.get("Type", "").rstrip("/").rpartition("/")[2]
        if element.get("TargetMode") == "External" or target.startswith("#"):
            return Relationship(identifier, kind, target, external=True)
        named = _part_name(posixpath.normpath(posixpath.join("/", directory, target.replace("\\", "/"))))
        # Part names are percent-encoded in some files on both sides, in some only in the relationship.
        return Relationship(identifier, kind, named if named in self else unquote(named), external=False)

    def _error(self, code: str, message: str, name: str = "", hint: str = REPAIR) -> ReadError:
        return ReadError(Problem(code, message, Location(self.shown), path=name, hint=hint))


def _part_name(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")
