"""Our own files come back as the Documents they were written from, also after a program saved them again.

What a Word file does not keep is left out of the comparison: the values behind spelled facts, and that a phrase is in
the language of the document itself.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from write.documents import everything

from reportgen.build import documents_of
from reportgen.document import (
    Block,
    Cell,
    Chart,
    Document,
    Fact,
    Figure,
    Footnote,
    Inline,
    Paragraph,
    Row,
    Run,
    Table,
    lines,
    plain,
)
from reportgen.language import Language
from reportgen.load import load
from reportgen.location import Location
from reportgen.model.reference import Reference
from reportgen.read import Reading, read_docx
from reportgen.review.structure import nodes
from reportgen.write.docx import write_docx

SAMPLES = Path(__file__).parents[2] / "samples"
TEMPLATES = {"minimal": SAMPLES / "minimal" / "templates", "2025": None}
HERE = Location("test.xhtml", 1)
MERGED_COLUMNS = {"spans"}
"""Tables in which LibreOffice makes two columns one, because every row has them in one cell."""
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def written(document: Document, path: Path) -> Path:
    with path.open("wb") as stream:
        write_docx(document, stream)
    return path


@pytest.fixture(scope="module", params=["minimal", "2025"])
def documents(request: pytest.FixtureRequest, reference: Reference) -> dict[Language, Document]:
    return documents_of(load(SAMPLES / request.param), reference, TEMPLATES[request.param])


def kept(content: tuple[Inline, ...], language: Language) -> tuple[Inline, ...]:
    """What a Word file keeps of `content`; links as the address they mean."""
    out: list[Inline] = []
    for item in content:
        if isinstance(item, Footnote):
            runs = [one for one in kept(item.runs, language) if isinstance(one, Run)]
            out.append(Footnote(tuple(runs)))
            continue
        lang = "" if item.lang == language.value else item.lang
        # A person may mark any text yellow; the mark for a missing translation stands in brackets.
        missing = item.missing and item.text.startswith("[")
        run = replace(item, fact=None, lang=lang, href=unquote(item.href), missing=missing)
        last = out[-1] if out else None
        if isinstance(last, Run) and replace(last, text="") == replace(run, text=""):
            out[-1] = replace(last, text=last.text + run.text)
        else:
            out.append(run)
    return tuple(out)


def tables(blocks: tuple[Block | Chart, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Figure):
            yield from tables(block.blocks)
        elif isinstance(block, Chart):
            yield block.data


def shape(table: Table) -> list[object]:
    return [
        (
            row.key,
            row.header,
            [(cell.key, cell.scope, cell.colspan, cell.rowspan, cell.numeric, cell.status) for cell in row.cells],
        )
        for row in table.rows
    ]


def assert_same(reading: Reading, document: Document) -> None:
    """Every key, kind, level, role, text, format, note, language, nesting and table shape."""
    found = reading.document
    assert reading.keys_known
    assert (reading.edits, reading.unread, reading.comments, reading.tracked) == ((), (), (), ())
    assert (found.language, found.title) == (document.language, document.title)
    assert [(one.key, one.kind) for one in nodes(found)] == [(one.key, one.kind) for one in nodes(document)]
    assert [(one.key, one.kind) for one in lines(found)] == [(one.key, one.kind) for one in lines(document)]
    for mine, theirs in zip(lines(found), lines(document), strict=True):
        assert kept(mine.content, found.language) == kept(theirs.content, found.language), mine.key
    assert [shape(one) for one in tables(found.blocks)] == [shape(one) for one in tables(document.blocks)]
    for name, text in found.meta.items():
        assert text == document.meta[name]


@pytest.mark.parametrize("language", Language)
def test_the_samples_come_back(documents: dict[Language, Document], language: Language, tmp_path: Path) -> None:
    assert_same(read_docx(written(documents[language], tmp_path / "file.docx")), documents[language])


def test_every_kind_of_block_comes_back(tmp_path: Path) -> None:
    document = with_chart()
    assert_same(read_docx(written(document, tmp_path / "file.docx")), document)


def test_the_running_header_and_the_page_label_come_back(tmp_path: Path) -> None:
    document = everything()
    meta = read_docx(written(document, tmp_path / "file.docx")).document.meta
    wanted = ("running-title", "page-label", "subject", "author", "description", "table-label", "figure-label")
    assert {name: meta[name] for name in wanted} == {name: document.meta[name] for name in wanted}


def without_looks(content: tuple[Inline, ...], language: Language) -> str:
    """The text of `content` with its notes and the languages of its phrases."""
    out = ""
    for item in kept(content, language):
        if isinstance(item, Footnote):
            out += f"[{without_looks(item.runs, language)}]"
        else:
            out += f"<{item.lang}>{item.text}</>" if item.lang else item.text
    return out


def chart(key: str) -> Chart:
    """A chart with a gap, a provisional figure and a target."""
    figures = ((("2023", "116", ""), ("2024", "44,5", "B"), ("2025", "–", ""), ("2026", "1 055", "P")), "100")
    rows = tuple(
        Row(
            f"{key}/data/{year}",
            (
                Cell(f"{key}/data/{year}/1", (Run(year),), HERE, "row"),
                Cell(f"{key}/data/{year}/2", (_figure(text),), HERE, numeric=True, status=status),
                Cell(f"{key}/data/{year}/3", (_figure(figures[1]),), HERE, numeric=True),
            ),
            HERE,
        )
        for year, text, status in figures[0]
    )
    names = (("Année", ""), ("Port", ""), ("Valeur cible", "target"))
    head = tuple(
        Cell(f"{key}/data/head/{n}", (Run(name),), HERE, "col", status=status)
        for n, (name, status) in enumerate(names, start=1)
    )
    data = Table(f"{key}/data", (Run("tonnes"),), (Row(f"{key}/data/head", head, HERE, header=True), *rows), HERE)
    return Chart(f"{key}/chart", "line", data, (Run("Les saisies baissent puis montent."),), HERE)


def _figure(text: str) -> Run:
    value = text.replace("\u202f", "").replace(" ", "").replace(",", ".")
    return Run(text, fact=None if text == "–" else Fact("number", value))


def with_chart() -> Document:
    """Every kind of block, a figure with a chart and references to it."""
    document = everything()
    source = Paragraph("fig/source", (Run("Source : douane"),), HERE, "source")
    figure = Figure("fig", (Run("Saisies"),), (chart("fig"), source), HERE)
    cited = Paragraph("cites", (Run("Voir "), Run("Chapitre", ref="one/h"), Run(" ici", href="#fig/source")), HERE)
    return replace(document, blocks=(*document.blocks, figure, cited))


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="soffice is not on PATH")
@pytest.mark.parametrize("name", ["by hand", "minimal"])
def test_files_come_back_from_libreoffice(name: str, reference: Reference, tmp_path: Path) -> None:
    language = Language.FR
    made = with_chart()
    if name == "minimal":
        made = documents_of(load(SAMPLES / name), reference, TEMPLATES[name])[language]
    document = made
    source = written(document, tmp_path / "file.docx")
    resaved = tmp_path / "resaved" / "file.docx"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", "docx", "--outdir", str(resaved.parent), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    reading = read_docx(resaved)
    assert (reading.keys_known, reading.edits) == (True, ())
    assert {one.code for one in reading.unread} <= {"read-alternative"}
    assert [(one.key, one.kind) for one in nodes(reading.document)] == [(one.key, one.kind) for one in nodes(document)]
    # LibreOffice drops the alternative texts of charts, which is listed.
    expected = [one for one in lines(document) if one.kind != "alternative"]
    for mine, theirs in zip(lines(reading.document), expected, strict=True):
        assert mine.key == theirs.key
        assert without_looks(mine.content, language) == without_looks(theirs.content, language)
    shapes = [shape(one) for one in tables(reading.document.blocks) if one.key not in MERGED_COLUMNS]
    assert shapes == [shape(one) for one in tables(document.blocks) if one.key not in MERGED_COLUMNS]


def test_a_text_keeps_every_character(tmp_path: Path) -> None:
    document = everything()
    found = read_docx(written(document, tmp_path / "file.docx")).document
    assert [plain(one.content) for one in lines(found)] == [plain(one.content) for one in lines(document)]
