"""Drawings: the text boxes, charts, diagrams and pictures that stand in a run."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reportgen.opc import Relationship
from reportgen.read.flow import Graphic, Unread
from reportgen.read.story import all_text
from reportgen.read.wordml import CX, DGM, MC, PIC, W14, WP, A, C, O, R, V, W, alternative, elements

Found = etree._Element | str | Graphic | Unread
"""The content of a text box (`w:txbxContent`), a text, a chart or diagram, or what cannot be read."""

_SHAPES = ("wordprocessingShape", "wordprocessingGroup", "wordprocessingCanvas", "lockedCanvas")
"""How the kinds of drawing (`a:graphicData/@uri`) end that are walked like a group of shapes."""


def found_in(drawing: etree._Element, relationships: dict[str, Relationship]) -> Iterator[Found]:
    """Everything in `w:drawing`, `w:pict`, `w:object` or a part of one, in the order of the file."""
    yield from _Look(drawing, relationships).at(drawing)


class _Look:
    def __init__(self, drawing: etree._Element, relationships: dict[str, Relationship]) -> None:
        self.relationships = relationships
        named = next(drawing.iter(f"{WP}docPr"), None)
        shape = next((one for one in drawing.iter(f"{V}shape", f"{V}rect", f"{V}group") if one.get("alt")), None)
        self.alternative = ((named.get("descr") or named.get("title") or "") if named is not None else "") or (
            shape.get("alt", "") if shape is not None else ""
        )
        self.embedded = next(drawing.iter(f"{O}OLEObject"), None) is not None

    def at(self, element: etree._Element) -> Iterator[Found]:
        tag = element.tag
        if tag == f"{W}txbxContent":
            yield element
        elif tag == f"{MC}AlternateContent":
            branch = alternative(element)
            if branch is not None:
                yield from self.children(branch)
        elif tag == f"{PIC}pic" or (tag == f"{V}imagedata" and not self.embedded):
            yield Unread("read-picture", f"a picture{self.described()}", "compare what it shows by eye")
        elif tag == f"{O}OLEObject":
            program = element.get("ProgID") or "another program"
            message = f"an embedded object of {program}{self.described()}"
            yield Unread("read-object", message, "open it in Word and compare it by eye")
        elif tag == f"{W}control":
            yield Unread("read-object", f"a control ({element.get(f'{W}name') or 'ActiveX'})", "compare it by eye")
        elif tag in {f"{C}chart", f"{CX}chart", f"{DGM}relIds"}:
            yield self.referred(element)
        elif tag in {f"{W}contentPart", f"{W14}contentPart"}:
            yield Unread("read-ink", "handwriting", "compare it by eye")
        elif tag == f"{V}textpath":
            yield element.get("string", "")
        elif tag in {f"{A}p", f"{A}t"}:
            yield all_text(element)
        elif tag == f"{A}graphicData" and self.unknown(element):
            yield Unread(
                "read-drawing", f"a drawing of a kind that is not known{self.described()}", "compare it by eye"
            )
        else:
            yield from self.children(element)

    def children(self, element: etree._Element) -> Iterator[Found]:
        for child in elements(element):
            yield from self.at(child)

    def described(self) -> str:
        return f" with the alternative text “{self.alternative}”" if self.alternative else ""

    def referred(self, element: etree._Element) -> Graphic | Unread:
        """The chart or diagram that a drawing refers to."""
        diagram = element.tag == f"{DGM}relIds"
        relationship = self.relationships.get(element.get(f"{R}dm" if diagram else f"{R}id", ""))
        if relationship is None or relationship.external:
            return Unread(
                "read-drawing", f"a chart or diagram whose data is missing{self.described()}", "compare it by eye"
            )
        if diagram:
            return Graphic("diagram", relationship.target, self.alternative)
        kind = "chart" if element.tag == f"{C}chart" else "extended-chart"
        return Graphic("chart" if kind == "chart" else "extended-chart", relationship.target, self.alternative)

    def unknown(self, data: etree._Element) -> bool:
        """Whether nothing in this `a:graphicData` is of a kind that is known."""
        if data.get("uri", "").endswith(_SHAPES):
            return False
        known = (
            f"{PIC}pic",
            f"{C}chart",
            f"{CX}chart",
            f"{DGM}relIds",
            f"{W}txbxContent",
            f"{A}t",
            f"{W14}contentPart",
        )
        return next(data.iter(*known), None) is None
