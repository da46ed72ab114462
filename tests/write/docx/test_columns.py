"""Column widths: every word fits where it can, and the rest goes where the text is; which tables are too wide."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reportgen.document import Footnote, Row, Run, Table
from reportgen.write.docx import default_reference
from reportgen.write.docx.cell_type import CellType, cell_type
from reportgen.write.docx.columns import column_widths, is_wide, row_height
from reportgen.write.docx.house import Page

from ..documents import HERE, cell, row, table

TEXT_WIDTH = 9070


@pytest.mark.parametrize("columns", [1, 2, 7, 30])
def test_widths_are_positive_and_add_up_whatever_the_number_of_columns(columns: int) -> None:
    texts = [f"mot{number} {'long ' * number}" for number in range(columns)]
    widths = column_widths(table("t", row("t/r", *texts)), TEXT_WIDTH, CellType())
    assert len(widths) == columns
    assert min(widths) > 0
    assert sum(widths) == TEXT_WIDTH


def test_a_column_of_long_texts_is_wider_than_one_of_years() -> None:
    widths = column_widths(
        table("t", row("t/r", "2025", "Une phrase assez longue pour prendre plusieurs lignes.")), TEXT_WIDTH, CellType()
    )
    assert widths[1] > 2 * widths[0]


def test_a_table_without_rows_is_still_a_table() -> None:
    assert column_widths(table("t"), TEXT_WIDTH, CellType()) == []


# -- wide tables ------------------------------------------------------------------------------------------------------


def of_words(word: str, columns: int, rows: int) -> Table:
    return table("t", *(row(f"t/{number}", *[word] * columns) for number in range(rows)))


def test_a_table_is_wide_when_its_longest_words_do_not_fit() -> None:
    assert is_wide(of_words("Verbindingsofficieren", 5, 1), Page(), CellType())
    assert not is_wide(of_words("Verbindingsofficieren", 3, 1), Page(), CellType())
    assert not is_wide(of_words("mot mot mot mot", 5, 100), Page(), CellType())


def test_a_crowded_table_is_wide_only_when_it_is_long() -> None:
    crowded = "Verbindingsofficier"  # four of them fill nearly all of the page
    assert not is_wide(of_words(crowded, 4, 3), Page(), CellType())
    assert is_wide(of_words(crowded, 4, 60), Page(), CellType())


def test_larger_type_and_wider_margins_make_a_table_wide_sooner() -> None:
    made = of_words("Verbindingsofficieren", 3, 1)
    assert is_wide(made, Page(), CellType(size=28))
    assert is_wide(made, Page(left=3000, right=3000), CellType())


def test_the_type_of_the_cells_is_that_of_the_house_style() -> None:
    house = default_reference()
    assert cell_type(house) == CellType(size=18, margins=120)
    larger = house.styles.replace(b'<w:sz w:val="18"/>', b'<w:sz w:val="22"/>')
    roomier = larger.replace(b'<w:left w:w="60"', b'<w:start w:w="200"').replace(
        b'<w:right w:w="60" w:type="dxa"/>', b""
    )
    assert cell_type(replace(house, styles=roomier)) == CellType(size=22, margins=200 + 108)


def test_a_style_without_a_size_has_that_of_the_document() -> None:
    house = default_reference()
    assert cell_type(replace(house, styles=house.styles.replace(b'<w:sz w:val="18"/>', b""))).size == 20


def test_a_row_is_as_high_as_its_highest_cell_without_its_footnotes() -> None:
    low, high = cell("t/r/1", "mot"), cell("t/r/2", "mot " * 100)
    note = cell("t/r/3", (Run("mot"), Footnote((Run("mot " * 500),))))
    line = row_height(Row("t/r", (low, note), HERE), [3000, 3000], CellType())
    assert line == 240
    assert row_height(Row("t/r", (low, high), HERE), [3000, 3000], CellType()) > 10 * line
    spanned = cell("t/r/2", "mot " * 100, colspan=2)
    assert row_height(Row("t/r", (spanned,), HERE), [3000, 3000], CellType()) < 8 * line


def test_a_word_that_is_wider_than_the_page_does_not_squeeze_the_other_columns() -> None:
    usual = column_widths(table("t", row("t/r", "x", "achevée", "compétence", "1er mars 2025")), TEXT_WIDTH, CellType())
    long = table("t", row("t/r", "x" * 100, "achevée", "compétence", "y" * 100))
    widths = column_widths(long, TEXT_WIDTH, CellType())
    assert sum(widths) == TEXT_WIDTH
    assert widths[0] == pytest.approx(widths[3], abs=3)
    least = [len(word) * 94 for word in ("achevée", "compétence")]
    assert all(width > needed for width, needed in zip(widths[1:3], least, strict=True))
    assert widths[1] < usual[1]


def test_many_columns_of_long_words_share_the_width() -> None:
    widths = column_widths(table("t", row("t/r", *["mot" * 20] * 5)), TEXT_WIDTH, CellType())
    assert widths == [TEXT_WIDTH // 5] * 5
