"""Charts whose series or slices only their colour tells apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from lxml import etree

from reportgen.accessibility.contrast import Colour, contrast
from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.word.names import A, C, number
from reportgen.accessibility.word.theme import Theme

CHART_COLOUR = Rule(
    "access-chart-colour",
    "warning",
    "10.1.4.1",
    "double-click a series > Format Data Series > Fill & Line: give it a marker, dash or pattern of its own, "
    "or label it (Chart Design > Add Chart Element > Data Labels)",
)

_TELLING_APART = 3.0
"""The contrast from which on two colours also differ in lightness enough to tell (WCAG 2.1, understanding 1.4.1)."""

_LINES = {"lineChart", "line3DChart", "scatterChart", "radarChart"}
_SLICES = {"pieChart", "pie3DChart", "doughnutChart", "ofPieChart"}


@dataclass(frozen=True, slots=True)
class _Mark:
    """How a series or slice is drawn: what tells it apart besides its colour, and the colour where it is known."""

    name: str
    form: tuple[str, ...]
    colour: Colour | None


def chart_colours(file: WordFile) -> Iterator[AccessibilityFinding]:
    """One finding for each chart that needs its colours to be understood."""
    for graphic in file.content.graphics:
        if not graphic.chart or graphic.chart not in file.package:
            continue
        for group in file.package.xml(graphic.chart).iterfind(f".//{C}plotArea/*"):
            alike = _alike(_marks(group, file.theme))
            if alike is not None and not _labelled(group):
                one, other = alike
                message = f"in the chart “{graphic.name}” only colour tells “{one.name}” from “{other.name}”"
                yield CHART_COLOUR.at(graphic.paragraph.place, message)
                break


def _alike(marks: list[_Mark]) -> tuple[_Mark, _Mark] | None:
    for one, other in combinations(marks, 2):
        # Series of the same name, as on both sides of a break, need not be told apart.
        if one.name == other.name or one.form != other.form or one.colour is None or other.colour is None:
            continue
        if contrast(one.colour, other.colour) < _TELLING_APART:
            return one, other
    return None


def _labelled(group: etree._Element) -> bool:
    """Whether labels beside the marks name the series or the slices."""
    shown = (f"{C}showSerName", f"{C}showCatName")
    return any(
        (label := labels.find(tag)) is not None and label.get("val", "1") in ("1", "true")
        for labels in group.iter(f"{C}dLbls")
        for tag in shown
    )


def _marks(group: etree._Element, theme: Theme) -> list[_Mark]:
    kind = etree.QName(group).localname
    series = group.findall(f"{C}ser")
    if kind in _SLICES:
        return _slices(series[0], theme) if series else []
    automatic = group.find(f"{C}marker")
    marked = automatic is not None and automatic.get("val", "1") in ("1", "true")
    return [
        _line(one, index, theme, marked or kind == "scatterChart") if kind in _LINES else _area(one, index, theme)
        for index, one in enumerate(series)
    ]


def _line(series: etree._Element, index: int, theme: Theme, marked: bool) -> _Mark:
    symbol = series.find(f"{C}marker/{C}symbol")
    # Without a choice of its own each series of a chart with markers gets another one.
    marker = f"automatic {index}" if symbol is None and marked else "none" if symbol is None else symbol.get("val", "")
    dash = series.find(f"{C}spPr/{A}ln/{A}prstDash")
    fill = series.find(f"{C}spPr/{A}ln/{A}solidFill")
    form = (marker, "solid" if dash is None else dash.get("val", "solid"))
    return _Mark(_name(series, index), form, _colour(fill, index, theme))


def _area(series: etree._Element, index: int, theme: Theme) -> _Mark:
    return _Mark(_name(series, index), *_filled(series.find(f"{C}spPr"), index, theme))


def _slices(series: etree._Element, theme: Theme) -> list[_Mark]:
    names = [point.findtext(f"{C}v") or "" for point in series.iterfind(f"{C}cat//{C}pt")]
    points = {number(_value(point, f"{C}idx")): point.find(f"{C}spPr") for point in series.iterfind(f"{C}dPt")}
    return [_Mark(name, *_filled(points.get(index), index, theme)) for index, name in enumerate(names)]


def _filled(properties: etree._Element | None, index: int, theme: Theme) -> tuple[tuple[str, ...], Colour | None]:
    pattern = None if properties is None else properties.find(f"{A}pattFill")
    if pattern is not None:
        return (pattern.get("prst", ""),), theme.drawing(pattern.find(f"{A}fgClr"))
    return ("solid",), _colour(None if properties is None else properties.find(f"{A}solidFill"), index, theme)


def _colour(fill: etree._Element | None, index: int, theme: Theme) -> Colour | None:
    """The colour of a fill; without one Word takes the accents of the theme in turn."""
    return theme.named(f"accent{index % 6 + 1}") if fill is None else theme.drawing(fill)


def _name(series: etree._Element, index: int) -> str:
    return series.findtext(f"{C}tx//{C}v") or f"series {index + 1}"


def _value(parent: etree._Element, tag: str) -> str | None:
    child = parent.find(tag)
    return None if child is None else child.get("val")
