"""Keys in an edited file: which block is which, and what was done to the blocks."""

from __future__ import annotations

import pytest

from reportgen.document import Document, List, Table, plain
from reportgen.read import Reading
from reportgen.read.keys import NAMESPACE
from reportgen.write.docx import bookmarks

from .word_xml import Reader, by_key, docx, inserted, keys, p, part, r, tbl, tc, texts, tr

LONG = "Un paragraphe assez long pour ne pas se répéter par hasard."


def edits(reading: Reading) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.kind.value, one.key, one.others) for one in reading.edits]


def blocks(*marked: tuple[str, str]) -> str:
    """Paragraphs of (bookmark, text); an empty bookmark is none."""
    return "".join(p(r(text), bookmark=bookmark) for bookmark, text in marked)


def keyed(document: Document) -> dict[str, str]:
    return {key: plain(line.content) for key, line in by_key(document).items()}


PARTS, NAMES = keys("s/h", "s/p1", "s/p2", "s/p3", "s/summary")
H, P1, P2, P3, SUMMARY = NAMES.values()


def test_the_reader_and_the_writer_mean_the_same_map() -> None:
    assert NAMESPACE == bookmarks.NAMESPACE


def test_a_file_without_the_map_is_not_ours_and_has_no_edits(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P1, "b")))
    assert (reading.keys_known, reading.edits) == (False, ())


def test_a_file_with_the_map_but_none_of_its_bookmarks_is_not_ours(read: Reader) -> None:
    assert read(blocks(("", "a"), ("_Toc1", "b")), PARTS).keys_known is False


def test_a_broken_part_of_another_program_does_not_stand_in_the_way(read: Reader) -> None:
    path = docx(read.path, blocks((H, "a")), {"customXml/item1.xml": "<broken"})
    assert path.exists()
    assert read(blocks((H, "a")), {"customXml/item1.xml": "<broken"}).keys_known is False


def test_untouched_blocks_have_their_keys_and_no_edits(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P1, "b"), (P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert keyed(reading.document) == {"s/h": "a", "s/p1": "b", "s/p2": "c", "s/p3": "d", "s/summary": "e"}
    assert reading.edits == ()


def test_a_deleted_block_is_told(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P1, "b"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("deleted", "s/p2", ())]


def test_a_new_block_is_named_after_the_one_it_follows(read: Reader) -> None:
    body = blocks((H, "a"), (P1, "b"), ("", "neuf"), ("", "neuf aussi"), (P2, "c"), (P3, "d"), (SUMMARY, "e"))
    reading = read(body, PARTS)
    assert edits(reading) == [("added", "after:s/p1/1", ()), ("added", "after:s/p1/2", ())]
    assert keyed(reading.document)["after:s/p1/2"] == "neuf aussi"


def test_what_was_added_before_everything_follows_nothing(read: Reader) -> None:
    reading = read(blocks(("", "neuf"), (H, "a"), (P1, "b"), (P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("added", "after:/1", ())]


def test_a_block_whose_bookmark_is_gone_is_known_by_its_neighbours(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P1, "b"), ("", "récrit"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("rewritten", "s/p2", ())]
    assert keyed(reading.document)["s/p2"] == "récrit"


def test_two_rewritten_blocks_are_taken_in_order(read: Reader) -> None:
    reading = read(blocks((H, "a"), ("", "x"), ("", "y"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("rewritten", "s/p1", ()), ("rewritten", "s/p2", ())]
    assert keyed(reading.document)["s/p2"] == "y"


def test_where_the_number_of_blocks_differs_none_is_guessed(read: Reader) -> None:
    reading = read(blocks((H, "a"), ("", "x"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("added", "after:s/h/1", ()), ("deleted", "s/p1", ()), ("deleted", "s/p2", ())]


def test_a_heading_is_not_taken_for_a_missing_paragraph(read: Reader) -> None:
    body = blocks((H, "a"), (P1, "b")) + p(r("Titre"), "Titre1") + blocks((P3, "d"), (SUMMARY, "e"))
    assert edits(read(body, PARTS)) == [("added", "after:s/p1/1", ()), ("deleted", "s/p2", ())]


def test_a_block_with_an_identifier_of_its_own_may_be_of_any_kind(read: Reader) -> None:
    body = blocks((H, "a"), (P1, "b"), (P2, "c"), (P3, "d")) + p(r("Titre"), "Titre1")
    assert edits(read(body, PARTS)) == [("rewritten", "s/summary", ())]


@pytest.mark.parametrize("name", [f"{P1}_Copy_1", f"{P1}_Copy_12", f"{P1}_copy_2"])
def test_a_copy_made_in_libreoffice_is_told_by_its_bookmark(read: Reader, name: str) -> None:
    body = blocks((H, "a"), (P1, "b"), (P2, "c"), (name, "b"), (P3, "d"), (SUMMARY, "e"))
    reading = read(body, PARTS)
    assert edits(reading) == [("copied", "copy:s/p1/1", ("s/p1",))]


def test_a_copy_made_in_word_is_told_by_its_text(read: Reader) -> None:
    body = blocks((H, "a"), (P1, LONG), (P2, "c"), (P3, "d"), ("", LONG), (SUMMARY, "e"))
    assert edits(read(body, PARTS)) == [("copied", "copy:s/p1/1", ("s/p1",))]


def test_a_short_text_that_stands_twice_is_no_copy(read: Reader) -> None:
    body = blocks((H, "a"), (P1, "Néant."), (P2, "c"), (P3, "d"), ("", "Néant."), (SUMMARY, "e"))
    assert edits(read(body, PARTS)) == [("added", "after:s/p3/1", ())]


def test_of_two_blocks_with_one_bookmark_that_in_its_old_place_has_the_key(read: Reader) -> None:
    before, after = (P1, "encore"), (P1, "b")
    for body in (
        blocks((H, "a"), after, (P2, "c"), (P3, "d"), before, (SUMMARY, "e")),
        blocks(before, (H, "a"), after, (P2, "c"), (P3, "d"), (SUMMARY, "e")),
    ):
        reading = read(body, PARTS)
        assert keyed(reading.document)["s/p1"] == "b"
        assert edits(reading) == [("copied", "copy:s/p1/1", ("s/p1",))]


def test_a_block_moved_with_changes_tracked_is_the_block_itself(read: Reader) -> None:
    body = blocks((H, "a"), (P2, "c"), (P3, "d"), (f"{P1}_Copy_1", "b"), (SUMMARY, "e"))
    reading = read(body, PARTS)
    assert edits(reading) == [("moved", "s/p1", ())]


def test_a_moved_block_is_told_and_its_neighbours_are_not(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P2, "c"), (P3, "d"), (SUMMARY, "e"), (P1, "b")), PARTS)
    assert edits(reading) == [("moved", "s/p1", ())]
    assert list(keyed(reading.document)) == ["s/h", "s/p2", "s/p3", "s/summary", "s/p1"]


def two_in_one(first: str, second: str) -> str:
    content = (
        f'<w:bookmarkStart w:id="1" w:name="{first}"/>{r("un ")}<w:bookmarkEnd w:id="1"/>'
        f'<w:bookmarkStart w:id="2" w:name="{second}"/>{r("deux")}<w:bookmarkEnd w:id="2"/>'
    )
    return p(content)


def test_two_bookmarks_in_one_paragraph_are_two_blocks_joined(read: Reader) -> None:
    reading = read(blocks((H, "a")) + two_in_one(P1, P2) + blocks((P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("merged", "s/p1", ("s/p2",))]
    assert keyed(reading.document)["s/p1"] == "un deux"


def split(*pieces: str, resumed: bool = False) -> str:
    """A paragraph cut in pieces: its bookmark begins in the first and ends in the last.

    LibreOffice (`resumed`) writes a start without an end, and the bookmark once more in the last piece.
    """
    first, *between, last = pieces
    again = f'<w:bookmarkStart w:id="8" w:name="{P1}"/>' if resumed else ""
    end = "8" if resumed else "7"
    return (
        p(f'<w:bookmarkStart w:id="7" w:name="{P1}"/>{r(first)}')
        + "".join(p(r(one)) for one in between)
        + p(f'{again}{r(last)}<w:bookmarkEnd w:id="{end}"/>')
    )


@pytest.mark.parametrize("resumed", [False, True])
def test_a_bookmark_over_two_paragraphs_is_a_block_that_was_cut(read: Reader, resumed: bool) -> None:
    body = blocks((H, "a")) + split("un", "deux", resumed=resumed) + blocks((P2, "c"), (P3, "d"), (SUMMARY, "e"))
    reading = read(body, PARTS)
    assert edits(reading) == [("split", "s/p1", ("after:s/p1/1",))]
    assert [keyed(reading.document)[key] for key in ("s/p1", "after:s/p1/1")] == ["un", "deux"]


@pytest.mark.parametrize("resumed", [False, True])
def test_a_block_may_be_cut_in_three(read: Reader, resumed: bool) -> None:
    body = blocks((H, "a")) + split("un", "deux", "trois", resumed=resumed)
    reading = read(body + blocks((P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == [("split", "s/p1", ("after:s/p1/1", "after:s/p1/2"))]


def test_a_bookmark_that_ends_before_the_text_of_the_next_paragraph_cuts_nothing(read: Reader) -> None:
    following = p(
        f'<w:bookmarkEnd w:id="7"/><w:bookmarkStart w:id="6" w:name="{P2}"/>{r("c")}<w:bookmarkEnd w:id="6"/>'
    )
    body = p(f'<w:bookmarkStart w:id="7" w:name="{P1}"/>{r("b")}') + following
    assert edits(read(blocks((H, "a")) + body + blocks((P3, "d"), (SUMMARY, "e")), PARTS)) == []


def test_a_bookmark_that_never_ends_cuts_nothing(read: Reader) -> None:
    body = p(f'<w:bookmarkStart w:id="7" w:name="{P1}"/>{r("b")}') + blocks((P2, "c"), (P3, "d"), ("", "neuf"))
    assert edits(read(blocks((H, "a")) + body + blocks((SUMMARY, "e")), PARTS)) == [("added", "after:s/p3/1", ())]


def test_an_empty_line_typed_before_a_block_does_not_take_its_key(read: Reader) -> None:
    body = p(f'<w:bookmarkStart w:id="7" w:name="{P1}"/>') + p(f'{r("b")}<w:bookmarkEnd w:id="7"/>')
    reading = read(blocks((H, "a")) + body + blocks((P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert (keyed(reading.document)["s/p1"], edits(reading)) == ("b", [])


def test_a_bookmark_that_begins_between_paragraphs_names_the_next(read: Reader) -> None:
    start, end = f'<w:bookmarkStart w:id="7" w:name="{P1}"/>', '<w:bookmarkEnd w:id="7"/>'
    for body in (start + p(r("b")) + end, f"<w:sdt><w:sdtContent>{start}{p(r('b'))}{end}</w:sdtContent></w:sdt>"):
        reading = read(blocks((H, "a")) + body + blocks((P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
        assert (keyed(reading.document)["s/p1"], edits(reading)) == ("b", [])


def test_a_bookmark_inside_an_insertion_names_the_paragraph(read: Reader) -> None:
    content = f'<w:bookmarkStart w:id="7" w:name="{P1}"/>{r("b")}<w:bookmarkEnd w:id="7"/>'
    reading = read(blocks((H, "a")) + p(inserted(content)) + blocks((P2, "c"), (P3, "d"), (SUMMARY, "e")), PARTS)
    assert edits(reading) == []


def test_an_empty_block_keeps_its_key(read: Reader) -> None:
    reading = read(blocks((H, "a"), (P2, "c"), (P3, "d"), (SUMMARY, "e")) + p("", bookmark=P1), PARTS)
    assert keyed(reading.document)["s/p1"] == ""


TABLE, CELLS = keys("t/caption", "t/head/1", "t/2024/1", "t/2025/1", "end")


def table(*rows: tuple[str, str, str], caption: str = "Saisies") -> str:
    """A captioned table of rows: bookmark of the first cell, and two texts."""
    made = (tr(tc(p(r(first), bookmark=mark)), tc(second)) for mark, first, second in rows)
    above = p(r(caption), "Caption", bookmark=CELLS["t/caption"]) if caption else ""
    return above + tbl(*made) + p(r("Fin"), bookmark=CELLS["end"])


HEAD, Y2024, Y2025 = (CELLS[key] for key in ("t/head/1", "t/2024/1", "t/2025/1"))
ROWS = ((HEAD, "Année", "Tonnes"), (Y2024, "2024", "44"), (Y2025, "2025", "55"))


def test_the_keys_of_a_table_follow_from_those_of_its_rows(read: Reader) -> None:
    reading = read(table(*ROWS), TABLE)
    found = reading.document.blocks[0]
    assert isinstance(found, Table)
    assert (found.key, [row.key for row in found.rows]) == ("t", ["t/head", "t/2024", "t/2025"])
    assert [cell.key for cell in found.rows[1].cells] == ["t/2024/1", "t/2024/2"]
    assert reading.edits == ()


def test_a_table_without_its_caption_keeps_its_key(read: Reader) -> None:
    reading = read(table(*ROWS, caption=""), TABLE)
    assert reading.document.blocks[0].key == "t"
    assert edits(reading) == [("deleted", "t/caption", ())]


def test_a_deleted_row_is_told_by_the_key_of_the_row(read: Reader) -> None:
    assert edits(read(table(ROWS[0], ROWS[2]), TABLE)) == [("deleted", "t/2024", ())]


def test_a_new_row_is_named_after_the_one_above_it(read: Reader) -> None:
    reading = read(table(*ROWS[:2], ("", "neuf", "1"), ROWS[2]), TABLE)
    assert edits(reading) == [("added", "after:t/2024/1", ())]
    assert keyed(reading.document)["after:t/2024/1/2"] == "1"
    assert reading.document.blocks[0].key == "t"


def test_a_row_whose_first_cell_was_typed_over_is_known_by_its_neighbours(read: Reader) -> None:
    assert edits(read(table(ROWS[0], ("", "2024 (p)", "44"), ROWS[2]), TABLE)) == [("rewritten", "t/2024", ())]


def test_rows_that_changed_places_are_told(read: Reader) -> None:
    assert [kind for kind, *_ in edits(read(table(ROWS[0], ROWS[2], ROWS[1]), TABLE))] == ["moved"]


def test_a_row_is_known_by_a_bookmark_in_any_of_its_cells(read: Reader) -> None:
    rows = (tr(tc("neuf"), tc(p(r(first), bookmark=mark)), tc(second)) for mark, first, second in ROWS)
    body = p(r("Saisies"), "Caption", bookmark=CELLS["t/caption"]) + tbl(*rows) + p(r("Fin"), bookmark=CELLS["end"])
    found = read(body, TABLE).document.blocks[0]
    assert isinstance(found, Table)
    assert [row.key for row in found.rows] == ["t/head", "t/2024", "t/2025"]


def test_without_the_first_column_all_rows_are_known_by_their_order(read: Reader) -> None:
    body = p(r("Saisies"), "Caption", bookmark=CELLS["t/caption"]) + tbl(*(tr(tc(text)) for *_, text in ROWS))
    reading = read(body + p(r("Fin"), bookmark=CELLS["end"]), TABLE)
    assert edits(reading) == [("rewritten", key, ()) for key in ("t/head", "t/2024", "t/2025")]


def test_a_new_table_is_one_new_block(read: Reader) -> None:
    reading = read(table(*ROWS) + tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d"))), TABLE)
    assert edits(reading) == [("added", "after:end/1", ())]
    found = reading.document.blocks[-1]
    assert isinstance(found, Table)
    assert (found.key, found.rows[1].key) == ("after:end/1", "after:end/1/tr2")


def test_a_table_that_was_cut_in_two_is_two_tables_with_keys_of_their_own(read: Reader) -> None:
    rows = [tr(tc(p(r(first), bookmark=mark)), tc(second)) for mark, first, second in ROWS]
    body = p(r("Saisies"), "Caption", bookmark=CELLS["t/caption"]) + tbl(*rows[:2]) + p(r("entre")) + tbl(rows[2])
    found = [block.key for block in read(body + p(r("Fin"), bookmark=CELLS["end"]), TABLE).document.blocks]
    assert found == ["t", "after:t/2024/1", "after:t/1", "end"]


ITEMS, MARKS = keys("l/li1", "l/li2", "l/li2/ul1/li1", "l/li3", "m/li1")
NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
)


def listed(key: str, text: str, level: int = 0) -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    return p(r(text), properties=place, bookmark=MARKS.get(key, ""))


def test_lists_that_share_one_numbering_are_told_apart_by_their_keys(read: Reader) -> None:
    items = [listed("l/li1", "a"), listed("l/li2", "b"), listed("l/li2/ul1/li1", "c", 1), listed("l/li3", "d")]
    reading = read("".join([*items, listed("m/li1", "e")]), ITEMS | {"word/numbering.xml": NUMBERING})
    first, second = reading.document.blocks
    assert isinstance(first, List)
    assert (first.key, second.key, len(first.items)) == ("l", "m", 3)
    assert [(one.key, len(one.items)) for one in first.items[1].nested] == [("l/li2/ul1", 1)]


def test_nested_lists_of_a_foreign_file_have_keys_of_their_own(read: Reader) -> None:
    items = [listed("", "a"), listed("", "b", 1), listed("", "c"), listed("", "d", 1)]
    (found,) = read("".join(items), {"word/numbering.xml": NUMBERING}).document.blocks
    assert isinstance(found, List)
    keys_of_lists = [found.key, *(nested.key for item in found.items for nested in item.nested)]
    assert len(set(keys_of_lists)) == 3


def test_a_new_item_stands_in_the_list_around_it(read: Reader) -> None:
    items = [listed("l/li1", "a"), listed("", "neuf"), listed("l/li2", "b"), listed("l/li2/ul1/li1", "c", 1)]
    reading = read("".join([*items, listed("l/li3", "d")]), ITEMS | {"word/numbering.xml": NUMBERING})
    (found,) = reading.document.blocks
    assert isinstance(found, List)
    assert [item.key for item in found.items] == ["l/li1", "after:l/li1/1", "l/li2", "l/li3"]
    assert edits(reading) == [("added", "after:l/li1/1", ()), ("deleted", "m/li1", ())]


def test_the_pieces_of_a_list_that_was_cut_have_keys_of_their_own(read: Reader) -> None:
    items = [listed("l/li1", "a"), p(r("entre")), listed("l/li2", "b")]
    found = [block.key for block in read("".join(items), ITEMS | {"word/numbering.xml": NUMBERING}).document.blocks]
    assert found == ["l", "after:l/li1/1", "after:l/1"]


def test_every_key_of_a_document_stands_once(read: Reader) -> None:
    body = blocks((P1, LONG), (P1, LONG), (f"{P1}_Copy_1", LONG), ("", LONG), ("", "x"), ("", "x")) + split("a", "b")
    found = [line.key for line in by_key(read(body, PARTS).document).values()]
    assert len(found) == len(texts(read(body, PARTS).document))
