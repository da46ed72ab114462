"""The tags of a PDF: there must be some, each figure is described in words, header cells of rows are header cells."""

from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from reportgen.write.pdf.structure import check_tags, describe_figures, elements, mark_row_headers

from .files import element, figure, tagged, word


def kinds(pdf: pikepdf.Pdf) -> list[str]:
    return [str(one.S) for one in elements(pdf)]


def alternatives(pdf: pikepdf.Pdf) -> list[str]:
    return [str(one.get("/Alt", "")) for one in elements(pdf) if str(one.S) == "/Figure"]


# -- tags -------------------------------------------------------------------------------------------------------------


def test_elements_are_walked_in_reading_order_and_what_is_no_element_is_passed_over() -> None:
    link = element("Link", Dictionary(Type=Name.OBJR))
    pdf = tagged(element("H1"), element("P", element("Span"), link), element("P"))
    assert kinds(pdf) == ["/Document", "/H1", "/P", "/Span", "/Link", "/P"]


def test_an_element_may_hold_one_child_without_a_list() -> None:
    pdf = tagged(element("P"))
    pdf.Root.StructTreeRoot.K = pdf.Root.StructTreeRoot.K[0]
    assert kinds(pdf) == ["/Document", "/P"]


def test_a_tagged_pdf_is_fine() -> None:
    assert check_tags(tagged(element("P")), word()) == []


def test_a_pdf_without_tags_is_refused_with_the_version_that_makes_them() -> None:
    (problem,) = check_tags(pikepdf.new(), word())
    assert str(problem) == (
        "the PDF of report-2025.nl.docx has no tags for screen readers "
        "(install LibreOffice 7.4 or later, or build without --pdf) [pdf-untagged]"
    )


def test_tags_that_the_pdf_does_not_stand_for_are_none() -> None:
    pdf = tagged(element("P"))
    pdf.Root.MarkInfo.Marked = False
    assert [problem.code for problem in check_tags(pdf, word())] == ["pdf-untagged"]


# -- figures ----------------------------------------------------------------------------------------------------------


def test_every_figure_gets_its_alternative_in_reading_order() -> None:
    pdf = tagged(element("P", figure()), element("Table", element("TR", element("TD", figure()))), figure("drie"))
    assert describe_figures(pdf, word("één", "twee", "drie")) == []
    assert alternatives(pdf) == ["één", "twee", "drie"]


@pytest.mark.parametrize("there", [0, 1, 3])
def test_another_number_of_figures_than_in_the_word_file_is_refused(there: int) -> None:
    (problem,) = describe_figures(tagged(*(figure() for _ in range(there))), word("één", "twee"))
    assert problem.message == f"the PDF of report-2025.nl.docx has {there} figures, the Word file 2"


def test_a_figure_that_stands_elsewhere_is_refused_rather_than_given_the_words_of_another() -> None:
    problems = describe_figures(tagged(figure("twee"), figure()), word("één", "twee"))
    assert [problem.message for problem in problems] == [
        "figure 1 of the PDF of report-2025.nl.docx is another one: “twee”"
    ]


def test_figures_without_an_alternative_are_all_named() -> None:
    problems = describe_figures(tagged(figure(), figure(), figure()), word("", "twee", ""))
    assert [problem.message for problem in problems] == [
        "figure 1 of report-2025.nl.docx has no alternative text",
        "figure 3 of report-2025.nl.docx has no alternative text",
    ]


# -- header cells of rows ---------------------------------------------------------------------------------------------


def test_the_header_cell_of_a_row_is_tagged_as_one() -> None:
    layout = Dictionary(O=Name.Layout, Width=10)
    header = element("TD", element("Table Row Header"), A=layout)
    pdf = tagged(element("TR", header, element("TD", element("Table Text"))))
    mark_row_headers(pdf)
    assert kinds(pdf) == ["/Document", "/TR", "/TH", "/Table Row Header", "/TD", "/Table Text"]
    (cell,) = (one for one in elements(pdf) if str(one.S) == "/TH")
    assert [dict(one.items()) for one in cell.A] == [
        {"/O": Name.Layout, "/Width": 10},
        {"/O": Name.Table, "/Scope": Name.Row},
    ]


def test_the_attributes_of_a_cell_may_be_a_list_or_missing() -> None:
    listed = element("TD", element("Table Row Header"), A=Array([Dictionary(O=Name.Layout)]))
    bare = element("TD", element("Table Row Header"))
    pdf = tagged(element("TR", listed), element("TR", bare))
    mark_row_headers(pdf)
    assert [[str(one.O) for one in cell.A] for cell in elements(pdf) if str(cell.S) == "/TH"] == [
        ["/Layout", "/Table"],
        ["/Table"],
    ]


def test_header_cells_of_columns_stay_as_they_are() -> None:
    scope = Dictionary(O=Name.Table, Scope=Name.Column)
    pdf = tagged(element("TR", element("TH", element("Table Header"), A=scope)))
    mark_row_headers(pdf)
    (cell,) = (one for one in elements(pdf) if str(one.S) == "/TH")
    assert str(cell.A.Scope) == "/Column"
