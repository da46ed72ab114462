"""What is in order gives no finding, also where it looks like a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.accessibility import check_accessibility

from .sound_file import CHART, sound
from .word_parts import STYLES, Parts, chart, link, paragraph, picture, table, words

LONG = "Les services compétents ont poursuivi leurs travaux pendant toute la durée de la période."
LINES = '<w:tblBorders><w:insideH w:val="single"/></w:tblBorders>'
DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6}"><adec:decorative val="1"/></a:ext></a:extLst>'
BLUE = '<w:color w:val="0066FF"/>'
TAB = "</w:t><w:tab/><w:t>"
PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
TOC = (
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:hyperlink w:anchor="chiffres">{}</w:hyperlink></w:p>'
    "<w:p>{}<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
)
VML = "<w:p>{}<w:r><w:pict>{}</w:pict></w:r></w:p>"

SOUND = {
    "a picture marked as decorative": f"<w:p>{picture('', inside=DECORATIVE)}</w:p>",
    "a decorative picture may float": f"<w:p>{words(LONG)}{picture('', kind='anchor', inside=DECORATIVE)}</w:p>",
    "a ruled line": VML.format(words(LONG), '<v:rect id="a" o:hr="t"/>'),
    "an old picture with an alternative": VML.format(words(LONG), '<v:shape alt="Un port"><v:imagedata/></v:shape>'),
    "a bold label with a colon": paragraph("Remarque :", run="<w:b/>") + paragraph(LONG),
    "a bold sentence": paragraph("Tout est en ordre dans les ports.", run="<w:b/>") + paragraph(LONG),
    "a bold line that no text follows": paragraph("Fait à Bruxelles", run="<w:b/>") + paragraph("Le ministre"),
    "a single typed dash": paragraph("– une remarque isolée") + paragraph(LONG),
    "a dialogue of two lines": paragraph("– Bonjour.") + paragraph("– Bonsoir."),
    "a number that starts no list": paragraph("2. Deuxième point") + paragraph("3. Troisième point"),
    "one empty paragraph": paragraph(LONG) + "<w:p/>" + paragraph(LONG),
    "an empty paragraph beside a page break": paragraph(LONG) + "<w:p/>" + PAGE_BREAK + paragraph(LONG),
    "a table with merged cells": table(["A", "B"], ["1", "2"], properties=LINES)
    .replace("</w:tbl>", '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>')
    .replace("<w:p/>", paragraph("En tout 3")),
    "a table with two header rows": table(["A", "B"], ["1", "2"], ["3", "4"], headers=(0, 1), properties=LINES),
    "a frame of one cell": table([LONG], headers=()),
    "a line of tabs": paragraph(f"Lieu{TAB}Date{TAB}Signature"),
    "names and values behind one tab": paragraph(f"Lieu :{TAB}Bruxelles") + paragraph(f"Date :{TAB}1er mars"),
    "letters in the order of the alphabet": paragraph("les annexes A B C D E F"),
    "a table of contents": TOC.format(
        words(f"Chiffres{TAB}a{TAB}3"),
        f'<w:hyperlink w:anchor="chiffres">{words(f"Chiffres{TAB}b{TAB}4")}</w:hyperlink>',
    ),
    "a link to the top": f'<w:p>{words(LONG)}<w:hyperlink w:anchor="_top">{words("Haut de page")}</w:hyperlink></w:p>',
    "the same link twice": f"<w:p>{link('rId5', 'rapport de la Chambre')}</w:p>" * 2,
    "a link in two pieces": f"<w:p>{words(LONG)}{link('rId5', 'rapport de la Chambre, ')}{link('rId5', 'ici')}</w:p>",
    "a picture that is a link": f'<w:p><w:hyperlink r:id="rId5">{picture("Rapport de la Chambre")}</w:hyperlink></w:p>',
    "a link told apart by its lightness": f"<w:p>{words(LONG)}{link('rId5', 'rapport', BLUE)}</w:p>",
    "large grey letters": paragraph(LONG, run='<w:sz w:val="36"/><w:color w:val="767676"/>'),
    "grey letters that are bold and large": paragraph(LONG, run='<w:b/><w:sz w:val="28"/><w:color w:val="8C8C8C"/>'),
    "automatic letters on black": paragraph(
        LONG, "", '<w:shd w:val="clear" w:fill="000000"/>', '<w:color w:val="auto"/>'
    ),
    "letters with an effect over their colour": paragraph(
        LONG,
        run='<w:color w:val="EEEEEE"/><w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>',
    ),
    "hidden pale letters": paragraph(LONG, run='<w:vanish/><w:color w:val="EEEEEE"/>'),
    "a tagged quotation": paragraph(
        "De diensten hebben het hele jaar door met de havens gewerkt.", run='<w:lang w:val="nl-BE"/>'
    ),
    "a short foreign title": paragraph("Le programme « The Hague Process » est poursuivi par les services."),
    "Italian, which no table knows": paragraph(
        "Il ministro e le autorità che il governo ha nominato sono a Roma per il vertice.",
        run='<w:lang w:val="it-IT"/>',
    ),
    "text that was deleted": f'<w:p>{words(LONG)}<w:del><w:r><w:rPr><w:color w:val="EEEEEE"/></w:rPr>'
    "<w:delText>x</w:delText></w:r></w:del></w:p>",
}


def codes(parts: Parts, directory: Path) -> list[str]:
    return [f"{one.code} {one.message}" for one in check_accessibility(parts.save(directory / "test.docx"))]


@pytest.mark.parametrize("xml", SOUND.values(), ids=SOUND.keys())
def test_what_is_in_order_is_left_alone(xml: str, tmp_path: Path) -> None:
    parts = sound()
    parts.append(xml)
    assert codes(parts, tmp_path) == []


def _series(name: str, colour: str, extra: str = "") -> str:
    return (
        f"<c:ser><c:tx><c:v>{name}</c:v></c:tx><c:spPr>{extra}<a:solidFill><a:srgbClr val='{colour}'/></a:solidFill>"
        "</c:spPr></c:ser>"
    )


BARS = CHART.split("<c:lineChart>")[0] + "<c:barChart>{}</c:barChart>" + CHART.split("</c:lineChart>")[1]
PATTERN = "<a:pattFill prst='{}'><a:fgClr><a:srgbClr val='C00000'/></a:fgClr></a:pattFill>"


@pytest.mark.parametrize(
    "xml",
    [
        CHART,
        CHART.replace('<c:symbol val="square"/>', '<c:symbol val="circle"/>').replace(
            '</a:ln></c:spPr>\n  <c:marker><c:symbol val="circle"/></c:marker></c:ser>\n</c:lineChart>',
            '<a:prstDash val="dash"/></a:ln></c:spPr>\n  <c:marker><c:symbol val="circle"/></c:marker></c:ser>\n'
            "</c:lineChart>",
        ),
        BARS.format(_series("A", "1F3864") + _series("B", "9DC3E6")),
        BARS.format(_series("A", "C00000", PATTERN.format("pct50")) + _series("B", "C00000", PATTERN.format("wave"))),
        BARS.format(_series("A", "C00000") + _series("B", "548235") + "<c:dLbls><c:showSerName val='1'/></c:dLbls>"),
        BARS.format(_series("A", "C00000")),
        BARS.format(_series("A", "C00000") + _series("A", "C00000")),
    ],
    ids=[
        "markers",
        "dashes",
        "a light and a dark colour",
        "patterns",
        "labels",
        "a single series",
        "a series with a break",
    ],
)
def test_a_chart_that_can_be_read_without_colour_is_left_alone(xml: str, tmp_path: Path) -> None:
    parts = sound()
    parts["word/charts/chart9.xml"] = xml.encode()
    drawn = picture("Courbe des saisies", data=chart(parts.relate("chart", "charts/chart9.xml")))
    parts.append(f"<w:p>{words(LONG)}{drawn}</w:p>")
    assert codes(parts, tmp_path) == []


def test_links_with_the_same_text_are_told_apart_by_their_row(tmp_path: Path) -> None:
    parts = sound()
    rows = []
    for page in ("Anvers", "Gand"):
        identifier = parts.relate("hyperlink", f"https://example.be/{page}", external=True)
        rows.append([page, f"<w:p>{link(identifier, 'rapport')}</w:p>"])
    parts.append(table(["Port", "Source"], *rows, properties=LINES))
    assert codes(parts, tmp_path) == []


def test_a_header_may_use_tabs_tables_and_floating_logos(tmp_path: Path) -> None:
    parts = sound()
    logo = f"<w:p>{picture('Logo du service public', kind='anchor')}</w:p>"
    parts.replace("word/header1.xml", "</w:hdr>", f"{table(['Service', 'Page'], headers=())}{logo}<w:p/><w:p/></w:hdr>")
    assert codes(parts, tmp_path) == []


def test_a_picture_that_stands_twice_for_two_versions_of_word_is_counted_once(tmp_path: Path) -> None:
    parts = sound()
    shape = VML.format("", '<v:shape id="a"><v:imagedata/></v:shape>').removeprefix("<w:p>").removesuffix("</w:p>")
    both = f"<mc:Choice>{picture('')}</mc:Choice><mc:Fallback>{shape}</mc:Fallback>"
    parts.append(f"<w:p>{words(LONG)}<mc:AlternateContent>{both}</mc:AlternateContent></w:p>")
    assert [one.code for one in check_accessibility(parts.save(tmp_path / "test.docx"))] == ["access-alt-missing"]


def test_bold_style_and_bold_character_style_cancel_each_other_out(tmp_path: Path) -> None:
    parts = sound()
    strong = '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
    bold = '<w:style w:type="paragraph" w:styleId="Bold"><w:name w:val="Bold"/><w:rPr><w:b/></w:rPr></w:style>'
    parts.replace(STYLES, "</w:styles>", f"{strong}{bold}</w:styles>")
    grey = '<w:rStyle w:val="Strong"/><w:sz w:val="28"/><w:color w:val="8C8C8C"/>'
    parts.append(paragraph(LONG, "Bold", run=grey))
    assert [one.split()[0] for one in codes(parts, tmp_path)] == ["access-contrast"]
    parts = sound()
    parts.replace(STYLES, "</w:styles>", f"{strong}</w:styles>")
    parts.append(paragraph(LONG, run=grey))
    assert codes(parts, tmp_path) == []
