"""The XML names of WordprocessingML, DrawingML and VML, as lxml spells them, and how their values read."""

from __future__ import annotations

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 (the prefix that Office uses)
DC = "{http://purl.org/dc/elements/1.1/}"

_OFF = {"0", "false", "off", "none"}


def value(parent: etree._Element | None, tag: str) -> str | None:
    """The w:val of the child `tag` of `parent`, or None when there is no such child or value."""
    child = None if parent is None else parent.find(tag)
    return None if child is None else child.get(f"{W}val")


def switch(parent: etree._Element | None, tag: str) -> bool | None:
    """A property that is on by standing there (ST_OnOff): on, off, or None when it does not stand there."""
    child = None if parent is None else parent.find(tag)
    return None if child is None else child.get(f"{W}val", "true").lower() not in _OFF


def number(text: str | None) -> int | None:
    """A whole number, also where a writer put a fraction or a unit; None for anything else."""
    try:
        return None if text is None else int(float(text.removesuffix("pt")))
    except (ValueError, OverflowError):
        return None
