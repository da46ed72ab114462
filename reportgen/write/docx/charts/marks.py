"""Marks: what sets a figure apart is drawn as a pattern or a symbol, never by colour alone.

A figure that is to be used with reserve (provisional, estimated, unreliable …) is hatched, on a line a plus; one that
is not comparable with the one before it (break, other definition) is striped, on a line a cross, and no line leads to
it. Both together are a grid or a star. Hollow symbols would not do: LibreOffice fills them.
"""

from __future__ import annotations

from reportgen.vocabulary import INCOMPARABLE
from reportgen.write.docx.charts.palette import PAPER
from reportgen.write.docx.charts.plot import Point

NORMAL = "A"
"""The status of an ordinary figure."""

SYMBOLS = ("circle", "square", "triangle", "diamond", "dash")
"""The symbol of each series of a chart."""

TARGET_SYMBOL = "dash"

_SIZE, _SIZE_APART = 7, 9
"""The size of symbols in points; those made of strokes need more."""

_LOOKS = {
    (True, False): ("plus", "wdUpDiag"),
    (False, True): ("x", "ltHorz"),
    (True, True): ("star", "smGrid"),
}
"""Used with reserve, not comparable → the symbol of a point, the pattern of a column."""


def marker(symbol: str, colour: str, point: Point | None = None) -> str:
    """The symbol (`c:marker`) of a series, or of one of its points where that one is set apart."""
    inside, size = solid(colour), _SIZE
    if look := _LOOKS.get(_set_apart(point)):
        # Strokes have no inside: filled, they would stand in a box.
        symbol, inside, size = look[0], "<a:noFill/>", _SIZE_APART
    return (
        f'<c:marker><c:symbol val="{symbol}"/><c:size val="{size}"/><c:spPr>{inside}'
        f'<a:ln w="19050">{solid(colour)}</a:ln></c:spPr></c:marker>'
    )


def fill(colour: str, point: Point | None = None) -> str:
    """The fill and the outline (`c:spPr`) of the columns of a series, or of one of them where that one is set apart."""
    inside = solid(colour)
    if look := _LOOKS.get(_set_apart(point)):
        inside = (
            f'<a:pattFill prst="{look[1]}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr>'
            f'<a:bgClr><a:srgbClr val="{PAPER}"/></a:bgClr></a:pattFill>'
        )
    return f'<c:spPr>{inside}<a:ln w="12700">{solid(colour)}</a:ln></c:spPr>'


def is_set_apart(point: Point) -> bool:
    """Whether the figure bears a mark of its own."""
    return any(_set_apart(point))


def solid(colour: str) -> str:
    """A fill in one colour."""
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _set_apart(point: Point | None) -> tuple[bool, bool]:
    """Whether the figure is to be used with reserve, and whether it is not comparable with the one before it."""
    if point is None or point.value is None:
        return False, False
    codes = set(point.status) - {NORMAL}
    return bool(codes - INCOMPARABLE), bool(codes & INCOMPARABLE)
