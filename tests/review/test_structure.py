"""Rule 1: the same tree of keys, kinds and levels, in the same order."""

from __future__ import annotations

import pytest

from reportgen.review.structure import nodes, same_structure

from .documents import pair, said

SAME = """<section id="a">
<h2>x</h2>
<p id="one">x</p>
<ul id="list"><li id="first">x<ol id="inner"><li>x</li></ol></li></ul>
<table id="t"><caption>x</caption><tbody><tr id="r"><td>x</td></tr></tbody></table>
<figure id="f"><p>x</p><figcaption>x</figcaption></figure>
<aside id="notice"><p>x</p></aside>
</section>
<nav id="toc" role="doc-toc"><h2>x</h2></nav>"""


def findings(fr: str, nl: str) -> list[tuple[str, str, str, str]]:
    return said(list(same_structure(*pair(fr, nl))))


def test_the_same_structure_gives_nothing() -> None:
    assert findings(SAME, SAME) == []


def test_every_block_but_the_rows_of_tables_is_compared() -> None:
    fr, _ = pair(SAME, SAME)
    assert [(node.key, node.kind) for node in nodes(fr)] == [
        ("h", "heading of level 1"),
        ("a/h", "heading of level 2"),
        ("a/one", "paragraph"),
        ("a/list", "list"),
        ("a/list/first", "list item"),
        ("a/list/first/inner", "numbered list"),
        ("a/list/first/inner/li1", "list item"),
        ("a/t", "table"),
        ("a/f", "figure"),
        ("a/f/p1", "paragraph"),
        ("a/notice/p1", "paragraph (notice)"),
        ("toc", "table of contents"),
    ]


@pytest.mark.parametrize(
    ("fr", "nl", "kinds"),
    [
        ("<h2>x</h2>", "<h3>x</h3>", ("heading of level 2", "heading of level 3")),
        ('<p id="a">x</p>', '<ul id="a"><li>x</li></ul>', ("paragraph", "list")),
        ('<ul id="a"><li>x</li></ul>', '<ol id="a"><li>x</li></ol>', ("list", "numbered list")),
        ('<p id="a">x</p>', '<p id="a" class="source">x</p>', ("paragraph", "paragraph (source)")),
        ('<p id="a" class="note">x</p>', '<p id="a" class="source">x</p>', ("paragraph (note)", "paragraph (source)")),
    ],
    ids=["another level", "another kind", "numbered or not", "with a role", "another role"],
)
def test_another_kind_or_level_names_both_places(fr: str, nl: str, kinds: tuple[str, str]) -> None:
    (finding,) = [
        one
        for one in same_structure(*pair(f"\n<section id='s'>{fr}</section>", f"<section id='s'>\n\n{nl}</section>"))
        if one.code == "match-kind"
    ]
    assert (finding.fr, finding.nl) == kinds
    assert finding.message == f"{kinds[0]} in French, {kinds[1]} in Dutch"
    assert (str(finding.fr_location), str(finding.nl_location)) == (
        "templates/fr/test.xhtml:2",
        "templates/nl/test.xhtml:3",
    )


def test_a_key_that_dutch_lacks_is_named_with_the_place_where_it_should_follow() -> None:
    fr = '<p id="a">x</p>\n<p id="b">x</p>\n<p id="c">x</p>'
    nl = '\n<p id="a">x</p>\n<p id="c">x</p>'
    assert findings(fr, nl) == [("match-key", "b", "templates/fr/test.xhtml:2", "templates/nl/test.xhtml:2")]


def test_a_key_that_french_lacks_is_named_too() -> None:
    fr = '<p id="a">x</p>'
    nl = '<p id="a">x</p>\n<p id="b">x</p>'
    (finding,) = same_structure(*pair(fr, nl))
    assert finding.message == "paragraph in Dutch that French does not have"
    assert said([finding]) == [("match-key", "b", "templates/fr/test.xhtml:1", "templates/nl/test.xhtml:2")]
    assert (finding.fr, finding.nl) == ("", "paragraph")


def test_a_key_that_is_spelled_otherwise_is_missing_on_both_sides() -> None:
    found = findings('<p id="summary">x</p>', '<p id="samenvatting">x</p>')
    assert [(code, key) for code, key, _, _ in found] == [("match-key", "summary"), ("match-key", "samenvatting")]


def test_a_whole_section_that_one_side_lacks_is_one_finding() -> None:
    section = '<section id="s"><h2>x</h2><p id="a">x</p><p id="b">x</p></section>'
    (finding,) = same_structure(*pair(f'<p id="z">x</p>{section}', '<p id="z">x</p>'))
    assert finding.key == "s/h"
    assert finding.message == "heading of level 2 in French that Dutch does not have, with 2 more after it"


def test_two_sections_that_are_missing_apart_are_two_findings() -> None:
    fr = '<p id="a">x</p><p id="b">x</p><p id="c">x</p>'
    assert [key for _, key, _, _ in findings(fr, '<p id="b">x</p>')] == ["a", "c"]


def test_another_order_is_found_once_at_its_first_place() -> None:
    fr = '<p id="a">x</p>\n<p id="b">x</p>\n<p id="c">x</p>'
    nl = '<p id="b">x</p>\n<p id="a">x</p>\n<p id="c">x</p>'
    (finding,) = same_structure(*pair(fr, nl))
    assert finding.code == "match-order"
    assert finding.message == "another order: here French has a and Dutch b"


def test_an_order_is_compared_over_what_both_sides_have() -> None:
    fr = '<p id="extra">x</p><p id="a">x</p><p id="b">x</p>'
    assert [code for code, *_ in findings(fr, '<p id="a">x</p><p id="b">x</p>')] == ["match-key"]


def test_an_item_more_on_one_side_is_found() -> None:
    fr = '<ul id="l"><li id="a">x</li><li id="b">x</li></ul>'
    assert [key for _, key, _, _ in findings(fr, '<ul id="l"><li id="a">x</li></ul>')] == ["l/b"]


def test_the_finding_of_a_build_names_both_places() -> None:
    (finding,) = same_structure(*pair("<section id='s'><h2>x</h2></section>", "\n<section id='s'><h3>x</h3></section>"))
    assert str(finding.as_problem()) == (
        "s/h: heading of level 2 in French, heading of level 3 in Dutch "
        "(French: templates/fr/test.xhtml:1; Dutch: templates/nl/test.xhtml:2) [match-kind]"
    )
