"""Text in Word: its formatting, language, links and footnotes, and every character a text may hold."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reportgen.document import Fact, Footnote, Inline, Run
from reportgen.write.docx.direction import MARK
from reportgen.write.docx.runs import field

from ..documents import SOURCE, document, everything, heading, paragraph, small_table
from .word_file import R, W, WordFile, style_of, text_of, values

RELATIONSHIPS = "word/_rels/footnotes.xml.rels"


def body_of(*content: Inline) -> etree._Element:
    """The paragraph that this content becomes."""
    return WordFile(document(paragraph(content))).paragraphs("BodyText")[0]


def unmarked(text: str) -> str:
    """A text without the marks of direction that the file adds."""
    return text.replace(MARK, "")


def run_xml(run: Run) -> str:
    """The one run of a paragraph as text, without namespaces."""
    element = body_of(run).find(f"{W}r")
    assert element is not None
    text = etree.tostring(element, encoding="unicode")
    return text.replace(text[text.index(" xmlns") : text.index(">")], "", 1)


@pytest.mark.parametrize(
    ("run", "properties"),
    [
        (Run("x"), ""),
        (Run("x", strong=True), "<w:b/><w:bCs/>"),
        (Run("x", em=True), "<w:i/><w:iCs/>"),
        (Run("x", sub=True), '<w:vertAlign w:val="subscript"/>'),
        (Run("x", sup=True), '<w:vertAlign w:val="superscript"/>'),
        (Run("x", missing=True), '<w:highlight w:val="yellow"/>'),
        (Run("x", strong=True, em=True, missing=True), '<w:b/><w:bCs/><w:i/><w:iCs/><w:highlight w:val="yellow"/>'),
        (Run("x", fact=Fact("quantity", "44", "T")), ""),
    ],
)
def test_formatting_becomes_run_properties_in_the_order_of_the_schema(run: Run, properties: str) -> None:
    expected = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    assert run_xml(run) == f'<w:r>{expected}<w:t xml:space="preserve">x</w:t></w:r>'


@pytest.mark.parametrize(
    ("lang", "tag"), [("nl", "nl-BE"), ("fr", "fr-BE"), ("en", "en-GB"), ("es", "es-ES"), ("ar", "ar-SA"), ("uk", "uk")]
)
def test_only_a_phrase_in_another_language_carries_a_language(lang: str, tag: str) -> None:
    made = body_of(Run("dit is "), Run("autre chose", lang=lang))
    assert values(made, "lang") == [tag]


def test_a_line_break_stays_a_line_break_in_the_same_paragraph() -> None:
    assert text_of(body_of(Run("un\vdeux\v\vtrois"))) == "un\vdeux\v\vtrois"


@pytest.mark.parametrize(
    "text",
    [
        "a & b",
        "<w:p/>",
        "5 > 4 < 6",
        '"guillemets"',
        "l'été",
        "]]>",
        "&amp;",
        "🚢 emoji",
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
        "e\u0301",
        "العربية",
        "44\u00a0tonnes",
        "sou\u00adli\u00adgné",
        "36\u2011ter",
    ],
)
def test_signs_of_xml_accents_emoji_and_rare_scripts_are_text(text: str) -> None:
    assert unmarked(text_of(body_of(Run(text)))) == text


def test_spaces_at_the_ends_of_a_run_are_kept() -> None:
    assert text_of(body_of(Run(" a "), Run(" b ", strong=True))) == " a  b "


xml_text = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff\r").filter(
        lambda character: character in "\t\n\v" or ord(character) >= 0x20
    ),
    max_size=60,
)


@settings(max_examples=60)
@given(xml_text)
def test_any_text_survives_in_the_file(text: str) -> None:
    assert unmarked(text_of(body_of(Run(text)))) == unmarked(text)


@settings(max_examples=60)
@given(xml_text)
def test_any_text_survives_in_a_footnote(text: str) -> None:
    word = WordFile(document(paragraph((Run("x"), Footnote((Run(text),))))))
    assert unmarked(text_of(word.xml("word/footnotes.xml"))) == f" {unmarked(text)}"


def test_a_link_is_an_external_relationship() -> None:
    address = "https://example.org/é?a=1&b=<2>#c"
    word = WordFile(document(paragraph(Run("lien", href=address))))
    (link,) = word.body.iter(f"{W}hyperlink")
    assert word.relationships()[str(link.get(f"{R}id"))] == (address, "External")
    assert text_of(link) == "lien"
    assert values(link, "rStyle") == ["Hyperlink"]


def test_the_same_address_is_one_relationship() -> None:
    address = "https://example.org/"
    word = WordFile(document(paragraph((Run("a", href=address), Run("b"), Run("c", href=address)))))
    assert [target for target, _ in word.relationships().values()].count(address) == 1


def test_a_link_in_a_footnote_belongs_to_the_footnotes() -> None:
    word = WordFile(document(paragraph((Run("44"), SOURCE))))
    (link,) = word.xml("word/footnotes.xml").iter(f"{W}hyperlink")
    assert word.relationships(RELATIONSHIPS)[str(link.get(f"{R}id"))] == ("https://example.org/a?b=1&c=2", "External")


def test_a_footnote_is_a_real_footnote() -> None:
    word = WordFile(document(paragraph((Run("44"), SOURCE))))
    (mark,) = word.body.iter(f"{W}footnoteReference")
    notes = {note.get(f"{W}id"): note for note in word.xml("word/footnotes.xml")}
    note = notes[mark.get(f"{W}id")]
    assert text_of(note) == " Douane, Cijfers (lien)"
    assert values(note, "pStyle") == ["FootnoteText"]
    assert values(note, "lang") == ["nl-BE"]
    assert note.find(f".//{W}footnoteRef") is not None


def test_the_footnotes_part_has_the_separators_that_settings_name() -> None:
    word = WordFile(document(paragraph("sans note")))
    kinds = {note.get(f"{W}id"): note.get(f"{W}type") for note in word.xml("word/footnotes.xml")}
    assert kinds == {"-1": "separator", "0": "continuationSeparator"}
    named = word.xml("word/settings.xml").iterfind(f"{W}footnotePr/{W}footnote")
    assert [one.get(f"{W}id") for one in named] == ["-1", "0"]


def test_a_footnote_that_is_repeated_refers_back_to_the_first_by_its_number() -> None:
    other = Footnote((Run("Police"),))
    word = WordFile(document(paragraph((Run("a"), SOURCE)), paragraph((Run("b"), other, Run("c"), SOURCE), "p2")))
    assert len(list(word.body.iter(f"{W}footnoteReference"))) == 2
    assert len(word.xml("word/footnotes.xml")) == 4
    codes = [(one.text or "").split() for one in word.body.iter(f"{W}instrText")]
    assert [code[0] for code in codes] == ["NOTEREF"]
    target = codes[0][1]
    starts = {start.get(f"{W}name"): start for start in word.body.iter(f"{W}bookmarkStart")}
    reference = starts[target].getnext()
    assert reference is not None
    assert reference.find(f"{W}footnoteReference") is not None
    assert text_of(word.paragraphs("BodyText")[1]) == "bc1"


def test_footnotes_at_the_same_place_are_kept_apart() -> None:
    made = body_of(Run("x"), Footnote((Run("a"),)), Footnote((Run("b"),)), Run("."))
    assert text_of(made) == "x, ."


def test_footnotes_are_numbered_in_the_order_of_the_text() -> None:
    word = WordFile(everything())
    numbers = [int(str(mark.get(f"{W}id"))) for mark in word.body.iter(f"{W}footnoteReference")]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_field_brings_its_result_along() -> None:
    assert field("SEQ <Table>", "3").count("<w:fldChar ") == 3
    assert "SEQ &lt;Table&gt;" in field("SEQ <Table>", "3")
    assert '<w:t xml:space="preserve">3</w:t>' in field("SEQ <Table>", "3")


def test_a_cross_reference_is_a_field_with_its_result_and_leads_to_the_label_of_the_caption() -> None:
    cite = paragraph((Run("voir "), Run("Tableau\u00a01", em=True, ref="t/caption")))
    word = WordFile(document(cite, small_table("t"), small_table("u")))
    codes = [" ".join((code.text or "").split()) for code in word.body.iter(f"{W}instrText")]
    name = codes[0].split()[1]
    assert codes[0] == f"REF {name} \\h"
    assert name.startswith("_Ref")
    assert text_of(word.paragraphs()[0]) == "voir Tableau\u00a01"
    (start,) = (one for one in word.body.iter(f"{W}bookmarkStart") if one.get(f"{W}name") == name)
    inside = []
    for one in start.itersiblings():
        if one.tag == f"{W}bookmarkEnd" and one.get(f"{W}id") == start.get(f"{W}id"):
            break
        inside.append(text_of(one))
    assert "".join(inside) == "Tableau\u00a01"


def test_a_cross_reference_to_a_section_leads_to_the_text_of_its_heading() -> None:
    word = WordFile(document(paragraph((Run("Lacunes", ref="g/h"),)), heading("g/h", 2, "Lacunes")))
    (code,) = ((one.text or "").split() for one in word.body.iter(f"{W}instrText"))
    (marked,) = (one for one in word.body.iter(f"{W}bookmarkStart") if one.get(f"{W}name") == code[1])
    parent = marked.getparent()
    assert parent is not None
    assert (style_of(parent), text_of(parent)) == ("Heading1", "Lacunes")


def test_a_link_within_the_document_leads_to_a_bookmark_and_to_no_address() -> None:
    word = WordFile(document(paragraph((Run("plus loin", href="#g/h"),)), heading("g/h", 2, "Lacunes")))
    (link,) = word.body.iter(f"{W}hyperlink")
    names = [one.get(f"{W}name") for one in word.paragraphs("Heading1")[0].iter(f"{W}bookmarkStart")]
    assert [link.get(f"{W}anchor")] == names
    assert not [target for target, mode in word.relationships().values() if mode == "External"]
