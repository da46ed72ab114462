"""The text of one block: formatting, facts and footnotes, with white space folded as a browser does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reportgen.document import Fact, Footnote, Inline, Run, plain
from reportgen.parse.inline import inlines

FOOTNOTE = '<span role="doc-footnote">note</span>'


def content(markup: str, **attributes: str) -> tuple[Inline, ...]:
    start = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return inlines(etree.fromstring(f"<p{start}>{markup}</p>"))


@pytest.mark.parametrize(
    ("markup", "run"),
    [
        ("<strong>x</strong>", Run("x", strong=True)),
        ("<em>x</em>", Run("x", em=True)),
        ("<sub>x</sub>", Run("x", sub=True)),
        ("<sup>x</sup>", Run("x", sup=True)),
        ("<mark>x</mark>", Run("x", missing=True)),
        ('<a href="https://e.be">x</a>', Run("x", href="https://e.be")),
        ('<span lang="en">x</span>', Run("x", lang="en")),
        ('<em lang="en"><strong>x</strong></em>', Run("x", em=True, strong=True, lang="en")),
        ('<a href="u"><em>x</em></a>', Run("x", href="u", em=True)),
        ('<data value="44" data-kind="quantity" data-unit="T">x</data>', Run("x", fact=Fact("quantity", "44", "T"))),
        ('<data value="44" data-kind="number">x</data>', Run("x", fact=Fact("number", "44"))),
        ('<time datetime="2025-07">x</time>', Run("x", fact=Fact("time", "2025-07"))),
    ],
)
def test_each_inline_element_gives_its_formatting(markup: str, run: Run):
    assert content(markup) == (run,)


def test_formatting_ends_with_its_element():
    assert content("a <em>b</em> c") == (Run("a "), Run("b", em=True), Run(" c"))


def test_the_language_of_a_block_holds_for_its_text_until_a_phrase_has_its_own():
    assert content('a <span lang="en">b</span>', lang="nl") == (Run("a ", lang="nl"), Run("b", lang="en"))


def test_a_line_break_stays_a_line_break_without_spaces_around_it():
    assert plain(content("a <br/> b")) == "a\vb"
    assert plain(content("<em>a </em><br/> b")) == "a\vb"


def test_a_line_break_at_the_end_of_a_block_is_dropped():
    assert plain(content("a<br/>")) == "a"


def test_spaces_and_line_ends_of_the_template_fold_into_one_space():
    assert plain(content("\n  a\n\t b  <em>  c </em>  d\n")) == "a b c d"


def test_no_break_spaces_are_spelling_and_stay():
    assert plain(content("44\u00a0tonnes et 1\u202f000\u00a0\u00a0kg")) == "44\u00a0tonnes et 1\u202f000\u00a0\u00a0kg"


def test_neighbouring_runs_of_one_formatting_become_one():
    assert content("<em>a</em><em>b</em>") == (Run("ab", em=True),)


def test_a_fact_stays_a_run_of_its_own():
    fact = Fact("number", "1")
    assert content('a<data value="1" data-kind="number">1</data>b') == (Run("a"), Run("1", fact=fact), Run("b"))


def test_two_equal_facts_beside_each_other_stay_two():
    markup = '<data value="1" data-kind="number">1</data>'
    assert len(content(markup * 2)) == 2


def test_a_footnote_stands_at_its_place_and_right_after_its_word():
    assert content(f"word {FOOTNOTE} more") == (Run("word"), Footnote((Run("note"),)), Run(" more"))


def test_a_footnote_keeps_the_formatting_of_its_text():
    markup = '<span role="doc-footnote">a <span lang="en">b</span></span>'
    assert content(f"x{markup}")[1] == Footnote((Run("a "), Run("b", lang="en")))


def test_a_block_may_end_with_a_footnote():
    assert content(f"word{FOOTNOTE}\n ") == (Run("word"), Footnote((Run("note"),)))


def test_lists_in_an_item_are_left_to_the_block_but_the_text_after_them_is_kept():
    item = etree.fromstring("<li>a<ul><li>b</li></ul> c</li>")
    assert plain(inlines(item)) == "a c"


def test_an_empty_block_has_no_content():
    assert content(" \n ") == ()


@given(st.lists(st.sampled_from([" ", "\n", "\t", "a", "b", "\u00a0", "<em>", "</em>"]), max_size=20))
def test_folding_is_the_same_wherever_elements_begin_and_end(pieces: list[str]):
    text = "".join(piece for piece in pieces if not piece.startswith("<"))
    marked = "".join(f"<em>{piece}</em>" if number % 2 else piece for number, piece in enumerate(text))
    assert plain(content(marked)) == plain(content(text))
    assert "  " not in plain(content(marked))


def test_letters_are_composed_as_fonts_have_them() -> None:
    assert content("e\u0301le\u0300ve a\u030a\u0323<em>e\u0301</em>e\u0302") == (
        Run("élève \u1ea1\u030a"),
        Run("é", em=True),
        Run("ê"),
    )
