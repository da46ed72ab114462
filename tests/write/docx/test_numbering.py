"""Lists in Word: bullets share one numbering, each numbered list starts at 1."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from reportgen.document import List
from reportgen.write.docx import ReferenceDocument, default_reference
from reportgen.write.docx.house.parts import HousePart
from reportgen.write.docx.numbering import Numbering
from reportgen.write.docx.runs import NAMESPACES

from ..documents import HERE, document, everything, item, items
from .word_file import W, WordFile, style_of, text_of, values


def places(word: WordFile) -> list[tuple[str, str, str]]:
    """Text, level and numbering instance of each list item."""
    found = [one for one in word.paragraphs() if style_of(one) in ("ListBullet", "ListNumber")]
    return [(text_of(one), values(one, "ilvl")[0], values(one, "numId")[0]) for one in found]


def test_bullet_lists_share_one_numbering() -> None:
    assert places(WordFile(document(items("a", "x"), items("b", "y")))) == [("x", "0", "3"), ("y", "0", "3")]


def test_each_numbered_list_has_a_numbering_of_its_own() -> None:
    word = WordFile(document(items("a", "x", "y", ordered=True), items("b", "z", ordered=True)))
    assert places(word) == [("x", "0", "4"), ("y", "0", "4"), ("z", "0", "5")]


def test_each_numbered_list_starts_at_one_on_every_level() -> None:
    numbering = WordFile(document(items("a", "x", ordered=True), items("b", "z", ordered=True))).xml(
        "word/numbering.xml"
    )
    for number in ("4", "5"):
        (instance,) = (one for one in numbering.iter(f"{W}num") if one.get(f"{W}numId") == number)
        assert values(instance, "startOverride") == ["1"] * 9


def test_a_nested_list_stands_one_level_deeper_and_its_item_comes_first() -> None:
    inner = List("a/li1/ol1", True, (item("a/li1/ol1/li1", "dedans"),), HERE)
    word = WordFile(document(List("a", False, (item("a/li1", "dehors", inner), item("a/li2", "après")), HERE)))
    assert places(word) == [("dehors", "0", "3"), ("dedans", "1", "4"), ("après", "0", "3")]


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


def test_the_styles_of_lists_have_the_same_look_as_the_lists_of_the_report() -> None:
    word = WordFile(everything())
    instances = {
        str(one.get(f"{W}numId")): values(one, "abstractNumId")[0]
        for one in word.xml("word/numbering.xml").iter(f"{W}num")
    }
    styles = {str(one.get(f"{W}styleId")): one for one in word.xml("word/styles.xml").iter(f"{W}style")}
    for style in ("ListBullet", "ListNumber"):
        (linked,) = values(styles[style], "numId")
        used = {values(one, "numId")[0] for one in word.paragraphs(style)}
        assert {instances[number] for number in used} == {instances[linked]}


def with_lists(numbering: str) -> ReferenceDocument:
    """The default house style with another numbering part, which the style List Number refers to as instance 7."""
    house = default_reference()
    part = HousePart("word/numbering.xml", "", f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>".encode())
    styles = house.styles.replace(b'<w:numId w:val="2"/>', b'<w:numId w:val="7"/>')
    return replace(house, parts={"numbering": part}, styles=styles)


LETTERS = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl>'


def test_numbered_lists_look_as_in_the_house_style_and_missing_levels_are_filled_in() -> None:
    definition = f'<w:abstractNum w:abstractNumId="5"><w:multiLevelType w:val="singleLevel"/>{LETTERS}</w:abstractNum>'
    numbering = Numbering(with_lists(f'{definition}<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num>'))
    assert [numbering.ordered(), numbering.ordered()] == [9, 10]
    root = etree.fromstring(numbering.part_xml())
    house, bullets = root.iter(f"{W}abstractNum")
    assert values(house, "numFmt")[:3] == ["upperLetter", "lowerLetter", "lowerRoman"]
    assert values(house, "multiLevelType") == ["hybridMultilevel"]
    assert len(values(house, "numFmt")) == 9
    assert values(bullets, "numFmt") == ["bullet"] * 9
    instances = {str(one.get(f"{W}numId")): values(one, "abstractNumId") for one in root.iter(f"{W}num")}
    assert instances == {"7": ["5"], "8": ["6"], "9": ["5"], "10": ["5"]}


def test_definitions_stand_before_instances_whatever_the_house_style_has() -> None:
    numbering = Numbering(with_lists('<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>'))
    numbering.ordered()
    tags = [child.tag.removeprefix(W) for child in etree.fromstring(numbering.part_xml())]
    assert tags == ["abstractNum", "abstractNum", "num", "num", "num"]
