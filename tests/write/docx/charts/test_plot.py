"""What a chart draws: numbers in the multiple of their text, and lines that stop where figures cannot be compared."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from reportgen.write.docx.charts.plot import Plot, Point, Series, parted, plot

from .made import made_chart

POINTS = st.builds(
    Point,
    value=st.one_of(st.none(), st.integers(-9, 9).map(Decimal)),
    status=st.sampled_from(["", "A", "B", "P", "BP", "D", "O"]),
)


def drawn(plotted: Plot, number: int = 0) -> list[Decimal | None]:
    return [point.value for point in plotted.series[number].points]


def pieces(written: str) -> list[list[int | None]]:
    """The pieces of a series, each as its numbers."""
    (series,) = plot(made_chart({"a": written})).series
    return [[None if point.value is None else int(point.value) for point in one.points] for one in parted(series)]


def test_a_chart_draws_the_whole_value_in_the_multiple_of_its_text() -> None:
    plotted = plot(made_chart({"a": "65,6=65581 – 110,9=110910.53"}))
    assert drawn(plotted) == [Decimal("65.581"), None, Decimal("110.91053")]
    assert [point.label for point in plotted.series[0].points] == ["65,6", "", "110,9"]


def test_a_figure_that_was_rounded_is_labelled_with_as_many_decimals_as_it_was_rounded_to() -> None:
    plotted = plot(made_chart({"a": "116 109,9=109.89448 0,04 969=968.75"}))
    assert [point.decimals for point in plotted.series[0].points] == [2, 1, 2, 0]


def test_a_chart_knows_its_names_and_where_its_axis_begins_and_ends() -> None:
    plotted = plot(made_chart({"Anvers": "4 −5", "Cible": "– 8"}, target="Cible", unit="tonnes"))
    assert (plotted.heading, plotted.axis, plotted.categories) == ("Année", "tonnes", ("2020", "2021"))
    assert [(series.name, series.target) for series in plotted.series] == [("Anvers", False), ("Cible", True)]
    assert (plotted.least, plotted.largest) == (Decimal(-5), Decimal(8))
    assert plot(made_chart({"a": "4 5"})).least == 0
    assert plot(made_chart({"a": "−4 −5"})).largest == 0


def test_a_line_stops_before_a_figure_that_is_not_comparable() -> None:
    assert pieces("1 2 3:B 4") == [[1, 2, None, None], [None, None, 3, 4]]
    assert pieces("1 2:D 3:D") == [[1, None, None], [None, 2, None], [None, None, 3]]


def test_other_statuses_and_gaps_do_not_part_a_line() -> None:
    assert pieces("1 2:P – 3:E") == [[1, 2, None, 3]]


def test_a_series_that_begins_with_a_break_is_whole() -> None:
    assert pieces("– 1:B 2") == [[None, 1, 2]]
    assert pieces("–:B 1 2") == [[None, 1, 2]]


@given(st.lists(POINTS, min_size=1, max_size=12))
def test_the_pieces_of_a_series_have_each_of_its_points_once_and_no_break_but_at_their_start(
    points: list[Point],
) -> None:
    found = parted(Series("a", tuple(points)))
    for index, point in enumerate(points):
        here = [one.points[index] for one in found if one.points[index].value is not None]
        assert here == ([point] if point.value is not None else [])
    for one in found:
        known = [point for point in one.points if point.value is not None]
        assert not any(point.incomparable for point in known[1:])
