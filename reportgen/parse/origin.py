"""Where an element of rendered XHTML comes from: the template line that `render` noted on it."""

from __future__ import annotations

from lxml import etree

from reportgen.location import Location
from reportgen.vocabulary import ORIGIN


def location_of(element: etree._Element, name: str) -> Location:
    """The template line of an element or of the nearest one around it that has one; `name` where there is none."""
    at: etree._Element | None = element
    while at is not None and at.get(ORIGIN) is None:
        at = at.getparent()
    return origin(at.get(ORIGIN, ""), name) if at is not None else Location(name)


def origin(noted: str, name: str) -> Location:
    """The location that is noted as `file:line`."""
    file, _, line = noted.rpartition(":")
    return Location(file, int(line)) if file and line.isdecimal() else Location(name)


def tag_of(element: etree._Element) -> str:
    """The element's name, or `?` for what is no element."""
    return element.tag if isinstance(element.tag, str) else "?"
