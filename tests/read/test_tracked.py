"""Tracked changes: read as if all were accepted, or as if all were rejected, and listed."""

from __future__ import annotations

from reportgen.document import List, Table

from .word_xml import Reader, by_key, deleted, inserted, keys, p, part, r, tbl, tc, texts, tr

MARK_DELETED = '<w:rPr><w:del w:id="9" w:author="A"/></w:rPr>'
MARK_INSERTED = '<w:rPr><w:ins w:id="9" w:author="A"/></w:rPr>'


def moved(text: str, *, here: bool) -> str:
    tag = "moveTo" if here else "moveFrom"
    return f'<w:{tag} w:id="3" w:author="A">{r(text)}</w:{tag}>'


def test_insertions_and_deletions_are_read_as_accepted_or_as_rejected(read: Reader) -> None:
    body = p(r("En ") + deleted("2024") + inserted(r("2025")) + r(", 44 tonnes."))
    assert read.texts(body) == ["En 2025, 44 tonnes."]
    assert read.texts(body, tracked="rejected") == ["En 2024, 44 tonnes."]


def test_an_insertion_that_was_deleted_again_is_never_read(read: Reader) -> None:
    body = p(r("a") + inserted(deleted("b")) + r("c"))
    assert read.texts(body) == ["ac"]
    assert read.texts(body, tracked="rejected") == ["ac"]


def test_each_change_is_listed_once_with_its_text_and_block(read: Reader) -> None:
    body = p(r("Un ") + deleted("vieux ") + deleted("mot") + inserted(r("texte") + r(" neuf")) + r("."))
    reading = read(body)
    assert [(one.key, one.kind, one.text) for one in reading.tracked] == [
        ("p1", "deletion", "vieux mot"),
        ("p1", "insertion", "texte neuf"),
    ]
    assert [one.kind for one in read(body, tracked="rejected").tracked] == ["deletion", "insertion"]


def test_changes_of_formatting_are_no_changes_of_the_text(read: Reader) -> None:
    reading = read(p(r("mot", '<w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange>')))
    assert reading.tracked == ()
    (run,) = by_key(reading.document)["p1"].content
    assert (run.strong, run.em) == (True, False)  # type: ignore[union-attr]


def test_a_move_is_told_once_where_the_text_stands(read: Reader) -> None:
    body = p(r("A ") + moved("x", here=False)) + p(r("B ") + moved("x", here=True))
    reading = read(body)
    assert texts(reading.document) == ["A ", "B x"]
    assert [(one.key, one.kind, one.text) for one in reading.tracked] == [("p2", "move", "x")]
    rejected = read(body, tracked="rejected")
    assert texts(rejected.document) == ["A x", "B "]
    assert [(one.key, one.kind) for one in rejected.tracked] == [("p1", "move")]


def test_paragraphs_are_joined_where_the_mark_between_them_is_deleted(read: Reader) -> None:
    body = p(r("Un "), properties=MARK_DELETED) + p(r("deux."))
    assert read.texts(body) == ["Un deux."]
    assert read.texts(body, tracked="rejected") == ["Un ", "deux."]
    assert [(one.kind, one.text) for one in read(body).tracked] == [("deletion", "¶")]


def test_a_paragraph_that_was_cut_in_two_is_whole_when_that_is_rejected(read: Reader) -> None:
    body = p(r("Un "), properties=MARK_INSERTED) + p(r("deux."))
    assert read.texts(body) == ["Un ", "deux."]
    assert read.texts(body, tracked="rejected") == ["Un deux."]


def test_three_paragraphs_whose_marks_are_deleted_are_one(read: Reader) -> None:
    marked = "".join(p(r(text), properties=MARK_DELETED) for text in ("un ", "deux "))
    assert read.texts(marked + p(r("trois"))) == ["un deux trois"]


def test_a_joined_paragraph_has_the_style_of_the_last(read: Reader) -> None:
    body = p(r("Titre "), "Titre1", MARK_DELETED) + p(r("et texte"), "Corps")
    assert [line.kind for line in by_key(read(body).document).values()] == ["p"]


def test_a_deleted_paragraph_is_gone_with_its_bookmark_and_listed_under_its_key(read: Reader) -> None:
    parts, names = keys("a", "b", "c")
    body = (
        p(r("Un"), bookmark=names["a"])
        + p(deleted("Deux"), properties=MARK_DELETED, bookmark=names["b"])
        + p(r("Trois"), bookmark=names["c"])
    )
    reading = read(body, parts)
    assert [(key, line.kind) for key, line in by_key(reading.document).items()] == [("a", "p"), ("c", "p")]
    assert [(one.kind.value, one.key) for one in reading.edits] == [("deleted", "b")]
    assert [(one.key, one.kind, one.text) for one in reading.tracked] == [("b", "deletion", "Deux")]
    assert list(by_key(read(body, parts, tracked="rejected").document)) == ["a", "b", "c"]


def test_a_paragraph_mark_that_is_deleted_before_a_table_joins_nothing(read: Reader) -> None:
    assert read.texts(p(r("Un"), properties=MARK_DELETED) + tbl(tr(tc("2"), tc("3")))) == ["Un", "", "2", "3"]


def test_the_last_paragraph_of_a_cell_keeps_its_text_although_its_mark_is_deleted(read: Reader) -> None:
    cell = tc(p(r("Un"), properties=MARK_DELETED))
    assert read.texts(tbl(tr(cell, tc("2")))) == ["", "Un", "2"]


def test_rows_are_read_as_accepted_or_as_rejected(read: Reader) -> None:
    rows = [
        tr(tc("a"), tc("1")),
        tr(tc("b"), tc("2"), properties='<w:del w:id="1" w:author="A"/>'),
        tr(tc("c"), tc("3"), properties='<w:ins w:id="2" w:author="A"/>'),
    ]
    reading = read(tbl(*rows))
    assert texts(reading.document)[1:] == ["a", "1", "c", "3"]
    assert {(one.kind, one.text) for one in reading.tracked} == {("deletion", "b\v2"), ("insertion", "c\v3")}
    assert read.texts(tbl(*rows), tracked="rejected")[1:] == ["a", "1", "b", "2"]


def test_cells_are_read_as_accepted_or_as_rejected(read: Reader) -> None:
    row = tr(tc("a"), tc("b", '<w:cellDel w:id="1" w:author="A"/>'), tc("c", '<w:cellIns w:id="2" w:author="A"/>'))
    assert read.texts(tbl(row, tr(tc("d"), tc("e"))))[1:3] == ["a", "c"]
    assert read.texts(tbl(row, tr(tc("d"), tc("e"))), tracked="rejected")[1:3] == ["a", "b"]


def test_a_tracked_merge_of_cells_spans_rows_when_accepted(read: Reader) -> None:
    def cell(state: str, text: str) -> str:
        return tc(p(r(text)) if text else p(""), f'<w:cellMerge w:id="1" w:author="A" w:vMerge="{state}"/>')

    body = tbl(tr(cell("rest", "a"), tc("1")), tr(cell("cont", ""), tc("2")))
    (table,) = read(body).document.blocks
    assert isinstance(table, Table)
    assert [[cell.rowspan for cell in row.cells] for row in table.rows] == [[2, 1], [1]]
    (rejected,) = read(body, tracked="rejected").document.blocks
    assert isinstance(rejected, Table)
    assert [len(row.cells) for row in rejected.rows] == [2, 2]


def test_text_that_was_typed_over_with_changes_tracked_keeps_its_key(read: Reader) -> None:
    parts, names = keys("a")
    body = p(deleted("Vieux") + inserted(r("Neuf")), bookmark=names["a"])
    reading = read(body, parts)
    assert (texts(reading.document), reading.edits) == (["Neuf"], ())


def test_inserted_items_of_a_list_stand_in_it(read: Reader) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>'
    body = p(r("un"), properties=listed) + p(inserted(r("deux")), properties=listed + MARK_INSERTED)
    (found,) = read(body, {"word/numbering.xml": part("numbering", numbering)}).document.blocks
    assert isinstance(found, List)
    assert len(found.items) == 2


def test_a_change_around_whole_paragraphs_is_read_likewise(read: Reader) -> None:
    body = f'<w:ins w:id="1" w:author="A">{p(r("neuf"))}</w:ins><w:del w:id="2" w:author="A">{p(r("vieux"))}</w:del>'
    assert read.texts(body) == ["neuf"]
    assert read.texts(body, tracked="rejected") == ["vieux"]
