"""The series of a chart part (`c:ser`): names, categories, figures and labels, as the file keeps them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from reportgen.read.story import all_text
from reportgen.read.wordml import C

_C15 = "{http://schemas.microsoft.com/office/drawing/2012/chart}"
_PLACEHOLDER = re.compile(r"\[[A-Z ]+\]")
"""What stands in a label that shows a cell, in a program that does not know what that is: [CELLRANGE]."""


@dataclass(frozen=True, slots=True)
class Series:
    """One series. `index` is its place among those of the chart; points are numbered from 0.

    A series that breaks is drawn in pieces: several series of one name, each with points of its own.
    """

    index: int
    name: str
    categories: dict[int, str]
    values: dict[int, str]
    labels: dict[int, str]


def series_of(element: etree._Element, place: int) -> Series:
    """The series of a `c:ser` that is the `place`th of its chart."""
    named = element.find(f"{C}tx")
    name = "" if named is None else " ".join(value.text or "" for value in named.iter(f"{C}v"))
    return Series(
        _index(element, place),
        name,
        _points(element, "cat") or _points(element, "xVal"),
        _points(element, "val") or _points(element, "yVal"),
        _labels(element),
    )


def _points(series: etree._Element, name: str) -> dict[int, str]:
    """The cached points of a part of a series; of categories in levels, the levels together."""
    part = series.find(C + name)
    return {} if part is None else _cached(part)


def _cached(part: etree._Element) -> dict[int, str]:
    found: dict[int, str] = {}
    for point in part.iter(f"{C}pt"):
        index = point.get("idx", "")
        if index.isdecimal() and (text := point.findtext(f"{C}v", "")):
            found[int(index)] = f"{text} {found[int(index)]}" if int(index) in found else text
    return found


def _labels(series: etree._Element) -> dict[int, str]:
    """The texts of the labels: of cells (an extension of Word 2013), or typed."""
    cells = next(series.iter(f"{_C15}datalabelsRange"), None)
    found = {} if cells is None else _cached(cells)
    for place, label in enumerate(series.iter(f"{C}dLbl")):
        if (text := all_text(label)) and not _PLACEHOLDER.fullmatch(text):
            found.setdefault(_index(label, place), text)
    return found


def _index(element: etree._Element, otherwise: int) -> int:
    index = element.find(f"{C}idx")
    text = "" if index is None else index.get("val", "")
    return int(text) if text.isdecimal() else otherwise
