"""Headers and footers of a house style: placeholders, fields, first pages, even pages and turned pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from reportgen.document import Document
from reportgen.language import Language
from reportgen.write.docx import read_reference

from ...documents import document, heading, paragraph, row, table
from ..word_file import R, W, WordFile, text_of, values
from .house_files import banner, changed, default_parts, relate, run, saved, with_header


def header_of(directory: Path, content: str, made: Document | None = None) -> etree._Element:
    """The running header that this content becomes."""
    word = WordFile(made or document(paragraph("x"), running_title="Titre court"), with_header(directory, content))
    return word.xml("word/header1.xml")


def codes(element: etree._Element) -> list[str]:
    return [" ".join((one.text or "").split()) for one in element.iter(f"{W}instrText")]


# -- placeholders -----------------------------------------------------------------------------------------------------


def test_placeholders_become_the_texts_of_the_report(tmp_path: Path) -> None:
    made = document(paragraph("x"), title="Titre & suite", running_title="Court", year="2025", author="SPF")
    header = header_of(tmp_path, run("{title} | {running-title} | {year} | {author}"), made)
    assert text_of(header) == "Titre & suite | Court | 2025 | SPF"


def test_page_numbers_become_fields_with_the_formatting_of_their_placeholder(tmp_path: Path) -> None:
    header = header_of(tmp_path, run("p. {page}/{pages}.", "<w:b/>"))
    assert text_of(header) == "p. 1/1."
    assert codes(header) == ["PAGE", "NUMPAGES"]
    assert all(one.find(f"{W}rPr/{W}b") is not None for one in header.iter(f"{W}r"))


def test_the_page_label_of_the_language_holds_its_own_fields(tmp_path: Path) -> None:
    made = document(paragraph("x"), page_label="Pagina {page} van {pages}", language=Language.NL)
    header = header_of(tmp_path, run("{page-label}"), made)
    assert text_of(header) == "Pagina 1 van 1"
    assert codes(header) == ["PAGE", "NUMPAGES"]


def test_a_placeholder_that_word_has_split_is_found(tmp_path: Path) -> None:
    split = (
        run("a {run", "<w:b/>") + "<w:proofErr w:type='spellStart'/>" + run("ning-") + run("title} b {year}", "<w:i/>")
    )
    header = header_of(tmp_path, split, document(paragraph("x"), running_title="Court", year="2025"))
    assert text_of(header) == "a Court b 2025"
    bold = [text_of(one) for one in header.iter(f"{W}r") if one.find(f"{W}rPr/{W}b") is not None]
    assert "".join(bold) == "a Court"


def test_a_placeholder_loses_the_language_of_whoever_typed_it(tmp_path: Path) -> None:
    header = header_of(
        tmp_path, run("{running-title}", '<w:lang w:val="fr-BE"/>') + run("FOD", '<w:lang w:val="nl-BE"/>')
    )
    assert values(header, "lang") == ["nl-BE"]


def test_what_stands_around_a_placeholder_in_its_run_stays(tmp_path: Path) -> None:
    header = header_of(tmp_path, "<w:r><w:tab/><w:t>{running-title}</w:t><w:tab/><w:t>{page}</w:t></w:r>")
    tags = [child.tag.removeprefix(W) for one in header.iter(f"{W}r") for child in one]
    assert tags[:4] == ["tab", "t", "tab", "fldChar"]
    assert text_of(header) == "Titre court1"


def test_a_text_of_the_report_with_braces_is_printed_as_it_is(tmp_path: Path) -> None:
    made = document(paragraph("x"), running_title="{page} {title} {x}")
    assert text_of(header_of(tmp_path, run("{running-title}"), made)) == "1 {title} {x}"


# -- fields -----------------------------------------------------------------------------------------------------------


def complex_field(code: str, result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return mark.format("begin") + instruction + mark.format("separate") + run(result) + mark.format("end")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("PAGE", "vieux"),
        ("NUMPAGES \\* MERGEFORMAT", "vieux"),
        ("TITLE", "Titre"),
        ("TITLE \\* MERGEFORMAT", "Titre"),
        ("DOCPROPERTY Title", "Titre"),
        ('DOCPROPERTY "Subject"', "Un sujet"),
        ("AUTHOR", "SPF Affaires étrangères"),
        ("COMMENTS", "Une description"),
        ("STYLEREF 1", "Titre court"),
    ],
)
def test_fields_print_what_is_true_of_this_report(code: str, text: str, tmp_path: Path) -> None:
    header = header_of(tmp_path, complex_field(code, "vieux"))
    assert text_of(header) == text
    assert codes(header) == [code]
    simple = header_of(tmp_path, f'<w:fldSimple w:instr="{code.replace(chr(34), "")}">{run("vieux")}</w:fldSimple>')
    assert text_of(simple) == text


@pytest.mark.parametrize("name", ["Titre 1", "Kop 1", "heading 1"])
def test_a_reference_to_a_heading_works_in_every_language_of_word(name: str, tmp_path: Path) -> None:
    assert codes(header_of(tmp_path, complex_field(f'STYLEREF "{name}" \\n', "x"))) == ["STYLEREF 1 \\n"]


def test_braces_in_the_result_of_a_field_are_no_placeholder(tmp_path: Path) -> None:
    assert text_of(header_of(tmp_path, complex_field("PAGE", "{title}"))) == "{title}"


def test_a_control_for_the_title_shows_the_title_of_the_report(tmp_path: Path) -> None:
    path = "/ns1:coreProperties[1]/ns0:title[1]"
    bound = f'<w:sdtPr><w:dataBinding w:xpath="{path}"/></w:sdtPr>'
    header = header_of(tmp_path, f"<w:sdt>{bound}<w:sdtContent>{run('vieux')}</w:sdtContent></w:sdt>")
    assert text_of(header) == "Titre"


# -- which pages ------------------------------------------------------------------------------------------------------


def references(word: WordFile) -> list[list[tuple[str, str, str]]]:
    """Kind, pages and text of the headers and footers that each section names."""
    targets = word.relationships()
    return [
        [
            (
                one.tag.removeprefix(W).removesuffix("Reference"),
                str(one.get(f"{W}type")),
                text_of(word.xml(f"word/{targets[str(one.get(f'{R}id'))][0]}")),
            )
            for one in section
            if one.tag.endswith("Reference")
        ]
        for section in word.body.iter(f"{W}sectPr")
    ]


def wide(key: str) -> Document:
    """A document with a cover, text, a wide table and text."""
    rows = [row(f"{key}/r{number}", *["Verbindingsofficieren"] * 9) for number in range(3)]
    blocks = (
        heading("h", 1, "Titre"),
        heading("a/h", 2, "Un"),
        paragraph("x " * 900, "a/p"),
        table(key, *rows),
        heading("b/h", 2, "Deux"),
    )
    return replace(document(*blocks, running_title="Court", page_label="{page}"), cover=1)


def test_a_header_is_named_once_so_that_it_is_edited_once() -> None:
    assert references(WordFile(wide("t"))) == [
        [("footer", "default", "1"), ("header", "default", "Court"), ("header", "first", "")],
        [],
        [],
        [],
    ]


def test_the_first_page_has_the_header_of_the_first_page_of_the_file(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header2.xml"] = banner(run("Couverture"))
    word = WordFile(wide("t"), read_reference(saved(parts, tmp_path)))
    assert ("header", "first", "Couverture") in references(word)[0]
    assert [one.find(f"{W}titlePg") is not None for one in word.body.iter(f"{W}sectPr")] == [True, False, False, False]


def test_a_cover_that_is_a_section_of_its_own_gives_the_first_page(tmp_path: Path) -> None:
    # As LibreOffice saves it: no title page, but another header in the first section.
    parts = default_parts()
    parts["word/header2.xml"] = banner(run("Couverture"))
    first = '<w:headerReference w:type="first" r:id='
    changed(parts, "word/document.xml", lambda text: text.replace("<w:titlePg/>", ""))

    def separate(text: str) -> str:
        body, _, last = text.rpartition("<w:sectPr>")
        running = next(part for part in body.split("<w:headerReference")[1:] if 'w:type="default"' in part).split("/>")[
            0
        ]
        body = body.replace(f"<w:headerReference{running}/>", "").replace(first, first.replace("first", "default"))
        return f"{body}<w:sectPr><w:headerReference{running}/>{last}"

    changed(parts, "word/document.xml", separate)
    house = read_reference(saved(parts, tmp_path))
    assert house.title_page
    found = references(WordFile(wide("t"), house))[0]
    assert ("header", "first", "Couverture") in found
    assert ("header", "default", "Court") in found


def test_a_file_with_one_header_for_all_pages_has_it_on_the_cover_too(tmp_path: Path) -> None:
    parts = default_parts()
    changed(parts, "word/document.xml", lambda text: text.replace("<w:titlePg/>", ""))
    word = WordFile(wide("t"), read_reference(saved(parts, tmp_path)))
    assert references(word)[0] == [("footer", "default", "1"), ("header", "default", "Court")]
    assert values(word.body, "titlePg") == []


def test_even_pages_keep_their_own_header(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header9.xml"] = banner(run("{running-title}, pair"))
    relate(parts, "word/document.xml", "rId99", "header", "header9.xml")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
    override = f'<Override PartName="/word/header9.xml" ContentType="{kind}"/></Types>'
    changed(parts, "[Content_Types].xml", lambda text: text.replace("</Types>", override))
    even = '<w:sectPr><w:headerReference w:type="even" r:id="rId99"/>'
    changed(parts, "word/document.xml", lambda text: text.replace("<w:sectPr>", even, 1))
    changed(parts, "word/settings.xml", lambda text: text.replace("<w:compat>", "<w:evenAndOddHeaders/><w:compat>"))
    word = WordFile(wide("t"), read_reference(saved(parts, tmp_path)))
    assert ("header", "even", "Court, pair") in references(word)[0]
    assert "evenAndOddHeaders" in word.text("word/settings.xml")


# -- turned pages -----------------------------------------------------------------------------------------------------


def test_tab_stops_and_tables_of_a_header_fit_a_turned_page(tmp_path: Path) -> None:
    tabs = '<w:tabs><w:tab w:val="center" w:pos="4535"/><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    house = default_parts()
    house["word/header1.xml"] = banner(run("{running-title}")).replace(b"</w:pPr>", f"{tabs}</w:pPr>".encode())
    word = WordFile(wide("t"), read_reference(saved(house, tmp_path)))
    upright, turned = (word.xml(f"word/header{number}.xml") for number in (1, 3))
    assert [one.get(f"{W}pos") for one in upright.iter(f"{W}tab")] == ["4535", "9070"]
    assert [one.get(f"{W}pos") for one in turned.iter(f"{W}tab")] == ["7001", "14002"]
    assert [[kind for kind, *_ in section] for section in references(word)] == [
        ["footer", "header", "header"],
        [],
        ["header"],
        ["header"],
    ]


def test_tab_stops_of_the_style_fit_a_turned_page_too(tmp_path: Path) -> None:
    parts = default_parts()
    style = '<w:name w:val="header"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>'
    tabs = '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs>'
    changed(parts, "word/styles.xml", lambda text: text.replace(style, f"{style}{tabs}"))
    word = WordFile(wide("t"), read_reference(saved(parts, tmp_path)))
    found = [(one.get(f"{W}val"), one.get(f"{W}pos")) for one in word.xml("word/header3.xml").iter(f"{W}tab")]
    assert found == [("clear", "9070"), ("right", "14002")]


def test_a_table_in_a_header_grows_with_the_page(tmp_path: Path) -> None:
    parts = default_parts()
    cells = '<w:tc><w:tcPr><w:tcW w:w="4535" w:type="dxa"/></w:tcPr><w:p/></w:tc>' * 2
    grid = '<w:tblGrid><w:gridCol w:w="4535"/><w:gridCol w:w="4535"/></w:tblGrid>'
    made = f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/></w:tblPr>{grid}<w:tr>{cells}</w:tr></w:tbl><w:p>'
    parts["word/header1.xml"] = banner("").replace(b"<w:p>", made.encode(), 1)
    turned = WordFile(wide("t"), read_reference(saved(parts, tmp_path))).xml("word/header3.xml")
    assert [one.get(f"{W}w") for one in turned.iter(f"{W}tblW", f"{W}gridCol")] == ["5000", "7001", "7001"]
