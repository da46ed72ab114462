"""XHTML → Document: the vocabulary is kept, everything wrong is reported at its template line, nothing is lost."""

from __future__ import annotations

import contextlib
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen import vocabulary
from reportgen.document import Contents, Document, Figure, Heading, List, Paragraph, Run, Table, lines, plain
from reportgen.errors import DocumentError
from reportgen.language import Language
from reportgen.location import Location
from reportgen.parse import parse

META = "".join(f'<meta name="{name}" content="{name}  x"/>' for name in sorted(vocabulary.META))
HEAD = f"<head><title>A  title</title>{META}</head>"
AT = 'data-at="templates/fr/actions.xhtml:7"'


def page(body: str) -> str:
    return f"<html>{HEAD}<body><h1>Title</h1>\n{body}</body></html>"


def document(body: str) -> Document:
    return parse(page(body), Language.FR)


def keys(body: str) -> list[str]:
    return [line.key for line in lines(document(body))][1:]


def messages(xhtml: str) -> list[str]:
    with pytest.raises(DocumentError) as raised:
        parse(xhtml, Language.FR)
    return [str(problem) for problem in raised.value.problems]


def refusal(body: str) -> str:
    """The one message about `body`."""
    (message,) = messages(page(body))
    return message


TABLE = "<table id='t'><caption>c</caption>{}</table>"
ROWS = "<tbody><tr><td>a</td></tr></tbody>"


# -- what comes out ---------------------------------------------------------------------------------------------------


def test_a_document_has_its_language_title_and_meta_with_white_space_folded():
    made = document("")
    assert (made.language, made.title) == (Language.FR, "A title")
    assert made.meta == {name: f"{name} x" for name in vocabulary.META}


def test_headings_keep_their_level_and_take_the_key_of_their_section():
    made = document("<section id='s'><h2>One</h2><section id='deep'><h4>Two</h4></section></section>")
    found = [(block.key, block.level) for block in made.blocks if isinstance(block, Heading)]
    assert found == [("h", 1), ("s/h", 2), ("s/deep/h", 4)]


def test_keys_join_the_ids_of_the_sections_around_a_block():
    assert keys("<section id='9.1'><section id='actions'><p id='summary'>x</p></section></section>") == [
        "9.1/actions/summary"
    ]


def test_blocks_without_an_id_are_numbered_within_their_parent():
    body = "<section id='a'><p>x</p><ul><li>y</li><li>z</li></ul><p>x</p></section><section id='b'><p>x</p></section>"
    assert keys(body) == ["a/p1", "a/ul1/li1", "a/ul1/li2", "a/p2", "b/p1"]


def test_an_id_on_one_block_does_not_shift_the_numbers_of_the_others():
    assert keys("<p>x</p><p id='named'>x</p><p>x</p>") == ["p1", "named", "p3"]


@pytest.mark.parametrize(
    ("markup", "role"),
    [
        ("<p>x</p>", ""),
        ("<p class='source'>x</p>", "source"),
        ("<p class='note'>x</p>", "note"),
        ("<p role='doc-subtitle'>x</p>", "subtitle"),
        ("<blockquote><p>x</p></blockquote>", "quotation"),
        ("<aside><p>x</p></aside>", "notice"),
    ],
)
def test_a_paragraph_knows_its_role(markup: str, role: str):
    paragraph = document(markup).blocks[1]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.role == role


def test_lists_nest_and_know_whether_they_are_numbered():
    made = document("<ol><li>a<ul><li id='deep'>b</li></ul></li></ol>").blocks[1]
    assert isinstance(made, List)
    assert made.ordered
    (item,) = made.items
    assert plain(item.content) == "a"
    assert not item.nested[0].ordered
    assert item.nested[0].items[0].key == "ol1/li1/ul1/deep"


def test_a_table_has_its_caption_header_rows_scopes_spans_and_figures():
    rows = (
        "<thead><tr id='head'><th scope='col' colspan='2'>h</th></tr></thead>"
        "<tbody><tr id='r'><th scope='row'>x</th><td class='number'>1</td></tr></tbody>"
    )
    table = document(TABLE.format(rows)).blocks[1]
    assert isinstance(table, Table)
    assert (plain(table.caption), table.columns) == ("c", 2)
    head, row = table.rows
    assert (head.header, row.header) == (True, False)
    assert [cell.scope for cell in (*head.cells, *row.cells)] == ["col", "row", ""]
    assert (head.cells[0].colspan, row.cells[1].numeric, row.cells[0].numeric) == (2, True, False)
    assert [cell.key for cell in row.cells] == ["t/r/1", "t/r/2"]


def test_a_cell_that_spans_rows_fills_its_column_in_the_rows_below():
    rows = "<tbody><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></tbody>"
    table = document(TABLE.format(rows)).blocks[1]
    assert isinstance(table, Table)
    assert table.rows[0].cells[0].rowspan == 2


def test_a_figure_holds_its_caption_and_blocks():
    figure = document("<figure id='f'><p>x</p><figcaption>c</figcaption></figure>").blocks[1]
    assert isinstance(figure, Figure)
    assert plain(figure.caption) == "c"
    assert [block.key for block in figure.blocks] == ["f/p1"]


def test_the_table_of_contents_keeps_its_heading():
    made = document("<nav id='contents' role='doc-toc'><h2>Sommaire</h2></nav>").blocks[1]
    assert isinstance(made, Contents)
    assert plain(made.heading) == "Sommaire"


def test_every_block_knows_the_template_line_it_comes_from():
    outer, inner = document(f"<section id='s' {AT}><p>x</p><p data-at='other.xhtml:9'>y</p></section>").blocks[1:]
    assert outer.location == Location("templates/fr/actions.xhtml", 7)
    assert inner.location == Location("other.xhtml", 9)


def test_where_no_template_line_is_known_the_file_is_named():
    assert parse(page("<p>x</p>"), Language.FR, "page.xhtml").blocks[1].location == Location("page.xhtml")


def test_a_comment_leaves_no_trace():
    made = document("<!-- a --><p>x<!-- b --> y</p>").blocks[1]
    assert isinstance(made, Paragraph)
    assert made.content == (Run("x y"),)


def test_markup_in_data_stays_text():
    text = "<script>alert(1)</script> & ]]> {{ 7*7 }} {% raw %}"
    assert plain(document(f"<p>{escape(text)}</p>").blocks[1].content) == text  # type: ignore[union-attr]


# -- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (f"<secton id='s' {AT}/>", "unknown element <secton> (did you mean 'section'?)"),
        (f"<script {AT}>x</script>", "unknown element <script> (docs/vocabulary.md lists the elements)"),
        (f"<p {AT} styel='x'>x</p>", "unknown attribute 'styel' on <p> (<p> takes class, id, lang, role)"),
        (f"<p {AT} idd='x'>x</p>", "unknown attribute 'idd' on <p> (did you mean 'id'?)"),
        (f"<h2 {AT} class='x'>x</h2>", "unknown attribute 'class' on <h2> (<h2> takes nothing)"),
        (f"<section id='s' role='doc-chaptr' {AT}/>", "unknown role 'doc-chaptr' on <section> (did you mean"),
        (f"<p class='sorce' {AT}>x</p>", "unknown class 'sorce' on <p> (did you mean 'source'?)"),
        (f"<p class='zzz' {AT}>x</p>", "unknown class 'zzz' on <p> (one of alternative, note, source)"),
        (
            f"<p><data value='1' data-kind='nmber' {AT}>1</data></p>",
            "unknown data-kind 'nmber' on <data> (did you mean",
        ),
        (f"<p><data value='1' {AT}>1</data></p>", "<data> needs the attribute 'data-kind'"),
        (f"<p><a {AT}>x</a></p>", "<a> needs the attribute 'href'"),
        (f"<p><time {AT}>x</time></p>", "<time> needs the attribute 'datetime'"),
        (f"<section {AT}/>", "<section> needs the attribute 'id'"),
        (f"<td {AT}>x</td>", "<td> cannot stand in <body>"),
        (f"<ul {AT}><p>x</p></ul>", "<p> cannot stand in <ul> (<ul> takes li)"),
        (f"<p {AT}><p>x</p></p>", "<p> cannot stand in <p> (<p> takes text, a, br"),
        (f"<section id='s' {AT}>loose</section>", "text stands directly in <section> (put it in a <p>)"),
        (f"<section id='s' {AT}><p>x</p>loose</section>", "text stands directly in <section> (put it in a <p>)"),
        (f"<section id='Bad Id' {AT}/>", "id 'Bad Id' is not a key: lower-case letters, digits, . and -"),
        (f"<section id='' {AT}/>", "id '' is not a key"),
        (f"<table id='t' {AT}/>", "the table t has no caption"),
        (f"<figure id='f' {AT}/>", "the figure f has no figcaption"),
        (f"<figure id='f' {AT}><figcaption>a</figcaption><figcaption>b</figcaption></figure>", "second <figcaption>"),
        (f"<nav id='n' {AT}><h2>a</h2><h2>b</h2></nav>", "<nav> holds a second <h2>"),
        (f"<p {AT} xmlns:x='u' x:y='1'>x</p>", "unknown attribute '{u}y' on <p>"),
        (f"<x:p {AT} xmlns:x='u'>x</x:p>", "unknown element <{u}p>"),
        (f"<section id='s' {AT}><?php x?></section>", "unknown element <?>"),
    ],
)
def test_what_the_vocabulary_lacks_is_refused_at_the_template_line_with_a_way_out(body: str, message: str):
    found = refusal(body)
    assert found.startswith("templates/fr/actions.xhtml:7: ")
    assert message in found


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("<tbody><tr><td colspan='0'>a</td></tr></tbody>", "colspan '0' is not a number from 1 to 99"),
        ("<tbody><tr><td colspan='²'>a</td></tr></tbody>", "colspan '²' is not a number from 1 to 99"),
        ("<tbody><tr><td rowspan='many'>a</td></tr></tbody>", "rowspan 'many' is not a number from 1 to 99"),
        ("<tbody><tr><td rowspan='2'>a</td></tr></tbody>", "a cell of the table t spans more rows than follow it"),
        ("<tbody><tr><th scope='colum'>a</th></tr></tbody>", "unknown scope 'colum' on <th> (did you mean 'col'?)"),
        ("<tbody><tr><th>a</th></tr></tbody>", "<th> needs the attribute 'scope'"),
        (f"<caption>again</caption>{ROWS}", "<table> holds a second <caption>"),
        (f"<thead><tr><td>a</td></tr></thead><thead><tr><td>a</td></tr></thead>{ROWS}", "a second <thead>"),
    ],
)
def test_a_table_that_a_writer_could_not_draw_is_refused(rows: str, message: str):
    assert message in refusal(TABLE.format(rows))


def test_a_row_that_lacks_a_cell_is_named_with_both_widths():
    rows = f"<tbody><tr id='one'><td>a</td><td>b</td></tr><tr id='two' {AT}><td>c</td></tr></tbody>"
    assert refusal(TABLE.format(rows)) == (
        "templates/fr/actions.xhtml:7: t/two: row t/two fills 1 columns, the first row of its table 2 "
        "[xhtml-table-shape]"
    )


def test_a_key_used_twice_is_reported_with_both_places():
    body = f"<p id='same' data-at='templates/fr/cover.xhtml:3'>a</p><p id='same' {AT}>b</p>"
    assert refusal(body) == (
        "templates/fr/actions.xhtml:7: the key same is used twice, first at templates/fr/cover.xhtml:3 "
        "(give one of the two another id) [xhtml-duplicate-key]"
    )


def test_a_key_that_a_numbered_block_would_take_is_a_key_used_twice():
    assert "the key p1 is used twice" in refusal("<p>a</p><p id='p1'>b</p>")


def test_the_same_id_in_two_sections_makes_two_keys():
    assert keys("<section id='a'><p id='x'>x</p></section><section id='b'><p id='x'>x</p></section>") == ["a/x", "b/x"]


def test_a_footnote_in_a_footnote_is_refused_because_it_would_be_lost():
    inner = "<span role='doc-footnote'>b</span>"
    assert "a footnote cannot stand in a footnote" in refusal(f"<p>x<span role='doc-footnote'>a{inner}</span></p>")


def test_everything_that_is_wrong_is_reported_together():
    found = messages(page("<secton/><p class='zzz' idd='x'>x</p>loose"))
    assert len(found) == 4


@pytest.mark.parametrize("body", ["", "<h1>again</h1>"])
def test_a_document_has_exactly_one_title(body: str):
    xhtml = page(body) if body else page("").replace("<h1>Title</h1>", "")
    assert "exactly one h1" in messages(xhtml)[0]


def test_a_meta_that_is_missing_and_one_that_is_unknown_are_named():
    found = messages(page("").replace('name="subject"', 'name="subjet"'))
    assert "unknown meta 'subjet' (did you mean 'subject'?)" in found[0]
    assert "the head lacks <meta name='subject' content=…>" in found[1]


def test_a_second_body_is_refused_because_it_would_be_lost():
    found = messages(page("").replace("</html>", "<body><p>lost</p></body></html>"))
    assert "<html> holds a second <body>" in found[0]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        (f"<p {AT}>a", "tag mismatch"),
        (f"<p {AT}>a & b</p>", "xmlParseEntityRef"),
        (f"<p {AT}>a &nbsp; b</p>", "'nbsp' not defined"),
        (f"<p {AT} id=x>a</p>", "AttValue"),
        (f"<p {AT} id='a' id='b'>a</p>", "redefined"),
        (f"<p {AT}>a\x01b</p>", "PCDATA"),
    ],
)
def test_xhtml_that_is_not_well_formed_is_reported_near_the_template_line(body: str, what: str):
    (found,) = messages(page(body))
    assert found.startswith("templates/fr/actions.xhtml:7: the template does not give well-formed XHTML near here: ")
    assert what in found
    assert "every element is closed, & is written &amp; and attributes stand in quotes" in found


def test_the_last_template_line_before_the_error_is_the_one_named():
    body = '<p data-at=\'a.xhtml:1\'>x</p>\n<p data-at="b.xhtml:2">& x</p>\n<p data-at="c.xhtml:3">x</p>'
    assert messages(page(body))[0].startswith("b.xhtml:2: ")


def test_elements_nested_hundreds_deep_are_refused_without_a_crash():
    assert "hundreds deep" in refusal(f"<p>{'<em>' * 1500}x{'</em>' * 1500}</p>")


def test_entities_declared_in_the_document_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + page("<p>&b;</p>")
    assert any("unknown element <?>" in message for message in messages(bomb))


def test_a_file_named_by_an_entity_is_not_read(tmp_path: Path):
    secret = tmp_path / "secret.txt"
    secret.write_text("CANARY")
    declared = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    assert not any("CANARY" in message for message in messages(declared + page("<p>&x;</p>")))


# -- anything at all --------------------------------------------------------------------------------------------------


def parses_or_refuses(xhtml: str) -> None:
    with contextlib.suppress(DocumentError):
        parse(xhtml, Language.NL)


@given(st.text())
def test_arbitrary_text_is_refused_with_a_message(xhtml: str):
    parses_or_refuses(xhtml)


@given(st.text())
def test_arbitrary_text_in_the_body_parses_or_is_refused_with_a_message(text: str):
    parses_or_refuses(page(text))


TAGS = st.sampled_from([*sorted(vocabulary.ELEMENTS), "script", "div"])
NAMES = ["id", "class", "role", "lang", "href", "value", "data-kind", "datetime", "scope", "colspan", "rowspan", "name"]
VALUES = st.sampled_from(["a", "note", "number", "doc-toc", "doc-footnote", "2", "²", "99", "col", "x:y", ""])
ATTRIBUTES = st.dictionaries(st.sampled_from([*NAMES, "content", "data-at", "onclick"]), VALUES, max_size=4)
TEXTS = st.sampled_from(["", "a", " ", "\n", "\u00a0", "& <b>"])


def element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def build(tag: str, attributes: dict[str, str], inner: list[str], text: str, tail: str) -> str:
        start = "".join(f" {name}={quoteattr(value)}" for name, value in attributes.items())
        return f"<{tag}{start}>{escape(text)}{''.join(inner)}</{tag}>{escape(tail)}"

    return st.builds(build, TAGS, ATTRIBUTES, st.lists(children, max_size=4), TEXTS, TEXTS)


TREES = st.recursive(element(TEXTS.map(escape)), element, max_leaves=12)


@given(TREES)
def test_an_arbitrary_tree_is_parsed_or_refused_with_a_message(tree: str):
    parses_or_refuses(tree)


@given(TREES)
def test_an_arbitrary_tree_in_the_body_is_parsed_or_refused_with_a_message(tree: str):
    parses_or_refuses(page(tree))


@given(st.lists(st.sampled_from(["<p>x</p>", "<ul><li>x</li></ul>", "<h2>x</h2>", "<aside><p>x</p></aside>"])))
def test_no_two_lines_of_a_document_share_a_key(blocks: list[str]):
    found = keys("".join(blocks))
    assert len(found) == len(set(found)) == len(blocks)
