"""The charts of the installed templates: one specification, said in both languages with the same facts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen import vocabulary
from reportgen.build import documents_of
from reportgen.document import Chart, Document, Figure, Paragraph, Run, lines, plain
from reportgen.language import Language
from reportgen.model.observations import NO_VALUE, ObsStatus
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.parse import parse
from reportgen.render import render
from reportgen.resources import resource_root
from reportgen.review.finding import Finding
from reportgen.review.match import match

FR, NL = Language
PAGE = """<html><head><title>x</title>{meta}</head><body><h1>x</h1>
{{% from "charts.xhtml" import graphs with context %}}
{{% for indicator in report.indicators %}}
<section id="{{{{ indicator.id }}}}">{{{{ graphs(indicator, series(indicator)) }}}}</section>
{{% endfor %}}</body></html>"""

Charted = Callable[..., dict[Language, Document]]


@pytest.fixture
def charted(make_report: Any, facts: Any, overlay: Callable[..., Path], reference: Reference) -> Charted:
    """Both documents of a report whose one indicator has these observations, and nothing but its charts."""
    meta = "".join(f'<meta name="{name}" content="x"/>' for name in vocabulary.META)
    files = {f"{language.value}/report.xhtml": PAGE.format(meta=meta) for language in Language}
    for name in ("charts", "macros"):
        for language in Language:
            path = f"{language.value}/{name}.xhtml"
            files[path] = (resource_root("templates") / path).read_text(encoding="utf-8")

    def make(*observations: dict[str, Any], **indicator: Any) -> dict[Language, Document]:
        made = [facts.observation(**one) for one in observations]
        indicators = [facts.indicator(**indicator)]
        report: Report = make_report(indicators=indicators, observations=made, sources=[facts.source()])
        templates = overlay(files)
        return {language: parse(render(report, language, reference, templates), language) for language in Language}

    return make


def years(*figures: str | None, first: int = 2020, **fields: Any) -> list[dict[str, Any]]:
    """An observation for each year; one without a figure is missing (O)."""
    return [
        {"time_period": str(first + n), "obs_value": one, "obs_status": "A" if one else "O", **fields}
        for n, one in enumerate(figures)
    ]


def figure(document: Document) -> Figure:
    (found,) = (block for block in document.blocks if isinstance(block, Figure))
    return found


def chart(document: Document) -> Chart:
    found = figure(document).blocks[0]
    assert isinstance(found, Chart)
    return found


def note(document: Document, name: str) -> str:
    return next(
        (
            plain(one.content)
            for one in figure(document).blocks
            if isinstance(one, Paragraph) and one.key.endswith(name)
        ),
        "",
    )


def cells(document: Document) -> list[list[str]]:
    return [[plain(cell.content) for cell in row.cells] for row in chart(document).data.rows]


def findings(documents: dict[Language, Document]) -> list[Finding]:
    return match(documents[FR], documents[NL], final=True)


def test_the_data_of_a_chart_are_spelled_in_each_language(charted: Charted) -> None:
    documents = charted(*years("4.724", "1234.5", None, "116", "7"))
    assert cells(documents[FR])[1:] == [
        ["2020", "5"],
        ["2021", "1\u202f235"],
        ["2022", "–"],
        ["2023", "116"],
        ["2024", "7"],
    ]
    assert cells(documents[NL])[1:] == [["2020", "5"], ["2021", "1.235"], ["2022", "–"], ["2023", "116"], ["2024", "7"]]


def test_a_cell_holds_the_whole_value_of_what_it_spells(charted: Charted) -> None:
    documents = charted(*years("109.89448", "79.1", "3", "4"))
    content = chart(documents[NL]).data.rows[1].cells[1].content
    assert [(one.text, one.fact and one.fact.value) for one in content if isinstance(one, Run)] == [
        ("109,9", "109.89448")
    ]


def test_the_axis_names_what_is_counted_in_millions_where_the_figures_are(charted: Charted) -> None:
    axes = {
        ("T", "44"): ("tonnes", "ton"),
        ("PURE_NUMB", "44"): ("nombre", "aantal"),
        ("PT", "44"): ("%", "%"),
        ("PURE_NUMB", "44000000"): ("nombre, en millions", "aantal, in miljoen"),
        ("EUR", "44000000"): ("millions d’euros", "miljoen euro"),
        ("KG", "44000000"): ("millions de kg", "miljoen kg"),
    }
    for (unit, figure_), (fr, nl) in axes.items():
        documents = charted(*years(*[figure_] * 4, unit_measure=unit), unit=unit)
        assert [plain(chart(documents[language]).data.caption) for language in (FR, NL)] == [fr, nl]
        assert cells(documents[FR])[1][1] == "44"


def test_the_alternative_says_what_when_first_last_highest_and_lowest(charted: Charted) -> None:
    documents = charted(*years("4.5", "12", "7", "9", "8", "3"))
    assert plain(chart(documents[FR]).alternative) == (
        "Graphique en ligne\u00a0: name (fr) (tonnes), 2020 – 2025. La série commence à 4,5\u00a0tonnes (2020) et se "
        "termine à 3\u00a0tonnes (2025)\u00a0; le chiffre le plus élevé est de 12\u00a0tonnes (2021), le plus bas de "
        "3\u00a0tonnes (2025)."
    )
    assert plain(chart(documents[NL]).alternative) == (
        "Lijndiagram: name (nl) (ton), 2020 – 2025. De reeks begint bij 4,5\u00a0ton (2020) en eindigt bij 3\u00a0ton "
        "(2025); het hoogste cijfer is 12\u00a0ton (2021), het laagste 3\u00a0ton (2025)."
    )


def test_the_alternative_names_breaks_reserves_and_gaps(charted: Charted) -> None:
    observations = years("4", "5", None, "7", "8")
    observations[1]["obs_status"] = "BP"
    observations[4]["obs_status"] = "P"
    documents = charted(*observations)
    assert plain(chart(documents[FR]).alternative).endswith(
        "Un chiffre est disponible pour 4 des 5 périodes. Réserves\u00a0: rupture dans la série (2021)\u00a0; donnée "
        "provisoire (2021, 2024)."
    )
    assert plain(chart(documents[NL]).alternative).endswith(
        "Er is een cijfer voor 4 van de 5 periodes. Voorbehoud: breuk in de reeks (2021); voorlopig cijfer (2021, "
        "2024)."
    )


def test_several_series_are_told_apart_by_name_in_the_data_the_caption_and_the_alternative(charted: Charted) -> None:
    documents = charted(
        *years("4", "5", "6", "7", substance="cocaine"),
        *years("5", substance="heroin"),
        dimensions=["substance"],
        ref_area="BEANR",
    )
    assert cells(documents[NL])[0] == ["Periode", "cocaïne", "heroïne"]
    assert "(cocaïne, héroïne\u00a0; port\u00a0; périodicité annuelle)" in plain(figure(documents[FR]).caption)
    said = plain(chart(documents[NL]).alternative)
    assert "De reeks ‘cocaïne’ begint bij 4\u00a0ton" in said
    assert "De reeks ‘heroïne’ heeft maar één cijfer: 5\u00a0ton (2020)." in said


@pytest.mark.parametrize("status", [status for status in ObsStatus if status not in NO_VALUE])
def test_every_status_of_a_figure_is_in_its_cell_and_explained_below_the_chart(
    charted: Charted, reference: Reference, status: ObsStatus
) -> None:
    observations = years("4", "5", "6", "7")
    observations[2]["obs_status"] = status.value
    documents = charted(*observations)
    assert findings(documents) == []
    for language in Language:
        statuses = [row.cells[1].status for row in chart(documents[language]).data.rows[1:]]
        label = getattr(reference.labels["obs_status"][status.value], language.value)
        if status is ObsStatus.NORMAL:
            assert statuses == ["", "", "", ""]
            assert note(documents[language], "/marks") == ""
        else:
            assert statuses == ["", "", status.value, ""]
            assert f"{label} ({status.value})." in note(documents[language], "/marks")


@pytest.mark.parametrize("status", sorted(NO_VALUE))
def test_a_figure_that_is_missing_is_a_dash_with_its_status_and_a_gap(
    charted: Charted, reference: Reference, status: ObsStatus
) -> None:
    observations = years("4", "5", None, "6", "7")
    observations[2]["obs_status"] = status.value
    documents = charted(*observations)
    assert findings(documents) == []
    cell = chart(documents[FR]).data.rows[3].cells[1]
    assert (plain(cell.content), cell.status) == ("–", status.value)
    assert note(documents[FR], "/marks") == "Légende\u00a0: place vide\u00a0= pas de chiffre pour la période."
    assert note(documents[NL], "/marks") == "Legende: lege plaats\u00a0= geen cijfer voor de periode."


def test_the_key_tells_the_marks_of_a_line_from_those_of_columns(charted: Charted) -> None:
    line = years("4", "5", "6", "7", "8", "9", "10")
    for number, status in ((2, "B"), (4, "E"), (5, "BU"), (6, "P")):
        line[number]["obs_status"] = status
    assert note(charted(*line)[FR], "/marks") == (
        "Légende\u00a0: signe plus\u00a0= estimation (E), donnée provisoire (P)\u00a0; croix, ligne interrompue\u00a0= "
        "rupture dans la série (B)\u00a0; étoile, ligne interrompue\u00a0= rupture dans la série (B), fiabilité faible "
        "(U)."
    )
    assert note(charted(*line[2:6])[NL], "/marks") == (
        "Legende: gearceerde kolom\u00a0= raming (E); kolom met horizontale strepen\u00a0= breuk in de reeks (B); "
        "geruite kolom\u00a0= breuk in de reeks (B), geringe betrouwbaarheid (U)."
    )


def test_many_reserves_are_counted_in_the_alternative_and_not_listed(charted: Charted) -> None:
    line = years(*"12345678")
    for one in line[:7]:
        one["obs_status"] = "PU"
    documents = charted(*line)
    assert "Une réserve est signalée pour 7 des 8 chiffres" in plain(chart(documents[FR]).alternative)
    assert "Bij 7 van de 8 cijfers hoort een voorbehoud" in plain(chart(documents[NL]).alternative)
    assert findings(documents) == []


def test_half_years_are_named_in_the_room_of_an_axis(charted: Charted) -> None:
    documents = charted(*({"time_period": f"{year}-S{half}"} for year in (2023, 2024) for half in (1, 2)))
    assert [row[0] for row in cells(documents[FR])[1:3]] == ["1er\u00a0sem. 2023", "2e\u00a0sem. 2023"]
    assert [row[0] for row in cells(documents[NL])[1:3]] == ["1e\u00a0sem. 2023", "2e\u00a0sem. 2023"]


def test_a_target_has_a_column_of_its_own_and_is_named_in_the_alternative(charted: Charted) -> None:
    target = {"value": "8", "by": "2025", "source": "customs-2025"}
    documents = charted(*years("1", "2", "3", "4"), target=target)
    head = chart(documents[NL]).data.rows[0].cells
    assert [(plain(cell.content), cell.status) for cell in head[2:]] == [("Streefwaarde", "target")]
    assert cells(documents[NL])[-1] == ["2025", "–", "8"]
    assert plain(chart(documents[FR]).alternative).endswith("Valeur cible\u00a0: 8 (tonnes), 2025.")


def test_under_a_chart_stand_its_sources_and_how_it_may_be_read(charted: Charted) -> None:
    documents = charted(*years("1", "2", "3", "4"))
    assert note(documents[FR], "/source").startswith("Source\u00a0: Douane")
    assert note(documents[FR], "/reading") == "Lecture\u00a0: reading (fr)."
    assert note(documents[NL], "/reading") == "Interpretatie: reading (nl)."


@pytest.mark.parametrize("figures", [("44", "55"), ("44", "55", "66", "77")], ids=["table alone", "chart"])
def test_how_an_indicator_may_be_read_is_said_once(
    make_report: Any, facts: Any, reference: Reference, figures: tuple[str, ...]
) -> None:
    report = make_report(
        indicators=[facts.indicator(limits=facts.text("limits"))],
        observations=[facts.observation(**one) for one in years(*figures)],
        sources=[facts.source()],
    )
    for language, document in documents_of(report, reference).items():
        said = [line.key for line in lines(document) if f"reading ({language.value})" in plain(line.content)]
        where = "series-a/chart-1/reading" if len(figures) == 4 else "reading"
        assert said == [f"indicators/objective-6/cocaine/{where}"]
        assert sum(f"limits ({language.value})" in plain(line.content) for line in lines(document)) == 1


def test_both_languages_state_the_same_in_charts_of_any_kind(charted: Charted, reference: Reference) -> None:
    for figures in (["0", "0", "0", "0"], ["-5", "3", "-12", "4", "5", "6"], ["409900000", "1", "2", "3"], ["5"] * 30):
        documents = charted(*years(*figures, first=1995), target={"value": "9", "by": "2030", "source": "customs-2025"})
        assert findings(documents) == []
