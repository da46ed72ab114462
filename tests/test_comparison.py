"""The chapter on what has changed since last year: the same in both languages, exact, and only when it is asked for."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen import DataError, Language, Report, build
from reportgen.build import documents_of
from reportgen.cli import main
from reportgen.document import Document, lines, plain
from reportgen.load import load, read
from reportgen.model.reference import Reference

Texts = dict[str, str]
MakeReport = Callable[..., Report]


def texts(document: Document) -> Texts:
    """The text of each line of a document, by its key, with ordinary spaces."""
    return {line.key: plain(line.content).replace("\u00a0", " ").replace("\u202f", " ") for line in lines(document)}


@pytest.fixture(scope="session")
def short(reference: Reference) -> Reference:
    """The reference data without indicators: a few pages say as much here as a hundred."""
    return reference.model_copy(update={"indicators": ()})


@pytest.fixture
def chapter(make_report: MakeReport, short: Reference) -> Callable[..., tuple[Texts, Texts]]:
    """The chapter in French and in Dutch, from the fields of a report for 2026 and of the one before."""

    def make(before: dict[str, Any], now: dict[str, Any]) -> tuple[Texts, Texts]:
        report, last_year = make_report(year=2026, **now), make_report(year=2025, **before)
        made = documents_of(report, short, None, last_year)
        french, dutch = (texts(made[language]) for language in Language)
        sides = [{key: text for key, text in side.items() if key.startswith("comparison/")} for side in (french, dutch)]
        assert sides[0].keys() == sides[1].keys()
        return sides[0], sides[1]

    return make


def cells(side: Texts, row: str) -> list[str]:
    """The cells of a row of the chapter."""
    return [text for key, text in side.items() if key.startswith(f"comparison/{row}/")]


def figures(facts: Any, *observations: dict[str, Any], **indicator: Any) -> dict[str, Any]:
    """A report with these figures of one indicator."""
    made = [facts.observation(**{"vintage": "2027-01-20", **fields}) for fields in observations]
    return {"indicators": [facts.indicator(**indicator)], "observations": made, "sources": [facts.source()]}


FIRST = {"time_period": "2025", "obs_value": "55", "obs_status": "PE", "vintage": "2026-01-21"}
REVISED = {"time_period": "2025", "obs_value": "54.9", "vintage": "2026-11-03"}
LATER = {"time_period": "2026", "obs_value": "66"}


def test_a_row_has_both_years_the_revision_and_the_change_from_it(chapter: Any, facts: Any) -> None:
    french, dutch = chapter(figures(facts, FIRST), figures(facts, FIRST, REVISED, LATER))
    source = "[Douane, Jaarcijfers.]"
    assert cells(french, "figures/objective-6/cocaine.1") == [
        "name (fr)",
        f"55 tonnes (2025 ; P, E)\vRévisé depuis : 54,9 tonnes {source}",
        f"66 tonnes (2026) {source}",
        "2025 : +11,1\v(+20,2 %)",
    ]
    assert cells(dutch, "figures/objective-6/cocaine.1") == [
        "name (nl)",
        f"55 ton (2025; P, E)\vSindsdien herzien: 54,9 ton {source}",
        f"66 ton (2026) {source}",
        "2025: +11,1\v(+20,2%)",
    ]
    assert cells(french, "figures/revisions/1")[1:] == [
        "2025",
        "55 tonnes (21 janvier 2026)",
        f"54,9 tonnes (3 novembre 2026) {source}",
    ]


def test_another_source_that_is_retained_now_is_not_called_a_revision(chapter: Any, facts: Any) -> None:
    press = REVISED | {"source": "press-2026"}
    conflict = {"indicator": "cocaine", "time_period": "2025", "retained": "press-2026", "reason": facts.text("why")}
    now = figures(facts, FIRST, press) | {"conflicts": [conflict]}
    now["sources"].append(facts.source(id="press-2026", kind="press", publisher="Belga"))
    french, dutch = chapter(figures(facts, FIRST), now)
    assert "\vAutre source retenue depuis : 54,9 tonnes [Belga" in cells(french, "figures/objective-6/cocaine.1")[1]
    assert "\vSindsdien andere bron aangehouden: 54,9 ton [Belga" in cells(dutch, "figures/objective-6/cocaine.1")[1]
    assert "(3 novembre 2026, autre source)" in cells(french, "figures/revisions/1")[3]


def test_a_figure_without_a_newer_one_is_named_or_says_so(chapter: Any, facts: Any) -> None:
    french, dutch = chapter(figures(facts, FIRST), figures(facts, FIRST))
    assert french["comparison/figures/none"].startswith("Aucune série n’a de chiffre plus récent")
    assert french["comparison/figures/unchanged"].startswith("Indicateurs sans chiffre plus récent ni révision : 1.")
    assert dutch["comparison/figures/unchanged"].startswith(
        "Indicatoren zonder recenter cijfer en zonder herziening: 1."
    )
    french, dutch = chapter(figures(facts, FIRST), figures(facts, FIRST, REVISED))
    assert cells(french, "figures/objective-6/cocaine.1")[2:] == ["pas de chiffre plus récent", "–"]
    assert cells(dutch, "figures/objective-6/cocaine.1")[2:] == ["geen recenter cijfer", "–"]


@pytest.mark.parametrize(
    ("indicator", "observation", "fr", "nl"),
    [
        ({"unit": "KG"}, {"unit_measure": "KG"}, "l’unité est différente", "de eenheid verschilt"),
        ({"scope": "CUSTOMS"}, {"scope": "CUSTOMS"}, "le périmètre est différent", "de afbakening verschilt"),
        ({}, {"obs_status": "B"}, "une rupture sépare les deux chiffres", "tussen beide cijfers ligt een breuk"),
        (
            {"definition": {"fr": "autre", "nl": "anders"}},
            {},
            "la définition de l’indicateur a changé",
            "de definitie van de indicator is gewijzigd",
        ),
    ],
    ids=["unit", "scope", "break", "definition"],
)
def test_why_no_change_is_computed_is_said_in_words(
    chapter: Any, facts: Any, indicator: Any, observation: Any, fr: str, nl: str
) -> None:
    french, dutch = chapter(figures(facts, FIRST), figures(facts, LATER | observation, **indicator))
    assert cells(french, "figures/objective-6/cocaine.1")[3] == f"non calculée : {fr}"
    assert cells(dutch, "figures/objective-6/cocaine.1")[3] == f"niet berekend: {nl}"


def test_a_series_that_is_gone_gives_the_declared_reason(chapter: Any, facts: Any) -> None:
    gap = {
        "item": "cocaine",
        "kind": "no_public_data",
        "reason": {"fr": "Plus publié.", "nl": "Niet meer gepubliceerd."},
    }
    gap |= {"owner": "customs", "due": "2027"}
    french, dutch = chapter(figures(facts, FIRST), figures(facts) | {"gaps": [gap]})
    assert cells(french, "figures/objective-6/cocaine.1")[2:] == ["ne figure plus : Plus publié.", "–"]
    assert cells(dutch, "figures/objective-6/cocaine.1")[2:] == ["niet meer vermeld: Niet meer gepubliceerd.", "–"]


def test_percentages_move_by_points(chapter: Any, facts: Any) -> None:
    share = {"unit_measure": "PT"}
    french, _ = chapter(figures(facts, FIRST | share, unit="PT"), figures(facts, LATER | share, unit="PT"))
    assert cells(french, "figures/objective-6/cocaine.1")[3] == "2025 : +11 points de pourcentage"


def test_a_commitment_that_moved_shows_both_states_here_and_in_its_own_table(
    make_report: MakeReport, short: Reference, facts: Any
) -> None:
    def followed(state: str) -> dict[str, Any]:
        return {"follow_ups": [{"commitment": "resolution/2", "state": state, "narrative": facts.text("x")}]}

    report, before = make_report(year=2026, **followed("done")), make_report(**followed("ongoing"))
    made = documents_of(report, short, None, before)
    french, dutch = (texts(made[language]) for language in Language)
    assert cells(french, "follow-ups/list/resolution.2")[0] == "proposition de résolution, 2"
    assert cells(french, "follow-ups/list/resolution.2")[2:] == ["en cours", "réalisé"]
    assert cells(dutch, "follow-ups/list/resolution.2")[2:] == ["lopend", "uitgevoerd"]
    assert french["follow-up/resolution/list/2/4"] == "réalisé\vrapport 2025 : en cours"
    assert dutch["follow-up/resolution/list/2/4"] == "uitgevoerd\vverslag over 2025: lopend"


def test_a_report_before_the_proposal_is_called_a_baseline(chapter: Any) -> None:
    french, dutch = chapter({}, {})
    assert french["comparison/baseline"].startswith("2025 est une année de référence")
    assert dutch["comparison/baseline"].startswith("2025 geldt als nulmeting")
    assert "une comparaison n’est donc pas possible" in french["comparison/follow-ups/none-before"].lower()


def test_everything_new_and_everything_gone_is_listed_in_both_languages(chapter: Any, facts: Any) -> None:
    everything = facts.everything()
    new, _ = chapter({}, everything)
    gone, _ = chapter(everything, {"sources": everything["sources"]})
    rows = ("actions/list/ports-alliance", "work-items/list/map", "assessments/list/test-scale")
    for row in rows:
        assert cells(new, row)[1] == "ne figurait pas"
        assert cells(gone, row)[2] == "ne figure plus"
    found = {
        "instruments/list/treaty": "signature : 2021",
        "networks/list/bogota": "ouverture (2026), décision ou annonce",
    }
    for row, cell in found.items():
        assert cells(new, row)[1:] == ["–", "ne figurait pas", cell]
        assert cells(gone, row)[1:] == ["–", cell, "ne figure plus"]


def test_changed_dates_ratings_openings_and_staff_have_a_row_each(chapter: Any, facts: Any) -> None:
    before, now = facts.everything(), json.loads(json.dumps(facts.everything()))
    now["instruments"][0] |= {"in_force": "2026-06-01"}
    now["instruments"][0]["effectiveness"]["rating"] = 3
    now["networks"][0] |= {"fte": "2", "until": "2026-12"}
    now["networks"][0]["change"] = {"kind": "opening", "date": "2026-09-01", "carried_out": True}
    french, dutch = chapter(before, now)
    assert cells(french, "instruments/list/treaty.in-force")[1:] == ["entrée en vigueur", "–", "1er juin 2026"]
    assert cells(dutch, "instruments/list/treaty.rating")[1:] == [
        "beoordeling van de effectiviteit",
        "niveau 2",
        "niveau 3",
    ]
    assert cells(french, "networks/list/bogota.fte")[1:] == ["équivalents temps plein", "1,5", "2"]
    assert cells(french, "networks/list/bogota.change")[2:] == [
        "ouverture (2026), décision ou annonce",
        "ouverture (1er septembre 2026), mise en œuvre",
    ]
    assert cells(dutch, "networks/list/bogota.until")[1:] == ["einde van de aanwezigheid", "–", "december 2026"]


def test_a_status_that_only_last_years_figure_has_is_explained(
    make_report: MakeReport, short: Reference, facts: Any
) -> None:
    report, before = make_report(year=2026, **figures(facts, LATER)), make_report(**figures(facts, FIRST))
    explained = texts(documents_of(report, short, None, before)[Language.FR])
    assert {"P : donnée provisoire", "E : estimation"} <= set(explained.values())


def test_without_last_year_nothing_of_it_is_said(make_report: MakeReport, short: Reference, facts: Any) -> None:
    for document in documents_of(make_report(**facts.everything()), short).values():
        assert not [line.key for line in lines(document) if line.key.startswith("comparison")]


# -- two reports that are read ----------------------------------------------------------------------------------------


@pytest.fixture
def next_year(samples: Path, tmp_path: Path) -> Path:
    """The sample as a draft for 2026: last year's actions are still reported, two figures are new."""
    directory = Path(shutil.copytree(samples, tmp_path / "2026"))
    report = directory / "report.yaml"
    text = report.read_text(encoding="utf-8").replace("year: 2025\nstatus: final", "year: 2026\nstatus: draft")
    period = "period: {start: 2025-01-01, end: 2026-12-31}\n"
    report.write_text(text.replace("authority:", f"{period}authority:", 1), encoding="utf-8")
    with (directory / "observations.csv").open("a", encoding="utf-8") as file:
        file.write("cocaine-antwerp,BEANR,PORT,2026,66,T,0,P,2027-01-20,rtl-2026-01-21,,\n")
    return directory


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run the command line; return the status, what it printed and what it said."""

    def execute(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["reportgen", *arguments])
        with pytest.raises(SystemExit) as exited:
            main()
        captured = capsys.readouterr()
        return int(str(exited.value.code)), captured.out, captured.err

    return execute


@pytest.mark.slow
def test_the_sample_beside_the_year_after_it(next_year: Path, samples: Path, run: Any, reference: Reference) -> None:
    status, printed, said = run("build", str(next_year), "--last-year", str(samples), "-o", "out")
    assert (status, said) == (0, "")
    assert printed.count("report-2026.") == 2
    made = texts(documents_of(load(next_year), reference, None, load(samples))[Language.NL])
    rows = [key for key in made if key.startswith("comparison/figures/objective") and key.endswith("/1")]
    assert rows == ["comparison/figures/objective-3/head/1", "comparison/figures/objective-3/cocaine-antwerp.1/1"]
    assert made["comparison/figures/objective-3/cocaine-antwerp.1/4"] == "2025: +11\v(+20,0%)"


@pytest.mark.slow
def test_the_sample_beside_that_of_the_year_before(samples: Path, run: Any, reference: Reference) -> None:
    before = samples.parent / "2024"
    status, printed, said = run("build", str(samples), "--last-year", str(before), "-o", "out")
    assert (status, said) == (0, "")
    assert printed.count("report-2025.") == 2
    made = texts(documents_of(load(samples), reference, None, load(before))[Language.FR])
    row = next(key for key in made if "/cocaine-antwerp." in key and key.startswith("comparison/figures/objective-3"))
    assert cells(made, row.removeprefix("comparison/").rpartition("/")[0])[1] == "44 tonnes (2024)"
    assert cells(made, row.removeprefix("comparison/").rpartition("/")[0])[3] == "2024 : +11\v(+25,0 %)"


def test_another_year_is_refused_with_the_year_that_is_expected(samples: Path, run: Any, tmp_path: Path) -> None:
    status, printed, said = run("build", str(samples), "--last-year", str(samples), "-o", "out")
    assert (status, printed) == (2, "")
    assert "this is the report for 2025; that for 2025 is compared with 2024 (name the report for 2024" in said
    assert "[last-year-other]" in said
    assert not (tmp_path / "out").exists()


def test_errors_of_last_years_report_are_told_at_their_place(samples: Path, run: Any, tmp_path: Path) -> None:
    before = tmp_path / "before"
    before.mkdir()
    (before / "report.yaml").write_text("year: 2024\nstatus: draft\nauthority: nobody\n", encoding="utf-8")
    status, printed, said = run("build", str(samples), "--last-year", "before", "-o", "out")
    assert (status, printed) == (2, "")
    assert "before/report.yaml:3:" in said.replace("\\", "/")
    assert "[unknown-body]" in said
    assert "nothing was written" in said
    assert "[follow-up-missing]" not in said


def test_a_final_report_of_last_year_may_lack_commitments_that_were_added_since(
    make_report: MakeReport, facts: Any, tmp_path: Path
) -> None:
    before = make_report(status="final", **facts.everything())
    assert build(make_report(year=2026), tmp_path / "out", last_year=before).fr
    path = tmp_path / "before.json"
    path.write_text(before.model_dump_json(), encoding="utf-8")
    assert "follow-up-missing" in [problem.code for problem in read(path).errors]
    assert read(path, as_draft=True).errors == ()
    assert load(path, as_draft=True) == before


def test_build_refuses_what_it_cannot_compare(make_report: MakeReport, tmp_path: Path) -> None:
    before = make_report(year=2023, authority="nobody")
    with pytest.raises(DataError) as raised:
        build(make_report(), tmp_path / "out", last_year=before)
    assert [(problem.code, problem.path) for problem in raised.value.problems] == [
        ("last-year-other", "last_year.year"),
        ("unknown-body", "last_year.authority"),
    ]
    assert not (tmp_path / "out").exists()
