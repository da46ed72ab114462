"""Drawings: text boxes are read, charts become Charts, diagrams give their words, and pictures are listed."""

from __future__ import annotations

import pytest

from reportgen.document import Chart, Fact, Figure, Paragraph, plain
from reportgen.read import Reading

from .word_xml import NAMESPACES, Reader, field, keys, p, part, r, tbl, tc, texts, tr

GRAPHIC = '<w:drawing><wp:inline><wp:docPr id="1" name="x"{}/><a:graphic><a:graphicData uri="{}">{}</a:graphicData></a:graphic></wp:inline></w:drawing>'  # noqa: E501
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"


def graphic(uri: str, content: str, description: str = "") -> str:
    """A run with a drawing."""
    described = f' descr="{description}"' if description else ""
    return f"<w:r>{GRAPHIC.format(described, uri, content)}</w:r>"


def box(content: str) -> str:
    """A run with a text box as Word 2010 and later draw it."""
    return graphic(SHAPE, f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>")


def old_box(content: str) -> str:
    """A run with a text box as Word 2007 draws it."""
    held = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    return f"<w:r><w:pict><v:shape>{held}</v:shape></w:pict></w:r>"


def both(content: str) -> str:
    """A run with a text box as Word saves it: drawn twice, for old and new readers."""
    choice, fallback = (one.removeprefix("<w:r>").removesuffix("</w:r>") for one in (box(content), old_box(content)))
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def codes(reading: Reading) -> list[tuple[str, str]]:
    return [(one.code, one.path) for one in reading.unread]


@pytest.mark.parametrize("drawn", [box, old_box, both])
def test_a_text_box_is_read_once_after_its_paragraph(read: Reader, drawn: object) -> None:
    content = p(r("dans ")) + p(r("la boîte"))
    body = p(r("a ") + drawn(content) + r("b")) + p(r("c"))  # type: ignore[operator]
    assert read.texts(body) == ["a b", "dans ", "la boîte", "c"]


def test_a_text_box_in_a_text_box_is_read(read: Reader) -> None:
    assert read.texts(p(r("a") + box(p(r("b") + old_box(p(r("c"))))))) == ["a", "b", "c"]


def test_a_paragraph_that_holds_a_text_box_only_is_read(read: Reader) -> None:
    assert read.texts(p(box(p(r("seul"))))) == ["", "seul"]


def test_a_text_box_in_a_cell_is_text_of_the_cell(read: Reader) -> None:
    assert read.texts(tbl(tr(tc(p(r("a") + box(p(r("b"))))), tc("c"))))[1:] == ["a\vb", "c"]


def test_a_field_around_a_text_box_is_none_of_the_text_box(read: Reader) -> None:
    body = p(field('TOC \\o "1-2"', r("entrée") + box(p(r("boîte"))))) + p(r("fin"))
    assert read.texts(body)[-2:] == ["boîte", "fin"]


def test_a_list_in_a_text_box_is_a_list_after_the_paragraph(read: Reader) -> None:
    definition = (
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    reading = read(p(r("a") + box(p(r("b"), properties=listed))), {"word/numbering.xml": part("numbering", definition)})
    assert [type(block).__name__ for block in reading.document.blocks] == ["Paragraph", "List"]


def test_a_drawing_in_a_text_that_was_deleted_is_gone(read: Reader) -> None:
    body = p(r("a") + f'<w:del w:id="1" w:author="A">{box(p(r("b")))}</w:del>')
    assert read.texts(body) == ["a"]


def test_the_fallback_is_read_where_the_choice_shows_nothing(read: Reader) -> None:
    body = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:drawing/></mc:Choice>'
        "<mc:Fallback><w:t>lu</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read.texts(p(r("a ") + body)) == ["a lu"]


def test_a_picture_is_listed_with_its_alternative_text(read: Reader) -> None:
    reading = read(p(r("a") + graphic(PICTURE, "<pic:pic/>", "Carte des ports")))
    assert codes(reading) == [("read-picture", "p1")]
    assert "Carte des ports" in reading.unread[0].message


def test_a_picture_drawn_in_the_old_way_is_listed(read: Reader) -> None:
    reading = read(p(r("a") + '<w:r><w:pict><v:shape alt="Carte"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>'))
    assert codes(reading) == [("read-picture", "p1")]
    assert "Carte" in reading.unread[0].message


def test_a_picture_alone_in_its_paragraph_is_listed_with_the_block_before_it(read: Reader) -> None:
    reading = read(p(r("a")) + p(graphic(PICTURE, "<pic:pic/>")) + p(r("b")))
    assert texts(reading.document) == ["a", "b"]
    assert codes(reading) == [("read-picture", "p1")]


def test_an_embedded_object_is_listed_once(read: Reader) -> None:
    objects = '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
    reading = read(p(r("a") + objects))
    assert codes(reading) == [("read-object", "p1")]
    assert "Excel.Sheet.12" in reading.unread[0].message


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('<w:r><w:object><w:control w:name="Bouton"/></w:object></w:r>', "read-object"),
        ('<w:r><w:contentPart r:id="x"/></w:r>', "read-ink"),
        (graphic("urn:ink", '<w14:contentPart r:id="x"/>'), "read-ink"),
        (graphic("http://schemas.microsoft.com/office/drawing/2017/model3d", "<a:model/>"), "read-drawing"),
        (graphic(CHART, '<c:chart r:id="none"/>', "Saisies"), "read-drawing"),
        (graphic(DIAGRAM, "<dgm:relIds/>"), "read-drawing"),
    ],
)
def test_what_no_text_can_be_made_of_is_listed(read: Reader, content: str, code: str) -> None:
    assert codes(read(p(r("a") + content))) == [(code, "p1")]


def test_a_line_or_a_rectangle_without_text_is_not_worth_a_word(read: Reader) -> None:
    reading = read(
        p(r("a") + graphic(SHAPE, "<wps:wsp><wps:spPr/></wps:wsp>") + "<w:r><w:pict><v:rect/></w:pict></w:r>")
    )
    assert reading.unread == ()


def test_an_embedded_document_is_listed(read: Reader) -> None:
    reading = read(p(r("a")) + '<w:altChunk r:id="x"/>')
    assert [one.code for one in reading.unread] == ["read-embedded"]


def test_the_words_of_a_diagram_are_read_and_its_layout_is_listed(read: Reader) -> None:
    points = "".join(
        f"<dgm:pt><dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>" for text in ("Cellule", "Bureau")
    )
    data = f"<dgm:dataModel {NAMESPACES}><dgm:ptLst>{points}<dgm:pt/></dgm:ptLst></dgm:dataModel>"
    reading = read(
        p(r("a") + graphic(DIAGRAM, '<dgm:relIds r:dm="d1"/>')),
        {"word/diagrams/data1.xml": data},
        {"d1": ("diagramData", "word/diagrams/data1.xml")},
    )
    assert texts(reading.document) == ["a", "Cellule", "Bureau"]
    assert codes(reading) == [("read-diagram", "p1")]


# -- charts -----------------------------------------------------------------------------------------------------------


def points(cache: str, values: list[str]) -> str:
    rows = "".join(f'<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>' for index, value in enumerate(values) if value)
    return f'<c:{cache}><c:ptCount val="{len(values)}"/>{rows}</c:{cache}>'


def series(name: str, categories: list[str], values: list[str]) -> str:
    return (
        f"<c:ser><c:tx><c:strRef>{points('strCache', [name])}</c:strRef></c:tx>"
        f"<c:cat><c:strRef>{points('strCache', categories)}</c:strRef></c:cat>"
        f"<c:val><c:numRef>{points('numCache', values)}</c:numRef></c:val></c:ser>"
    )


def title(text: str) -> str:
    return f"<c:title><c:tx><c:rich><a:p><a:r><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx></c:title>"


def chart_space(plot: str, unit: str = "", name: str = "") -> str:
    axis = f"<c:valAx>{title(unit) if unit else ''}</c:valAx>"
    return (
        f"<c:chartSpace {NAMESPACES}><c:chart>{title(name) if name else ''}"
        f"<c:plotArea>{plot}{axis}</c:plotArea></c:chart></c:chartSpace>"
    )


YEARS = ["2023", "2024", "2025"]
LINES = (
    f"<c:lineChart>{series('Port', YEARS, ['116', '44', '55.5'])}{series('Autre', YEARS, ['8', '', '6'])}</c:lineChart>"
)
DRAWN = {"c1": ("chart", "word/charts/chart1.xml")}


def the_chart(reading: Reading) -> Chart:
    (figure,) = [block for block in reading.document.blocks if isinstance(block, Figure)]
    (chart,) = [block for block in figure.blocks if isinstance(block, Chart)]
    return chart


def drawn(read: Reader, space: str, body: str = "") -> Reading:
    """A file whose chart has this chart part; `{}` in `body` is the drawing."""
    drawing = p(graphic(CHART, '<c:chart r:id="c1"/>', "Les saisies baissent"))
    return read((body or "{}").format(drawing), {"word/charts/chart1.xml": space}, DRAWN)


def grid(chart: Chart) -> list[list[str]]:
    return [[plain(cell.content) for cell in row.cells] for row in chart.data.rows]


def test_a_chart_is_its_figures_by_category_and_series(read: Reader) -> None:
    chart = the_chart(drawn(read, chart_space(LINES, "tonnes")))
    assert (chart.kind, plain(chart.alternative), plain(chart.data.caption)) == (
        "line",
        "Les saisies baissent",
        "tonnes",
    )
    assert grid(chart) == [
        ["", "Port", "Autre"],
        ["2023", "116", "8"],
        ["2024", "44", "–"],
        ["2025", "55,5", "6"],
    ]
    (run,) = chart.data.rows[3].cells[1].content
    assert run.fact == Fact("number", "55.5")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("plot", "kind"),
    [
        (LINES, "line"),
        (LINES.replace("lineChart", "barChart"), "column"),
        (LINES.replace("lineChart", "pieChart"), "pie"),
        (LINES.replace("lineChart", "areaChart"), "area"),
    ],
)
def test_the_kind_of_a_chart_is_told(read: Reader, plot: str, kind: str) -> None:
    assert the_chart(drawn(read, chart_space(plot))).kind == kind


def test_a_scatter_chart_has_its_numbers(read: Reader) -> None:
    plot = LINES.replace("lineChart", "scatterChart").replace("c:cat>", "c:xVal>").replace("c:val>", "c:yVal>")
    assert grid(the_chart(drawn(read, chart_space(plot))))[1] == ["2023", "116", "8"]


def test_columns_with_a_line_of_targets_are_one_table(read: Reader) -> None:
    plot = f"<c:barChart>{series('Port', YEARS, ['1', '2', '3'])}</c:barChart>"
    plot += f"<c:lineChart>{series('Cible', YEARS, ['4', '4', '4'])}</c:lineChart>"
    chart = the_chart(drawn(read, chart_space(plot)))
    assert (chart.kind, grid(chart)[0], grid(chart)[3]) == ("column", ["", "Port", "Cible"], ["2025", "3", "4"])


def test_a_caption_makes_the_chart_before_or_after_it_its_figure(read: Reader) -> None:
    caption = p(r("Figure ") + field("SEQ Figure", r("1")) + r(" – Saisies"), "Caption")
    for body in (f"{{}}{caption}", f"{caption}{{}}"):
        (figure,) = drawn(read, chart_space(LINES), body).document.blocks
        assert isinstance(figure, Figure)
        assert (plain(figure.caption), len(figure.blocks)) == ("Saisies", 1)


def test_what_else_is_written_in_a_chart_follows_it(read: Reader) -> None:
    plot = LINES + f"<c:catAx>{title('Année')}</c:catAx>"
    reading = drawn(read, chart_space(plot, "tonnes", "Saisies par port"))
    assert [plain(one.content) for one in reading.document.blocks if isinstance(one, Paragraph)] == [
        "Saisies par port",
        "Année",
    ]


def test_a_chart_of_ours_has_its_key_and_its_figure_s_paragraphs(read: Reader) -> None:
    parts, names = keys("s/chart-1/caption", "s/chart-1/chart", "s/chart-1/source", "s/p1")
    caption = p(r("Saisies"), "Caption", bookmark=names["s/chart-1/caption"])
    drawing = p(graphic(CHART, '<c:chart r:id="c1"/>', "Baisse"), bookmark=names["s/chart-1/chart"])
    source = p(r("Source : douane"), "Source", bookmark=names["s/chart-1/source"])
    after = p(r("Texte"), bookmark=names["s/p1"])
    related = parts | {"word/charts/chart1.xml": chart_space(LINES, "tonnes")}
    for body in (caption + drawing + source, drawing + source + caption):
        reading = read(body + after, related, DRAWN)
        figure, paragraph = reading.document.blocks
        assert isinstance(figure, Figure)
        assert figure.key == "s/chart-1"
        assert [block.key for block in figure.blocks] == ["s/chart-1/chart", "s/chart-1/source"]
        assert paragraph.key == "s/p1"
    assert read(caption + drawing + source + after, related, DRAWN).edits == ()


def test_text_beside_a_chart_in_its_paragraph_is_read(read: Reader) -> None:
    drawing = p(r("Voir ") + graphic(CHART, '<c:chart r:id="c1"/>', "Baisse"))
    reading = read(drawing, {"word/charts/chart1.xml": chart_space(LINES)}, DRAWN)
    assert "Voir " in texts(reading.document)


def test_a_chart_without_figures_in_the_file_is_listed(read: Reader) -> None:
    assert codes(drawn(read, chart_space("<c:lineChart/>"))) == [("read-chart", "chart1")]


def test_a_chart_without_an_alternative_text_is_listed(read: Reader) -> None:
    drawing = p(graphic(CHART, '<c:chart r:id="c1"/>'))
    reading = read(drawing, {"word/charts/chart1.xml": chart_space(LINES)}, DRAWN)
    assert codes(reading) == [("read-alternative", "chart1")]


def test_a_line_that_breaks_is_one_series(read: Reader) -> None:
    pieces = series("Port", YEARS, ["116", "", ""]) + series("Port", YEARS, ["", "44", "55"])
    chart = the_chart(drawn(read, chart_space(f"<c:lineChart>{pieces}</c:lineChart>")))
    assert grid(chart) == [["", "Port"], ["2023", "116"], ["2024", "44"], ["2025", "55"]]


def labelled(*texts: str) -> str:
    """A series of three figures with these labels."""
    rich = "<c:tx><c:rich><a:p><a:fld><a:t>{}</a:t></a:fld></a:p></c:rich></c:tx>"
    labels = "".join(f'<c:dLbl><c:idx val="{index}"/>{rich.format(text)}</c:dLbl>' for index, text in enumerate(texts))
    return series("Port", YEARS, ["1055.25", "44", ""]).replace("<c:cat>", f"<c:dLbls>{labels}</c:dLbls><c:cat>")


def test_a_figure_is_spelled_as_its_label_is(read: Reader) -> None:
    reading = drawn(read, chart_space(f"<c:lineChart>{labelled('1 055,3', '44 (p)', 'sans chiffre')}</c:lineChart>"))
    assert [row[1] for row in grid(the_chart(reading))[1:]] == ["1 055,3", "44 (p)", "–"]
    assert "sans chiffre" in texts(reading.document)


def test_a_placeholder_is_no_label(read: Reader) -> None:
    space = chart_space(f"<c:lineChart>{labelled('[CELLRANGE]', '[CELLRANGE]')}</c:lineChart>")
    assert [row[1] for row in grid(the_chart(drawn(read, space)))[1:]] == ["1055,25", "44", "–"]


def test_a_chart_in_a_cell_is_listed(read: Reader) -> None:
    reading = drawn(
        read, chart_space(LINES, "", "Saisies"), tbl(tr(tc("{}".replace("{}", "<w:p/>")), "<w:tc>{}</w:tc>"))
    )
    assert codes(reading) == [("read-chart", "table1/tr1/2")]
    assert "Saisies" in texts(reading.document)


def test_the_words_of_a_chart_of_a_newer_kind_are_read(read: Reader) -> None:
    space = (
        f"<cx:chartSpace {NAMESPACES}><cx:chartData><cx:data id='0'><cx:strDim><cx:lvl>"
        "<cx:pt idx='0'>Port</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData></cx:chartSpace>"
    )
    body = p(r("a") + graphic("http://schemas.microsoft.com/office/drawing/2014/chartex", '<cx:chart r:id="c1"/>'))
    reading = read(body, {"word/charts/chart1.xml": space}, DRAWN)
    assert texts(reading.document) == ["a", "Port"]
    assert codes(reading) == [("read-diagram", "p1")]
