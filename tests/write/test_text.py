"""The text edition: one line per keyed text, so that any diff tool can compare the two languages."""

from __future__ import annotations

from reportgen.document import Contents, Figure, Footnote, List, Row, Run
from reportgen.language import Language
from reportgen.review.review import Review
from reportgen.write.text import write_text, write_text_pair

from .documents import HERE, cell, document, everything, heading, item, paragraph, row, small_table, table


def test_each_text_is_a_line_with_its_key_and_kind() -> None:
    made = document(heading("h", 1, "Titre"), heading("a/h", 2, "Chapitre"), paragraph("Du texte.", "a/p1"))
    assert write_text(made) == "h | h1 | Titre\na/h | h2 | Chapitre\na/p1 | p | Du texte.\n"


def test_items_follow_their_list_and_nested_items_their_item() -> None:
    nested = List("l/li1/ul1", False, (item("l/li1/ul1/li1", "dedans"),), HERE)
    made = document(List("l", False, (item("l/li1", "un", nested), item("l/li2", "deux")), HERE))
    assert write_text(made) == "l/li1 | li | un\nl/li1/ul1/li1 | li | dedans\nl/li2 | li | deux\n"


def test_a_table_gives_its_caption_then_every_cell() -> None:
    assert write_text(document(small_table())) == (
        "t/caption | caption | Saisies\n"
        "t/head/1 | th | Année\nt/head/2 | th | Tonnes\n"
        "t/2023/1 | th | 2023\nt/2023/2 | td | 116\n"
        "t/2024/1 | th | 2024\nt/2024/2 | td | 44\n"
    )


def test_the_caption_of_a_figure_stands_above_what_it_shows() -> None:
    made = document(Figure("f", (Run("Légende"),), (paragraph("Image", "f/p1"),), HERE))
    assert write_text(made) == "f/caption | caption | Légende\nf/p1 | p | Image\n"


def test_the_table_of_contents_is_one_line() -> None:
    assert write_text(document(Contents("toc", (Run("Sommaire"),), HERE))) == "toc | contents | Sommaire\n"


def test_footnotes_stand_in_brackets_at_their_place() -> None:
    made = document(paragraph((Run("44 tonnes"), Footnote((Run("Douane"),)), Run("."))))
    assert write_text(made) == "p1 | p | 44 tonnes [Douane].\n"


def test_a_line_break_does_not_start_a_new_line() -> None:
    assert write_text(document(paragraph("un\vdeux"))) == "p1 | p | un / deux\n"


def test_a_document_without_text_gives_no_line() -> None:
    assert write_text(document()) == ""


def test_an_empty_cell_keeps_its_line() -> None:
    made = document(table("t", row("t/r1", "", "x"), Row("t/r2", (cell("t/r2/1", ()),), HERE)))
    assert write_text(made).splitlines()[1:] == ["t/r1/1 | td | ", "t/r1/2 | td | x", "t/r2/1 | td | "]


def test_the_same_blocks_give_the_same_lines_in_both_languages() -> None:
    french, dutch = (write_text(everything(language)) for language in Language)
    assert french.count("\n") == dutch.count("\n") > 30


def test_two_texts_keep_in_step_where_one_lacks_a_block() -> None:
    left = document(heading("h", 1, "Titre"), paragraph("un", "p1"), paragraph("deux", "p2"))
    right = document(heading("h", 1, "Titel"), paragraph("één", "p1"), paragraph("extra", "p9"), language=Language.NL)
    first, second = write_text_pair(Review(("fr", "nl"), ("a", "b"), left, right))
    assert first == "h | h1 | Titre\np1 | p | un\n\np2 | p | deux\n"
    assert second == "h | h1 | Titel\np1 | p | één\np9 | p | extra\n\n"
