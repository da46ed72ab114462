"""Fields: results are text and instructions are not; contents, captions, notes and page numbers have their places."""

from __future__ import annotations

import pytest

from reportgen.document import Contents, Footnote, Run, Table
from reportgen.read.fields import Field

from .word_xml import Reader, by_key, deleted, field, keys, p, part, r, tbl, tc, texts, tr

BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def instruction(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def test_the_result_of_a_field_is_text_and_its_instruction_is_not(read: Reader) -> None:
    assert read.texts(p(r("Le ") + field('DATE \\@ "d MMMM"', r("21 janvier")) + r("."))) == ["Le 21 janvier."]


def test_an_instruction_may_stand_in_pieces(read: Reader) -> None:
    pieces = instruction("QUO") + "<w:r/>" + instruction("TE x")
    assert read.texts(p(BEGIN + pieces + SEPARATE + r("x") + END)) == ["x"]


def test_a_field_in_a_result_is_read_and_one_in_an_instruction_is_not(read: Reader) -> None:
    inner = field("PAGE", r("7"))
    assert read.texts(p(field("QUOTE", r("page ") + inner))) == ["page 7"]
    nested = BEGIN + instruction("IF ") + inner + instruction(" = 7") + SEPARATE + r("oui") + END
    assert read.texts(p(nested)) == ["oui"]


def test_a_field_may_span_paragraphs(read: Reader) -> None:
    body = p(BEGIN + instruction("QUOTE") + SEPARATE + r("un")) + p(r("deux") + END + r(" trois"))
    assert read.texts(body) == ["un", "deux trois"]


def test_a_field_that_was_deleted_leaves_no_trace(read: Reader) -> None:
    gone = f'<w:del w:id="1" w:author="A">{BEGIN}<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>{SEPARATE}</w:del>'
    body = p(r("a ") + gone + deleted("7") + f'<w:del w:id="2" w:author="A">{END}</w:del>' + r("b"))
    assert read.texts(body) == ["a b"]
    assert read.texts(body, tracked="rejected") == ["a 7b"]


def test_a_hyperlink_field_is_a_link(read: Reader) -> None:
    reading = read(p(field('HYPERLINK "https://example.org/" \\l "s1"', r("voir")) + r(".")))
    assert by_key(reading.document)["p1"].content == (Run("voir", href="https://example.org/#s1"), Run("."))


def test_a_form_shows_its_choices(read: Reader) -> None:
    def form(kind: str, properties: str) -> str:
        begin = f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{properties}</w:ffData></w:fldChar></w:r>'
        return begin + instruction(kind) + END

    box = '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'
    choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="non"/><w:listEntry w:val="oui"/></w:ddList>'
    body = p(form("FORMCHECKBOX", box) + r(" réponse : ") + form("FORMDROPDOWN", choice))
    assert read.texts(body) == ["☒ réponse : oui"]


def test_a_button_shows_its_words(read: Reader) -> None:
    assert read.texts(p(BEGIN + instruction("MACROBUTTON Nothing Cliquez ici") + END)) == ["Cliquez ici"]


@pytest.mark.parametrize("instruction_text", ["EQ \\f(1;2)", "AUTONUM"])
def test_a_field_that_keeps_no_result_is_listed(read: Reader, instruction_text: str) -> None:
    reading = read(p(r("a") + BEGIN + instruction(instruction_text) + END))
    assert [(one.code, one.path) for one in reading.unread] == [("read-field", "p1")]
    assert instruction_text in reading.unread[0].message


def test_text_in_a_field_that_never_ends_is_listed(read: Reader) -> None:
    reading = read(p(r("a") + BEGIN + r("perdu")))
    assert [one.code for one in reading.unread] == ["read-field"]
    assert "perdu" in reading.unread[0].message


def test_an_end_without_a_beginning_is_passed_over(read: Reader) -> None:
    assert read.texts(p(r("a") + END + SEPARATE + r("b"))) == ["ab"]


# -- contents ---------------------------------------------------------------------------------------------------------

ENTRIES = (
    p(BEGIN + instruction('TOC \\o "1-2" \\h') + SEPARATE + r("Un") + r("\t3"), "TOC1")
    + p(
        f'<w:hyperlink w:anchor="_Toc2">{r("Deux")}<w:r><w:tab/></w:r>{field("PAGEREF _Toc2", r("4"))}</w:hyperlink>',
        "TOC1",
    )
    + p(END)
)


def test_a_table_of_contents_is_its_heading_and_its_entries_stand_aside(read: Reader) -> None:
    reading = read(p(r("Sommaire"), "TOCHeading") + ENTRIES + p(r("Un"), "Titre1"))
    first, *rest = reading.document.blocks
    assert isinstance(first, Contents)
    assert (first.heading, len(rest)) == ((Run("Sommaire"),), 1)
    assert [(one.place, one.text) for one in reading.furniture] == [("contents", "Un\t3"), ("contents", "Deux\t4")]


def test_contents_without_a_heading_keep_their_place(read: Reader) -> None:
    kinds = [type(block).__name__ for block in read(p(r("a")) + ENTRIES + p(r("b"))).document.blocks]
    assert kinds == ["Paragraph", "Contents", "Paragraph"]


def test_an_ordinary_heading_before_contents_is_theirs(read: Reader) -> None:
    first = read(p(r("Table des matières"), "Titre1") + ENTRIES).document.blocks[0]
    assert isinstance(first, Contents)


def test_contents_in_a_content_control_are_read_likewise(read: Reader) -> None:
    body = f"<w:sdt><w:sdtContent>{p(r('Sommaire'), 'TOCHeading')}{ENTRIES}</w:sdtContent></w:sdt>"
    (only,) = read(body).document.blocks
    assert isinstance(only, Contents)


def test_entries_that_were_turned_into_text_are_entries_still(read: Reader) -> None:
    reading = read(p(r("Sommaire"), "TOCHeading") + p(r("Un\t3"), "TOC1") + p(r("Texte")))
    assert texts(reading.document) == ["Sommaire", "Texte"]
    assert [one.text for one in reading.furniture] == ["Un\t3"]


# -- captions ---------------------------------------------------------------------------------------------------------


def caption(word: str, number: str, rest: str, sequence: str = "Table") -> str:
    return p(r(word) + field(f"SEQ {sequence} \\* ARABIC", r(number)) + r(rest), "Caption")


@pytest.mark.parametrize(
    ("word", "rest"), [("Tableau\u00a0", " – Saisies"), ("Tableau ", " : Saisies"), ("Tabel ", ". Saisies")]
)
def test_a_caption_is_without_its_label_which_stands_aside(read: Reader, word: str, rest: str) -> None:
    reading = read(caption(word, "12", rest) + tbl(tr(tc("a"), tc("b"))))
    (table,) = reading.document.blocks
    assert isinstance(table, Table)
    assert table.caption == (Run("Saisies"),)
    assert reading.document.meta["table-label"] == word.strip()
    assert [(one.place, one.text) for one in reading.furniture] == [("label", f"{word}12")]


def test_a_simple_field_numbers_a_caption_too(read: Reader) -> None:
    body = p(r("Tableau ") + f'<w:fldSimple w:instr=" SEQ Table ">{r("1")}</w:fldSimple>' + r(" – Saisies"), "Caption")
    assert read.texts(body + tbl(tr(tc("a"), tc("b"))))[0] == "Saisies"


def test_a_caption_below_no_table_and_no_chart_is_that_of_a_figure(read: Reader) -> None:
    reading = read(p(r("Texte")) + caption("Figure ", "1", " – Carte", "Figure"))
    assert [type(block).__name__ for block in reading.document.blocks] == ["Paragraph", "Figure"]
    assert texts(reading.document) == ["Texte", "Carte"]
    assert reading.document.meta["figure-label"] == "Figure"


def test_a_caption_typed_by_hand_keeps_its_number(read: Reader) -> None:
    assert read.texts(p(r("Tableau 3 – Saisies"), "Caption") + tbl(tr(tc("a"), tc("b"))))[0] == "Tableau 3 – Saisies"


# -- references -------------------------------------------------------------------------------------------------------


def test_a_reference_shows_its_cached_text_and_leads_to_its_place(read: Reader) -> None:
    reading = read(p(r("voir ") + field("REF _Ref1 \\h", r("Tableau 3"))))
    assert by_key(reading.document)["p1"].content == (Run("voir "), Run("Tableau 3", href="#_Ref1"))


def test_a_reference_to_a_block_of_ours_leads_to_its_key(read: Reader) -> None:
    parts, names = keys("a", "b")
    body = p(field(f"REF {names['b']} \\h", r("b")), bookmark=names["a"]) + p(r("B"), bookmark=names["b"])
    assert by_key(read(body, parts).document)["a"].content == (Run("b", href="#b"),)


NOTES = part("footnotes", f'<w:footnote w:id="5">{p("<w:r><w:footnoteRef/></w:r>" + r(" Une note."))}</w:footnote>')
MARK = '<w:r><w:footnoteReference w:id="5"/></w:r>'
NOTE = Footnote((Run("Une note."),))


def test_a_repeated_mark_of_ours_is_the_note_again(read: Reader) -> None:
    marked = f'<w:bookmarkStart w:id="3" w:name="_rgnote1"/>{MARK}<w:bookmarkEnd w:id="3"/>'
    body = p(r("a") + marked) + p(r("b") + field("NOTEREF _rgnote1 \\h", r("1")))
    found = by_key(read(body, {"word/footnotes.xml": NOTES}).document)
    assert (found["p1"].content, found["p2"].content) == ((Run("a"), NOTE), (Run("b"), NOTE))


def test_a_repeated_mark_may_come_before_the_note(read: Reader) -> None:
    marked = f'<w:bookmarkStart w:id="3" w:name="_Ref9"/>{MARK}<w:bookmarkEnd w:id="3"/>'
    body = p(r("b") + field("NOTEREF _Ref9 \\f \\h", r("1"))) + p(r("a") + marked)
    assert by_key(read(body, {"word/footnotes.xml": NOTES}).document)["p1"].content == (Run("b"), NOTE)


def test_a_number_of_a_note_in_running_text_is_text(read: Reader) -> None:
    assert read.texts(p(r("voir la note ") + field("NOTEREF _Ref9 \\h", r("3")))) == ["voir la note 3"]


def test_the_words_of_an_instruction() -> None:
    field_ = Field('HYPERLINK "C:\\\\dir" \\l "a b" \\h')
    assert (field_.kind, field_.argument) == ("HYPERLINK", "C:\\dir")
    assert (field_.switch("l"), field_.switch("h"), field_.switch("x")) == ("a b", "", None)
