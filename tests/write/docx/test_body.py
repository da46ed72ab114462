"""Blocks in Word: their styles, and captions with numbers."""

from __future__ import annotations

import pytest

from reportgen.document import Block, Figure
from reportgen.language import Language

from ..documents import HERE, document, everything, heading, inline, paragraph, small_table
from .word_file import W, WordFile, style_of, text_of, values


@pytest.mark.parametrize(
    ("block", "style"),
    [
        (heading("h", 1, "x"), "Title"),
        (heading("h", 2, "x"), "Heading1"),
        (heading("h", 3, "x"), "Heading2"),
        (heading("h", 4, "x"), "Heading3"),
        (paragraph("x"), "BodyText"),
        (paragraph("x", role="subtitle"), "Subtitle"),
        (paragraph("x", role="source"), "Source"),
        (paragraph("x", role="note"), "Note"),
        (paragraph("x", role="quotation"), "Quote"),
        (paragraph("x", role="notice"), "Notice"),
    ],
)
def test_each_kind_of_block_has_its_style(block: Block, style: str) -> None:
    (made,) = WordFile(document(block)).paragraphs()
    assert (style_of(made), text_of(made)) == (style, "x")


def test_every_style_that_is_used_is_defined() -> None:
    word = WordFile(everything())
    styles = word.xml("word/styles.xml")
    defined = {str(style.get(f"{W}styleId")) for style in styles.iter(f"{W}style")}
    used = {
        name
        for part in ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for name in values(word.xml(part), tag)
    }
    based = {name for tag in ("basedOn", "next") for name in values(styles, tag)}
    assert used | based <= defined
    assert len(used) > 20


def test_headings_are_headings_for_word_too() -> None:
    styles = {
        style.get(f"{W}styleId"): style for style in WordFile(document()).xml("word/styles.xml").iter(f"{W}style")
    }
    for level in (1, 2, 3):
        assert values(styles[f"Heading{level}"], "name") == [f"heading {level}"]
        assert values(styles[f"Heading{level}"], "outlineLvl") == [str(level - 1)]


def test_captions_are_numbered_by_a_field_with_its_result() -> None:
    figure = Figure("f", inline("Évolution"), (paragraph("image", "f/p1"),), HERE)
    word = WordFile(document(small_table("a"), figure, small_table("b")))
    captions = word.paragraphs("Caption")
    assert [text_of(one) for one in captions] == [
        "Tableau\u00a01 – Saisies",
        "Figure\u00a01 – Évolution",
        "Tableau\u00a02 – Saisies",
    ]
    codes = [" ".join((code.text or "").split()) for code in word.body.iter(f"{W}instrText")]
    assert codes == ["SEQ Tableau \\* ARABIC", "SEQ Figure \\* ARABIC", "SEQ Tableau \\* ARABIC"]


def test_the_captions_of_a_table_and_of_a_figure_stand_above_them_and_stay_with_them() -> None:
    figure = Figure("f", inline("Évolution"), (paragraph("image", "f/p1"),), HERE)
    word = WordFile(document(small_table(), figure))
    table_caption, figure_caption = word.paragraphs("Caption")
    assert table_caption.find(f"{W}pPr/{W}keepNext") is not None
    assert figure_caption.find(f"{W}pPr/{W}keepNext") is not None
    after = figure_caption.getnext()
    assert after is not None
    assert text_of(after) == "image"


def test_what_belongs_to_a_figure_stays_on_one_page_and_what_follows_it_may_stand_on_the_next() -> None:
    parts = tuple(paragraph(text, f"f/p{text}") for text in "123")
    word = WordFile(document(Figure("f", inline("Évolution"), parts, HERE), paragraph("après")))
    kept = [one.find(f"{W}pPr/{W}keepNext") is not None for one in word.paragraphs("BodyText")]
    assert kept == [True, True, False, False]


def test_the_word_before_the_number_is_in_the_language_of_the_report() -> None:
    word = WordFile(document(small_table(), language=Language.NL, table_label="Tabel"))
    assert text_of(word.paragraphs("Caption")[0]).startswith("Tabel\u00a01 – ")


def test_blocks_stand_in_reading_order() -> None:
    word = WordFile(document(paragraph("a", "1"), paragraph("b", "2"), paragraph("c", "3")))
    assert text_of(word.body) == "abc"
