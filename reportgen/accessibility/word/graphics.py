"""Pictures, charts, shapes and embedded objects: their alternative text and how they stand in the page."""

from __future__ import annotations

from lxml import etree

from reportgen.accessibility.word.content import Graphic, Paragraph, TextBox
from reportgen.accessibility.word.names import DECORATIVE, WP, WPS, A, C, O, R, V, W
from reportgen.opc import Relationship

_GRAPHIC_KINDS = {
    "picture": "picture",
    "chart": "chart",
    "diagram": "diagram",
    "wordprocessingShape": "shape",
    "wordprocessingGroup": "group of shapes",
    "wordprocessingCanvas": "drawing canvas",
    "ink": "drawing in ink",
    "lockedCanvas": "drawing",
}
_SHAPES = tuple(f"{V}{name}" for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "group", "image"))


def drawing(element: etree._Element, paragraph: Paragraph, relationships: dict[str, Relationship]) -> Graphic | None:
    """The graphic of a w:drawing; None when it is hidden or empty."""
    frame = next((child for child in element if child.tag in (f"{WP}inline", f"{WP}anchor")), None)
    properties = None if frame is None else frame.find(f"{WP}docPr")
    if frame is None or properties is None or properties.get("hidden") in ("1", "true"):
        return None
    floating = frame.tag == f"{WP}anchor"
    data = frame.find(f"{A}graphic/{A}graphicData")
    kind = "" if data is None else data.get("uri", "").rpartition("/")[2]
    chart = None if data is None else data.find(f"{C}chart")
    related = None if chart is None else relationships.get(chart.get(f"{R}id", ""))
    return Graphic(
        kind=_GRAPHIC_KINDS.get(kind, "object"),
        name=properties.get("name", ""),
        alternative=properties.get("descr") or properties.get("title") or "",
        decorative=any(mark.get("val") in ("1", "true") for mark in properties.iter(DECORATIVE)),
        floating=floating,
        paragraph=paragraph,
        chart=related.target if related else "",
        text_boxes=[
            TextBox(floating, shape) for shape in element.iter(f"{WPS}wsp") if shape.find(f"{WPS}txbx") is not None
        ],
    )


def vml(element: etree._Element, paragraph: Paragraph) -> Graphic | None:
    """The graphic of a w:pict or w:object in VML; None when it is a ruled line or holds no shape."""
    shape = next((child for child in element if child.tag in _SHAPES), None)
    if shape is None or shape.get(f"{O}hr") in ("t", "true"):
        return None
    floating = "position:absolute" in shape.get("style", "").replace(" ", "").lower()
    embedded = element.tag == f"{W}object"
    kind = "embedded object" if embedded else "picture" if shape.find(f"{V}imagedata") is not None else "shape"
    return Graphic(
        kind=kind,
        name=shape.get("id", ""),
        alternative=shape.get("alt", ""),
        decorative=False,
        floating=floating,
        paragraph=paragraph,
        text_boxes=[TextBox(floating, next(box.iterancestors())) for box in shape.iter(f"{V}textbox")],
    )


def text_of_box(box: TextBox) -> etree._Element | None:
    """The element that holds the paragraphs of a text box."""
    return next(box.element.iter(f"{W}txbxContent"), None)
