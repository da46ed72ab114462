"""The cover stands alone, wide tables stand on turned pages with what belongs to them, and no page is left empty."""

from __future__ import annotations

from dataclasses import replace

from reportgen.document import Block, Figure, Table
from reportgen.write.docx.sections import sections

from ..documents import HERE, document, heading, inline, items, paragraph, row, table
from .word_file import W, WordFile, style_of, text_of

LONG = "mot " * 400


def wide(key: str) -> Table:
    return table(f"wide-{key}", row(f"wide-{key}/r", "x"))


def narrow(key: str) -> Table:
    return table(key, row(f"{key}/r", "x"))


def is_wide(made: Table) -> bool:
    return made.key.startswith("wide-")


def planned(*blocks: Block, cover: int = 0) -> list[tuple[str, str]]:
    """The kind of each section and the keys of its blocks."""
    made = sections(replace(document(*blocks), cover=cover), is_wide)
    kinds = ["cover" if one.cover else "turned" if one.landscape else "upright" for one in made]
    return [(kind, " ".join(block.key for block in one.blocks)) for kind, one in zip(kinds, made, strict=True)]


def test_the_cover_is_a_section_of_its_own() -> None:
    blocks = heading("h", 1, "Titre"), paragraph("x", "sub"), heading("a/h", 2, "Un")
    assert planned(*blocks, cover=2) == [("cover", "h sub"), ("upright", "a/h")]
    assert planned(*blocks) == [("upright", "h sub a/h")]
    assert planned(*blocks, cover=3) == [("cover", "h sub a/h")]
    assert planned() == []


def test_a_wide_table_takes_its_sources_and_notes_along_and_nothing_after_them() -> None:
    source, note = paragraph("s", "s", "source"), paragraph("n", "n", "note")
    assert planned(paragraph(LONG, "p"), wide("t"), source, note, paragraph("q", "q"), note) == [
        ("upright", "p"),
        ("turned", "wide-t s n"),
        ("upright", "q n"),
    ]


def test_headings_and_the_few_words_above_a_wide_table_go_along() -> None:
    before = (
        paragraph(LONG, "p"),
        heading("a/h", 3, "A"),
        heading("b/h", 4, "B"),
        paragraph("intro", "i"),
        items("l", "x"),
    )
    assert planned(*before, wide("t")) == [("upright", "p"), ("turned", "a/h b/h i l wide-t")]


def test_much_text_above_a_wide_table_stays_on_its_own_page() -> None:
    before = heading("c/h", 2, "C"), heading("a/h", 3, "A"), paragraph(LONG, "p")
    assert planned(*before, wide("t")) == [("upright", "c/h a/h p"), ("turned", "wide-t")]


def test_a_table_above_a_wide_one_stays_upright() -> None:
    assert planned(heading("a/h", 3, "A"), narrow("n"), paragraph("x", "p"), wide("t")) == [
        ("upright", "a/h n p"),
        ("turned", "wide-t"),
    ]


def test_a_chapter_that_begins_shortly_before_begins_on_the_turned_page() -> None:
    chapter = heading("c/h", 2, "C"), paragraph("quote", "q"), heading("a/h", 3, "A"), paragraph("intro", "i")
    assert planned(paragraph("x", "p"), *chapter, wide("t")) == [("upright", "p"), ("turned", "c/h q a/h i wide-t")]


def test_an_earlier_section_of_the_chapter_is_not_turned_for_a_table_of_the_next() -> None:
    blocks = heading("c/h", 2, "C"), paragraph(LONG, "p"), heading("a/h", 3, "A"), paragraph("x", "q")
    assert planned(*blocks, heading("b/h", 3, "B"), wide("t")) == [("upright", "c/h p a/h q"), ("turned", "b/h wide-t")]


def test_wide_tables_that_follow_each_other_share_their_pages() -> None:
    blocks = heading("a/h", 3, "A"), wide("t"), paragraph("s", "s", "source"), heading("b/h", 3, "B"), wide("u")
    assert planned(paragraph(LONG, "p"), *blocks) == [("upright", "p"), ("turned", "a/h wide-t s b/h wide-u")]


def test_a_wide_table_in_a_figure_turns_the_figure() -> None:
    figure = Figure("f", inline("c"), (wide("t"),), HERE)
    assert planned(paragraph(LONG, "p"), figure) == [("upright", "p"), ("turned", "f")]


def test_the_cover_is_never_turned() -> None:
    assert planned(heading("h", 1, "Titre"), wide("t"), cover=1) == [("cover", "h"), ("turned", "wide-t")]


# -- in the file ------------------------------------------------------------------------------------------------------


def really_wide(key: str) -> Table:
    return table(key, *(row(f"{key}/r{number}", *["Verbindingsofficieren"] * 9) for number in range(3)))


def test_a_section_ends_in_its_last_paragraph_so_that_none_is_empty() -> None:
    blocks = heading("h", 1, "Titre"), paragraph(LONG, "p"), really_wide("t"), heading("b/h", 2, "Deux")
    word = WordFile(replace(document(*blocks), cover=1))
    ends = [one for one in word.paragraphs() if one.find(f"{W}pPr/{W}sectPr") is not None]
    assert [(style_of(one), text_of(one)[:8].strip()) for one in ends] == [
        ("Title", "Titre"),
        ("BodyText", "mot mot"),
        ("AfterTable", ""),
    ]
    assert [one.get(f"{W}orient") for one in word.body.iter(f"{W}pgSz")] == [None, None, "landscape", None]
    assert word.body[0][-1].tag == f"{W}sectPr"


def test_a_wide_table_fills_the_turned_page() -> None:
    word = WordFile(document(paragraph(LONG, "p"), really_wide("t")))
    assert [one.get(f"{W}w") for one in word.body.iter(f"{W}tblW")] == [str(16838 - 2 * 1418)]
    sizes = [(one.get(f"{W}w"), one.get(f"{W}h")) for one in word.body.iter(f"{W}pgSz")]
    assert sizes == [("11906", "16838"), ("16838", "11906")]


def test_text_on_the_cover_has_the_style_of_the_cover() -> None:
    blocks = paragraph("SPF", "a"), heading("h", 1, "Titre"), paragraph("avis", "n", "notice"), paragraph("x", "p")
    styles = [style_of(one) for one in WordFile(replace(document(*blocks), cover=3)).paragraphs()]
    assert styles == ["CoverText", "Title", "Notice", "BodyText"]
