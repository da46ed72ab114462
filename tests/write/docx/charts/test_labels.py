"""Labels: only where there is room for all of them, and out of the way of the line."""

from __future__ import annotations

import pytest

from reportgen.write.docx.charts.frame import Frame
from reportgen.write.docx.charts.labels import labels_fit, line_positions
from reportgen.write.docx.charts.plot import plot

from .made import made_chart


def many(count: int, figure: str = "44") -> str:
    return " ".join([figure] * count)


@pytest.mark.parametrize(
    ("series", "kind", "fit"),
    [
        ({"a": many(13, "109,9")}, "line", True),
        ({"a": many(30)}, "column", True),
        ({"a": many(30, "109,9")}, "column", False),
        ({"a": many(5), "b": many(5)}, "column", True),
        ({"a": many(14), "b": many(14), "c": many(14)}, "column", False),
        ({"a": many(6, "10"), "b": many(6, "50")}, "line", True),
        ({"a": many(6, "10"), "b": many(6, "12"), "c": many(6, "50")}, "line", False),
    ],
)
def test_points_are_labelled_when_no_label_runs_into_another(series: dict[str, str], kind: str, fit: bool) -> None:
    assert labels_fit(plot(made_chart(series, kind=kind)), Frame().room) is fit


def test_a_narrow_page_has_room_for_fewer_labels() -> None:
    chart = plot(made_chart({"a": many(13, "109,9")}))
    assert [labels_fit(chart, width) for width in (14.0, 10.0)] == [True, False]


@pytest.mark.parametrize(
    ("written", "positions"),
    [
        ("10 11 12 13 13 12", "t t t t t t"),
        ("50 90 50", "b t b"),
        ("90 50 90", "t b t"),
        ("10 50 90", "b l t"),
        ("90 50 9", "t r b"),
        ("90 2 90", "t t t"),
        ("90 50 2", "t r r"),
        ("50 – 50", "t t t"),
    ],
)
def test_a_label_stands_where_the_line_leaves_room(written: str, positions: str) -> None:
    plotted = plot(made_chart({"a": written}))
    assert line_positions(plotted.series[0], plotted) == positions.split()
