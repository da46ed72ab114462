"""What a house style may not bring along: macros, templates and anything else that stands outside the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from reportgen.errors import Problem
from reportgen.location import Location
from reportgen.opc.package import CONTENT_TYPES, Package, Relationship
from reportgen.write.docx.house.style_names import W

_LINK = re.compile(r"(https?://|mailto:|#)", re.IGNORECASE)
"""Where a link may lead that a person follows by a click; nothing else outside the file is taken."""

_MACROS = re.compile(rb"macroEnabled|vbaProject|activeX", re.IGNORECASE)
_FETCHING = re.compile(r"\b(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|DATABASE|IMPORT)\b", re.IGNORECASE)
"""Fields that fetch something from elsewhere when they are updated."""

_OUTSIDE = re.compile(r"([a-z][a-z0-9+.-]+:|\\\\|//)", re.IGNORECASE)


def refusals(package: Package) -> list[Problem]:
    """Everything in the file that may not be in a house style, whether it would be taken over or not."""
    problems = []
    if _MACROS.search(package.read(CONTENT_TYPES)) or any(_MACROS.search(name.encode()) for name in package.names):
        message = "this file holds macros or controls, which a house style may not"
        hint = "save it in Word as Word Document (*.docx), without macros"
        problems.append(Problem("reference-macros", message, Location(package.shown), hint=hint))
    for name in ("", *package.names):
        if not name.endswith(".rels"):
            problems += [
                found for one in package.relationships(name).values() if (found := _outside(package, name, one))
            ]
    return problems


def _outside(package: Package, name: str, relationship: Relationship) -> Problem | None:
    if not relationship.external or (relationship.kind == "hyperlink" and _LINK.match(relationship.target)):
        return None
    place, target = Location(package.shown), relationship.target
    if relationship.kind == "attachedTemplate":
        message = f"this file is attached to a template outside it: {target}"
        hint = "in Word: Developer > Document Template > Attach, choose Normal, and save"
        return Problem("reference-template", message, place, name, hint)
    return _external(f"{relationship.kind} {target}", place, name)


def _external(what: str, place: Location, name: str) -> Problem:
    message = f"this part refers to something outside the file: {what}"
    return Problem(
        "reference-external", message, place, name, "put the picture or text itself into the file, not a link"
    )


def fetching(package: Package, name: str, root: etree._Element) -> Iterator[Problem]:
    """What a header or footer would fetch from elsewhere without a relationship: by fields, or as old pictures do."""
    for element in root.iter():
        for attribute, value in element.attrib.items():
            if etree.QName(attribute).localname in ("src", "href") and _OUTSIDE.match(str(value)):
                yield _external(str(value), Location(package.shown), name)
    for paragraph in root.iter(f"{W}p"):
        codes = "".join(str(one.text or "") for one in paragraph.iter(f"{W}instrText"))
        codes += "".join(str(one.get(f"{W}instr", "")) for one in paragraph.iter(f"{W}fldSimple"))
        if found := _FETCHING.search(codes):
            yield _external(f"the field {found[0]}", Location(package.shown), name)
