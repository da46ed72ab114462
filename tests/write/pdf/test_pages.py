"""The page of each bookmark, as the footer prints it, from the named destinations of the PDF."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from reportgen.errors import WriteError
from reportgen.write.pdf.pages import printed_pages

from .files import tagged, with_destinations, word


def test_pages_are_counted_from_one_and_belong_to_the_keys(tmp_path: Path) -> None:
    pdf = with_destinations(tmp_path / "a.pdf", {"one": 1, "two": 3, "unknown": 2})
    assert printed_pages(pdf, word(bookmarks=("one", "two"))) == {"ONE": 1, "TWO": 3}


def test_the_names_are_those_that_libreoffice_makes_of_bookmarks(tmp_path: Path) -> None:
    pdf = with_destinations(tmp_path / "a.pdf", {"5Frgab2c-d": 2, "C9t": 4})
    assert printed_pages(pdf, word(bookmarks=("_rgab2c-d", "Ét"))) == {"_RGAB2C-D": 2, "ÉT": 4}


def test_a_bookmark_that_is_no_block_has_no_page(tmp_path: Path) -> None:
    pdf = with_destinations(tmp_path / "a.pdf", {"5Frg1": 2, "5Frgnote1": 2})
    assert printed_pages(pdf, word(bookmarks=("_rg1",))) == {"_RG1": 2}


def test_destinations_may_stand_in_a_name_tree(tmp_path: Path) -> None:
    pdf = tagged(pages=3)
    pdf.Root.Names = Dictionary(Dests=pdf.make_indirect(Dictionary(Names=Array())))
    tree = pikepdf.NameTree(pdf.Root.Names.Dests)
    tree["one"] = Dictionary(D=Array([pdf.pages[2].obj, Name.XYZ, 0, 0, 0]))
    tree["two"] = Array([pdf.pages[1].obj, Name.Fit])
    pdf.save(tmp_path / "a.pdf")
    assert printed_pages(tmp_path / "a.pdf", word(bookmarks=("one", "two"))) == {"ONE": 3, "TWO": 2}


def test_a_link_whose_page_is_not_known_stops_everything(tmp_path: Path) -> None:
    pdf = with_destinations(tmp_path / "a.pdf", {"one": 1})
    found = word(bookmarks=("one", "two", "three"), linked=("one", "two", "three"))
    with pytest.raises(WriteError) as raised:
        printed_pages(pdf, found)
    assert str(raised.value) == (
        "LibreOffice does not say on which page 2 headings and captions of report-2025.nl.docx stand "
        "(install LibreOffice 7.4 or later, or build without --paginate) [pages-missing]"
    )
