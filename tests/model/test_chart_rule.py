"""Which series are drawn: a rule on the figures, never a list of indicators."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from reportgen.model.chart_rule import MOST_CHARTS, MOST_SERIES, chart_specs
from reportgen.model.charts import ChartSpec
from reportgen.model.indicators import QuantitativeIndicator
from reportgen.model.series import series_by_indicator

Draw = Callable[..., tuple[ChartSpec, ...]]


@pytest.fixture
def draw(make_report: Any, facts: Any) -> Draw:
    """The charts of one indicator: each series is `year=figure year=figure:STATUS …`, with fields of its own."""

    def make(*series: str | tuple[str, dict[str, Any]], **indicator: Any) -> tuple[ChartSpec, ...]:
        observations = []
        for one in series:
            written, fields = one if isinstance(one, tuple) else (one, {})
            for point in written.split():
                period, _, figure = point.partition("=")
                value, _, status = figure.partition(":")
                observations.append(
                    facts.observation(
                        time_period=period,
                        obs_value=value or None,
                        obs_status=status or ("A" if value else "O"),
                        **fields,
                    )
                )
        report = make_report(indicators=[facts.indicator(**indicator)], observations=observations)
        (known,) = report.indicators
        assert isinstance(known, QuantitativeIndicator)
        return chart_specs(known, series_by_indicator(report).get("cocaine", ()))

    return make


def years(figures: str, first: int = 2015) -> str:
    """`2015=1 2016=2 …` for the figures `1 2 …`; a `–` leaves the year out."""
    return " ".join(f"{first + n}={one}" for n, one in enumerate(figures.split()) if one != "–")


def names(spec: ChartSpec) -> list[str | None]:
    return [one.series.key.substance for one in spec.series]


def test_a_series_is_drawn_from_four_figures_on(draw: Draw) -> None:
    assert draw(years("1 2 3")) == ()
    assert len(draw(years("1 2 3 4"))) == 1


def test_a_figure_that_is_missing_does_not_count(draw: Draw) -> None:
    assert draw("2020=1 2021=2 2022=3 2023=") == ()


def test_an_axis_on_which_most_periods_are_empty_is_not_drawn(draw: Draw) -> None:
    assert len(draw("2001=1 2006=2 2011=3 2016=4")) == 1
    assert draw("2000=1 2006=2 2011=3 2016=4") == ()


def test_a_long_series_is_a_line_and_a_short_one_columns(draw: Draw) -> None:
    assert [one.kind for one in draw(years("1 2 3 4 5 6"))] == ["line"]
    assert [one.kind for one in draw(years("1 2 3 4 5"))] == ["column"]


def test_figures_that_seldom_follow_one_another_are_columns(draw: Draw) -> None:
    assert [one.kind for one in draw(years("1 – 2 – 3 – 4 – 5 – 6"))] == ["column"]
    assert [one.kind for one in draw(years("1 2 3 4 – 5 – 6"))] == ["line"]


def test_half_years_are_columns_and_only_the_half_that_is_published_is_drawn(draw: Draw) -> None:
    (one,) = draw(" ".join(f"{year}-S1={year}" for year in range(2018, 2026)))
    assert one.kind == "column"
    assert [row.period for row in one.rows] == [f"{year}-S1" for year in range(2018, 2026)]


def test_every_period_from_the_first_to_the_last_has_its_place(draw: Draw) -> None:
    (one,) = draw(years("1 – – 2 3 4"))
    assert [row.period for row in one.rows] == ["2015", "2016", "2017", "2018", "2019", "2020"]
    assert [row.observations[0] is None for row in one.rows] == [False, True, True, False, False, False]
    assert one.has_gaps
    assert (one.series[0].count, one.series[0].span) == (4, 6)


def test_series_of_another_scope_or_unit_are_never_in_one_chart(draw: Draw) -> None:
    one = years("1 2 3 4")
    charts = draw(one, (one, {"scope": "CUSTOMS"}), (one, {"unit_measure": "KG"}))
    assert [len(chart.series) for chart in charts] == [1, 1, 1]


def test_breakdowns_of_like_size_share_a_chart_in_their_order(draw: Draw) -> None:
    (one,) = draw((years("5 6 7 8"), {"substance": "heroin"}), (years("50 60 70 80"), {"substance": "cocaine"}))
    assert names(one) == ["heroin", "cocaine"]


def test_a_series_too_small_to_be_seen_beside_another_has_a_chart_of_its_own(draw: Draw) -> None:
    large, small = draw((years("5 6 7 7.9"), {"substance": "mdma"}), (years("50 60 70 80"), {"substance": "cocaine"}))
    assert (names(large), names(small)) == (["cocaine"], ["mdma"])


def test_a_short_series_is_drawn_beside_a_long_one_of_its_size_but_not_alone(draw: Draw) -> None:
    long, short = (years("50 60 70 80"), {"substance": "cocaine"}), (years("50 60"), {"substance": "heroin"})
    assert [names(one) for one in draw(long, short)] == [["cocaine", "heroin"]]
    assert draw(short) == ()


def test_no_chart_has_more_series_than_can_be_told_apart_and_none_is_lost(draw: Draw) -> None:
    substances = ["cocaine", "heroin", "cannabis", "mdma", "ketamine", "crack", "opioids"]
    charts = draw(*((years(f"{n} 2 3 4"), {"substance": name}) for n, name in enumerate(substances, start=5)))
    assert [len(one.series) for one in charts] == [MOST_SERIES, 2]
    assert sorted(name or "" for one in charts for name in names(one)) == sorted(substances)


def test_series_that_would_take_pages_of_charts_have_none(draw: Draw) -> None:
    full = [(years(f"{n} 20 30 40"), {"age": f"{n}-{n}"}) for n in range(20, 20 + MOST_CHARTS * MOST_SERIES)]
    assert [len(one.series) for one in draw(*full)] == [MOST_SERIES] * MOST_CHARTS
    assert draw(*full, (years("70 20 30 40"), {"age": "70-70"})) == ()


def test_zeros_and_negative_figures_are_drawn(draw: Draw) -> None:
    (zeros,) = draw(years("0 0 0 0"))
    assert (zeros.multiple, zeros.decimals) == (0, 0)
    (one,) = draw(years("-5 3 -12 4"))
    assert (one.series[0].lowest.figure, one.series[0].highest.figure) == (Decimal(-12), Decimal(4))


def test_a_target_has_its_place_at_its_date_also_beyond_the_last_figure(draw: Draw) -> None:
    (one,) = draw(years("1 2 3 4"), target={"value": "8", "by": "2020", "source": "customs-2025"})
    assert one.has_target
    assert {row.period: row.target for row in one.rows if row.target is not None} == {"2020": Decimal(8)}
    assert one.rows[-2].period == "2019"


@pytest.mark.parametrize(
    "series",
    [
        [(years("5 6 7 8"), {"substance": "heroin"}), (years("5 6 7 9"), {"substance": "cocaine"})],
        [(years("5 6 7 8"), {"unit_measure": "KG"})],
    ],
    ids=["parts of a breakdown", "another unit"],
)
def test_a_target_of_the_whole_is_not_drawn_beside_what_it_was_not_set_for(draw: Draw, series: Any) -> None:
    (one,) = draw(*series, target={"value": "8", "by": "2020", "source": "customs-2025"})
    assert not one.has_target
    assert one.rows[-1].period == "2018"


def test_a_target_from_before_the_first_figure_is_not_drawn(draw: Draw) -> None:
    (one,) = draw(years("1 2 3 4"), target={"value": "8", "by": "2010", "source": "customs-2025"})
    assert not one.has_target


@pytest.mark.parametrize(
    ("figures", "multiple", "decimals"),
    [
        ("4.724 116 44 55", 0, 1),
        ("0.5 0.25 0.1 0.2", 0, 3),
        ("22.6 15 14.3 10.7", 0, 2),
        ("9736 13282 2261 5852", 0, 0),
        ("999999 1 2 3", 0, 0),
        ("1000000 200000 3 4", 6, 3),
        ("409900000 79769934 3 4", 6, 1),
    ],
)
def test_figures_are_spelled_with_four_digits_or_in_millions(
    draw: Draw, figures: str, multiple: int, decimals: int
) -> None:
    (one,) = draw(years(figures))
    assert (one.multiple, one.decimals) == (multiple, decimals)
