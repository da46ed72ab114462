"""Cross-references: their text comes from the heading or caption they lead to, in the language of the document."""

from __future__ import annotations

import pytest

from reportgen import vocabulary
from reportgen.document import Contents, Document, Footnote, Paragraph, Run, Table, cited, lines, plain
from reportgen.errors import DocumentError
from reportgen.language import Language
from reportgen.parse import parse

LABELS = {"table-label": "Tableau", "figure-label": "Figure"}
META = "".join(f'<meta name="{name}" content="{LABELS.get(name, name)}"/>' for name in sorted(vocabulary.META))
AT = 'data-at="templates/fr/gaps.xhtml:7"'

CHAPTER = """
<section id="a">
  <h2>9.1 <em>Actions</em><span role="doc-footnote">note</span></h2>
  <p id="text">mots</p>
  <section id="b">
    <h3>Détail</h3>
    <table id="t"><caption>Saisies</caption><tbody><tr><td>x</td></tr></tbody></table>
  </section>
  <table id="u"><caption>Autres</caption><tbody><tr><td>x</td></tr></tbody></table>
  <figure id="f"><p>image</p><figcaption>Évolution</figcaption></figure>
</section>
"""


def document(body: str) -> Document:
    return parse(f"<html><head><title>t</title>{META}</head><body><h1>T</h1>{body}</body></html>", Language.FR)


def reference(target: str, text: str = "") -> Run:
    """The run of one reference in a paragraph before the chapter."""
    made = document(f'<p id="p">voir <a href="#{target}">{text}</a>.</p>{CHAPTER}').blocks[1]
    assert isinstance(made, Paragraph)
    before, run, after = made.content
    assert (plain((before,)), plain((after,))) == ("voir ", ".")
    assert isinstance(run, Run)
    return run


def refusals(body: str) -> list[str]:
    with pytest.raises(DocumentError) as raised:
        document(body)
    return [str(problem) for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("target", "text", "key"),
    [
        ("a", "9.1 Actions", "a/h"),
        ("a/h", "9.1 Actions", "a/h"),
        ("a/b", "Détail", "a/b/h"),
        ("a/b/t", "Tableau\u00a01", "a/b/t/caption"),
        ("a/u", "Tableau\u00a02", "a/u/caption"),
        ("a/u/caption", "Tableau\u00a02", "a/u/caption"),
        ("a/f", "Figure\u00a01", "a/f/caption"),
    ],
)
def test_an_empty_link_prints_the_heading_or_the_label_and_number_it_leads_to(target: str, text: str, key: str) -> None:
    assert reference(target) == Run(text, ref=key)


def test_a_link_with_words_of_its_own_keeps_them() -> None:
    assert reference("a/u", "plus loin") == Run("plus loin", href="#a/u/caption")
    assert reference("a/text", "plus loin") == Run("plus loin", href="#a/text")


def test_a_list_at_the_end_is_cited_by_its_heading() -> None:
    made = document(f'<p id="p"><a href="#tables"/></p>{CHAPTER}<nav id="tables" class="tables"><h2>Liste</h2></nav>')
    assert plain(next(line for line in lines(made) if line.key == "p").content) == "Liste"


def test_references_are_resolved_wherever_text_stands() -> None:
    link = '<a href="#a/b/t"/>'
    places = f"""<ul id="l"><li>{link}</li></ul>
      <table id="t"><caption>{link}</caption><tbody><tr><td>{link}</td></tr></tbody></table>
      <figure id="f"><p>{link}</p><figcaption>{link}</figcaption></figure><aside id="n"><p>{link}</p></aside>
      <p id="p">x<span role="doc-footnote">{link}</span></p>"""
    made = document(places + CHAPTER)
    texts = {line.key: plain(line.content) for line in lines(made)}
    keys = ["l/li1", "t/caption", "t/tr1/1", "f/p1", "f/caption", "n/p1"]
    assert {key: texts[key] for key in keys} == dict.fromkeys(keys, "Tableau\u00a02")
    assert texts["p"] == "x [Tableau\u00a02]"
    assert cited(made) == {"a/b/t/caption"}


def test_a_reference_keeps_its_formatting_and_is_not_merged_with_its_neighbours() -> None:
    made = document(f'<p id="p"><strong>a<a href="#a/u"/></strong><a href="#a/u"/><a href="#a/u"/></p>{CHAPTER}')
    label = "Tableau\u00a02"
    assert next(line for line in lines(made) if line.key == "p").content == (
        Run("a", strong=True),
        Run(label, strong=True, ref="a/u/caption"),
        Run(label, ref="a/u/caption"),
        Run(label, ref="a/u/caption"),
    )


def test_unknown_targets_are_named_with_their_places_and_what_is_near() -> None:
    assert refusals(
        f'<p><a {AT} href="#a/v"/> <a {AT} href="#t">mots</a> <a {AT} href="#quite-else"/></p>{CHAPTER}'
    ) == [
        f"templates/fr/gaps.xhtml:7: nothing in this document has the key {key} ({hint}) [xhtml-unknown-target]"
        for key, hint in (
            ("a/v", "did you mean 'a/u'?"),
            ("t", "did you mean 'a/b/t'?"),
            ("quite-else", "docs/vocabulary.md says what a key is"),
        )
    ]


@pytest.mark.parametrize("target", ["a/text", "p"])
def test_a_target_without_heading_or_caption_needs_words(target: str) -> None:
    (message,) = refusals(f'<p id="p"><a {AT} href="#{target}"/></p>{CHAPTER}')
    assert message.startswith(f"templates/fr/gaps.xhtml:7: {target} has no heading and no caption")
    assert message.endswith("[xhtml-nameless-target]")


def test_no_link_leads_to_a_cell_which_has_no_bookmark() -> None:
    assert "xhtml-unknown-target" in refusals(f'<p><a href="#a/u/tr1/1">mots</a></p>{CHAPTER}')[0]


def test_a_heading_does_not_take_its_text_elsewhere() -> None:
    (message,) = refusals(f'<section id="s"><h2><a {AT} href="#a"/></h2></section>{CHAPTER}')
    assert message.endswith("(write the words of the heading) [xhtml-misplaced-element]")


# -- lists of tables and figures, and the cover ------------------------------------------------------------------------

LISTS = '<nav id="tables" class="tables"><h2>T</h2></nav><nav id="figures" class="figures"><h2>F</h2></nav>'


def listed(made: Document) -> list[tuple[str, str]]:
    return [(block.key, block.of) for block in made.blocks if isinstance(block, Contents)]


def test_a_nav_says_by_its_class_what_it_lists() -> None:
    toc = '<nav id="contents" role="doc-toc"><h2>C</h2></nav>'
    assert listed(document(toc + CHAPTER + LISTS)) == [
        ("contents", "headings"),
        ("tables", "tables"),
        ("figures", "figures"),
    ]


def test_a_list_without_entries_is_left_out_with_its_heading() -> None:
    table = '<table id="t"><caption>c</caption><tbody><tr><td>x</td></tr></tbody></table>'
    assert listed(document(table + LISTS)) == [("tables", "tables")]
    assert listed(document(LISTS)) == []


def test_a_table_in_a_figure_is_listed_and_counted_too() -> None:
    table = '<table id="t"><caption>c</caption><tbody><tr><td>x</td></tr></tbody></table>'
    made = document(f'<figure id="f">{table}<figcaption>d</figcaption></figure><p id="p"><a href="#f/t"/></p>{LISTS}')
    assert listed(made) == [("tables", "tables"), ("figures", "figures")]
    assert plain(next(line for line in lines(made) if line.key == "p").content) == "Tableau\u00a01"


def test_the_document_knows_which_blocks_stand_on_the_cover() -> None:
    cover = '<section id="cover" role="doc-cover"><h1>T</h1><p>x</p><aside id="n"><p>y</p></aside></section>'
    made = parse(f"<html><head><title>t</title>{META}</head><body>{cover}<p>z</p></body></html>", Language.FR)
    assert made.cover == 3
    assert [plain(line.content) for line in lines(made)][: made.cover] == ["T", "x", "y"]
    assert document(CHAPTER).cover == 0


def test_the_cover_stands_first() -> None:
    (message,) = refusals(f'<p>x</p><section id="cover" role="doc-cover" {AT}><p>y</p></section>')
    assert message == (
        "templates/fr/gaps.xhtml:7: the cover is the first section of the body [xhtml-misplaced-element]"
    )


def test_a_footnote_that_cites_nothing_stays_the_same_object() -> None:
    made = document(f'<p id="p">x<span role="doc-footnote">n</span></p><p><a href="#a"/></p>{CHAPTER}')
    table = next(block for block in made.blocks if isinstance(block, Table))
    assert table.caption == (Run("Saisies"),)
    assert next(line for line in lines(made) if line.key == "p").content[1] == Footnote((Run("n"),))
