"""Kinds of blocks: headings, roles and lists are told by the names of styles, by outline levels and by numbering."""

from __future__ import annotations

import pytest

from reportgen.document import Heading, List, ListItem, Paragraph

from .word_xml import Reader, p, part, r, styles, tbl, tc, texts, tr


def style(identifier: str, name: str, properties: str = "", based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/>{base}'
        f"<w:pPr>{properties}</w:pPr></w:style>"
    )


def level(read: Reader, extra: str, used: str, properties: str = "") -> int:
    """The level of a heading in the style `used`; 0 when it is none."""
    (block,) = read(p(r("Titre"), used, properties), {"word/styles.xml": styles(extra)}).document.blocks
    return block.level if isinstance(block, Heading) else 0


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Title", 1),
        ("heading 1", 2),
        ("Heading 3", 4),
        ("heading 9", 10),
        ("Titre 2", 3),
        ("Kop 1", 2),
        ("Titel", 1),
        ("Heading", 0),
        ("Body Text", 0),
    ],
)
def test_headings_are_told_by_the_name_of_their_style(read: Reader, name: str, wanted: int) -> None:
    assert level(read, style("S", name), "S") == wanted


def test_a_style_based_on_a_heading_is_a_heading(read: Reader) -> None:
    extra = style("A", "Chapitre rapport", based_on="Titre1") + style("B", "Chapitre annexe", based_on="A")
    assert level(read, extra, "B") == 2


def test_styles_based_on_each_other_in_a_circle_are_read(read: Reader) -> None:
    assert level(read, style("A", "a", based_on="B") + style("B", "b", based_on="A"), "A") == 0


def test_an_outline_level_makes_a_heading(read: Reader) -> None:
    assert level(read, style("S", "Rubrique", '<w:outlineLvl w:val="1"/>'), "S") == 3
    assert level(read, style("S", "Rubrique"), "S", '<w:outlineLvl w:val="0"/>') == 2
    assert level(read, style("S", "Rubrique"), "S", '<w:outlineLvl w:val="9"/>') == 0


def test_a_paragraph_without_a_style_has_the_default_one(read: Reader) -> None:
    extra = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="heading 2"/></w:style>'
    assert level(read, extra, "") == 3


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Subtitle", "subtitle"),
        ("Source", "source"),
        ("Note", "note"),
        ("Notice", "notice"),
        ("Quote", "quotation"),
        ("Intense Quote", "quotation"),
        ("Quotations", "quotation"),
        ("Normal", ""),
    ],
)
def test_roles_are_told_by_the_name_of_the_style(read: Reader, name: str, role: str) -> None:
    (block,) = read(p(r("x"), "S"), {"word/styles.xml": styles(style("S", name))}).document.blocks
    assert isinstance(block, Paragraph)
    assert block.role == role


def test_empty_paragraphs_are_no_blocks(read: Reader) -> None:
    assert texts(read(p("") + p(r("a")) + p("<w:r><w:br/></w:r>") + p(r(""))).document) == ["a"]


# -- lists ------------------------------------------------------------------------------------------------------------


def levels(*formats: tuple[str, str]) -> str:
    """Levels of a numbering definition, from (format, text)."""
    return "".join(
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for number, (style, text) in enumerate(formats)
    )


BULLETS = levels(("bullet", "•"), ("bullet", "–"), ("decimal", "%3."))
NUMBERS = levels(("decimal", "%1."), ("lowerLetter", "%2)"))
LEGAL = levels(("decimal", "%1."), ("decimal", "%1.%2"), ("upperRoman", "%1.%2.%3"))
ARTICLES = levels(("decimal", "Article %1"), ("lowerRoman", "(%2)"))
DEFINITIONS = {"1": BULLETS, "2": NUMBERS, "3": LEGAL, "4": ARTICLES}


def numbering(extra: str = "") -> dict[str, str]:
    """The numbering part: instances 1 to 4 of the definitions above, 12 another one of NUMBERS, and `extra`."""
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">{content}</w:abstractNum>'
        for number, content in DEFINITIONS.items()
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{restart}</w:num>'
        for number, definition, restart in (
            *((one, one, "") for one in DEFINITIONS),
            ("12", "2", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
        )
    )
    return {"word/numbering.xml": part("numbering", definitions + instances + extra)}


def item(text: str, number: int | str = 1, depth: int = 0, used: str = "") -> str:
    return p(r(text), used, f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def tree(found: List) -> list[object]:
    """A list as nested Python lists, its order before it."""

    def branch(one: ListItem) -> object:
        name = texts_of(one)
        return [name, *(tree(nested) for nested in one.nested)] if one.nested else name

    return ["1" if found.ordered else "•", *(branch(one) for one in found.items)]


def texts_of(one: ListItem) -> str:
    return "".join(run.text for run in one.content)  # type: ignore[union-attr]


def lists(read: Reader, body: str, extra: str = "") -> list[object]:
    """The lists of a body."""
    document = read(body, numbering(extra)).document
    return [tree(block) if isinstance(block, List) else type(block).__name__ for block in document.blocks]


def test_a_list_is_numbered_or_not_by_its_format(read: Reader) -> None:
    assert lists(read, item("a") + item("b")) == [["•", "a", "b"]]
    assert lists(read, item("a", 2) + item("b", 2)) == [["1", "a", "b"]]


def test_lists_nest_by_their_level(read: Reader) -> None:
    body = item("a") + item("b", depth=1) + item("c", depth=2) + item("d", depth=1) + item("e")
    assert lists(read, body) == [["•", ["a", ["•", ["b", ["1", "c"]], "d"]], "e"]]


def test_a_list_may_begin_deep(read: Reader) -> None:
    assert lists(read, item("a", depth=2) + item("b")) == [["1", "a"], ["•", "b"]]


def test_another_numbering_begins_another_list(read: Reader) -> None:
    assert lists(read, item("a", 2) + item("b", 12)) == [["1", "a"], ["1", "b"]]
    assert lists(read, item("a", 1) + item("b", 2)) == [["•", "a"], ["1", "b"]]


def test_a_paragraph_between_items_ends_the_list(read: Reader) -> None:
    assert lists(read, item("a") + p(r("x")) + item("b")) == [["•", "a"], "Paragraph", ["•", "b"]]


def test_a_style_may_put_a_paragraph_in_a_list_and_zero_takes_it_out(read: Reader) -> None:
    style_ = style("L", "Puces", '<w:numPr><w:numId w:val="1"/></w:numPr>') + style("M", "Puces 2", based_on="L")
    out = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    parts = numbering() | {"word/styles.xml": styles(style_)}
    kinds = [type(one).__name__ for one in read(p(r("a"), "M") + p(r("b"), "M", out), parts).document.blocks]
    assert kinds == ["List", "Paragraph"]


def test_the_numbers_of_a_list_that_does_not_begin_with_one_are_read(read: Reader) -> None:
    late = '<w:num w:numId="13"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/>'
    late += "</w:lvlOverride></w:num>"
    body = item("cinq", 13) + item("six", 13)
    assert [text[:2] for text in read.texts(body, numbering(late.format(5)))] == ["5.", "6."]
    assert read.texts(body, numbering(late.format(1))) == ["cinq", "six"]


def test_a_numbering_that_does_not_exist_makes_no_list(read: Reader) -> None:
    assert lists(read, item("a", 99)) == ["Paragraph"]


def test_a_definition_may_stand_in_a_style(read: Reader) -> None:
    extra = (
        f'<w:abstractNum w:abstractNumId="8"><w:styleLink w:val="S"/>{NUMBERS}</w:abstractNum>'
        '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="S"/></w:abstractNum>'
        '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
    )
    assert lists(read, item("a", 9), extra) == [["1", "a"]]


# -- numbers that stand nowhere in the text ---------------------------------------------------------------------------


def test_automatic_numbers_of_headings_are_read_as_they_are_seen(read: Reader) -> None:
    body = (
        item("Un", 3, 0, "Titre1")
        + item("Un un", 3, 1, "Kop2")
        + item("Un deux", 3, 1, "Kop2")
        + item("Profond", 3, 2, "Kop2")
        + item("Deux", 3, 0, "Titre1")
        + item("Deux un", 3, 1, "Kop2")
    )
    assert read.texts(body, numbering()) == [
        "1. Un",
        "1.1 Un un",
        "1.2 Un deux",
        "1.2.I Profond",
        "2. Deux",
        "2.1 Deux un",
    ]


def test_a_number_with_words_is_part_of_what_is_read(read: Reader) -> None:
    assert read.texts(item("Objet", 4) + item("Portée", 4, 1) + item("Entrée", 4), numbering()) == [
        "Article 1 Objet",
        "Portée",
        "Article 2 Entrée",
    ]


def test_a_heading_without_text_has_no_number_to_show_but_counts(read: Reader) -> None:
    body = item("", 3, 0, "Titre1") + item("Deux", 3, 0, "Titre1")
    assert read.texts(body, numbering()) == ["2. Deux"]


def test_a_numbering_may_start_again_and_start_elsewhere(read: Reader) -> None:
    again = '<w:num w:numId="33"><w:abstractNumId w:val="3"/>{}</w:num>'
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    body = item("a", 3, 0, "Titre1") + item("b", 33, 0, "Titre1") + item("c", 33, 0, "Titre1")
    assert read.texts(body, numbering(again.format(override))) == ["1. a", "7. b", "8. c"]
    assert read.texts(body, numbering(again.format(""))) == ["1. a", "2. b", "3. c"]


@pytest.mark.parametrize(
    ("style_", "shown"),
    [("upperLetter", "B"), ("lowerRoman", "ii"), ("decimalZero", "02"), ("none", ""), ("bullet", ""), ("other", "2")],
)
def test_the_formats_of_numbers(read: Reader, style_: str, shown: str) -> None:
    own = f'<w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="{style_}"/><w:lvlText w:val="%1"/></w:lvl>'
    extra = f'<w:num w:numId="50"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">{own}</w:lvlOverride></w:num>'
    assert read.texts(item("x", 50, 0, "Titre1"), numbering(extra)) == [f"{shown} x".strip()]


# -- content controls, text boxes in tables ---------------------------------------------------------------------------


def test_content_controls_around_blocks_rows_and_cells_are_read_through(read: Reader) -> None:
    def control(content: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>"

    body = control(p(r("a")) + control(p(r("b")))) + tbl(control(tr(tc("c"), control(tc(control(p(r("d"))))))))
    assert read.texts(body) == ["a", "b", "", "c", "d"]
