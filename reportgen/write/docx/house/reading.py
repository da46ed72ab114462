"""A Word file → the house style in it, or a ReadError that names everything that stands in the way."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from reportgen.errors import Problem, ReadError, suggestion
from reportgen.location import Location
from reportgen.opc import Package, open_package
from reportgen.write.docx.house.page import Page
from reportgen.write.docx.house.parts import HousePart, take_part
from reportgen.write.docx.house.placeholders import PLACEHOLDERS, unknown_placeholders
from reportgen.write.docx.house.reference import SETTINGS, ReferenceDocument
from reportgen.write.docx.house.refusals import fetching, refusals
from reportgen.write.docx.house.sections import read_banners, read_page, sections
from reportgen.write.docx.house.style_names import STYLE_TYPES, W, style_ids, style_names

MAX_UNPACKED = 100_000_000
"""The most that a house style may unpack to, in bytes: styles, some headers and logos, perhaps fonts."""

LEAST = 2835
"""The least room for text on a page, in twentieths of a point: 5 cm each way."""

_PARTS = {"theme": ("image",), "fontTable": ("font",), "numbering": ("image",)}
"""Parts that are taken over as they are, and what they may relate to."""


def read_reference(path: str | Path) -> ReferenceDocument:
    """Read the house style in the Word file at `path`; raises ReadError with every problem of the file."""
    package = open_package(path, MAX_UNPACKED)
    problems = refusals(package)
    if problems:
        raise ReadError(problems)
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            package.xml(name)  # damaged or suspect XML is refused wherever it stands
    body = package.xml(package.main)
    every = sections(body) or [etree.Element(f"{W}sectPr")]
    styles = _part(package, "styles")
    settings = _part(package, "settings")
    banners, title_page = read_banners(package, every)
    house = ReferenceDocument(
        styles=etree.tostring(styles),
        style_ids=style_ids(styles),
        page=read_page(every[-1]),
        banners=banners,
        title_page=title_page,
        section=_section(every[-1]),
        settings=_children(settings, SETTINGS),
        parts=dict(_parts(package)),
    )
    problems = [*_missing(house, styles, package.shown), *_banners(house, package), *_page(house.page, package.shown)]
    if problems:
        raise ReadError(problems)
    return house


def _part(package: Package, kind: str) -> etree._Element:
    """The root of a part that the text relates to; an empty one where there is none."""
    found = package.related(package.main, kind)
    return package.xml(found[0]) if found else etree.Element(f"{W}{kind}")


def _parts(package: Package) -> Iterator[tuple[str, HousePart]]:
    for kind, related in _PARTS.items():
        for name in package.related(package.main, kind)[:1]:
            yield kind, take_part(package, name, related)


def _children(parent: etree._Element, names: tuple[str, ...]) -> Mapping[str, str]:
    """The XML of some children, by name."""
    found = {}
    for name in names:
        element = parent.find(f"{W}{name}")
        if element is not None:
            alone = copy.deepcopy(element)
            etree.cleanup_namespaces(alone)
            found[name] = etree.tostring(alone, encoding="unicode", with_tail=False)
    return found


def _section(section: etree._Element) -> Mapping[str, str]:
    """Borders of the page, and how its number is written; it always counts from 1, because `page X of Y` does."""
    for number in section.iterfind(f"{W}pgNumType"):
        for name in set(number.attrib) - {f"{W}fmt"}:
            del number.attrib[name]
    return _children(section, ("pgBorders", "pgNumType"))


def _missing(house: ReferenceDocument, styles: etree._Element, shown: str) -> Iterator[Problem]:
    known = [name for name in style_names(styles) if name not in STYLE_TYPES]
    for name, kind in STYLE_TYPES.items():
        if name not in house.style_ids:
            near = suggestion(name, known) or "start from the file that reportgen reference-doc writes"
            message = f"there is no {kind} style {name!r}"
            yield Problem("reference-style-missing", message, Location(shown), hint=near)


def _banners(house: ReferenceDocument, package: Package) -> Iterator[Problem]:
    for banner in house.banners:
        root = etree.fromstring(banner.part.blob)
        yield from fetching(package, banner.part.name, root)
        for name in unknown_placeholders(root):
            message = f"the {banner.kind} asks for {{{name}}}, which does not exist"
            near = suggestion(name, PLACEHOLDERS) or f"it can ask for {', '.join(sorted(PLACEHOLDERS))}"
            yield Problem("reference-placeholder", message, Location(package.shown), banner.part.name, near)


def _page(page: Page, shown: str) -> Iterator[Problem]:
    if page.text_width < LEAST or page.text_height < LEAST:
        message = "the margins leave less than 5 cm for the text"
        yield Problem("reference-page", message, Location(shown), hint="correct the page set-up: Layout > Margins")
