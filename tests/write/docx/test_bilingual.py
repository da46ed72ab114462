"""The bilingual edition: prose side by side, tables and figures full width once per language."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from reportgen.document import Block, Contents, Document, Footnote, Run
from reportgen.language import Language
from reportgen.write.docx import write_bilingual

from ..documents import HERE, META, document, everything, heading, inline, items, paragraph, row, small_table, table
from .word_file import W, style_of, text_of, values

DUTCH = {"table_label": "Tabel", "figure_label": "Figuur", "running_title": "Jaarverslag", "page_label": "{page}"}


def bilingual(left: Document, right: Document) -> dict[str, bytes]:
    """The parts of the bilingual file of two documents."""
    stream = io.BytesIO()
    write_bilingual(left, right, stream)
    with zipfile.ZipFile(stream) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body(french: list[Block], dutch: list[Block]) -> etree._Element:
    left = document(*french)
    right = document(*dutch, language=Language.NL, **DUTCH)
    found = etree.fromstring(bilingual(left, right)["word/document.xml"]).find(f"{W}body")
    assert found is not None
    return found


def cells(table: etree._Element) -> list[list[str]]:
    return [[text_of(cell) for cell in row.iterfind(f"{W}tc")] for row in table.iterfind(f"{W}tr")]


def test_prose_stands_side_by_side_below_a_header_row_that_repeats() -> None:
    made = body([paragraph("un"), paragraph("deux", "p2")], [paragraph("één"), paragraph("twee", "p2")])
    (columns,) = made.iterfind(f"{W}tbl")
    assert cells(columns) == [["Français", "Nederlands"], ["un", "één"], ["deux", "twee"]]
    rows = columns.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]


def test_a_short_row_stays_on_one_page_and_a_long_one_may_run_on() -> None:
    made = body([paragraph("un"), paragraph("long " * 200, "p2")], [paragraph("één"), paragraph("twee", "p2")])
    (columns,) = made.iterfind(f"{W}tbl")
    kept = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in columns.iterfind(f"{W}tr")]
    assert kept == [True, True, False]


def test_below_columns_that_fill_a_page_nothing_is_left_for_an_empty_one() -> None:
    side = [paragraph("un"), heading("h", 2, "Chapitre"), paragraph("deux", "p2"), small_table(), paragraph("x", "p3")]
    made = body(side, side)
    heights = [
        one.find(f"{W}pPr/{W}spacing") is not None for one in made.iter(f"{W}p") if style_of(one) == "AfterTable"
    ]
    # Before a chapter; between prose and tables; at the end of the file.
    assert heights == [True, False, False, False, True]


def test_a_heading_and_the_particulars_below_it_stay_with_the_text_on_both_sides() -> None:
    side = [heading("h", 3, "Titre"), paragraph("Date : 2025", "p1", "note"), paragraph("Texte", "p2")]
    (columns,) = body(side, side).iterfind(f"{W}tbl")
    styles = {style_of(one): one.find(f"{W}pPr/{W}keepNext") is not None for one in columns.iter(f"{W}p")}
    assert (styles["Note"], styles["BodyText"]) == (True, False)


def test_dutch_may_stand_on_the_left() -> None:
    left, right = document(paragraph("één"), language=Language.NL), document(paragraph("un"))
    made = etree.fromstring(bilingual(left, right)["word/document.xml"])
    (columns,) = made.iter(f"{W}tbl")
    assert cells(columns) == [["Nederlands", "Français"], ["één", "un"]]


def test_each_item_of_a_list_has_a_row_and_numbers_go_on_on_both_sides() -> None:
    french, dutch = items("l", "un", "deux", ordered=True), items("l", "één", "twee", ordered=True)
    made = body([french], [dutch])
    (columns,) = made.iterfind(f"{W}tbl")
    assert cells(columns)[1:] == [["un", "één"], ["deux", "twee"]]
    numbers = values(columns, "numId")
    assert numbers[0] == numbers[2] != numbers[1] == numbers[3]


def test_a_table_takes_the_full_width_once_per_language_with_its_source() -> None:
    blocks: list[Block] = [paragraph("avant"), small_table(), paragraph("Source", "s", "source"), paragraph("x", "p2")]
    made = body(blocks, blocks)
    outline = [
        f"columns: {cells(one)[1][0]}" if one.tag == f"{W}tbl" and len(cells(one)[0][0]) > 6 else text_of(one)
        for one in made
        if one.tag == f"{W}tbl" or style_of(one) in {"Caption", "Source"}
    ]
    assert outline == [
        "columns: avant",
        "Tableau\u00a01 – Saisies",
        "AnnéeTonnes2023116202444",
        "Source",
        "Tabel\u00a01 – Saisies",
        "AnnéeTonnes2023116202444",
        "Source",
        "columns: x",
    ]


def test_tables_are_counted_in_each_language_by_a_sequence_of_its_own() -> None:
    made = body([small_table()], [small_table()])
    codes = [str(one.text).split()[:2] for one in made.iter(f"{W}instrText")]
    assert codes == [["SEQ", "Tableau"], ["SEQ", "Tabel"]]


def test_no_table_stands_in_another() -> None:
    made = body(
        [paragraph("a"), small_table(), paragraph("b", "p2")], [paragraph("a"), small_table(), paragraph("b", "p2")]
    )
    assert [one for one in made.iter(f"{W}tbl") if next(one.iterancestors(f"{W}tbl"), None) is not None] == []


def test_a_chapter_starts_with_its_heading_in_both_languages_on_one_page() -> None:
    made = body([heading("c/h", 2, "Chapitre")], [heading("c/h", 2, "Hoofdstuk")])
    french, dutch = (one for one in made.iterfind(f"{W}p") if style_of(one) == "Heading1")
    assert [text_of(french), text_of(dutch)] == ["Chapitre", "Hoofdstuk"]
    assert french.find(f".//{W}pageBreakBefore") is None
    assert values(dutch, "pageBreakBefore") == ["0"]


def test_every_text_carries_the_tag_of_its_language_and_keeps_that_of_a_foreign_phrase() -> None:
    french: list[Block] = [paragraph((Run("un"), Run("drugs", lang="en")))]
    dutch: list[Block] = [paragraph((Run("één"), Run("drugs", lang="en")))]
    (columns,) = body(french, dutch).iterfind(f"{W}tbl")
    tagged = [(text_of(run), values(run, "lang")) for run in columns.iter(f"{W}r")]
    assert tagged == [
        ("Français", ["fr-BE"]),
        ("Nederlands", ["nl-BE"]),
        ("un", ["fr-BE"]),
        ("drugs", ["en-GB"]),
        ("één", ["nl-BE"]),
        ("drugs", ["en-GB"]),
    ]


def test_the_same_footnote_in_two_languages_is_two_footnotes() -> None:
    note = (Run("un fait"), Footnote((Run("Douane"),)))
    parts = bilingual(document(paragraph(note)), document(paragraph(note), language=Language.NL))
    notes = etree.fromstring(parts["word/footnotes.xml"])
    texts = [(text_of(one).strip(), values(one, "lang")) for one in notes if text_of(one)]
    assert texts == [("Douane", ["fr-BE"]), ("Douane", ["nl-BE"])]


def test_the_contents_stand_in_columns_without_a_field_that_would_mix_the_languages() -> None:
    french: list[Block] = [Contents("toc", inline("Sommaire"), HERE), heading("c/h", 2, "Chapitre")]
    dutch: list[Block] = [Contents("toc", inline("Inhoud"), HERE), heading("c/h", 2, "Hoofdstuk")]
    made = body(french, dutch)
    (columns,) = made.iterfind(f"{W}tbl")
    assert cells(columns)[1:] == [["Chapitre", "Hoofdstuk"]]
    anchors = [str(one.get(f"{W}anchor")) for one in columns.iter(f"{W}hyperlink")]
    starts = [str(one.get(f"{W}name")) for one in made.iter(f"{W}bookmarkStart")]
    assert set(anchors) <= set(starts)
    assert list(made.iter(f"{W}instrText")) == []


def test_page_numbers_end_where_the_text_of_their_column_ends() -> None:
    side = [Contents("c", inline("Sommaire"), HERE, "headings"), heading("h", 2, "Titre")]
    languages = (document(*side), document(*side, language=Language.NL, **DUTCH))
    stream = io.BytesIO()
    write_bilingual(*languages, stream, pages={"fr/h": 3, "nl/h": 3})
    with zipfile.ZipFile(stream) as archive:
        made = etree.fromstring(archive.read("word/document.xml"))
    widths = [int(str(one.get(f"{W}w"))) for one in made.iter(f"{W}gridCol")]
    tabs = {int(str(one.get(f"{W}pos"))) for one in made.iter(f"{W}tab") if one.get(f"{W}pos")}
    assert tabs == {widths[0] - 2 * 142}


def test_header_footer_and_title_say_it_in_both_languages() -> None:
    left = document(title="Titre")
    right = document(title="Titel", language=Language.NL, **DUTCH)
    parts = bilingual(left, right)
    assert text_of(etree.fromstring(parts["word/header1.xml"])) == "Rapport annuel | Jaarverslag"
    assert "Titre | Titel" in parts["docProps/core.xml"].decode()
    assert META["running-title"] in parts["word/header1.xml"].decode()


def test_the_bookmarks_of_both_sides_differ_and_the_map_tells_them_apart() -> None:
    parts = bilingual(everything(), everything(Language.NL))
    names = [str(one.get(f"{W}name")) for one in etree.fromstring(parts["word/document.xml"]).iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names))
    keys = [str(one.get("key")) for one in etree.fromstring(parts["customXml/item1.xml"])]
    assert {key.partition("/")[0] for key in keys} == {"fr", "nl"}
    assert len({key.partition("/")[2] for key in keys}) * 2 == len(keys)


def test_a_table_of_3000_rows_is_two_tables_of_3001_rows() -> None:
    rows = [row(f"t/{number}", str(number), "x") for number in range(3000)]
    long = table("t", row("t/head", "n", "x", header=True), *rows)
    made = body([long], [long])
    assert [len(one.findall(f"{W}tr")) for one in made.iterfind(f"{W}tbl")] == [3001, 3001]


@pytest.mark.skipif(shutil.which("ooxml-validator") is None, reason="ooxml-validator is not on PATH")
def test_the_open_xml_sdk_finds_no_error(tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    with target.open("wb") as stream:
        write_bilingual(everything(), replace(everything(Language.NL), title="Titel"), stream)
    command = [str(shutil.which("ooxml-validator")), str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert json.loads(result.stdout)["ok"] is True, result.stdout
