"""The tiny example: another report than the annual one, in one file of facts and one short template per language."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from reportgen.build import build, documents_of
from reportgen.document import Document, Heading, Table
from reportgen.language import Language
from reportgen.load import read
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.render.pairs import compare_templates

MINIMAL = Path(__file__).parents[1] / "samples" / "minimal"
TEMPLATES = MINIMAL / "templates"


@pytest.fixture(scope="module")
def report() -> Report:
    loaded = read(MINIMAL / "report.yaml")
    assert loaded.report is not None, loaded.problems
    return loaded.report


@pytest.fixture(scope="module")
def documents(report: Report, reference: Reference) -> dict[Language, Document]:
    return documents_of(report, reference, TEMPLATES)


def test_its_facts_are_valid() -> None:
    assert read(MINIMAL / "report.yaml").errors == ()


def test_it_is_one_file_of_facts_and_one_template_per_language() -> None:
    files = sorted(path.relative_to(MINIMAL).as_posix() for path in MINIMAL.rglob("*") if path.is_file())
    assert files == ["report.yaml", "templates/fr/report.xhtml", "templates/nl/report.xhtml"]


@pytest.mark.parametrize("language", Language)
def test_the_template_has_less_than_forty_lines(language: Language) -> None:
    assert len((TEMPLATES / language.value / "report.xhtml").read_text(encoding="utf-8").splitlines()) < 40


def test_the_two_templates_match() -> None:
    assert compare_templates(TEMPLATES) == []


def test_it_builds_a_pair_that_word_opens(report: Report, tmp_path: Path) -> None:
    pair = build(report, tmp_path / "out", templates=TEMPLATES)
    assert pair.fr is not None
    assert pair.nl is not None
    titles = [docx.Document(str(path)).core_properties.title for path in (pair.fr, pair.nl)]
    assert titles == ["Cocaïne saisie au port d’Anvers", "In de haven van Antwerpen in beslag genomen cocaïne"]


def test_nothing_in_the_pair_has_to_be_reviewed(report: Report, tmp_path: Path) -> None:
    assert build(report, tmp_path / "out", templates=TEMPLATES).warnings == ()


@pytest.mark.parametrize("language", Language)
def test_it_shows_one_series_and_two_actions_and_nothing_of_the_annual_report(
    documents: dict[Language, Document], language: Language
) -> None:
    blocks = documents[language].blocks
    headings = [block.key for block in blocks if isinstance(block, Heading)]
    assert headings == ["series/h", "actions/h", "actions/ports-alliance/h", "actions/customs-panama-declaration/h"]
    (table,) = [block for block in blocks if isinstance(block, Table)]
    years = ["head", "2021", "2022", "2023", "2024", "2025"]
    assert [row.key for row in table.rows] == [f"series/data/{year}" for year in years]
