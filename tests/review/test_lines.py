"""Two Documents as pairs of texts."""

from __future__ import annotations

import pytest

from reportgen.review.finding import Finding
from reportgen.review.lines import line_pairs

from .documents import pair


@pytest.mark.parametrize(
    ("block", "key"),
    [
        ("<h2>{}</h2>", "s/h"),
        ("<p id='a'>{}</p>", "s/a"),
        ("<ul id='l'><li id='a'>{}</li></ul>", "s/l/a"),
        ("<table id='t'><caption>{}</caption><tbody><tr id='r'><td>1</td></tr></tbody></table>", "s/t/caption"),
        ("<table id='t'><caption>1</caption><tbody><tr id='r'><td>{}</td></tr></tbody></table>", "s/t/r/1"),
        ("<figure id='f'><p>1</p><figcaption>{}</figcaption></figure>", "s/f/caption"),
    ],
    ids=["heading", "paragraph", "list item", "caption", "cell", "caption of a figure"],
)
def test_every_kind_of_text_is_paired_by_its_key(block: str, key: str) -> None:
    body = f"<section id='s'>{block}</section>"
    both = {one.texts.key: one.texts for one in line_pairs(*pair(body.format("Saisies"), body.format("Inbeslagnames")))}
    assert (both[key].fr.text, both[key].nl.text) == ("Saisies", "Inbeslagnames")


def test_a_text_of_one_side_only_has_no_pair() -> None:
    both = pair('<p id="a">Un</p><p id="b">Deux</p>', '<p id="a">Een</p>')
    assert [one.texts.key for one in line_pairs(*both)][-1] == "a"


def test_phrases_tagged_as_another_language_and_footnotes_are_foreign() -> None:
    text = '<p id="a">Voir <span lang="nl">Staatsblad</span> ici<span role="doc-footnote">Bron</span>.</p>'
    fr = next(one.texts.fr for one in line_pairs(*pair(text, text)) if one.texts.key == "a")
    assert [fr.text[slice(*span)] for span in fr.foreign] == ["Staatsblad", " [Bron]"]


def test_a_finding_learns_both_places() -> None:
    both = pair('<p id="a">Un</p>', '\n<p id="a">Een</p>')
    line = next(one for one in line_pairs(*both) if one.texts.key == "a")
    found = line.located(Finding("diff-x", "a", "differs"))
    assert (str(found.fr_location), str(found.nl_location)) == (
        "templates/fr/test.xhtml:1",
        "templates/nl/test.xhtml:2",
    )
