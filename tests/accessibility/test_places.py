"""Places read as a person would say them, and are those where a person finds the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.accessibility import AccessibilityFinding, Place, check_accessibility

from .sound_file import sound
from .word_parts import Parts, paragraph, picture, table, words

GREY = '<w:color w:val="949494"/>'
PALE = paragraph("pâle", run=GREY)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Place("file"), "the file as a whole"),
        (Place("file", "properties of the file"), "properties of the file"),
        (Place(heading="Chiffres", paragraph=3, text="Les saisies"), "under “Chiffres”, paragraph 3: “Les saisies”"),
        (Place(heading="Chiffres", paragraph=3), "under “Chiffres”, after paragraph 3"),
        (Place(heading="Chiffres", text="Chiffres"), "heading “Chiffres”"),
        (Place(paragraph=1, text="Titre"), "before the first heading, paragraph 1: “Titre”"),
        (Place(heading="A", table=2, row=3, column=1, text="44"), "under “A”, table 2, row 3, column 1: “44”"),
        (Place(heading="A", table=2), "under “A”, table 2"),
        (Place(heading="A", text_box=True, text="Avis"), "under “A”, text box: “Avis”"),
        (Place("footnote", note=4, text="Douane"), "footnote 4: “Douane”"),
        (Place("header", "first page", text="SPF"), "header, first page: “SPF”"),
        (Place(heading="A", paragraph=1, text="x" * 60), f"under “A”, paragraph 1: “{'x' * 50}…”"),
    ],
)
def test_a_place_reads_as_a_person_would_say_it(place: Place, text: str) -> None:
    assert str(place) == text


def contrasts(parts: Parts, directory: Path) -> list[str]:
    """The places of pale text."""
    (finding,) = check_accessibility(parts.save(directory / "test.docx"))
    assert finding.code == "access-contrast"
    return [str(place) for place in (finding.place, *finding.more)]


def test_paragraphs_are_counted_under_their_heading_without_empty_ones_and_tables(tmp_path: Path) -> None:
    parts = sound()
    cells = table(["A", "B"], ["1", "2"])
    parts.append("<w:p/>" + cells + PALE + paragraph("Suite", "Heading2") + PALE)
    assert contrasts(parts, tmp_path) == [
        "under “Conclusion”, paragraph 2: “pâle”",
        "under “Suite”, paragraph 1: “pâle”",
    ]


def test_tables_are_counted_through_the_text_and_cells_by_row_and_cell(tmp_path: Path) -> None:
    parts = sound()
    parts.append(table(["A", "B"], ["1", PALE]))
    assert contrasts(parts, tmp_path) == ["under “Conclusion”, table 2, row 2, column 2: “pâle”"]


def test_notes_are_numbered_in_the_order_in_which_the_text_refers_to_them(tmp_path: Path) -> None:
    parts = sound()
    note = f'<w:footnote w:id="7">{PALE}</w:footnote></w:footnotes>'
    parts.replace("word/footnotes.xml", "</w:footnotes>", note)
    parts.append(f'<w:p>{words("Voir")}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>')
    assert contrasts(parts, tmp_path) == ["footnote 2: “pâle”"]


def test_a_note_that_nothing_refers_to_is_not_read(tmp_path: Path) -> None:
    parts = sound()
    parts.replace("word/footnotes.xml", "</w:footnotes>", f'<w:footnote w:id="7">{PALE}</w:footnote></w:footnotes>')
    assert check_accessibility(parts.save(tmp_path / "test.docx")) == []


def test_headers_say_for_which_pages_they_are_and_count_only_where_they_show(tmp_path: Path) -> None:
    parts = sound()
    parts.replace("word/header1.xml", "La coopération", "pâle")
    parts.replace("word/header1.xml", "<w:rPr>", f"<w:rPr>{GREY}")
    assert contrasts(parts, tmp_path) == ["header: “pâle”"]
    parts.replace("word/document.xml", 'w:type="default"', 'w:type="first"')
    assert check_accessibility(parts.save(tmp_path / "hidden.docx")) == []
    parts.replace("word/document.xml", "</w:sectPr>", "<w:titlePg/></w:sectPr>")
    assert contrasts(parts, tmp_path) == ["header, first page: “pâle”"]


def test_the_place_of_a_nested_table_is_the_cell_that_holds_it(tmp_path: Path) -> None:
    parts = sound()
    parts.append(table(["A", "B"], ["1", table(["C", "D"], ["3", PALE]) + "<w:p/>"]))
    findings = check_accessibility(parts.save(tmp_path / "test.docx"))
    assert [(one.code, str(one.place)) for one in findings] == [
        ("access-table-nested", "under “Conclusion”, table 2, row 2, column 2"),
        ("access-contrast", "under “Conclusion”, table 2, row 2, column 2: “pâle”"),
    ]


def finding(*more: Place) -> AccessibilityFinding:
    return AccessibilityFinding("access-x", "error", Place(), "pale", "mend it", "10.1.4.3", more)


def test_a_finding_becomes_a_problem_with_its_file_place_and_clause() -> None:
    problem = finding().as_problem("a.docx")
    assert str(problem) == "a.docx: before the first heading: pale (mend it; EN 301 549, 10.1.4.3) [access-x]"
    assert finding().criterion == "1.4.3"


def test_a_problem_says_how_many_more_places_there_are() -> None:
    assert finding(Place()).as_problem("a").message == "pale, and in one more place"
    assert finding(Place(), Place()).as_problem("a").message == "pale, and in 2 more places"


def test_an_object_without_text_beside_it_stands_after_the_last_paragraph(tmp_path: Path) -> None:
    parts = sound()
    parts.append(f"<w:p>{picture('')}</w:p>")
    (found,) = check_accessibility(parts.save(tmp_path / "test.docx"))
    assert str(found.place) == "under “Conclusion”, after paragraph 1"
    assert "“Picture 1”" in found.message
