"""The sample report, from its directory to two Word files that other programs read."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import unescape

import docx
import pytest

from reportgen.accessibility import check_accessibility
from reportgen.build import Pair, build, documents_of
from reportgen.diff import compare_files
from reportgen.document import Block, Chart, Contents, Document, Figure, Heading, Table, plain
from reportgen.language import Language
from reportgen.load import Loaded, read
from reportgen.model.reference import Reference
from reportgen.model.report import ReportStatus
from reportgen.resources import PACKAGE
from reportgen.write.text import write_text

# Point 9 of the proposal of resolution of 21 January 2026, as printed.
ITEMS = {
    Language.FR: (
        "les actions menées dans le cadre de la politique étrangère belge contre le trafic international de "
        "stupéfiants",
        "l’efficacité de notre coopération bilatérale et multilatérale",
        "l’engagement des réseaux diplomatiques et opérationnels belges, ainsi que les résultats obtenus",
        "l’état de la situation, les travaux, les progrès et les défis concernant la Task Force créée pour soutenir "
        "nos réseaux de postes situés sur les routes internationales de la drogue",
    ),
    Language.NL: (
        "de acties binnen het Belgische buitenlandbeleid tegen de internationale drugshandel",
        "de effectiviteit van onze bilaterale en multilaterale samenwerking",
        "de inzet en resultaten van Belgische diplomatieke en operationele netwerken",
        "de stand van zaken, werkzaamheden, voortgang en uitdagingen met betrekking tot de Task Force voor onze "
        "postennetwerken die op internationale drugsroutes liggen",
    ),
}


@pytest.fixture(scope="module")
def loaded(samples: Path) -> Loaded:
    return read(samples)


@pytest.fixture(scope="module")
def documents(loaded: Loaded, reference: Reference) -> dict[Language, Document]:
    assert loaded.report is not None
    return documents_of(loaded.report, reference)


@pytest.fixture(scope="module")
def pair(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    assert loaded.report is not None
    return build(loaded.report, tmp_path_factory.mktemp("sample"))


def side(pair: Pair, language: Language) -> Path:
    """The file of one language."""
    path = pair.fr if language is Language.FR else pair.nl
    assert path is not None
    return path


both_languages = pytest.mark.parametrize("language", Language, ids=["French", "Dutch"])


def test_it_is_a_final_report_without_a_single_remark(loaded: Loaded) -> None:
    assert [str(problem) for problem in loaded.problems] == []
    assert loaded.report is not None
    assert loaded.report.status is ReportStatus.FINAL


def test_the_pair_is_matched(pair: Pair) -> None:
    assert pair.warnings == ()
    assert (side(pair, Language.FR).name, side(pair, Language.NL).name) == (
        "report-2025.fr.docx",
        "report-2025.nl.docx",
    )


def test_a_review_of_the_pair_finds_nothing(pair: Pair) -> None:
    review = compare_files(side(pair, Language.FR), side(pair, Language.NL))
    assert [f"{one.key}: {one.message}" for one in review.remarks] == []
    assert review.notes == ()


def test_a_second_build_gives_the_same_bytes(samples: Path, pair: Pair, tmp_path: Path) -> None:
    # In another process, with another order of sets and another time zone.
    environment = os.environ | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONHASHSEED": "4711", "TZ": "Asia/Tokyo"}
    command = [sys.executable, "-m", "reportgen", "build", str(samples), "-o", "again"]
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path, env=environment, timeout=300)
    for language in Language:
        first = side(pair, language)
        assert (tmp_path / "again" / first.name).read_bytes() == first.read_bytes()


@both_languages
def test_the_four_items_stand_literally_in_the_file(pair: Pair, language: Language) -> None:
    texts = [paragraph.text for paragraph in docx.Document(str(side(pair, language))).paragraphs]
    for item in ITEMS[language]:
        assert item in texts


def test_the_text_editions_match_line_by_line(documents: dict[Language, Document]) -> None:
    french, dutch = (write_text(documents[language]).splitlines() for language in Language)
    labels = [[tuple(line.split(" | ")[:2]) for line in lines] for lines in (french, dutch)]
    assert labels[0] == labels[1]
    assert len(french) > 300


def test_a_remark_on_several_periods_is_made_once_with_its_periods_in_order(
    documents: dict[Language, Document],
) -> None:
    text = write_text(documents[Language.FR])
    assert "2019, 2020, 2021, 2022, 2023 – Kétamine et phencyclidine réunies." in text
    assert text.count("Kétamine et phencyclidine réunies.") == 1


@both_languages
def test_no_placeholder_or_markup_is_left_in_the_text(documents: dict[Language, Document], language: Language) -> None:
    text = write_text(documents[language])
    assert re.findall(r"\{\{|\}\}|\{%|\[\^|\{[a-z0-9-]+[@.]|</?[a-z]+>|\*\*|None|Undefined|TODO|XXX", text) == []


def blocks(found: tuple[Block | Chart, ...]) -> Iterator[Block | Chart]:
    for block in found:
        yield block
        if isinstance(block, Figure):
            yield from blocks(block.blocks)


@both_languages
def test_every_chart_of_the_file_is_described_in_words_of_its_language(
    pair: Pair, documents: dict[Language, Document], language: Language
) -> None:
    made = [plain(one.alternative) for one in blocks(documents[language].blocks) if isinstance(one, Chart)]
    with zipfile.ZipFile(side(pair, language)) as archive:
        drawings = re.findall(r"<wp:docPr [^>]*>", archive.read("word/document.xml").decode())
        charts = [name for name in archive.namelist() if name.startswith("word/charts/chart")]
    described = [unescape(re.findall(r'descr="([^"]*)"', drawing)[0]) for drawing in drawings]
    assert described == made
    assert len(charts) == len(made) > 40
    beginning = {Language.FR: ("Graphique en ligne", "Diagramme en colonnes"), Language.NL: ("Lijn", "Kolomdiagram")}
    assert all(one.startswith(beginning[language]) for one in described)


# -- other programs ---------------------------------------------------------------------------------------------------


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skip a test where none of these programs is installed."""
    found = any(shutil.which(program) for program in programs)
    return pytest.mark.skipif(not found, reason=f"{programs[0]} is not on PATH")


def run(*command: str) -> str:
    """Run a program and return what it printed."""
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pandoc_blocks(path: Path) -> list[dict[str, Any]]:
    """The blocks that pandoc reads in a file."""
    found: list[dict[str, Any]] = json.loads(run("pandoc", "--from=docx", "--to=json", str(path)))["blocks"]
    return found


def heading_levels(found: list[dict[str, Any]]) -> list[int]:
    return [block["c"][0] for block in found if block["t"] == "Header"]


def table_shapes(found: list[dict[str, Any]]) -> list[tuple[int, int]]:
    """Rows and columns of each table, header rows included."""
    shapes = []
    for block in found:
        if block["t"] == "Table":
            _, _, columns, head, bodies, foot = block["c"]
            rows = len(head[1]) + len(foot[1]) + sum(len(body[2]) + len(body[3]) for body in bodies)
            shapes.append((rows, len(columns)))
    return shapes


@both_languages
def test_nothing_in_the_files_falls_short_of_accessibility(pair: Pair, language: Language) -> None:
    assert [str(finding.as_problem("")) for finding in check_accessibility(side(pair, language))] == []


@needs("pandoc")
def test_pandoc_reads_the_same_headings_and_tables_from_both_files(pair: Pair) -> None:
    french, dutch = (pandoc_blocks(side(pair, language)) for language in Language)
    assert heading_levels(french) == heading_levels(dutch)
    assert table_shapes(french) == table_shapes(dutch)


def levels(made: list[Block]) -> Iterator[int]:
    """The levels of the headings in Word; the lists of tables and figures at the end are chapters."""
    for one in made:
        if isinstance(one, Heading) and one.level > 1:
            yield one.level - 1
        elif isinstance(one, Contents) and one.of != "headings":
            yield 1


@needs("pandoc")
@both_languages
def test_pandoc_reads_every_heading_and_table_that_was_written(
    pair: Pair, documents: dict[Language, Document], language: Language
) -> None:
    found = pandoc_blocks(side(pair, language))
    made = list(blocks(documents[language].blocks))
    assert heading_levels(found) == list(levels(made))
    assert table_shapes(found) == [(len(one.rows), one.columns) for one in made if isinstance(one, Table)]


@needs("ooxml-validator")
@both_languages
def test_the_open_xml_sdk_finds_no_error(pair: Pair, language: Language) -> None:
    printed = run(str(shutil.which("ooxml-validator")), str(side(pair, language)))
    assert json.loads(printed)["ok"] is True, printed
