"""Rule 3: tables of the same shape, with the same values in their cells."""

from __future__ import annotations

import pytest

from reportgen.review.finding import Finding
from reportgen.review.tables import same_tables

from .documents import pair, said

HEAD = '<thead>\n<tr id="head"><th scope="col">x</th><th scope="col">x</th></tr></thead>'


def table(*rows: str, head: str = HEAD) -> str:
    body = "\n".join(rows)
    return f'<table id="t"><caption>x</caption>{head}<tbody>\n{body}\n</tbody></table>'


def figure(value: str, text: str, unit: str = "T") -> str:
    return f'<data value="{value}" data-kind="quantity" data-unit="{unit}">{text}</data>'


ROW = f'<tr id="2024"><th scope="row">2024</th><td class="number">{figure("1234.5", "1 234,5 tonnes")}</td></tr>'
DUTCH_ROW = ROW.replace("1 234,5 tonnes", "1.234,5 ton")


def findings(fr: str, nl: str) -> list[Finding]:
    return list(same_tables(*pair(fr, nl)))


def test_the_same_values_in_their_own_spelling_give_nothing() -> None:
    assert findings(table(ROW), table(DUTCH_ROW)) == []


def test_a_column_more_names_both_places_and_both_shapes() -> None:
    wide = '<table id="t"><caption>x</caption><tbody><tr id="r"><td>x</td><td>x</td></tr></tbody></table>'
    (finding,) = findings(wide, "\n" + wide.replace("<td>x</td><td>x</td>", "<td>x</td>"))
    assert finding.message == "the table has 1 rows × 2 columns in French, 1 rows × 1 columns in Dutch"
    assert said([finding]) == [("match-table-shape", "t", "templates/fr/test.xhtml:1", "templates/nl/test.xhtml:2")]


def test_a_row_more_is_another_shape() -> None:
    (finding,) = findings(table(ROW, ROW.replace("2024", "2025")), table(ROW))
    assert (finding.code, finding.fr, finding.nl) == ("match-table-shape", "3 rows × 2 columns", "2 rows × 2 columns")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id="2024"', 'id="2025"'),
        ('<th scope="row">2024</th>', "<td>2024</td>"),
        (' class="number"', ""),
    ],
    ids=["another key", "another header cell", "a figure that is not one"],
)
def test_a_row_with_another_key_or_other_cells_names_both_places(old: str, new: str) -> None:
    found = findings(table(ROW), table(DUTCH_ROW.replace(old, new)))
    assert said(found) == [("match-table-row", "t/2024", "templates/fr/test.xhtml:3", "templates/nl/test.xhtml:3")]


def test_spans_are_compared() -> None:
    fr = table('<tr id="r"><td colspan="2">x</td></tr>')
    nl = table('<tr id="r"><td>x</td><td>x</td></tr>')
    assert [one.code for one in findings(fr, nl)] == ["match-table-row"]


def test_rows_in_another_order_are_found() -> None:
    other = ROW.replace("2024", "2025")
    assert [one.key for one in findings(table(ROW, other), table(other, ROW))] == ["t/2024", "t/2025"]


def test_a_header_row_that_does_not_repeat_on_one_side_is_found() -> None:
    nl = table(HEAD.removeprefix("<thead>").removesuffix("</thead>"), ROW, head="")
    assert [one.key for one in findings(table(ROW), nl)] == ["t/head"]


@pytest.mark.parametrize(
    "other",
    [figure("1234.6", "1.234,6 ton"), figure("1234.5", "1.234,5 kg", "KG"), "1.234,5 ton"],
    ids=["another value", "another unit", "a typed figure"],
)
def test_another_value_in_a_cell_quotes_both_sides(other: str) -> None:
    (finding,) = findings(table(ROW), table(ROW.replace(figure("1234.5", "1 234,5 tonnes"), other)))
    assert (finding.code, finding.key) == ("match-table-value", "t/2024/2")
    assert finding.fr == "1 234,5 tonnes"
    assert finding.nl in other


def test_several_values_in_a_cell_may_stand_in_another_order() -> None:
    both = figure("1", "une tonne"), figure("2", "deux tonnes")
    fr = table(f'<tr id="r"><td>{both[0]} et {both[1]}</td><td>x</td></tr>')
    nl = table(f'<tr id="r"><td>{both[1]} en {both[0]}</td><td>x</td></tr>')
    assert findings(fr, nl) == []


def test_a_value_that_stands_twice_on_one_side_is_found() -> None:
    one = figure("1", "une tonne")
    fr = table(f'<tr id="r"><td>{one} {one}</td><td>x</td></tr>')
    nl = table(f'<tr id="r"><td>{one}</td><td>x</td></tr>')
    assert [finding.code for finding in findings(fr, nl)] == ["match-table-value"]


def test_a_figure_typed_in_a_column_of_figures_is_compared_by_its_digits() -> None:
    fr = table('<tr id="r"><td>x</td><td class="number">1 234,5</td></tr>')
    assert findings(fr, fr.replace("1 234,5", "1.234,5")) == []
    assert [one.code for one in findings(fr, fr.replace("1 234,5", "1.234,6"))] == ["match-table-value"]


def test_words_that_say_why_there_is_no_figure_have_their_own_commas_and_hyphens() -> None:
    fr = table('<tr id="r"><td>x</td><td class="number">donnée manquante, jour férié ou week-end</td></tr>')
    assert findings(fr, fr.replace("donnée manquante, jour férié ou week-end", "ontbreekt - weekend")) == []


def test_tables_inside_figures_are_compared() -> None:
    fr, nl = (
        f'<figure id="f">{table(ROW.replace("1234.5", value))}<figcaption>x</figcaption></figure>' for value in "12"
    )
    assert [one.key for one in findings(fr, nl)] == ["f/t/2024/2"]


def test_a_table_that_one_side_lacks_is_left_to_the_rule_on_structure() -> None:
    assert findings(table(ROW), "<p>x</p>") == []
