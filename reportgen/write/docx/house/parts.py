"""Parts that a house style brings along as they are, such as its theme or a header with its logo."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package as WordPackage
from lxml import etree

from reportgen.errors import Problem, ReadError
from reportgen.location import Location
from reportgen.opc import Package
from reportgen.opc.package import CONTENT_TYPES

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True, slots=True)
class HousePart:
    """A part by its name in the package (`word/header1.xml`), its content type, its bytes, and what it relates to."""

    name: str
    content_type: str
    blob: bytes
    related: tuple[Related, ...] = ()


@dataclass(frozen=True, slots=True)
class Related:
    """One relationship: its identifier, the last word of its type (`image`), and a part or the address of a link."""

    identifier: str
    kind: str
    target: HousePart | str


def take_part(package: Package, name: str, kinds: Collection[str] = ()) -> HousePart:
    """A part of an opened file, with what it relates to; raises ReadError when that is of other `kinds`."""
    related = []
    for one in package.relationships(name).values():
        if one.kind not in kinds:
            message = f"this part holds something that cannot be taken over: {one.kind}"
            hint = "keep to text, pictures and links in headers and footers"
            raise ReadError(Problem("reference-object", message, Location(package.shown), name, hint))
        target = one.target if one.external else take_part(package, one.target)
        related.append(Related(one.identifier, one.kind, target))
    content_type = _content_type(package, name)
    if content_type.endswith("xml") and not content_type.startswith("image/"):
        blob = etree.tostring(package.xml(name), xml_declaration=True, encoding="UTF-8", standalone=True)
    else:
        blob = package.read(name)
    return HousePart(name, content_type, blob, tuple(related))


def _content_type(package: Package, name: str) -> str:
    by_extension = ""
    for element in package.xml(CONTENT_TYPES):
        if str(element.get("PartName", "")).lstrip("/").lower() == name.lower():
            return str(element.get("ContentType", ""))
        if str(element.get("Extension", "")).lower() == name.rpartition(".")[2].lower():
            by_extension = str(element.get("ContentType", ""))
    return by_extension or "application/octet-stream"


def add_part(package: WordPackage, house: HousePart, known: dict[str, Part]) -> Part:
    """Put a part and all it relates to into a package that is written; `known` are those that are in it by name."""
    if house.name in known:
        return known[house.name]
    part = known[house.name] = Part(PackURI(f"/{house.name}"), house.content_type, house.blob, package)
    for one in house.related:
        outside = isinstance(one.target, str)
        target = one.target if isinstance(one.target, str) else add_part(package, one.target, known)
        part.rels.add_relationship(f"{RELATIONSHIPS}/{one.kind}", target, one.identifier, is_external=outside)
    return part
