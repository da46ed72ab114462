"""Charts in XHTML: a figure with its data and its words becomes a Chart, and what it lacks is said at its line."""

from __future__ import annotations

import pytest

from reportgen import vocabulary
from reportgen.document import Chart, Fact, Figure, Paragraph, Run, lines, plain
from reportgen.errors import DocumentError
from reportgen.language import Language
from reportgen.parse import parse

META = "".join(f'<meta name="{name}" content="x"/>' for name in sorted(vocabulary.META))
AT = 'data-at="templates/fr/charts.xhtml:7"'
ALTERNATIVE = '<p id="alternative" class="alternative">De 116 à <data value="44" data-kind="number">44</data>.</p>'


def number(text: str, value: str = "") -> str:
    return f'<data value="{value or text}" data-kind="number">{text}</data>'


def row(name: str, *cells: str) -> str:
    """A row of data; a cell is its content, or its attributes and content as `data-status="P">…`."""
    written = "".join(f"<td {one}</td>" if one.startswith("data-status") else f"<td>{one}</td>" for one in cells)
    return f'<tr id="{name}" {AT}><th scope="row">{name}</th>{written}</tr>'


def table(*rows: str, head: str = '<th scope="col">Antwerpen</th>', extra: str = "") -> str:
    return (
        f'<table id="data"><caption>tonnes</caption><thead><tr id="head"><th scope="col">Année</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}{extra}</tbody></table>"
    )


ROWS = (row("2023", number("116")), row("2024", f'data-status="BP">{number("44")}'))
NOTES = '<p id="source" class="source">Source</p><p id="reading" class="note">Lecture</p>'


def page(inner: str, kind: str = "line") -> str:
    figure = f'<figure id="f" data-chart="{kind}" {AT}><figcaption>Saisies</figcaption>{inner}</figure>'
    return f"<html><head><title>x</title>{META}</head><body><h1>x</h1><section id='s'>{figure}</section></body></html>"


def figure(inner: str, kind: str = "line") -> Figure:
    block = parse(page(inner, kind), Language.FR).blocks[-1]
    assert isinstance(block, Figure)
    return block


def chart(inner: str) -> Chart:
    found = figure(inner).blocks[0]
    assert isinstance(found, Chart)
    return found


def refusals(inner: str, kind: str = "line") -> list[str]:
    with pytest.raises(DocumentError) as raised:
        parse(page(inner, kind), Language.FR)
    return [str(problem) for problem in raised.value.problems]


def test_a_figure_of_data_is_a_chart_with_its_source_and_notes_below_it() -> None:
    made = figure(table(*ROWS) + ALTERNATIVE + NOTES, kind="column")
    found, *below = made.blocks
    assert isinstance(found, Chart)
    assert (found.kind, plain(found.data.caption), plain(found.alternative)) == ("column", "tonnes", "De 116 à 44.")
    assert [(one.key, one.role) for one in below if isinstance(one, Paragraph)] == [
        ("s/f/source", "source"),
        ("s/f/reading", "note"),
    ]


def test_the_chart_stands_first_wherever_its_data_and_words_stand_in_the_figure() -> None:
    assert figure(NOTES + ALTERNATIVE + table(*ROWS)).blocks == figure(table(*ROWS) + ALTERNATIVE + NOTES).blocks


def test_every_part_of_a_chart_has_a_key_below_its_figure() -> None:
    document = parse(page(table(*ROWS) + ALTERNATIVE), Language.FR)
    assert [line.key for line in lines(document)][1:] == [
        "s/f/caption",
        "s/f/chart/alternative",
        "s/f/data/caption",
        "s/f/data/head/1",
        "s/f/data/head/2",
        "s/f/data/2023/1",
        "s/f/data/2023/2",
        "s/f/data/2024/1",
        "s/f/data/2024/2",
    ]


def test_a_cell_keeps_its_value_and_its_statuses_and_a_target_is_marked_at_its_head() -> None:
    head = '<th scope="col">Antwerpen</th><th scope="col" class="target">Cible</th>'
    data = chart(table(row("2024", f'data-status="BP">{number("44")}', "–"), head=head) + ALTERNATIVE).data
    assert [cell.status for cell in data.rows[0].cells] == ["", "", "target"]
    assert [cell.status for cell in data.rows[1].cells] == ["", "BP", ""]
    assert data.rows[1].cells[1].content == (Run("44", fact=Fact("number", "44")),)


@pytest.mark.parametrize("status", sorted(vocabulary.OBS_STATUS))
def test_every_observation_status_is_taken(status: str) -> None:
    data = chart(table(row("2024", f'data-status="{status}">{number("44")}')) + ALTERNATIVE).data
    assert data.rows[1].cells[1].status == status


@pytest.mark.parametrize(
    ("inner", "message", "code"),
    [
        (ALTERNATIVE, "a chart has one table, its data; this one has 0", "xhtml-chart-data"),
        (table(*ROWS), "a chart has one text for who cannot see it", "xhtml-chart-alternative"),
        (table(*ROWS) + ALTERNATIVE * 2, "a chart has one text for who cannot see it", "xhtml-chart-alternative"),
        (
            table(*ROWS) + '<p class="alternative"> </p>',
            "a chart has one text for who cannot see it",
            "xhtml-chart-alternative",
        ),
        (table(row("2024", "–")) + ALTERNATIVE, "a chart without a single figure shows nothing", "xhtml-chart-empty"),
        (table() + ALTERNATIVE, "a chart without a single figure shows nothing", "xhtml-chart-empty"),
        (table(row("2024", "44")) + ALTERNATIVE, "'44' is not one figure that carries its value", "xhtml-chart-figure"),
        (table(row("2024", "n.d.")) + ALTERNATIVE, "'n.d.' is not one figure", "xhtml-chart-figure"),
        (table(row("2024", "")) + ALTERNATIVE, "'' is not one figure", "xhtml-chart-figure"),
        (
            table(row("2023", number("116")), row("2024", number("44", "45"))) + ALTERNATIVE,
            "'44' does not spell the value of its fact as the other cells do",
            "xhtml-chart-figure",
        ),
        (
            table(row("2023", number("116", "116000")), row("2024", number("44000"))) + ALTERNATIVE,
            "'44000' does not spell the value of its fact as the other cells do",
            "xhtml-chart-figure",
        ),
        (
            table(row("2024", f'data-status="PX">{number("44")}')) + ALTERNATIVE,
            "'PX' is not a row of codes of CL_OBS_STATUS: X",
            "xhtml-chart-status",
        ),
        (
            table(row("2024", number("4")), head='<th scope="col"> </th>') + ALTERNATIVE,
            "each series of a chart needs a name of its own",
            "xhtml-chart-data",
        ),
        (
            table(row("2024", number("4"), number("5")), head='<th scope="col">A</th>' * 2) + ALTERNATIVE,
            "each series of a chart needs a name of its own",
            "xhtml-chart-data",
        ),
        (
            table(row("2024", *[number("4")] * 6), head="".join(f'<th scope="col">{name}</th>' for name in "ABCDEF"))
            + ALTERNATIVE,
            "a chart has one to 5 series beside its targets; this one has 6",
            "xhtml-chart-data",
        ),
        (
            table(row("2024", number("4")), head='<th scope="col" class="target">Cible</th>') + ALTERNATIVE,
            "a chart has one to 5 series beside its targets; this one has 0",
            "xhtml-chart-data",
        ),
        (
            table(f'<tr id="2024"><td>2024</td><td>{number("4")}</td></tr>') + ALTERNATIVE,
            "row s/f/data/2024 of a chart's data is not one period and a cell for each series",
            "xhtml-chart-data",
        ),
        (
            f'<table id="data"><caption>t</caption><tbody>{"".join(ROWS)}</tbody></table>{ALTERNATIVE}',
            "the data of a chart have one row in thead, then rows in tbody",
            "xhtml-chart-data",
        ),
    ],
)
def test_what_a_chart_lacks_is_said_at_its_line_with_its_code(inner: str, message: str, code: str) -> None:
    (refusal,) = refusals(inner)
    assert message in refusal
    assert refusal.startswith("templates/fr/charts.xhtml:7: ")
    assert refusal.endswith(f"[{code}]")


def test_everything_wrong_with_a_chart_is_said_at_once() -> None:
    bad = table(row("2023", "x"), row("2024", f'data-status="Z">{number("44")}'))
    assert [refusal.rpartition("[")[2] for refusal in refusals(bad)] == [
        "xhtml-chart-alternative]",
        "xhtml-chart-figure]",
        "xhtml-chart-status]",
    ]


def test_a_kind_of_chart_that_cannot_be_drawn_is_refused_with_those_that_can() -> None:
    (refusal,) = refusals(table(*ROWS) + ALTERNATIVE, kind="lines")
    assert "unknown data-chart 'lines' on <figure> (did you mean 'line'?) [xhtml-unknown-value]" in refusal


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('<p class="alternative">x</p>', "the class alternative on <p>"),
        ('<table id="t"><caption>c</caption><tbody><tr><td data-status="P">4</td></tr></tbody></table>', "data-status"),
        (
            '<table id="t"><caption>c</caption><thead><tr><th scope="col" class="target">4</th></tr></thead></table>',
            "the class target on <th>",
        ),
    ],
)
def test_what_only_a_chart_can_show_is_refused_elsewhere(body: str, said: str) -> None:
    xhtml = f"<html><head><title>x</title>{META}</head><body><h1>x</h1>{body}</body></html>"
    with pytest.raises(DocumentError) as raised:
        parse(xhtml, Language.FR)
    (problem,) = raised.value.problems
    assert problem.code == "xhtml-chart-only"
    assert problem.message.startswith(said)
