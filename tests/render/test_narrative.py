"""Narratives: Markdown becomes the vocabulary, and what could only be dropped is refused."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from reportgen import vocabulary
from reportgen.document import Document, lines, plain
from reportgen.language import Language
from reportgen.parse import parse
from reportgen.render import narrative
from reportgen.render.filter_error import FilterError


def cite(kind: str, text: str) -> Markup:
    return escape(f"[{kind} {text}]")


def blocks(markdown: str) -> str:
    return str(narrative.blocks(markdown, cite))


def refused(markdown: str) -> FilterError:
    with pytest.raises(FilterError) as raised:
        narrative.blocks(markdown, cite)
    return raised.value


@pytest.mark.parametrize(
    ("markdown", "xhtml"),
    [
        ("one", "<p>one</p>"),
        ("one\ntwo", "<p>one two</p>"),
        ("one\n\ntwo", "<p>one</p><p>two</p>"),
        ("one  \ntwo", "<p>one<br/>two</p>"),
        ("**bold** and *emphasis*", "<p><strong>bold</strong> and <em>emphasis</em></p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("[text](https://e.be/?a=1&b=2)", '<p><a href="https://e.be/?a=1&amp;b=2">text</a></p>'),
        ("[](#conflicts/list)", '<p><a href="#conflicts/list"></a></p>'),
        ("<https://e.be>", '<p><a href="https://e.be">https://e.be</a></p>'),
    ],
)
def test_paragraphs_lists_bold_emphasis_and_links_become_the_vocabulary(markdown: str, xhtml: str):
    assert blocks(markdown) == xhtml


def test_a_blank_line_between_the_items_of_a_list_changes_nothing():
    assert blocks("- a\n\n- b") == blocks("- a\n- b")


@pytest.mark.parametrize(
    ("markdown", "xhtml"),
    [
        ("From {a@2023} to {b.budget}.", "<p>From [fact a@2023] to [fact b.budget].</p>"),
        ("**{a@2024;vintage=2019-01:value}**", "<p><strong>[fact a@2024;vintage=2019-01:value]</strong></p>"),
        ("{a_b@2024} and {c_d@2024}", "<p>[fact a_b@2024] and [fact c_d@2024]</p>"),
        ("word[^s1][^s2].", "<p>word[source s1][source s2].</p>"),
        ("[text {a@2024}](https://e.be)", '<p><a href="https://e.be">text [fact a@2024]</a></p>'),
        ("- item {a@2024}[^s]", "<ul><li>item [fact a@2024][source s]</li></ul>"),
    ],
)
def test_citations_stand_anywhere_in_the_text(markdown: str, xhtml: str):
    assert blocks(markdown) == xhtml


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "<b>x</b> & y ]]> z", "<!-- c -->", "<div>x</div>", "a < b", "AT&T"]
)
def test_markup_in_a_narrative_comes_out_as_text(text: str):
    assert blocks(text) == f"<p>{escape(text)}</p>"


def test_a_link_that_runs_a_script_is_not_made():
    assert "<a" not in blocks("[x](javascript:alert(1))")


def test_a_line_that_looks_like_the_definition_of_a_footnote_is_kept():
    assert blocks("[^s]: a note") == "<p>[source s]: a note</p>"
    assert blocks("[x]: https://e.be") == "<p>[x]: https://e.be</p>"


@pytest.mark.parametrize(
    ("markdown", "what"),
    [
        ("# Title", "a heading cannot stand in a narrative (line 1 of the text)"),
        ("text\n\n## Title", "a heading cannot stand in a narrative (line 3 of the text)"),
        ("Title\n===", "a heading"),
        ("Title\n---", "a heading"),
        ("```\ncode\n```", "a code block"),
        ("    code", "a code block (a line that starts with four spaces)"),
        ("a `code` b", "code between backquotes"),
        ("> quoted", "a block quotation (a line that starts with >)"),
        ("text\n\n***\n\ntext", "a horizontal rule cannot stand in a narrative (line 3 of the text)"),
        ("![alt](image.png)", "an image"),
        ("- a\n\n  b", "a second paragraph in a list item cannot stand in a narrative (line 3 of the text)"),
        ("- a\n  - b\n\n  c", "a second paragraph in a list item"),
    ],
)
def test_a_construct_that_belongs_to_templates_is_refused_with_its_line(markdown: str, what: str):
    error = refused(markdown)
    assert error.code == "narrative-construct"
    assert str(error).startswith(what)
    assert error.hint


@pytest.mark.parametrize("markdown", ["2025. Het jaar", "text\n\n3. a\n4. b"])
def test_a_numbered_list_that_would_lose_its_number_is_refused(markdown: str):
    error = refused(markdown)
    assert str(error).startswith("a numbered list that does not start at 1 cannot stand in a narrative")
    assert error.hint.endswith(r"write a backslash: 2025\.")
    assert blocks(r"2025\. Het jaar") == "<p>2025. Het jaar</p>"


@pytest.mark.parametrize(
    "markdown", ["{a@2024", "a@2024}", "{a-**b**@2024}", "{cocaine-\nantwerp@2024}", "{{ 7*7 }}", "{% raw %} }"]
)
def test_a_citation_that_is_broken_in_two_is_refused_and_not_printed_with_its_braces(markdown: str):
    error = refused(markdown)
    assert error.code == "citation-unknown"
    assert str(error).startswith("a brace without its other half near ")
    assert "write a citation in one piece" in error.hint


def test_one_paragraph_stands_within_a_sentence():
    assert narrative.inline("one *two* {a@2024}", cite) == "one <em>two</em> [fact a@2024]"


@pytest.mark.parametrize("markdown", ["one\n\ntwo", "- one"])
def test_more_than_one_paragraph_does_not_stand_within_a_sentence(markdown: str):
    with pytest.raises(FilterError, match="this place takes one paragraph and no list"):
        narrative.inline(markdown, cite)


# -- anything at all --------------------------------------------------------------------------------------------------

META = "".join(f'<meta name="{name}" content="x"/>' for name in vocabulary.META)
PIECES = [
    "a",
    "{a@2024}",
    "[^s]",
    "**",
    "*",
    "- ",
    "1. ",
    "7. ",
    "\n",
    "\n\n",
    "  ",
    "    ",
    "<b>",
    "&",
    "]]>",
    "[",
    "]",
]
PIECES += [
    "(https://e.be)",
    "`",
    "# ",
    "> ",
    "{",
    "}",
    "\\",
    "|",
    "---",
    "\u00a0",
    "&nbsp;",
    "![x](y)",
    "<https://e.be>",
]


def document(body: str) -> Document:
    page = f"<html><head><title>t</title>{META}</head><body><h1>T</h1><section id='s'>{body}</section></body></html>"
    return parse(page, Language.FR)


@given(st.one_of(st.lists(st.sampled_from(PIECES), max_size=15).map("".join), st.text(st.characters(codec="ascii"))))
def test_any_narrative_becomes_the_vocabulary_or_is_refused(markdown: str):
    printable = "".join(letter for letter in markdown if letter in "\n\t" or letter >= " ")
    body = ""
    with contextlib.suppress(FilterError):
        body = blocks(printable)
    document(body)


@given(st.lists(st.sampled_from(["mot", "woord", "44", "<b>", "&", "%", "(a)", "é", "…"]), min_size=1))
def test_no_word_of_a_narrative_is_lost(words: list[str]):
    text = "".join(plain(line.content) for line in lines(document(blocks(" ".join(words)))))
    assert text == "T" + " ".join(words)
