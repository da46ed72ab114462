"""Tables: spans, header rows, what stands in cells, and frames that only look like tables."""

from __future__ import annotations

from reportgen.document import Paragraph, Table, plain
from reportgen.read import Reading

from .word_xml import STYLES, Reader, p, r, tbl, tc, texts, tr

RESTART, CONTINUE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


def the_table(reading: Reading) -> Table:
    (table,) = reading.document.blocks
    assert isinstance(table, Table)
    return table


def shape(table: Table) -> list[list[tuple[str, int, int]]]:
    """Text, columns and rows of each cell."""
    return [[(plain(cell.content), cell.colspan, cell.rowspan) for cell in row.cells] for row in table.rows]


def span(columns: int) -> str:
    return f'<w:gridSpan w:val="{columns}"/>'


def test_cells_span_columns_and_rows(read: Reader) -> None:
    body = tbl(
        tr(tc("a", span(2)), tc("b", RESTART)),
        tr(tc("c"), tc("d"), tc("", CONTINUE)),
        tr(tc("e"), tc("f"), tc("", CONTINUE)),
        tr(tc("g"), tc("h"), tc("i")),
    )
    assert shape(the_table(read(body))) == [
        [("a", 2, 1), ("b", 1, 3)],
        [("c", 1, 1), ("d", 1, 1)],
        [("e", 1, 1), ("f", 1, 1)],
        [("g", 1, 1), ("h", 1, 1), ("i", 1, 1)],
    ]


def test_a_span_of_both_is_read(read: Reader) -> None:
    body = tbl(tr(tc("a", span(2) + RESTART), tc("b")), tr(tc("", span(2) + CONTINUE), tc("c")))
    assert shape(the_table(read(body))) == [[("a", 2, 2), ("b", 1, 1)], [("c", 1, 1)]]


def test_two_spans_below_each_other_are_two(read: Reader) -> None:
    body = tbl(
        tr(tc("a", RESTART), tc("1")),
        tr(tc("", CONTINUE), tc("2")),
        tr(tc("b", RESTART), tc("3")),
        tr(tc("", CONTINUE), tc("4")),
    )
    assert [[rows for _, _, rows in row] for row in shape(the_table(read(body)))] == [[2, 1], [1], [2, 1], [1]]


def test_a_cell_that_continues_nothing_stands_for_itself(read: Reader) -> None:
    assert shape(the_table(read(tbl(tr(tc("a", CONTINUE), tc("b")))))) == [[("a", 1, 1), ("b", 1, 1)]]


def test_text_that_a_merged_cell_hides_is_listed(read: Reader) -> None:
    reading = read(tbl(tr(tc("a", RESTART), tc("1")), tr(tc("perdu", CONTINUE), tc("2"))))
    assert [(one.code, "perdu" in one.message) for one in reading.unread] == [("read-hidden", True)]


def test_old_files_merge_cells_of_a_row(read: Reader) -> None:
    body = tbl(tr(tc("a", '<w:hMerge w:val="restart"/>'), tc("", '<w:hMerge w:val="continue"/>'), tc("b")))
    assert shape(the_table(read(body))) == [[("a", 2, 1), ("b", 1, 1)]]


def test_a_row_may_begin_further_right(read: Reader) -> None:
    body = tbl(
        tr(tc("a"), tc("b", RESTART)),
        tr(tc("", CONTINUE), properties='<w:gridBefore w:val="1"/>'),
    )
    assert shape(the_table(read(body))) == [[("a", 1, 1), ("b", 1, 2)], []]


def test_header_rows_and_row_headers_are_told(read: Reader) -> None:
    body = tbl(
        tr(tc("Année"), tc("Tonnes"), properties="<w:tblHeader/>"),
        tr(tc(p(r("2024"), "TableRowHeader")), tc(p(r("44"), "TableNumber"))),
        tr(tc("2025"), tc("55"), properties='<w:tblHeader w:val="0"/>'),
    )
    table = the_table(read(body))
    assert [row.header for row in table.rows] == [True, False, False]
    assert [[cell.scope for cell in row.cells] for row in table.rows] == [["col", "col"], ["row", ""], ["", ""]]
    assert [[cell.numeric for cell in row.cells] for row in table.rows] == [[False, False], [False, True], [False] * 2]
    assert {"TableNumber", "TableRowHeader"} <= STYLES.keys()


def test_figures_set_to_the_right_are_numeric_and_words_are_not(read: Reader) -> None:
    right = '<w:jc w:val="right"/>'
    table = the_table(read(tbl(tr(tc(p(r("44,5"), properties=right)), tc(p(r("néant"), properties=right))))))
    assert [cell.numeric for cell in table.rows[0].cells] == [True, False]


def test_paragraphs_of_a_cell_are_its_lines(read: Reader) -> None:
    body = tbl(tr(tc(p(r("un")) + p("") + p(r("deux"))), tc("x")))
    assert texts(read(body).document)[1:] == ["un\vdeux", "x"]


def test_a_table_in_a_cell_is_read_row_by_row(read: Reader) -> None:
    inner = tbl(tr(tc("a"), tc("1")), tr(tc("b"), tc(tbl(tr(tc("c"), tc("2"))) + p(""))))
    body = tbl(tr(tc(p(r("avant")) + inner + p(r("après"))), tc("x")))
    assert texts(read(body).document)[1] == "avant\va\t1\vb\tc\t2\vaprès"


def test_a_frame_of_one_cell_is_no_table_in_a_file_not_ours(read: Reader) -> None:
    reading = read(tbl(tr(tc(p(r("Avis"), "Titre1") + p(r("Texte")) + tbl(tr(tc("a"), tc("b")))))))
    assert [type(block).__name__ for block in reading.document.blocks] == ["Heading", "Paragraph", "Table"]


def test_bookmarks_between_rows_and_cells_are_passed_over(read: Reader) -> None:
    start, end = '<w:bookmarkStart w:id="1" w:name="x" w:colFirst="0" w:colLast="1"/>', '<w:bookmarkEnd w:id="1"/>'
    body = tbl(start, tr(tc("a"), end, tc("b"))) + p(r("c"))
    reading = read(body)
    assert texts(reading.document) == ["", "a", "b", "c"]
    assert reading.unread == ()


def test_a_table_without_rows_is_read(read: Reader) -> None:
    table, paragraph = read(tbl() + p(r("a"))).document.blocks
    assert isinstance(table, Table)
    assert isinstance(paragraph, Paragraph)
    assert table.rows == ()


def test_custom_xml_around_rows_and_cells_is_read_through(read: Reader) -> None:
    body = tbl(f"<w:customXml>{tr('<w:customXml>' + tc('a') + '</w:customXml>', tc('b'))}</w:customXml>")
    assert texts(read(body).document)[1:] == ["a", "b"]


def test_cells_know_where_they_stand(read: Reader) -> None:
    table = the_table(read(tbl(tr(tc("a"), tc("b")), tr(tc("c"), tc("d")))))
    assert [row.location.line for row in table.rows] == [1, 3]
