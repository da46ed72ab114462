"""The page set-up of a house style: page, headers and footers, from the sections of the Word file it stands in."""

from __future__ import annotations

import re

from lxml import etree

from reportgen.opc import Package
from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.parts import RELATIONSHIPS, take_part
from reportgen.write.docx.house.reference import Banner
from reportgen.write.docx.house.style_names import W

_MARGINS = ("top", "right", "bottom", "left", "header", "footer", "gutter")
_ATTRIBUTES = {"pgSz": {"w": "width", "h": "height"}, "pgMar": {name: name for name in _MARGINS}}
_TWIPS = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def sections(body: etree._Element) -> list[etree._Element]:
    """The properties of every section in order; those that a tracked change has replaced are none."""
    return [one for one in body.iter(f"{W}sectPr") if next(one.iterancestors(f"{W}sectPrChange"), None) is None]


def read_page(section: etree._Element) -> Page:
    """The page of a section; what it does not say is as in the default house style."""
    given = {}
    for tag, names in _ATTRIBUTES.items():
        element = section.find(f"{W}{tag}")
        for attribute, name in names.items():
            text = "" if element is None else str(element.get(f"{W}{attribute}", ""))
            if _TWIPS.fullmatch(text):
                given[name] = round(float(text))
    return Page(**given)


def read_banners(package: Package, every: list[etree._Element]) -> tuple[tuple[Banner, ...], bool]:
    """The headers and footers, and whether the first page has its own.

    What the first page of the file shows stands on the first page of a report; what its last section shows stands on
    all others. A section without a header of its own has that of the section before it.
    """
    first = _effective(every[:1])
    last = _effective(every)
    page = "first" if _is_on(every[0], "titlePg") else "default"
    own = {kind: first.get((kind, page)) for kind in ("header", "footer")}
    title_page = page == "first" or own != {kind: last.get((kind, "default")) for kind in own}
    chosen = {place: identifier for place, identifier in last.items() if place[1] != "first"}
    if title_page:
        chosen |= {(kind, "first"): identifier for kind, identifier in own.items() if identifier}
    related = package.relationships(package.main)
    banners = (
        Banner(kind, pages, take_part(package, related[identifier].target, ("image", "hyperlink")))
        for (kind, pages), identifier in sorted(chosen.items())
        if identifier in related
    )
    return tuple(banners), title_page


def _effective(every: list[etree._Element]) -> dict[tuple[str, str], str]:
    """The relationship of each header and footer after these sections, by kind and pages."""
    return {
        (kind, str(reference.get(f"{W}type", "default"))): str(reference.get(f"{{{RELATIONSHIPS}}}id", ""))
        for section in every
        for kind in ("header", "footer")
        for reference in section.iterchildren(f"{W}{kind}Reference")
    }


def _is_on(parent: etree._Element, tag: str) -> bool:
    """Whether a property that is on or off (ST_OnOff) is there and on."""
    element = parent.find(f"{W}{tag}")
    return element is not None and element.get(f"{W}val", "true") in ("true", "1", "on")
