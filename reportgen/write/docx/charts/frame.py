"""The frame that a chart is drawn in: as wide as the text of the page."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.write.docx.house.page import Page

_TWIP = 635
"""A twentieth of a point in English Metric Units."""

_CENTIMETRE = 360000

_HEIGHT = 2700000
"""The usual height of a chart, 7.5 cm, in English Metric Units."""

_SHARE = 2 / 3
"""The share of the height of the text that a chart may take: its caption, its source and its notes follow."""

_AXIS = 2.0
"""What the axis of values and its title take from the width, in centimetres."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The width and the height of a chart in English Metric Units: 16 by 7.5 cm on the page of the default style."""

    width: int = 5760000
    height: int = _HEIGHT

    @property
    def room(self) -> float:
        """The width of the plot, along which the categories stand, in centimetres."""
        return self.width / _CENTIMETRE - _AXIS


def frame_on(page: Page) -> Frame:
    """The frame of the charts on a page."""
    return Frame(page.text_width * _TWIP, min(_HEIGHT, int(page.text_height * _TWIP * _SHARE)))
