"""Text and references in chart XML: fonts, caches of cells, and what data labels leave out."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from xml.sax.saxutils import escape

from reportgen.write.docx.charts.marks import solid
from reportgen.write.docx.charts.palette import INK

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"

_FONT = "Arial"
SMALL, USUAL = 800, 900
"""Sizes of type in hundredths of a point."""

LABELS_OFF = "".join(
    f'<c:{name} val="0"/>'
    for name in ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")
)
"""What a label does not show. Word takes an absent element for no; LibreOffice takes it for yes."""


def text_properties(size: int, rotation: int | None = None) -> str:
    """How text looks (`c:txPr`); `rotation` in 60000ths of a degree."""
    return f"<c:txPr>{_body(rotation)}<a:lstStyle/><a:p><a:pPr>{_font('defRPr', size)}</a:pPr></a:p></c:txPr>"


def title(text: str, language: str, rotation: int | None = None) -> str:
    """A title (`c:title`) beside an axis."""
    run = f"<a:r>{_font('rPr', USUAL, language)}<a:t>{escape(text)}</a:t></a:r>"
    return (
        f"<c:title><c:tx><c:rich>{_body(rotation)}<a:lstStyle/><a:p><a:pPr>{_font('defRPr', USUAL)}</a:pPr>{run}</a:p>"
        '</c:rich></c:tx><c:overlay val="0"/></c:title>'
    )


def string_reference(formula: str, texts: Iterable[str]) -> str:
    """Cells that hold text (`c:strRef`), with what they hold."""
    return f"<c:strRef><c:f>{escape(formula)}</c:f><c:strCache>{points(texts)}</c:strCache></c:strRef>"


def number_reference(formula: str, values: Iterable[Decimal | None]) -> str:
    """Cells that hold numbers (`c:numRef`), with what they hold; an empty cell has no point."""
    texts = ("" if value is None else format(value, "f") for value in values)
    cache = f"<c:formatCode>General</c:formatCode>{points(texts)}"
    return f"<c:numRef><c:f>{escape(formula)}</c:f><c:numCache>{cache}</c:numCache></c:numRef>"


def points(texts: Iterable[str]) -> str:
    """The cached cells of a reference; those without text are left out."""
    every = list(texts)
    cached = "".join(
        f'<c:pt idx="{index}"><c:v>{escape(text)}</c:v></c:pt>' for index, text in enumerate(every) if text
    )
    return f'<c:ptCount val="{len(every)}"/>{cached}'


def _body(rotation: int | None) -> str:
    turned = "" if rotation is None else f' rot="{rotation}" vert="horz"'
    return f"<a:bodyPr{turned}/>"


def _font(element: str, size: int, language: str = "") -> str:
    tag = f' lang="{language}"' if language else ""
    faces = f'<a:latin typeface="{_FONT}"/><a:cs typeface="{_FONT}"/>'
    return f'<a:{element}{tag} sz="{size}" b="0">{solid(INK)}{faces}</a:{element}>'
