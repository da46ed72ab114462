"""Two versions of one text: what was added, removed, moved and reworded, and what only one language changed."""

from __future__ import annotations

from reportgen.language import Language
from reportgen.review.versions import Change, compare_versions, without_counterpart

from .documents import parsed

SHORT = '\n<p id="b">Deux.</p>\n<p id="c">Trois.</p>\n<p id="d">Quatre.</p>'
OLD = f'<p id="a">Les douanes ont saisi 44 tonnes en 2024.</p>{SHORT}'
DUTCH = '<p id="a">De douane nam 44 ton in beslag in 2024.</p>\n<p id="b">Twee.</p>'


def changes(new: str, old: str = OLD, language: Language = Language.FR) -> list[Change]:
    return compare_versions(parsed(old, language), parsed(new, language))


def said(found: list[Change]) -> list[tuple[str, str, str, str]]:
    return [(one.code, one.key, one.old.text, one.new.text) for one in found]


def test_the_same_text_has_no_change() -> None:
    assert changes(OLD) == []


def test_spaces_are_no_change() -> None:
    assert changes(OLD.replace("44 tonnes", "44\u00a0tonnes")) == []


def test_a_heading_that_became_one_of_another_level_or_a_paragraph_is_told() -> None:
    old = '<section id="s"><h2>Un</h2><p id="a">Deux.</p></section>'
    (level,) = changes(old.replace("h2", "h3"), old)
    assert (level.code, level.key) == ("version-kind", "s/h")
    assert level.message == "a heading of level 2 became a heading of level 3"
    (plain,) = changes(old.replace("<h2>Un</h2>", '<p id="h">Un</p>'), old)
    assert plain.message == "a heading of level 2 became a paragraph"


def test_changed_words_are_quoted_with_their_facts() -> None:
    (found,) = changes(OLD.replace("44 tonnes", "45 tonnes"))
    assert said([found]) == [("version-reworded", "a", "44", "45")]
    assert found.message == "“44” became “45” (facts: 44 tonnes → 45 tonnes)"
    assert found.new.span is not None
    assert "Les douanes ont saisi 45 tonnes en 2024."[slice(*found.new.span)] == "45"


def test_changes_at_several_places_of_a_block_are_told_one_by_one() -> None:
    old = '<p id="a">Cinq semaines de contrôles ont eu lieu en Belgique, au Luxembourg et en France.</p>'
    found = changes(old.replace("Cinq", "Six").replace("au Luxembourg et ", ""), old)
    assert [one.message for one in found] == [
        "“Cinq” became “Six” (facts: Cinq semaines → Six semaines)",
        "“au Luxembourg et” was removed",
    ]
    assert [one.message for one in changes(old, old.replace(" de contrôles", ""))] == ["“de contrôles” was added"]


def test_a_date_changed_beside_the_same_date_is_told() -> None:
    old = '<p id="a">Il est parti le 8 octobre 2025. Source : WAM, 8 octobre 2025.</p>'
    (found,) = changes(old.replace("8", "9", 1), old)
    assert found.message == "“8” became “9” (facts: 8 octobre 2025 → 9 octobre 2025)"


def test_an_added_and_a_removed_block_are_told() -> None:
    new = OLD.replace('<p id="b">Deux.</p>', '<p id="n">Nouveau.</p>')
    assert sorted(said(changes(new))) == [
        ("version-added", "n", "", "Nouveau."),
        ("version-removed", "b", "Deux.", ""),
    ]


def test_blocks_that_went_together_are_one_change() -> None:
    (found,) = changes('<p id="a">Les douanes ont saisi 44 tonnes en 2024.</p>\n<p id="d">Quatre.</p>')
    assert found.message == "the block was removed, with 1 more texts after it"


def test_a_block_that_moved_is_one_change_and_the_others_none() -> None:
    blocks = OLD.split("\n")
    assert [(one.code, one.key) for one in changes("\n".join([blocks[3], *blocks[:3]]))] == [("version-moved", "d")]


def test_a_change_in_french_alone_has_no_counterpart() -> None:
    french = changes(OLD.replace("44", "45"))
    (finding,) = without_counterpart(french, [])
    assert (finding.code, finding.key, finding.fr) == ("version-no-counterpart", "a", "45")
    assert finding.message.endswith("Dutch has no such change")


def test_a_change_in_both_languages_has() -> None:
    french = changes(OLD.replace("44", "45"))
    dutch = changes(DUTCH.replace("44", "45"), DUTCH, Language.NL)
    assert without_counterpart(french, dutch) == []
