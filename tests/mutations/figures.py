"""Figures that do not fit their indicator, their series or each other."""

from __future__ import annotations

from .mutation import mistake

FIRST = "cocaine-antwerp,BEANR,PORT,2013,4.724,T,0,A,2020-07-08,nieuwsblad-transport-2020-07-08,,\n"
TEXTS = ("name", "definition", "counting_unit", "population", "source_body", "reading")
HEAD = "INDICATOR,SCOPE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,VINTAGE,SOURCE\n"


def row(old: str, new: str) -> tuple[str, str, str]:
    """The edit of the first figure of the sample; the message stands on its line."""
    assert old in FIRST
    return "observations.csv", FIRST, "⇒" + FIRST.replace(old, new)


def added(observation: str) -> tuple[str, str, str]:
    """The edit that puts one more row after the first figure of the sample."""
    return "observations.csv", FIRST, FIRST + observation


def own_indicator(fields: str) -> tuple[str, str, str]:
    """The edit that adds an indicator to the proposed ones, of which no total and no percentage is published yet."""
    words = ", ".join(f'{name}: {{fr: "Postes", nl: "Posten"}}' for name in TEXTS)
    head = "id: posts-concerned, kind: quantitative, scope: NATIONAL, frequency: A, objectives: [6.5]"
    return "indicators.yaml", "", f"indicators:\n  - {{{head}, {words}, {fields}}}\n"


def own_figure(value: str, unit: str) -> tuple[str, str, str]:
    """The edit that adds a figure of that indicator."""
    figure = f"posts-concerned,NATIONAL,2025,{value},{unit},2025,brussels-times-2025-11-posts\n"
    return "observations-own.csv", "", f"{HEAD}⇒{figure}"


FIGURES = (
    mistake(
        "a figure has more decimals than a report can print",
        "figure-size",
        "round it, or use a larger unit",
        row("4.724", "4.7240001"),
    ),
    mistake(
        "an amount has sixteen digits",
        "figure-size",
        "round it, or use a larger unit",
        ("actions.yaml", "{amount: 500000,", "{⇒amount: 5000000000000000,"),
    ),
    mistake(
        "a figure has another unit than its indicator",
        "observation-mismatch",
        "write T here",
        row("4.724,T", "4.724,PURE_NUMB"),
    ),
    mistake(
        "a figure of the country stands in the series of a port",
        "observation-mismatch",
        "figures of another scope are another indicator",
        row(",PORT,", ",NATIONAL,"),
    ),
    mistake(
        "a figure of another port stands in the series",
        "observation-mismatch",
        "figures of another ref_area are another indicator",
        row(",BEANR,", ",NLRTM,"),
    ),
    mistake(
        "a milestone gets a figure",
        "not-quantitative",
        "make the indicator quantitative, or use another one",
        row("cocaine-antwerp,BEANR,PORT", "eu-drugs-strategy-endorsed,BEANR,PORT"),
    ),
    mistake(
        "a row stands twice",
        "duplicate-observation",
        "a revision has a later VINTAGE",
        added("⇒" + FIRST),
    ),
    mistake(
        "a figure was published before its period",
        "period-after-vintage",
        "or give it the OBS_STATUS F (forecast)",
        row("2020-07-08,nieuwsblad", "2012-07-08,nieuwsblad"),
    ),
    mistake(
        "a figure was published before its period ended",
        "period-not-over",
        "or give it the OBS_STATUS F (forecast)",
        row("2020-07-08,nieuwsblad", "2013-07-08,nieuwsblad"),
        severity="warning",
    ),
    mistake(
        "two sources give different figures and nothing says which is retained",
        "conflict-missing",
        "add an item to conflicts that says which source is retained and why",
        added("⇒cocaine-antwerp,BEANR,PORT,2013,5.1,T,0,A,2020-07-08,senate-6-1210,,\n"),
    ),
    mistake(
        "the retained source of a conflict has no figure",
        "conflict-without-observation",
        "add the observation, or retain a source that has one",
        (
            "conflicts.yaml",
            "    time_period: 2015\n    retained: nieuwsblad-transport-2020-07-08\n",
            "    time_period: 2015\n    ⇒retained: g1-2019-10-03\n",
        ),
    ),
    mistake(
        "a conflict is stated twice",
        "duplicate-conflict",
        "keep one of the two",
        (
            "conflicts.yaml",
            "  - indicator: cocaine-antwerp\n    time_period: 2016\n",
            "  - ⇒indicator: cocaine-antwerp\n    time_period: 2015\n",
        ),
    ),
    mistake(
        "3 600 tonnes are far from the rest of the series",
        "figure-implausible",
        "check the figure and its unit; if it is right, say so in COMMENT",
        row("4.724", "3600"),
        severity="warning",
    ),
    mistake(
        "a figure is above the bound of its indicator",
        "figure-implausible",
        "check the figure and its unit; if it is right, say so in COMMENT",
        own_indicator("unit: PURE_NUMB, plausible_max: 200"),
        own_figure("3600", "PURE_NUMB"),
        severity="warning",
    ),
    mistake(
        "a total is not the sum of its parts",
        "total-differs",
        "correct it, or say in COMMENT why they differ",
        own_indicator("unit: PURE_NUMB, parts: [post-closures-decided, post-openings-decided]"),
        own_figure("14", "PURE_NUMB"),
    ),
    mistake(
        "a percentage does not recompute",
        "percentage-differs",
        "correct it, or those numbers",
        own_indicator("unit: PT, ratio: {numerator: post-openings-decided, denominator: post-closures-decided}"),
        own_figure("65.2", "PT"),
    ),
)
