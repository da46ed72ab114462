"""Each block is recognised again by a bookmark of its own and a map from bookmarks to keys."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reportgen.document import lines
from reportgen.write.docx.bookmarks import NAMESPACE, STORE_ID, bookmark_name

from ..documents import document, everything, paragraph
from .word_file import W, WordFile

MAP = "customXml/item1.xml"


@pytest.fixture(scope="module")
def word() -> WordFile:
    return WordFile(everything())


def keys(word: WordFile) -> dict[str, str]:
    """The map of the file: bookmark → key."""
    return {str(block.get("bookmark")): str(block.get("key")) for block in word.xml(MAP)}


def block_starts(word: WordFile) -> list[etree._Element]:
    """The starts of the bookmarks of blocks; those of footnotes are apart."""
    starts = word.body.iter(f"{W}bookmarkStart")
    return [start for start in starts if not str(start.get(f"{W}name")).startswith("_rgnote")]


def test_a_key_always_gives_the_same_name() -> None:
    assert bookmark_name("9.1/actions/ports-alliance/summary") == "_rg32wqebhi2367s37nvrbuhu2j"


@given(st.text())
def test_any_key_gives_a_name_that_word_takes(key: str) -> None:
    assert re.fullmatch(r"_[A-Za-z0-9_]{1,39}", bookmark_name(key))


def test_different_keys_give_different_names() -> None:
    names = {bookmark_name(f"9.1/actions/{number}/summary") for number in range(20_000)}
    assert len(names) == 20_000


def test_names_and_ids_stand_once(word: WordFile) -> None:
    starts = list(word.body.iter(f"{W}bookmarkStart"))
    for attribute in ("name", "id"):
        found = [start.get(f"{W}{attribute}") for start in starts]
        assert len(found) == len(set(found))
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,39}", str(start.get(f"{W}name"))) for start in starts)


def test_no_bookmark_spans_paragraphs(word: WordFile) -> None:
    for start in word.body.iter(f"{W}bookmarkStart"):
        parent = start.getparent()
        assert parent is not None
        assert parent.tag == f"{W}p"
        assert [end for end in parent.iter(f"{W}bookmarkEnd") if end.get(f"{W}id") == start.get(f"{W}id")]


def test_a_bookmark_holds_everything_its_paragraph_says(word: WordFile) -> None:
    for start in block_starts(word):
        paragraph = start.getparent()
        assert paragraph is not None
        inside = [child for child in paragraph if child.tag != f"{W}pPr"]
        assert inside[0] is start
        assert inside[-1].tag == f"{W}bookmarkEnd"
        assert inside[-1].get(f"{W}id") == start.get(f"{W}id")


def test_every_text_but_the_later_cells_of_a_row_has_a_bookmark(word: WordFile) -> None:
    expected, rows = [], set()
    for line in lines(everything()):
        if line.kind in ("td", "th"):
            row = line.key.rpartition("/")[0]
            if row in rows:
                continue
            rows.add(row)
        expected.append(line.key)
    known = keys(word)
    assert [known[str(start.get(f"{W}name"))] for start in block_starts(word)] == expected


def test_no_paragraph_has_two_block_bookmarks(word: WordFile) -> None:
    parents = [start.getparent() for start in block_starts(word)]
    assert len(parents) == len({id(parent) for parent in parents})


def test_the_map_holds_every_bookmark_and_no_other(word: WordFile) -> None:
    assert sorted(keys(word)) == sorted(str(start.get(f"{W}name")) for start in block_starts(word))


def test_the_map_is_a_custom_xml_part_of_the_document(word: WordFile) -> None:
    assert word.xml(MAP).tag == f"{{{NAMESPACE}}}keys"
    assert ("../customXml/item1.xml", "None") in word.relationships().values()
    assert word.relationships("customXml/_rels/item1.xml.rels").popitem()[1][0].endswith("itemProps1.xml")
    properties = word.text("customXml/itemProps1.xml")
    assert STORE_ID in properties
    assert NAMESPACE in properties


def test_a_key_with_signs_of_xml_survives_in_the_map() -> None:
    key = "a&b/<c>/\"d\"/'e'"
    word = WordFile(document(paragraph("x", key)))
    assert keys(word) == {bookmark_name(key): key}
