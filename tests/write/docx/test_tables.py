"""Tables in Word: repeating header rows, spans, alignment, and which rows stay together."""

from __future__ import annotations

from lxml import etree

from reportgen.document import Footnote, Row, Run, Table

from ..documents import HERE, cell, document, paragraph, row, small_table, table
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


def may_split(made: etree._Element) -> list[bool]:
    return [one.find(f"{W}trPr/{W}cantSplit") is None for one in made.iter(f"{W}tr")]


def test_no_row_splits_over_two_pages_unless_it_is_about_half_a_page_high() -> None:
    assert may_split(written_table(small_table())) == [False, False, False]
    made = table("t", row("t/a", "court", "x"), row("t/b", "mot " * 800, "x"), row("t/c", "mot " * 100, "x"))
    assert may_split(written_table(made)) == [False, True, False]


def test_footnotes_do_not_make_a_row_high() -> None:
    note = Footnote((Run("mot " * 800),))
    made = table("t", Row("t/a", (cell("t/a/1", (Run("court"), note)),), HERE))
    assert may_split(written_table(made)) == [False]


def stays(made: etree._Element) -> list[bool]:
    """Of each row, whether every cell stays on the page of the next row."""
    return [
        all(one.find(f"{W}pPr/{W}keepNext") is not None for one in each.iter(f"{W}p")) for each in made.iter(f"{W}tr")
    ]


def test_a_short_table_stays_whole() -> None:
    assert stays(written_table(small_table())) == [True, True, False]


def test_of_a_long_table_no_row_stands_alone_at_either_end() -> None:
    rows = [row(f"t/{number}", "mot " * 60, "x") for number in range(8)]
    made = written_table(table("t", row("t/head", "A", "B", header=True), *rows))
    assert stays(made) == [True, True, False, False, False, False, False, True, False]


def test_a_high_row_may_stand_alone() -> None:
    """Rows of a third of a page, all kept together, would fill one or leave it empty."""
    rows = [row(f"t/{number}", "mot " * 200, "x") for number in range(3)]
    made = written_table(table("t", row("t/head", "A", "B", header=True), *rows))
    assert stays(made) == [True, False, False, False]


def test_the_end_of_a_table_stays_with_the_line_that_names_its_sources() -> None:
    word = WordFile(document(small_table(), paragraph("Source : douane", "s", "source")))
    (made,) = word.body.iter(f"{W}tbl")
    assert stays(made) == [True, True, True]
    (after,) = word.paragraphs("AfterTable")
    assert after.find(f"{W}pPr/{W}keepNext") is not None
    assert WordFile(document(small_table())).paragraphs("AfterTable")[0].find(f"{W}pPr/{W}keepNext") is None


def test_a_table_of_one_row_is_kept_with_nothing() -> None:
    assert stays(written_table(table("t", row("t/a", "x")))) == [False]


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


def test_text_after_a_table_is_kept_apart_from_it() -> None:
    word = WordFile(document(small_table("a"), small_table("b")))
    tags = [child.tag.removeprefix(W) for child in word.body[0]]
    assert tags == ["p", "tbl", "p", "p", "tbl", "p", "sectPr"]
