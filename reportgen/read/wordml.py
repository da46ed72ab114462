"""The namespaces of Word files, and how attributes of WordprocessingML are read."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741

VAL = f"{W}val"
_RANGES = (
    "comment",
    "moveFrom",
    "moveTo",
    "customXmlIns",
    "customXmlDel",
    "customXmlMoveFrom",
    "customXmlMoveTo",
)
SILENT = frozenset(
    {W + name for name in ("pPr", "proofErr", "permStart", "permEnd", "smartTagPr", "customXmlPr")}
    | {f"{W}{name}Range{end}" for name in _RANGES for end in ("Start", "End")}
)
"""Elements that stand among runs and paragraphs and show nothing."""

_OFF = frozenset({"0", "false", "off"})


def value(parent: etree._Element | None, *path: str) -> str:
    """The `w:val` of the element that `path` leads to from `parent`; empty when there is none."""
    for name in path:
        if parent is None:
            return ""
        parent = parent.find(W + name)
    return "" if parent is None else parent.get(VAL, "")


def is_on(element: etree._Element) -> bool:
    """Whether a switch (CT_OnOff) is on: present without a value, or with any but `0`, `false` and `off`."""
    return element.get(VAL, "1") not in _OFF


def elements(parent: etree._Element) -> Iterator[etree._Element]:
    """The children of `parent` that are elements, not XML comments."""
    return (child for child in parent if isinstance(child.tag, str))


_SHOWN = (
    f"{W}t",
    f"{W}delText",
    f"{W}sym",
    f"{A}t",
    f"{M}t",
    f"{C}chart",
    f"{CX}chart",
    f"{DGM}relIds",
    f"{V}textpath",
)


def alternative(content: etree._Element) -> etree._Element | None:
    """The one branch of an `mc:AlternateContent` to read: the first that holds text or refers to some."""
    branches = [*content.iterchildren(f"{MC}Choice"), *content.iterchildren(f"{MC}Fallback")]
    for branch in branches:
        if next(branch.iter(*_SHOWN), None) is not None:
            return branch
    return next((branch for branch in branches if len(branch)), None)
