"""A Word file as house style: what is taken over from it, and what a person is told when something is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reportgen.errors import ReadError
from reportgen.language import Language
from reportgen.write.docx import default_reference, read_reference

from ...documents import document, everything, heading, paragraph
from ..word_file import W, WordFile, style_of, text_of, values, written
from .house_files import allow, banner, changed, default_parts, edited, relate, run, saved

FRENCH_IDS = {
    "Heading1": "Titre1",
    "Heading2": "Titre2",
    "Heading3": "Titre3",
    "Title": "Titre",
    "BodyText": "Corpsdetexte",
    "Caption": "Lgende",
    "TOC1": "TM1",
    "Hyperlink": "Lienhypertexte",
    "FootnoteText": "Notedebasdepage",
    "ReportTable": "Tableau",
}


def refusals(path: Path) -> list[str]:
    with pytest.raises(ReadError) as raised:
        read_reference(path)
    return [str(problem).replace(str(path), path.name) for problem in raised.value.problems]


def french(text: str) -> str:
    """The same part as a French Word writes it: other ids of styles, the same names."""
    for here, there in FRENCH_IDS.items():
        attribute = r'((?:styleId|(?:pStyle|rStyle|tblStyle|basedOn|next) w:val)=)"'
        text = re.sub(f'{attribute}{here}"', rf'\1"{there}"', text)
    return text


def test_the_file_that_reference_doc_writes_is_the_default_house_style(tmp_path: Path) -> None:
    house = read_reference(saved(default_parts(), tmp_path))
    default = default_reference()
    assert (house.page, house.style_ids, house.title_page) == (default.page, default.style_ids, True)
    assert WordFile(everything(), house).text() == WordFile(everything()).text()
    for name in ("word/header1.xml", "word/header2.xml", "word/footer1.xml"):
        assert text_of(WordFile(everything(), house).xml(name)) == text_of(WordFile(everything()).xml(name))


def test_styles_are_found_by_their_names_whatever_their_ids(tmp_path: Path) -> None:
    parts = default_parts()
    changed(parts, "word/styles.xml", french)
    word = WordFile(everything(), read_reference(saved(parts, tmp_path)))
    used = {style_of(one) for one in word.paragraphs()}
    assert {"Titre", "Titre1", "Titre2", "Titre3", "Corpsdetexte", "Lgende", "TM1"} <= used
    assert not used & FRENCH_IDS.keys()
    assert set(values(word.body, "tblStyle")) == {"Tableau"}
    assert set(values(word.body, "rStyle")) == {"Lienhypertexte", "FootnoteReference"}
    assert "Notedebasdepage" in values(word.xml("word/footnotes.xml"), "pStyle")


def test_names_that_libreoffice_writes_with_a_capital_are_known_too(tmp_path: Path) -> None:
    path = edited(tmp_path, "word/styles.xml", lambda text: text.replace('"heading 1"', '"Heading 1"'))
    assert read_reference(path).style_ids["heading 1"] == "Heading1"


def test_an_exact_name_goes_before_another_spelling(tmp_path: Path) -> None:
    other = '<w:style w:type="paragraph" w:styleId="Legend"><w:name w:val="Caption"/></w:style>'
    path = edited(
        tmp_path, "word/styles.xml", lambda text: text.replace("</w:docDefaults>", f"</w:docDefaults>{other}")
    )
    assert read_reference(path).style_ids["caption"] == "Caption"


def test_a_style_may_be_known_by_an_alias(tmp_path: Path) -> None:
    renamed = '<w:name w:val="Bron"/><w:aliases w:val="Quelle,Source"/>'
    path = edited(tmp_path, "word/styles.xml", lambda text: text.replace('<w:name w:val="Source"/>', renamed))
    assert read_reference(path).style_ids["Source"] == "Source"


def test_every_missing_style_is_named_with_the_nearest_that_exists(tmp_path: Path) -> None:
    def rename(text: str) -> str:
        return text.replace('"Table Row Header"', '"Table Row Heading"').replace('"Notice"', '"Xyz"')

    assert refusals(edited(tmp_path, "word/styles.xml", rename)) == [
        "house.docx: there is no paragraph style 'Notice' (start from the file that reportgen reference-doc writes) "
        "[reference-style-missing]",
        "house.docx: there is no paragraph style 'Table Row Header' (did you mean 'Table Row Heading'?) "
        "[reference-style-missing]",
    ]


def test_a_style_of_another_type_does_not_serve(tmp_path: Path) -> None:
    def retype(text: str) -> str:
        return text.replace('w:type="paragraph" w:styleId="Quote"', 'w:type="character" w:styleId="Quote"')

    (message,) = refusals(edited(tmp_path, "word/styles.xml", retype))
    assert message.startswith("house.docx: there is no paragraph style 'Quote'")


def test_fonts_colours_and_sizes_are_those_of_the_file(tmp_path: Path) -> None:
    path = edited(
        tmp_path, "word/styles.xml", lambda text: text.replace("Arial", "Georgia").replace("1F3864", "7A1F1F")
    )
    word = WordFile(everything(), read_reference(path))
    assert "Georgia" in word.text("word/styles.xml")
    assert "1F3864" not in word.text("word/styles.xml")


def test_the_language_is_that_of_the_report_and_not_that_of_the_file(tmp_path: Path) -> None:
    tagged = '<w:rPr><w:lang w:val="fr-BE"/>'
    path = edited(tmp_path, "word/styles.xml", lambda text: text.replace("<w:rPr>", tagged))
    word = WordFile(document(paragraph("x"), language=Language.NL), read_reference(path))
    assert values(word.xml("word/styles.xml"), "lang") == ["nl-BE"]
    assert values(word.xml("word/settings.xml"), "themeFontLang") == ["nl-BE"]
    assert b"fr-BE" not in b"".join(word.parts.values())


def test_tables_and_page_numbers_fit_the_page_of_the_file(tmp_path: Path) -> None:
    path = edited(tmp_path, "word/document.xml", lambda text: re.sub(r'w:(left|right)="1418"', r'w:\1="2000"', text))
    word = WordFile(everything(), read_reference(path))
    (margins,) = word.body.iter(f"{W}pgMar")
    assert (margins.get(f"{W}left"), margins.get(f"{W}right")) == ("2000", "2000")
    assert {one.get(f"{W}w") for one in word.body.iter(f"{W}tblW")} == {str(11906 - 4000)}


def test_a_page_without_room_for_text_is_refused(tmp_path: Path) -> None:
    path = edited(tmp_path, "word/document.xml", lambda text: text.replace('w:left="1418"', 'w:left="9000"'))
    assert refusals(path) == [
        "house.docx: the margins leave less than 5 cm for the text (correct the page set-up: Layout > Margins) "
        "[reference-page]"
    ]


def test_the_text_of_the_file_is_ignored(tmp_path: Path) -> None:
    house = read_reference(saved(default_parts(), tmp_path))
    assert text_of(WordFile(document(paragraph("x")), house).body) == "x"


def test_a_header_brings_its_logo_along(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/media/logo.png"] = b"\x89PNG\r\n\x1a\n"
    parts["word/header1.xml"] = banner('<w:r><w:drawing><x xmlns="y" r:embed="rId7"/></w:drawing></w:r>')
    relate(parts, "word/header1.xml", "rId7", "image", "media/logo.png")
    allow(parts, "png", "image/png")
    word = WordFile(document(paragraph("x")), read_reference(saved(parts, tmp_path)))
    assert word.parts["word/media/logo.png"] == b"\x89PNG\r\n\x1a\n"
    assert word.relationships("word/_rels/header1.xml.rels")["rId7"][0] == "media/logo.png"
    assert b'Extension="png"' in word.parts["[Content_Types].xml"]


def test_a_link_in_a_header_stays_a_link(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header1.xml"] = banner(f'<w:hyperlink r:id="rId3">{run("site")}</w:hyperlink>')
    relate(parts, "word/header1.xml", "rId3", "hyperlink", "https://diplomatie.belgium.be", "External")
    word = WordFile(document(paragraph("x")), read_reference(saved(parts, tmp_path)))
    assert word.relationships("word/_rels/header1.xml.rels") == {"rId3": ("https://diplomatie.belgium.be", "External")}


def test_settings_that_shape_the_page_are_taken_over_and_no_others(tmp_path: Path) -> None:
    more = "<w:trackRevisions/><w:mirrorMargins/><w:updateFields/><w:evenAndOddHeaders/>"
    path = edited(
        tmp_path, "word/settings.xml", lambda text: text.replace("<w:defaultTabStop", f"{more}<w:defaultTabStop")
    )
    tags = [one.tag.removeprefix(W) for one in WordFile(document(), read_reference(path)).xml("word/settings.xml")]
    assert "mirrorMargins" in tags
    assert tags.index("mirrorMargins") < tags.index("defaultTabStop") < tags.index("evenAndOddHeaders")
    assert not {"trackRevisions", "updateFields"} & set(tags)


def test_the_properties_of_the_file_do_not_reach_the_report(tmp_path: Path) -> None:
    path = edited(tmp_path, "docProps/core.xml", lambda text: text.replace(">reportgen<", ">J. Janssens<"))
    word = WordFile(document(title="Rapport"), read_reference(path))
    assert b"Janssens" not in b"".join(word.parts.values())


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    path = saved(default_parts(), tmp_path)
    assert written(everything(), read_reference(path)) == written(everything(), read_reference(path))


def test_a_file_without_styles_or_settings_says_what_is_missing(tmp_path: Path) -> None:
    parts = default_parts()
    kinds = "styles|settings|theme|numbering"
    changed(
        parts, "word/_rels/document.xml.rels", lambda text: re.sub(rf"<Relationship [^>]*/({kinds})\"[^>]*/>", "", text)
    )
    assert len(refusals(saved(parts, tmp_path))) == len(default_reference().style_ids)


def test_a_file_without_section_properties_has_the_default_page_and_no_headers(tmp_path: Path) -> None:
    path = edited(tmp_path, "word/document.xml", lambda text: re.sub(r"<w:sectPr>.*?</w:sectPr>", "", text))
    house = read_reference(path)
    assert (house.page, house.banners, house.title_page) == (default_reference().page, (), False)
    assert text_of(WordFile(document(heading("h", 1, "x")), house).body) == "x"
