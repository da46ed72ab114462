"""Documents are joined on keys, or on what their blocks say; afterwards counterparts have the same key."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from reportgen.build import documents_of
from reportgen.document import (
    Block,
    Cell,
    Contents,
    Document,
    Figure,
    Heading,
    List,
    ListItem,
    Paragraph,
    Row,
    Run,
    Table,
    lines,
    plain,
)
from reportgen.language import Language
from reportgen.load import load
from reportgen.location import Location
from reportgen.model.reference import Reference
from reportgen.review.joined import Joined, join
from reportgen.review.joining.renamed import Renaming

HERE = Location("x.docx", 1)
SAMPLE = Path(__file__).parents[2] / "samples" / "2025"


def document(language: Language, *blocks: Block) -> Document:
    return Document(language, "", blocks)


def heading(key: str, text: str, level: int = 2) -> Heading:
    return Heading(key, level, (Run(text),), HERE)


def paragraph(key: str, text: str, role: str = "") -> Paragraph:
    return Paragraph(key, (Run(text),), HERE, role)


def listed(key: str, *texts: str) -> List:
    items = (ListItem(f"{key}/{n}", (Run(text),), HERE) for n, text in enumerate(texts, start=1))
    return List(key, False, tuple(items), HERE)


def table(key: str, *rows: tuple[str, ...], caption: str = "") -> Table:
    made = (
        Row(
            f"{key}/{n}",
            tuple(Cell(f"{key}/{n}/{place}", (Run(text),), HERE) for place, text in enumerate(texts, start=1)),
            HERE,
        )
        for n, texts in enumerate(rows, start=1)
    )
    return Table(key, (Run(caption),), tuple(made), HERE)


def fr(*blocks: Block) -> Document:
    return document(Language.FR, *blocks)


def nl(*blocks: Block) -> Document:
    return document(Language.NL, *blocks)


def texts(joined: Joined) -> list[tuple[str, str]]:
    """The pairs as texts; two texts of one side with a slash between them."""

    def side(held: tuple[object, ...]) -> str:
        return " / ".join(plain(line.content) for line in held)  # type: ignore[attr-defined]

    return [(side(pair.left), side(pair.right)) for pair in joined.pairs]


def test_documents_of_ours_are_joined_on_their_keys_alone() -> None:
    joined = join(
        fr(paragraph("a", "un"), paragraph("b", "deux")), nl(paragraph("b", "een"), paragraph("c", "x")), keyed=True
    )
    assert texts(joined) == [("un", ""), ("deux", "een"), ("", "x")]
    assert {pair.how for pair in joined.pairs} == {"key"}
    assert joined.keyed


def test_numbered_headings_join_what_stands_under_them() -> None:
    left = fr(
        heading("h1", "9.1 Actions"), paragraph("p1", "Des actions furent menées."),
        heading("h2", "9.3 Réseaux"), paragraph("p2", "Des réseaux existent."),
    )  # fmt: skip
    right = nl(heading("x", "9.3. Netwerken"), paragraph("y", "Er zijn netwerken."))
    joined = join(left, right, keyed=False)
    assert texts(joined) == [
        ("9.1 Actions", ""),
        ("Des actions furent menées.", ""),
        ("9.3 Réseaux", "9.3. Netwerken"),
        ("Des réseaux existent.", "Er zijn netwerken."),
    ]
    assert [pair.how for pair in joined.pairs] == ["place", "place", "number", "place"]
    assert [line.key for line in lines(joined.right)] == ["h2", "p2"]
    assert not joined.keyed


def test_facts_join_paragraphs_whatever_their_spelling() -> None:
    left = fr(
        paragraph("p1", "La saisie du 1er mars 2025 porte sur 2 500 kg."),
        paragraph("p2", "En avril 2025, 12,5 % des envois furent contrôlés."),
    )
    right = nl(paragraph("q", "In april 2025 werd 12,5% van de zendingen gecontroleerd."))
    joined = join(left, right, keyed=False)
    assert texts(joined)[1][1].startswith("In april")
    assert [pair.how for pair in joined.pairs] == ["place", "facts"]


def test_a_block_without_a_counterpart_keeps_a_key_of_its_own() -> None:
    left = fr(paragraph("p1", "Le rapport cite 44 tonnes."))
    right = nl(
        paragraph("p1", "Iets heel anders, dat nergens anders staat en lang is, 7 jaar."),
        paragraph("p2", "Het rapport noemt 44 ton."),
    )
    joined = join(left, right, keyed=False)
    assert [line.key for line in lines(joined.right)] == ["extra:p1", "p1"]
    assert joined.right.blocks[1].key == "p1"


def test_a_paragraph_that_was_cut_in_two_is_joined_with_both() -> None:
    long = "Le 3 mars 2025, 44 tonnes furent saisies à Anvers. Le 7 mai 2025, 12 tonnes le furent à Rotterdam."
    right = nl(
        paragraph("q1", "Op 3 maart 2025 werd in Antwerpen 44 ton in beslag genomen."),
        paragraph("q2", "Op 7 mei 2025 werd in Rotterdam 12 ton in beslag genomen."),
    )
    joined = join(fr(paragraph("p", long)), right, keyed=False)
    assert [(len(pair.left), len(pair.right)) for pair in joined.pairs] == [(1, 2)]
    assert joined.members == {"p": ("p", "extra:q2")}
    assert [line.key for line in lines(joined.right)] == ["p", "extra:q2"]
    back = join(right, fr(paragraph("p", long)), keyed=False)
    assert [(len(pair.left), len(pair.right)) for pair in back.pairs] == [(2, 1)]
    assert back.members == {"q1": ("q1", "q2")}


def test_rows_of_a_table_are_joined_like_blocks_and_cells_in_order() -> None:
    left = fr(table("t", ("Année", "Tonnes"), ("2023", "116"), ("2024", "44"), ("2025", "55"), caption="Saisies"))
    right = nl(table("u", ("Jaar", "Ton"), ("2023", "116"), ("2025", "55"), caption="Inbeslagnames"))
    joined = join(left, right, keyed=False)
    found = joined.right.blocks[0]
    assert isinstance(found, Table)
    assert (found.key, [row.key for row in found.rows]) == ("t", ["t/1", "t/2", "t/4"])
    assert [cell.key for cell in found.rows[2].cells] == ["t/4/1", "t/4/2"]
    assert ("2024", "") in texts(joined)
    assert ("Saisies", "Inbeslagnames") in texts(joined)


def test_a_cell_that_one_side_has_more_stands_alone() -> None:
    joined = join(fr(table("t", ("2023", "116"))), nl(table("u", ("2023", "116", "extra"))), keyed=False)
    assert texts(joined) == [("", ""), ("2023", "2023"), ("116", "116"), ("", "extra")]
    assert [line.key for line in lines(joined.right)] == ["t/caption", "t/1/1", "t/1/2", "extra:u/1/3"]


def test_items_are_joined_and_their_list_with_them() -> None:
    left = fr(listed("l", "Colombie : 3 postes", "Pérou : 2 postes"))
    right = nl(listed("m", "Colombia: 3 posten", "Chili: 5 posten", "Peru: 2 posten"))
    joined = join(left, right, keyed=False)
    found = joined.right.blocks[0]
    assert isinstance(found, List)
    assert (found.key, [item.key for item in found.items]) == ("l", ["l/1", "extra:m/2", "l/2"])


def test_figures_and_contents_are_joined() -> None:
    def figure(key: str, caption: str, inner: str) -> Figure:
        return Figure(key, (Run(caption),), (paragraph(f"{key}/p1", inner),), HERE)

    left = fr(Contents("toc", (Run("Sommaire"),), HERE), figure("f", "Saisies 2025", "Source : douane"))
    right = nl(Contents("nav", (Run("Inhoud"),), HERE), figure("g", "Inbeslagnames 2025", "Bron: douane"))
    joined = join(left, right, keyed=False)
    assert [block.key for block in joined.right.blocks] == ["toc", "f"]
    assert [line.key for line in lines(joined.right)] == ["toc", "f/caption", "f/p1"]


def test_an_empty_document_joins_nothing() -> None:
    assert texts(join(fr(), nl(paragraph("a", "x")), keyed=False)) == [("", "x")]
    assert join(fr(), nl(), keyed=False).pairs == ()


@pytest.fixture(scope="module")
def pair(reference: Reference) -> tuple[Document, Document]:
    """The sample, its Dutch side with keys that mean nothing in the French one."""
    made = documents_of(load(SAMPLE), reference)
    mine, yours = made[Language.FR], made[Language.NL]
    return mine, Renaming({}).document(yours)


def without(document: Document, rate: float, seed: int) -> Document:
    """The document with some of its blocks left out."""
    chance = random.Random(seed)
    return replace(document, blocks=tuple(block for block in document.blocks if chance.random() >= rate))


def wrong(joined: Joined, right: Document) -> tuple[int, int, int]:
    """How many pairs are right, wrong, and missed though both sides have them; `right` has the true keys, marked."""
    true = dict(zip((line.key for line in lines(joined.right)), (line.key for line in lines(right)), strict=True))
    known = {key.removeprefix("extra:") for key in true.values()}
    right_, wrong_, missed = 0, 0, 0
    for pair_ in joined.pairs:
        mine = {line.key for line in pair_.left}
        yours = {true[line.key].removeprefix("extra:") for line in pair_.right}
        if mine and yours:
            right_ += bool(mine & yours)
            wrong_ += not mine & yours
        else:
            missed += bool(mine & known)
    return right_, wrong_, missed


def test_every_text_of_the_sample_finds_its_counterpart_without_keys(pair: tuple[Document, Document]) -> None:
    left, right = pair
    joined = join(left, right, keyed=False)
    assert wrong(joined, right) == (len(list(lines(left))), 0, 0)
    assert [line.key for line in lines(joined.right)] == [line.key for line in lines(left)]
    assert [block.key for block in joined.right.blocks] == [block.key for block in left.blocks]


def test_a_tenth_of_the_blocks_may_be_missing_on_either_side(pair: tuple[Document, Document]) -> None:
    left, right = (without(side, 0.1, seed) for seed, side in enumerate(pair))
    joined = join(left, right, keyed=False)
    good, bad, missed = wrong(joined, right)
    assert bad + missed <= good / 200
    keys = [line.key for line in lines(joined.right)]
    assert len(keys) == len(set(keys))


def test_headings_are_a_help_and_no_need(pair: tuple[Document, Document]) -> None:
    def flat(document_: Document) -> Document:
        blocks = (
            Paragraph(block.key, block.content, block.location) if isinstance(block, Heading) else block
            for block in document_.blocks
        )
        return replace(document_, blocks=tuple(blocks))

    left, right = (flat(side) for side in pair)
    good, bad, missed = wrong(join(left, right, keyed=False), right)
    assert bad + missed <= good / 200
