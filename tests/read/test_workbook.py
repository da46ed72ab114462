"""The workbook behind a chart of ours: keys, statuses and labels, as far as they still fit what is drawn."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from write.documents import document

from reportgen.document import Cell, Chart, Fact, Figure, Row, Run, Table, plain
from reportgen.location import Location
from reportgen.read import Reading, read_docx
from reportgen.write.docx import write_docx

HERE = Location("test.xhtml", 1)
FIGURES = (("2023", "116", "116"), ("2024", "44,5", "44.5"), ("2025", "1 055", "1055"))
BOOK = "word/embeddings/Microsoft_Excel_Worksheet1.xlsx"
SPACE = "word/charts/chart1.xml"


def chart() -> Chart:
    rows = tuple(
        Row(
            f"f/data/{year}",
            (
                Cell(f"f/data/{year}/1", (Run(year),), HERE, "row"),
                Cell(f"f/data/{year}/2", (Run(text, fact=Fact("number", value)),), HERE, numeric=True, status="P"),
            ),
            HERE,
        )
        for year, text, value in FIGURES
    )
    head = (Cell("f/data/head/1", (Run("Année"),), HERE, "col"), Cell("f/data/head/2", (Run("Port"),), HERE, "col"))
    data = Table("f/data", (Run("tonnes"),), (Row("f/data/head", head, HERE, header=True), *rows), HERE)
    return Chart("f/chart", "line", data, (Run("Une baisse, puis une hausse."),), HERE)


Change = Callable[[bytes], bytes]


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Reading]:
    """Read the file of a chart after some of its parts were changed."""
    source = io.BytesIO()
    write_docx(document(Figure("f", (Run("Saisies"),), (chart(),), HERE)), source)

    def read(changes: dict[str, Change]) -> Reading:
        path = tmp_path / "file.docx"
        with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
            for name in old.namelist():
                content = old.read(name)
                new.writestr(name, changes[name](content) if name in changes else content)
        return read_docx(path)

    return read


def the_data(reading: Reading) -> Table:
    (figure,) = reading.document.blocks
    assert isinstance(figure, Figure)
    (found,) = figure.blocks
    assert isinstance(found, Chart)
    return found.data


def column(table: Table) -> list[str]:
    return [plain(row.cells[1].content) for row in table.rows]


def test_keys_statuses_and_labels_come_back(changed: Callable[..., Reading]) -> None:
    table = the_data(changed({}))
    assert [row.key for row in table.rows] == ["f/data/head", "f/data/2023", "f/data/2024", "f/data/2025"]
    assert [row.cells[1].status for row in table.rows] == ["", "P", "P", "P"]
    assert column(table) == ["Port", "116", "44,5", "1 055"]


def test_a_figure_that_was_edited_in_the_chart_is_read_as_it_is_drawn(changed: Callable[..., Reading]) -> None:
    def edit(content: bytes) -> bytes:
        return content.replace(b"<c:v>44.5</c:v>", b"<c:v>45.5</c:v>")

    def unlabelled(content: bytes) -> bytes:
        return re.sub(b"<c:dLbls>.*?</c:dLbls>|<c:extLst>.*?</c:extLst>", b"", edit(content), flags=re.DOTALL)

    table = the_data(changed({SPACE: unlabelled}))
    assert column(table) == ["Port", "116", "45,5", "1 055"]
    (run,) = table.rows[2].cells[1].content
    assert isinstance(run, Run)
    assert run.fact == Fact("number", "45.5")


@pytest.mark.parametrize("content", [b"", b"no workbook", b"PK\x05\x06" + bytes(18)])
def test_a_workbook_that_cannot_be_read_does_no_harm(changed: Callable[..., Reading], content: bytes) -> None:
    table = the_data(changed({BOOK: lambda old: content}))
    assert column(table) == ["Port", "116", "44,5", "1 055"]
    assert [row.key for row in table.rows][:2] == ["f/chart/data/tr1", "f/chart/data/tr2"]


def test_a_workbook_whose_sheet_is_broken_does_no_harm(changed: Callable[..., Reading]) -> None:
    def broken(content: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
            for name in old.namelist():
                new.writestr(name, b"<broken" if "sheet2" in name else old.read(name))
        return out.getvalue()

    assert column(the_data(changed({BOOK: broken}))) == ["Port", "116", "44,5", "1 055"]
