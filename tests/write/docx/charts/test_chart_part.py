"""The chart part: what stands on the page is spelled, marked and named, and what a person edits is followed."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.vocabulary import INCOMPARABLE, OBS_STATUS
from reportgen.write.docx.charts.palette import SERIES, TARGET

from .chart_file import C15, A, C, ChartFile, cached, numbers
from .made import made_chart

OFF = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")


def apart(made: ChartFile) -> dict[int, str]:
    """What sets points apart, by index: the symbol of a line, the pattern of a column."""
    found = {}
    for point in made.root.iter(f"{C}dPt"):
        index, mark = point.find(f"{C}idx"), point.find(f".//{C}symbol")
        mark = mark if mark is not None else point.find(f".//{A}pattFill")
        assert index is not None
        assert mark is not None
        found[int(str(index.get("val")))] = str(mark.get("val") or mark.get("prst"))
    return found


@pytest.mark.parametrize("kind", ["line", "column"])
def test_no_label_shows_a_key_a_name_or_a_raw_number(kind: str) -> None:
    made = ChartFile(made_chart({"a": "4 5", "b": "40 50"}, kind=kind))
    every = [*made.root.iter(f"{C}dLbls"), *made.root.iter(f"{C}dLbl")]
    assert len(every) > 4
    for labels in every:
        assert [str(one.get("val")) for name in OFF for one in labels.findall(f"{C}{name}")] == ["0"] * len(OFF)


@pytest.mark.parametrize("language", Language)
def test_a_label_is_the_text_of_the_cell_and_comes_from_the_workbook(language: Language) -> None:
    (series,) = ChartFile(made_chart({"a": "65,6=65.581 – 1.234=1233.7"}), language).series()
    fields = series.findall(f".//{A}fld")
    assert [(str(one.get("type")), one.findtext(f"{A}t")) for one in fields] == [
        ("CELLRANGE", "65,6"),
        ("CELLRANGE", "1.234"),
    ]
    assert len({one.get("id") for one in fields}) == 2
    assert series.findtext(f".//{C15}f") == "Labels!$B$2:$B$4"
    (cache,) = series.iter(f"{C15}dlblRangeCache")
    assert cached(cache) == {0: "65,6", 2: "1.234"}


def test_where_labels_would_run_into_one_another_there_are_none() -> None:
    made = ChartFile(made_chart({"a": " ".join(["109,9"] * 30)}, kind="column"))
    assert list(made.root.iter(f"{C}dLbl")) == []
    assert list(made.root.iter(f"{C15}datalabelsRange")) == []


def test_a_line_is_not_drawn_over_a_gap_or_to_a_figure_that_is_not_comparable() -> None:
    made = ChartFile(made_chart({"a": "1 – 3 4:B 5"}))
    assert [[one and int(one) for one in numbers(series)] for series in made.series()] == [
        [1, None, 3, None, None],
        [None, None, None, 4, 5],
    ]
    assert made.values("dispBlanksAs") == ["gap"]


def test_the_pieces_of_a_series_look_the_same_and_the_legend_names_it_once() -> None:
    made = ChartFile(made_chart({"a": "1 2:B 3", "b": "10 20 30:D"}))
    looks = [
        (str(one.findtext(f".//{C}tx//{C}v")), one.findall(f".//{A}srgbClr")[0].get("val")) for one in made.series()
    ]
    assert looks == [("a", SERIES[0]), ("a", SERIES[0]), ("b", SERIES[1]), ("b", SERIES[1])]
    hidden = [str(one[0].get("val")) for one in made.root.iter(f"{C}legendEntry")]
    assert hidden == ["1", "3"]


def test_columns_are_one_series_also_where_a_figure_is_not_comparable() -> None:
    (series,) = ChartFile(made_chart({"a": "1 2:B 3"}, kind="column")).series()
    assert [one and int(one) for one in numbers(series)] == [1, 2, 3]


@pytest.mark.parametrize("status", sorted(OBS_STATUS - {"A"}))
def test_every_status_is_seen_without_colour(status: str) -> None:
    line, column = ("x", "ltHorz") if status in INCOMPARABLE else ("plus", "wdUpDiag")
    assert apart(ChartFile(made_chart({"a": f"1 2:{status} 3"}, kind="column"))) == {1: column}
    assert apart(ChartFile(made_chart({"a": f"1 2:{status} 3"}))) == {1: line}


def test_a_break_that_is_provisional_too_is_told_from_either() -> None:
    assert apart(ChartFile(made_chart({"a": "1 2:P 3:B 4:BP"}, kind="column"))) == {
        1: "wdUpDiag",
        2: "ltHorz",
        3: "smGrid",
    }
    assert apart(ChartFile(made_chart({"a": "1 2:PB 3"}))) == {1: "star"}


def test_ordinary_figures_and_missing_ones_bear_no_mark() -> None:
    assert apart(ChartFile(made_chart({"a": "1:A 2 –:O –:M"}))) == {}


def test_each_line_has_a_colour_and_a_symbol_of_its_own() -> None:
    made = ChartFile(made_chart({name: f"{n}0 {n}1" for n, name in enumerate("abcde", start=1)}))
    symbols = [str(one.find(f"{C}marker/{C}symbol").get("val")) for one in made.series()]  # type: ignore[union-attr]
    colours = [str(one.findall(f".//{A}srgbClr")[0].get("val")) for one in made.series()]
    assert len(set(symbols)) == len(set(colours)) == 5


@pytest.mark.parametrize("kind", ["line", "column"])
def test_a_target_is_a_dashed_line_with_a_name_in_the_legend(kind: str) -> None:
    made = ChartFile(made_chart({"a": "1 2 –", "Cible": "– 4 8"}, target="Cible", kind=kind))
    (target,) = (one for one in made.series() if one.findtext(f".//{C}v") == "Cible")
    parent = target.getparent()
    assert parent is not None
    assert parent.tag == f"{C}lineChart"
    dash = target.find(f"{C}spPr//{A}prstDash")
    assert dash is not None
    assert dash.get("val") == "sysDash"
    assert target.findall(f".//{A}srgbClr")[0].get("val") == TARGET
    assert made.values("legendPos") == ["b"]


def test_measured_series_are_never_dashed() -> None:
    made = ChartFile(made_chart({"a": "1 2", "b": "10 20"}))
    assert {str(one.get("val")) for one in made.root.iter(f"{A}prstDash")} == {"solid"}


def test_a_single_series_has_no_legend_and_several_have_one_below_the_plot() -> None:
    assert ChartFile(made_chart({"a": "1 2"})).values("legendPos") == []
    made = ChartFile(made_chart({"a": "1 2", "b": "1 2"}))
    assert made.values("legendPos") == ["b"]
    assert set(made.values("overlay")) == {"0"}


def test_the_axis_of_figures_begins_at_zero_unless_a_figure_is_below_it() -> None:
    assert ChartFile(made_chart({"a": "90 95"})).values("min") == ["0"]
    made = ChartFile(made_chart({"a": "−9 95"}))
    assert made.values("min") == []
    assert "low" in made.values("tickLblPos")


def test_the_axis_says_what_is_counted() -> None:
    made = ChartFile(made_chart({"a": "1 2"}, unit="millions d’euros & plus"))
    assert [one.text for one in made.root.iter(f"{A}t")][-1] == "millions d’euros & plus"


@pytest.mark.parametrize(
    ("count", "categories", "upright"),
    [
        (14, None, False),
        (28, None, True),
        (7, [f"1er\u00a0sem. {year}" for year in range(2019, 2026)], False),
        (12, [f"1er\u00a0sem. {year}" for year in range(2014, 2026)], True),
    ],
)
def test_names_of_categories_stand_upright_where_they_would_not_fit_side_by_side(
    count: int, categories: list[str] | None, upright: bool
) -> None:
    made = ChartFile(made_chart({"a": " ".join(["4"] * count)}, categories=categories))
    (axis,) = made.root.iter(f"{C}catAx")
    (body,) = axis.iter(f"{A}bodyPr")
    assert (body.get("rot") == "-5400000") is upright


@pytest.mark.parametrize("language", Language)
def test_a_chart_says_its_language_and_asks_for_no_update(language: Language) -> None:
    made = ChartFile(made_chart({"a": "1 2"}), language)
    assert made.values("lang") == [language.tag]
    assert made.values("autoUpdate") == ["0"]
    assert made.values("roundedCorners") == ["0"]
    assert made.values("autoTitleDeleted") == ["1"]
