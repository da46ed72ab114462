"""What stands in a paragraph: characters, breaks, links, formatting, languages, content controls, hidden text."""

from __future__ import annotations

import pytest

from reportgen.document import Inline, Run, plain

from .word_xml import Reader, by_key, p, part, r, styles, texts


def runs(read: Reader, body: str, extra_styles: str = "") -> tuple[Inline, ...]:
    """The content of the first paragraph."""
    reading = read(body, {"word/styles.xml": styles(extra_styles)})
    return next(iter(by_key(reading.document).values())).content


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:t>a</w:t><w:br/><w:t>b</w:t>", "a\vb"),
        ("<w:t>a</w:t><w:cr/><w:t>b</w:t>", "a\vb"),
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:ptab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>9</w:t><w:noBreakHyphen/><w:t>4</w:t>", "9‑4"),
        ("<w:t>stupé</w:t><w:softHyphen/><w:t>fiants</w:t>", "stupéfiants"),
        ('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>', "a\vb"),
        ('<w:t>a</w:t><w:br w:type="page"/>', "a"),
        ("<w:br/><w:t>a</w:t>", "a"),
        ("<w:lastRenderedPageBreak/><w:t>a</w:t>", "a"),
        ('<w:t>Δ = </w:t><w:sym w:font="Symbol" w:char="F044"/>', "Δ = Δ"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/><w:t> fait</w:t>', "✓ fait"),
        (
            "<w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby>",
            "漢 (kan)",
        ),
        ("<!-- a comment of XML --><w:t>a</w:t>", "a"),
        ("<w:t>a</w:t><w:t></w:t><w:t>b</w:t>", "ab"),
    ],
)
def test_what_a_run_holds_is_read_as_it_is_seen(read: Reader, xml: str, text: str) -> None:
    assert read.texts(p(f"<w:r>{xml}</w:r>")) == [text]


@pytest.mark.parametrize(
    "around",
    [
        "<w:smartTag>{}</w:smartTag>",
        "<w:customXml>{}</w:customXml>",
        '<w:sdt><w:sdtPr><w:alias w:val="titre"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>',
        '<w:dir w:val="ltr">{}</w:dir>',
        '<w:bdo w:val="ltr">{}</w:bdo>',
        '<w:hyperlink w:anchor="x">{}</w:hyperlink>',
        '<w:fldSimple w:instr="QUOTE x">{}</w:fldSimple>',
        '<mc:AlternateContent><mc:Choice Requires="w14">{}</mc:Choice><mc:Fallback><w:r><w:t>no</w:t></w:r>'
        "</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_text_is_read_through_whatever_stands_around_it(read: Reader, around: str) -> None:
    assert read.texts(p(r("a ") + around.format(r("b")) + r(" c"))) == ["a b c"]
    assert read.texts(p(r("a ") + around.format(around.format(r("b"))) + r(" c"))) == ["a b c"]


def test_bold_italic_and_raised_text_is_told(read: Reader) -> None:
    body = p(
        r("a", "<w:b/>") + r("b", "<w:i/>") + r("c", '<w:vertAlign w:val="subscript"/>')
        + r("d", '<w:vertAlign w:val="superscript"/>') + r("e", '<w:b w:val="0"/>')
    )  # fmt: skip
    assert runs(read, body) == (
        Run("a", strong=True),
        Run("b", em=True),
        Run("c", sub=True),
        Run("d", sup=True),
        Run("e"),
    )


def test_formatting_comes_from_character_styles_too(read: Reader) -> None:
    extra = (
        '<w:style w:type="character" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:basedOn w:val="Base"/>'
        '<w:rPr><w:b/><w:lang w:val="en-US"/></w:rPr></w:style>'
    )
    body = p(r("a", '<w:rStyle w:val="Fort"/>') + r("b", '<w:rStyle w:val="Fort"/><w:b w:val="false"/>'))
    expected = (Run("a", strong=True, em=True, lang="en"), Run("b", em=True, lang="en"))
    assert runs(read, body + p(r("Le texte est en français.")), extra) == expected


def test_runs_of_the_same_look_are_one(read: Reader) -> None:
    assert runs(read, p(r("a") + r("b", "<w:rFonts/>") + r("c", '<w:color w:val="FF0000"/>'))) == (Run("abc"),)


def test_a_phrase_in_another_language_is_told_and_the_document_s_own_is_not(read: Reader) -> None:
    body = p(
        r("Le rapport ", '<w:lang w:val="fr-BE"/>')
        + r("Jaarverslag", '<w:lang w:val="nl-BE"/>')
        + r(" de la Chambre, qui est publié par les services", '<w:lang w:val="fr-FR"/>')
    )
    first, second, third = runs(read, body)
    assert [one.lang for one in (first, second, third) if isinstance(one, Run)] == ["", "nl", ""]


def test_a_right_to_left_phrase_has_the_language_of_its_script(read: Reader) -> None:
    word = r("السلام", '<w:rtl/><w:lang w:val="fr-BE" w:bidi="ar-MA"/>')
    (_, phrase) = runs(read, p(r("Le mot ") + word))
    assert isinstance(phrase, Run)
    assert phrase.lang == "ar"


def test_the_language_most_text_is_tagged_with_is_no_foreign_one(read: Reader) -> None:
    french = "Le rapport est dans la langue de la Chambre et des services qui ne sont pas dans le pays, par la loi."
    (run,) = runs(read, p(r(french, '<w:lang w:val="en-US"/>')))
    assert isinstance(run, Run)
    assert run.lang == ""


def test_links_keep_their_address(read: Reader) -> None:
    body = p(f'<w:hyperlink r:id="l1" w:anchor="part">{r("voir")}</w:hyperlink>{r(" ici")}')
    reading = read(body, relationships={"l1": ("hyperlink", "https://example.org/a?b=1&c=2")})
    first, second = by_key(reading.document)["p1"].content
    assert isinstance(first, Run)
    assert (first.text, first.href) == ("voir", "https://example.org/a?b=1&c=2#part")
    assert second == Run(" ici")


def test_a_link_without_its_relationship_keeps_its_text(read: Reader) -> None:
    assert read.texts(p(f'<w:hyperlink r:id="none">{r("voir")}</w:hyperlink>')) == ["voir"]


def test_hidden_text_is_listed_and_not_read(read: Reader) -> None:
    reading = read(p(r("vu ") + r("caché", "<w:vanish/>")))
    assert texts(reading.document) == ["vu "]
    (problem,) = reading.unread
    assert (problem.code, problem.path, problem.severity) == ("read-hidden", "p1", "warning")
    assert "caché" in problem.message


def test_text_that_is_hidden_on_the_web_only_is_read(read: Reader) -> None:
    assert read.texts(p(r("vu", "<w:webHidden/>"))) == ["vu"]


def test_a_paragraph_style_may_hide_its_text(read: Reader) -> None:
    extra = '<w:style w:type="paragraph" w:styleId="Z"><w:name w:val="Z"/><w:rPr><w:vanish/></w:rPr></w:style>'
    reading = read(p(r("caché"), "Z") + p(r("vu")), {"word/styles.xml": styles(extra)})
    assert texts(reading.document) == ["vu"]
    assert [problem.code for problem in reading.unread] == ["read-hidden"]


def test_a_character_of_an_unknown_symbol_font_is_listed(read: Reader) -> None:
    reading = read(p('<w:r><w:t>a</w:t><w:sym w:font="Cavalier" w:char="F041"/></w:r>'))
    assert texts(reading.document) == ["a\ufffd"]
    assert [problem.code for problem in reading.unread] == ["read-symbol"]


@pytest.mark.parametrize(("font", "typed", "shown"), [("Symbol", "abg 4", "αβγ 4"), ("Arial", "abg 4", "abg 4")])
def test_letters_typed_in_a_symbol_font_are_the_signs_that_are_seen(
    read: Reader, font: str, typed: str, shown: str
) -> None:
    (run,) = runs(read, p(r(typed, f'<w:rFonts w:ascii="{font}"/>')))
    assert run.text == shown


def test_private_characters_of_a_symbol_font_are_translated(read: Reader) -> None:
    (run,) = runs(read, p(r("\uf0b3 44", '<w:rFonts w:ascii="Symbol"/>')))
    assert run == Run("≥ 44")


def test_an_unknown_element_is_listed_and_its_text_is_read(read: Reader) -> None:
    reading = read(p(r("a ") + f"<w:futur>{r('b')}</w:futur>") + f"<w:bloc>{p(r('c'))}</w:bloc>")
    assert texts(reading.document) == ["a b", "c"]
    assert [problem.code for problem in reading.unread] == ["read-element", "read-element"]
    assert "<futur>" in reading.unread[0].message


def test_a_mark_for_a_missing_translation_is_told_from_what_a_person_marked_yellow(read: Reader) -> None:
    yellow = '<w:highlight w:val="yellow"/>'
    body = p(r("[texte français manquant]", yellow)) + p(r("à vérifier", yellow))
    found = by_key(read(body).document)
    assert [one.missing for line in found.values() for one in line.content if isinstance(one, Run)] == [True, False]


def test_equations_are_read_as_a_line_and_listed(read: Reader) -> None:
    equation = (
        "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
    )
    reading = read(p(r("x = ") + equation) + f"<m:oMathPara>{equation}</m:oMathPara>")
    assert texts(reading.document) == ["x = (a+b)/2", "(a+b)/2"]
    assert [problem.code for problem in reading.unread] == ["read-equation", "read-equation"]


def test_comments_stand_beside_the_text_with_the_key_of_their_block(read: Reader) -> None:
    mark = (
        '<w:commentRangeStart w:id="{0}"/>{1}<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>'
    )
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="Jeanne">{p(r(text))}</w:comment>'
        for number, text in (("0", "À revoir"), ("1", "Où ?"), ("2", "Perdu"))
    )
    body = p(mark.format("0", r("un"))) + p(r("deux ") + mark.format("1", r("mots")))
    reading = read(body, {"word/comments.xml": part("comments", comments)})
    assert texts(reading.document) == ["un", "deux mots"]
    assert [(one.key, one.text) for one in reading.comments] == [("p1", "À revoir"), ("p2", "Où ?"), ("", "Perdu")]


def test_a_block_is_placed_by_the_number_of_its_paragraph(read: Reader) -> None:
    line = by_key(read(p(r("un")) + p("") + p(r("trois"))).document)["p2"]
    assert (plain(line.content), line.location.line) == ("trois", 3)
    assert line.location.file == str(read.path)
