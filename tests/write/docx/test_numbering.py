"""Lists in Word: bullets share one numbering, each numbered list starts at 1."""

from __future__ import annotations

from reportgen.document import List
from reportgen.write.docx.numbering import Numbering

from ..documents import HERE, document, everything, item, items
from .word_file import W, WordFile, text_of, values


def places(word: WordFile) -> list[tuple[str, str, str]]:
    """Text, level and numbering instance of each list item."""
    found = word.paragraphs("ListParagraph")
    return [(text_of(one), values(one, "ilvl")[0], values(one, "numId")[0]) for one in found]


def test_bullet_lists_share_one_numbering() -> None:
    assert places(WordFile(document(items("a", "x"), items("b", "y")))) == [("x", "0", "1"), ("y", "0", "1")]


def test_each_numbered_list_has_a_numbering_of_its_own() -> None:
    word = WordFile(document(items("a", "x", "y", ordered=True), items("b", "z", ordered=True)))
    assert places(word) == [("x", "0", "2"), ("y", "0", "2"), ("z", "0", "3")]


def test_each_numbered_list_starts_at_one_on_every_level() -> None:
    numbering = WordFile(document(items("a", "x", ordered=True), items("b", "z", ordered=True))).xml(
        "word/numbering.xml"
    )
    for number in ("2", "3"):
        (instance,) = (one for one in numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
        assert values(instance, "startOverride") == ["1"] * 9


def test_a_nested_list_stands_one_level_deeper_and_its_item_comes_first() -> None:
    inner = List("a/li1/ol1", True, (item("a/li1/ol1/li1", "dedans"),), HERE)
    word = WordFile(document(List("a", False, (item("a/li1", "dehors", inner), item("a/li2", "après")), HERE)))
    assert places(word) == [("dehors", "0", "1"), ("dedans", "1", "2"), ("après", "0", "1")]


def test_every_numbering_that_is_used_is_defined() -> None:
    word = WordFile(everything())
    defined = {one.get(f"{W}numId") for one in word.xml("word/numbering.xml").iter(f"{W}num")}
    assert {number for _, _, number in places(word)} <= defined


def test_the_definitions_have_the_nine_levels_word_expects_and_say_bullet_or_number() -> None:
    numbering = WordFile(document()).xml("word/numbering.xml")
    bullets, numbers = numbering.iter(f"{W}abstractNum")
    assert values(bullets, "numFmt") == ["bullet"] * 9
    assert values(numbers, "numFmt") == ["decimal", "lowerLetter", "lowerRoman"] * 3
    assert values(numbers, "lvlText")[:4] == ["%1.", "%2)", "%3.", "%4."]


def test_numbers_are_handed_out_in_order() -> None:
    numbering = Numbering()
    assert [numbering.ordered(), numbering.ordered()] == [2, 3]
