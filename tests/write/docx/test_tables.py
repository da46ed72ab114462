"""Tables in Word: repeating header rows, spans, widths, alignment."""

from __future__ import annotations

import pytest
from lxml import etree

from reportgen.document import Row, Run, Table
from reportgen.write.docx.cell_type import CellType
from reportgen.write.docx.columns import column_widths

from ..documents import HERE, cell, document, row, small_table, table
from .word_file import W, WordFile, style_of, text_of, values

TEXT_WIDTH = 9070


def written_table(made: Table) -> etree._Element:
    (found,) = WordFile(document(made)).body.iter(f"{W}tbl")
    return found


def grid(made: etree._Element) -> list[list[tuple[str, int, str]]]:
    """Text, columns and vertical merge of each cell, row by row."""
    rows = []
    for each in made.iter(f"{W}tr"):
        cells = []
        for one in each.iter(f"{W}tc"):
            span = one.find(f"{W}tcPr/{W}gridSpan")
            merge = one.find(f"{W}tcPr/{W}vMerge")
            kind = "" if merge is None else str(merge.get(f"{W}val", "continue"))
            cells.append((text_of(one), 1 if span is None else int(str(span.get(f"{W}val"))), kind))
        rows.append(cells)
    return rows


def test_header_rows_repeat_on_every_page_and_others_do_not() -> None:
    made = written_table(small_table())
    assert [one.find(f"{W}trPr/{W}tblHeader") is not None for one in made.iter(f"{W}tr")] == [True, False, False]


def test_no_row_splits_over_two_pages() -> None:
    made = written_table(small_table())
    assert all(one.find(f"{W}trPr/{W}cantSplit") is not None for one in made.iter(f"{W}tr"))


def test_cells_say_what_they_are_by_their_style() -> None:
    head = Row(
        "t/head", (cell("t/head/1", "A", scope="col"), cell("t/head/2", "B", scope="col", numeric=True)), HERE, True
    )
    data = Row("t/r", (cell("t/r/1", "a", scope="row"), cell("t/r/2", "1", numeric=True)), HERE)
    last = row("t/s", "x", "y")
    styles = [style_of(one) for one in written_table(table("t", head, data, last)).iter(f"{W}p")]
    assert styles == ["TableHeader", "TableHeaderNumber", "TableRowHeader", "TableNumber", "TableText", "TableText"]


def test_a_table_is_described_by_its_caption_for_who_cannot_see_it() -> None:
    made = written_table(table("t", row("t/r", "x"), caption=(Run('Saisies & "prises"\v'), Run("par an", em=True))))
    assert values(made, "tblCaption") == ['Saisies & "prises" par an']


def test_a_cell_over_several_columns_and_rows_keeps_the_grid() -> None:
    made = table(
        "t",
        Row("t/a", (cell("t/a/1", "A", rowspan=3), cell("t/a/2", "B", colspan=2)), HERE),
        Row("t/b", (cell("t/b/1", "C"), cell("t/b/2", "D", rowspan=2)), HERE),
        row("t/c", "E"),
    )
    assert grid(written_table(made)) == [
        [("A", 1, "restart"), ("B", 2, "")],
        [("", 1, "continue"), ("C", 1, ""), ("D", 1, "restart")],
        [("", 1, "continue"), ("E", 1, ""), ("", 1, "continue")],
    ]


def test_the_first_own_cell_of_a_row_below_a_span_carries_the_bookmark() -> None:
    made = table(
        "t",
        Row("t/a", (cell("t/a/1", "A", rowspan=2), cell("t/a/2", "B")), HERE),
        Row("t/b", (cell("t/b/1", "C"),), HERE),
    )
    marked = [
        text_of(one) for one in written_table(made).iter(f"{W}tc") if one.find(f".//{W}bookmarkStart") is not None
    ]
    assert marked == ["A", "C"]


def test_every_row_fills_the_width_of_the_text() -> None:
    made = written_table(small_table())
    assert sum(int(str(one.get(f"{W}w"))) for one in made.iter(f"{W}gridCol")) == TEXT_WIDTH
    for each in made.iter(f"{W}tr"):
        assert sum(int(str(one.get(f"{W}w"))) for one in each.iter(f"{W}tcW")) == TEXT_WIDTH


@pytest.mark.parametrize("columns", [1, 2, 7, 30])
def test_widths_are_positive_and_add_up_whatever_the_number_of_columns(columns: int) -> None:
    texts = [f"mot{number} {'long ' * number}" for number in range(columns)]
    widths = column_widths(table("t", row("t/r", *texts)), TEXT_WIDTH, CellType())
    assert len(widths) == columns
    assert min(widths) > 0
    assert sum(widths) == TEXT_WIDTH


def test_a_word_that_is_wider_than_the_page_does_not_squeeze_the_other_columns() -> None:
    usual = column_widths(table("t", row("t/r", "x", "achevée", "compétence", "1er mars 2025")), TEXT_WIDTH, CellType())
    widths = column_widths(
        table("t", row("t/r", "x" * 100, "achevée", "compétence", "y" * 100)), TEXT_WIDTH, CellType()
    )
    assert sum(widths) == TEXT_WIDTH
    assert widths[0] == pytest.approx(widths[3], abs=3)
    least = [len(word) * 94 for word in ("achevée", "compétence")]
    assert all(width > needed for width, needed in zip(widths[1:3], least, strict=True))
    assert widths[1] < usual[1]


def test_many_columns_of_long_words_share_the_width() -> None:
    widths = column_widths(table("t", row("t/r", *["mot" * 20] * 5)), TEXT_WIDTH, CellType())
    assert widths == [TEXT_WIDTH // 5] * 5


def test_a_column_of_long_texts_is_wider_than_one_of_years() -> None:
    widths = column_widths(
        table("t", row("t/r", "2025", "Une phrase assez longue pour prendre plusieurs lignes.")), TEXT_WIDTH, CellType()
    )
    assert widths[1] > 2 * widths[0]


def test_a_table_without_rows_is_still_a_table() -> None:
    assert column_widths(table("t"), TEXT_WIDTH, CellType()) == []


def test_text_after_a_table_is_kept_apart_from_it() -> None:
    word = WordFile(document(small_table("a"), small_table("b")))
    tags = [child.tag.removeprefix(W) for child in word.body[0]]
    assert tags == ["p", "tbl", "p", "p", "tbl", "p", "sectPr"]
