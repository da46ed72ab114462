"""Around the text: language, properties, header, footer and page; nothing that asks a question on opening."""

from __future__ import annotations

import pytest
from lxml import etree

from reportgen.language import Language

from ..documents import document, everything, paragraph
from .word_file import W, WordFile, text_of, values

CORE = "docProps/core.xml"


def property_of(word: WordFile, name: str) -> str:
    found = [one.text or "" for one in word.xml(CORE) if etree.QName(one).localname == name]
    return found[0] if found else ""


@pytest.mark.parametrize(("language", "tag"), [(Language.FR, "fr-BE"), (Language.NL, "nl-BE")])
def test_the_language_stands_in_defaults_theme_and_properties(language: Language, tag: str) -> None:
    word = WordFile(document(paragraph("x"), language=language))
    (defaults,) = word.xml("word/styles.xml").iterfind(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert (defaults.get(f"{W}val"), defaults.get(f"{W}eastAsia")) == (tag, tag)
    assert values(word.xml("word/settings.xml"), "themeFontLang") == [tag]
    assert property_of(word, "language") == tag


def test_ordinary_text_carries_no_language_of_its_own() -> None:
    word = WordFile(document(paragraph("x"), language=Language.NL))
    assert values(word.body, "lang") == []
    assert "en-US" not in "".join(word.text(name) for name in word.parts if name.endswith(".xml"))


def test_nothing_asks_to_update_fields_on_opening() -> None:
    word = WordFile(everything())
    assert all(b"updateFields" not in part for part in word.parts.values())
    assert "w:dirty" not in word.text()


def test_the_properties_say_what_the_report_is() -> None:
    word = WordFile(document(title="Rapport & <annexes>", subject="Stupéfiants", author="SPF", description="Résumé"))
    found = {name: property_of(word, name) for name in ("title", "subject", "creator", "lastModifiedBy", "description")}
    assert found == {
        "title": "Rapport & <annexes>",
        "subject": "Stupéfiants",
        "creator": "SPF",
        "lastModifiedBy": "SPF",
        "description": "Résumé",
    }


def test_no_date_of_writing_and_no_name_of_a_machine_is_in_the_file() -> None:
    word = WordFile(document())
    assert property_of(word, "created") == property_of(word, "modified") == ""
    assert b"python-docx" not in b"".join(word.parts.values())


def test_properties_too_long_for_word_are_cut_visibly() -> None:
    word = WordFile(document(title="x" * 255, author="y" * 256))
    assert property_of(word, "title") == "x" * 255
    assert property_of(word, "creator") == "y" * 254 + "…"


def test_the_header_carries_the_running_title_and_the_cover_has_none() -> None:
    word = WordFile(document(running_title="Rapport annuel & suites"))
    assert text_of(word.xml("word/header1.xml")) == "Rapport annuel & suites"
    assert text_of(word.xml("word/header2.xml")) == ""
    (section,) = word.body.iter(f"{W}sectPr")
    assert section.find(f"{W}titlePg") is not None
    kinds = [(one.tag.removeprefix(W), one.get(f"{W}type")) for one in section if one.tag.endswith("Reference")]
    assert sorted(kinds) == [
        ("footerReference", "default"),
        ("headerReference", "default"),
        ("headerReference", "first"),
    ]


@pytest.mark.parametrize(
    ("label", "text", "codes"),
    [
        ("Page {page} sur {pages}", "Page 1 sur 1", ["PAGE", "NUMPAGES"]),
        ("{pages} / {page}", "1 / 1", ["NUMPAGES", "PAGE"]),
        ("{page}", "1", ["PAGE"]),
        ("sans numéro", "sans numéro", []),
    ],
)
def test_the_footer_numbers_the_pages(label: str, text: str, codes: list[str]) -> None:
    footer = WordFile(document(page_label=label)).xml("word/footer1.xml")
    assert text_of(footer) == text
    assert [(one.text or "").strip() for one in footer.iter(f"{W}instrText")] == codes


def test_the_page_is_a4() -> None:
    (size,) = WordFile(document()).body.iter(f"{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_figures_are_typed_with_a_decimal_comma() -> None:
    settings = WordFile(document()).xml("word/settings.xml")
    assert (values(settings, "decimalSymbol"), values(settings, "listSeparator")) == ([","], [";"])
