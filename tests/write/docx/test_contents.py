"""Lists of headings, tables and figures in Word: filled when the file opens, with page numbers where they are known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from lxml import etree

from reportgen.document import Contents, Document, Figure, Footnote, Run
from reportgen.write.docx import write_docx

from ..documents import HERE, document, heading, inline, paragraph, small_table
from .word_file import W, WordFile, text_of


@pytest.fixture(scope="module")
def with_contents() -> WordFile:
    note = Footnote((Run("note"),))
    return WordFile(
        document(
            heading("h", 1, "Titre"),
            Contents("toc", inline("Sommaire"), HERE),
            heading("a/h", 2, (Run("Un & "), Run("deux", em=True), note)),
            heading("a/b/h", 3, "Section"),
            heading("a/b/c/h", 4, "Trop profond"),
            heading("b/h", 2, "Trois"),
        )
    )


def test_the_table_of_contents_lists_chapters_and_sections_without_their_footnotes(with_contents: WordFile) -> None:
    assert [text_of(one) for one in with_contents.paragraphs("TOC1")] == ["Un & deux", "Trois"]
    assert [text_of(one) for one in with_contents.paragraphs("TOC2")] == ["Section"]
    assert [text_of(one) for one in with_contents.paragraphs("TOCHeading")] == ["Sommaire"]


def test_each_entry_links_to_the_bookmark_of_its_heading(with_contents: WordFile) -> None:
    headings = {}
    for style in ("Heading1", "Heading2"):
        for one in with_contents.paragraphs(style):
            (start,) = (s for s in one.iter(f"{W}bookmarkStart") if not str(s.get(f"{W}name")).startswith("_rgnote"))
            headings[start.get(f"{W}name")] = text_of(one)
    links = [link for link in with_contents.body.iter(f"{W}hyperlink") if link.get(f"{W}anchor")]
    assert [headings[link.get(f"{W}anchor")] for link in links] == [text_of(link) for link in links]
    assert len(links) == 3


def test_the_table_of_contents_is_one_field_that_is_opened_and_closed(with_contents: WordFile) -> None:
    kinds = [str(one.get(f"{W}fldCharType")) for one in with_contents.body.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert "TOC \\o" in with_contents.text()


def test_a_report_without_chapters_has_a_contents_heading_and_no_open_field() -> None:
    word = WordFile(document(Contents("toc", inline("Sommaire"), HERE)))
    assert [text_of(one) for one in word.paragraphs()] == ["Sommaire"]
    assert "fldChar" not in word.text()


@pytest.fixture(scope="module")
def with_lists() -> Document:
    return document(
        Contents("toc", inline("Sommaire"), HERE),
        heading("a/h", 2, "Un"),
        small_table("a/t"),
        Figure("a/f", inline("Évolution"), (paragraph("image", "a/f/p1"),), HERE),
        small_table("a/u"),
        Contents("tables", inline("Liste des tableaux"), HERE, "tables"),
        Contents("figures", inline("Liste des figures"), HERE, "figures"),
    )


def test_tables_and_figures_are_listed_with_their_labels(with_lists: Document) -> None:
    entries = [text_of(one) for one in WordFile(with_lists).paragraphs("TableofFigures")]
    assert entries == ["Tableau\u00a01 – Saisies", "Tableau\u00a02 – Saisies", "Figure\u00a01 – Évolution"]


def test_each_list_is_a_field_that_word_can_update(with_lists: Document) -> None:
    codes = [" ".join((code.text or "").split()) for code in WordFile(with_lists).body.iter(f"{W}instrText")]
    assert [code for code in codes if code.startswith("TOC")] == [
        'TOC \\o "1-2" \\h \\z',
        'TOC \\c "Tableau" \\h \\z',
        'TOC \\c "Figure" \\h \\z',
    ]


def test_the_lists_at_the_end_are_found_through_the_table_of_contents(with_lists: Document) -> None:
    word = WordFile(with_lists)
    assert [text_of(one) for one in word.paragraphs("TOC1")] == ["Un", "Liste des tableaux", "Liste des figures"]
    assert [text_of(one) for one in word.paragraphs("Heading1")] == ["Un", "Liste des tableaux", "Liste des figures"]
    assert [text_of(one) for one in word.paragraphs("TOCHeading")] == ["Sommaire"]


def test_each_entry_of_a_list_links_to_its_caption(with_lists: Document) -> None:
    word = WordFile(with_lists)
    captions = {
        str(start.get(f"{W}name")): text_of(one)
        for one in word.paragraphs("Caption")
        for start in one.iter(f"{W}bookmarkStart")
    }
    links = [link for one in word.paragraphs("TableofFigures") for link in one.iter(f"{W}hyperlink")]
    assert [captions[str(link.get(f"{W}anchor"))] for link in links] == [text_of(link) for link in links]


def paged(made: Document, pages: Mapping[str, int]) -> etree._Element:
    stream = io.BytesIO()
    write_docx(made, stream, pages=pages)
    with zipfile.ZipFile(stream) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def test_an_entry_ends_in_its_page_where_that_is_known(with_lists: Document) -> None:
    body = paged(with_lists, {"a/h": 3, "a/t/caption": 4, "figures": 12})
    entries = {
        text_of(link): [text_of(run) for run in link.iter(f"{W}r")][-2:]
        for link in body.iter(f"{W}hyperlink")
        if link.find(f"{W}r/{W}tab") is not None
    }
    assert [(text, parts[0]) for text, parts in entries.items()] == [
        ("Un3", "3"),
        ("Liste des figures12", "12"),
        ("Tableau\u00a01 – Saisies4", "4"),
    ]


def test_a_page_number_stands_at_the_edge_of_the_text_behind_dots(with_lists: Document) -> None:
    body = paged(with_lists, {"a/h": 3})
    (tab,) = body.iterfind(f".//{W}pPr/{W}tabs/{W}tab")
    assert {name.removeprefix(W): value for name, value in tab.attrib.items()} == {
        "val": "right",
        "leader": "dot",
        "pos": "9070",
    }
    codes = [" ".join((code.text or "").split()) for code in body.iter(f"{W}instrText")]
    assert sum(code.startswith("PAGEREF _rg") for code in codes) == 1


def test_no_page_number_is_guessed(with_lists: Document) -> None:
    body = paged(with_lists, {})
    assert all(link.find(f"{W}r/{W}tab") is None for link in body.iter(f"{W}hyperlink"))
    assert "PAGEREF" not in "".join(code.text or "" for code in body.iter(f"{W}instrText"))
