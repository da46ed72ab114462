"""The frame of a chart follows the page of the house style."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportgen.write.docx import default_reference
from reportgen.write.docx.charts.frame import Frame, frame_on
from reportgen.write.docx.house.page import Page

from ..word_file import WordFile
from .made import charted, made_chart

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
CENTIMETRES = 567
"""A centimetre in twentieths of a point."""


def test_on_the_page_of_the_default_style_a_chart_is_16_centimetres_wide() -> None:
    frame = frame_on(Page())
    assert (round(frame.width / 360000, 1), frame.height / 360000) == (16.0, 7.5)
    assert frame.room == pytest.approx(Frame().room, abs=0.01)


@pytest.mark.parametrize("margin", [2, 3, 5])
def test_it_is_as_wide_as_the_text_between_the_margins(margin: int) -> None:
    page = Page(left=margin * CENTIMETRES, right=margin * CENTIMETRES)
    house = replace(default_reference(), page=page)
    made = WordFile(charted(made_chart({"Anvers": "4 5 6"})), reference=house)
    (extent,) = made.body.iter(f"{WP}extent")
    assert round(int(str(extent.get("cx"))) / 360000) == 21 - 2 * margin


def test_on_a_low_page_it_leaves_room_for_its_caption_and_notes() -> None:
    low = Page(width=11906, height=8391)
    assert frame_on(low).height < low.text_height * 635 * 0.7
