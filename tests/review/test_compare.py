"""Two documents compared, as they are or as people edited them: each finding at its block, each divergence once."""

from __future__ import annotations

from dataclasses import replace

from reportgen.document import Cell, Document, Footnote, Heading, Inline, Paragraph, Row, Run, Table, plain
from reportgen.edits import Edit, EditKind
from reportgen.language import Language
from reportgen.location import Location
from reportgen.review.compare import Side, compare
from reportgen.review.finding import Finding

HERE = Location("x.docx", 3)
SEIZED = "Les douanes ont saisi 44 tonnes de cocaïne en 2024.", "De douane nam in 2024 44 ton cocaïne in beslag."
SIGNED = "L’accord a été signé le 7 juillet 1997 à Rabat.", "Het akkoord werd op 7 juli 1997 in Rabat ondertekend."
COSTS = "Le scanner a coûté 1,5 million d’euros.", "De scanner kostte 1,5 miljoen euro."


def document(language: Language, *blocks: tuple[str, str | tuple[Inline, ...]]) -> Document:
    """A document of paragraphs: key and text, or content."""
    made = (Paragraph(key, (Run(text),) if isinstance(text, str) else text, HERE) for key, text in blocks)
    title = Heading("h", 1, (Run("Rapport" if language is Language.FR else "Verslag"),), HERE)
    return Document(language, "", (title, *made))


def french(*blocks: tuple[str, str | tuple[Inline, ...]], edits: tuple[Edit, ...] = ()) -> Side:
    return Side(document(Language.FR, *blocks), edits)


def dutch(*blocks: tuple[str, str | tuple[Inline, ...]], edits: tuple[Edit, ...] = ()) -> Side:
    return Side(document(Language.NL, *blocks), edits)


def said(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.code, one.key) for one in findings if one.severity != "info"]


def test_documents_that_say_the_same_have_no_finding() -> None:
    assert compare(french(("a", SEIZED[0]), ("b", SIGNED[0])), dutch(("a", SEIZED[1]), ("b", SIGNED[1]))) == []


def test_findings_come_in_the_order_of_the_report_and_know_their_words() -> None:
    fr = french(("a", SEIZED[0].replace("44", "45")), ("b", SIGNED[0].replace("1997", "1998")))
    first, second = (one for one in compare(fr, dutch(("a", SEIZED[1]), ("b", SIGNED[1]))) if one.severity != "info")
    assert (first.key, second.key) == ("a", "b")
    assert first.fr_span is not None
    assert plain(fr.document.blocks[1].content)[slice(*first.fr_span)] == first.fr == "45 tonnes"  # type: ignore[union-attr]


def test_a_block_that_only_one_language_has_is_one_finding() -> None:
    found = compare(french(("a", SEIZED[0]), ("b", SIGNED[0])), dutch(("a", SEIZED[1])))
    assert said(found) == [("match-key", "b")]


def test_an_edit_that_explains_a_missing_block_is_told_and_its_absence_is_not() -> None:
    side = dutch(("a", SEIZED[1]), edits=(Edit(EditKind.DELETED, "b"),))
    assert said(compare(french(("a", SEIZED[0]), ("b", SIGNED[0])), side)) == [("edit-deleted", "b")]


def test_an_edit_made_in_both_languages_is_no_finding() -> None:
    deleted = (Edit(EditKind.DELETED, "b"),)
    assert compare(french(("a", SEIZED[0]), edits=deleted), dutch(("a", SEIZED[1]), edits=deleted)) == []


def test_blocks_joined_on_one_side_are_compared_with_both_of_the_other() -> None:
    fr = french(("a", f"{SEIZED[0]} {SIGNED[0]}"), edits=(Edit(EditKind.MERGED, "a", ("b",)),))
    assert said(compare(fr, dutch(("a", SEIZED[1]), ("b", SIGNED[1])))) == [("edit-merged", "a")]


def test_a_divergence_in_joined_blocks_is_told_at_the_block_that_holds_its_words() -> None:
    fr = french(("a", f"{SEIZED[0]} {SIGNED[0]}"), edits=(Edit(EditKind.MERGED, "a", ("b",)),))
    nl = dutch(("a", SEIZED[1]), ("b", SIGNED[1].replace("7 juli", "8 juli")))
    found = [one for one in compare(fr, nl) if one.code != "edit-merged" and one.severity != "info"]
    assert {one.key for one in found} <= {"a", "b"}
    assert any("8 juli" in one.nl or "7 juillet" in one.fr for one in found)


def test_pieces_of_a_block_are_compared_with_the_whole() -> None:
    before, after = "Les douanes ont saisi", "44 tonnes de cocaïne en 2024."
    cut = (Edit(EditKind.SPLIT, "a", ("after:a/1",)),)
    fr = french(("a", before), ("after:a/1", after), ("b", SIGNED[0]), edits=cut)
    assert said(compare(fr, dutch(("a", SEIZED[1]), ("b", SIGNED[1])))) == [("edit-split", "a")]


def test_that_a_text_was_changed_is_told_where_nothing_else_is_found() -> None:
    changed = (Edit(EditKind.CHANGED, "a", (), HERE),)
    nl = dutch(("a", SEIZED[1]))
    assert said(compare(french(("a", SEIZED[0].replace("ont", "avaient")), edits=changed), nl)) == [
        ("edit-changed", "a")
    ]
    other = compare(french(("a", SEIZED[0].replace("44", "45")), edits=changed), nl)
    assert "edit-changed" not in {one.code for one in other}
    assert {key for _, key in said(other)} == {"a"}


def test_that_a_text_was_typed_anew_on_both_sides_is_no_finding_of_itself() -> None:
    anew = (Edit(EditKind.REWRITTEN, "a", (), HERE),)
    assert compare(french(("a", COSTS[0]), edits=anew), dutch(("a", COSTS[1]), edits=anew)) == []


def test_a_note_is_compared_with_the_note_and_not_with_the_sentence() -> None:
    fr = (Run("Le conseil a approuvé le plan."), Footnote((Run("Compte rendu du 7 mai 2024."),)))
    nl = (Run("De raad keurde het plan goed."), Footnote((Run("Verslag van 8 mei 2024."),)))
    found = [one for one in compare(french(("a", fr)), dutch(("a", nl))) if one.severity != "info"]
    assert {one.key for one in found} == {"a"}
    assert found[0].fr_span is not None
    assert plain(fr)[slice(*found[0].fr_span)] == found[0].fr


def test_a_note_of_which_nothing_is_known_is_not_compared() -> None:
    fr = (Run("Le conseil a approuvé le plan."), Footnote((), gone=True))
    nl = (Run("De raad keurde het plan goed."), Footnote((Run("Verslag van 8 mei 2024."),)))
    assert compare(french(("a", fr)), dutch(("a", nl))) == []


def test_blocks_that_belong_together_in_files_that_are_not_ours_are_compared_at_once() -> None:
    fr = french(("a", f"{SEIZED[0]} {COSTS[0]}"))
    nl = dutch(("a", SEIZED[1]), ("extra:b", COSTS[1]))
    found = compare(fr, nl, {"a": ("a", "extra:b")})
    assert [one for one in said(found) if one[1] == "a"] == []


def test_a_header_with_another_year_is_found_and_stands_on_every_page() -> None:
    fr, nl = document(Language.FR, ("a", SEIZED[0])), document(Language.NL, ("a", SEIZED[1]))
    fr, nl = replace(fr, meta={"running-title": "Rapport 2025"}), replace(nl, meta={"running-title": "Verslag 2026"})
    assert {one.key for one in compare(Side(fr), Side(nl))} == {"running-title"}
    assert compare(Side(fr), Side(replace(nl, meta={"running-title": "Verslag 2025"}))) == []


def table(*rows: tuple[str, ...]) -> Table:
    made = (
        Row(f"t/{row[0]}", tuple(Cell(f"t/{row[0]}/{n}", (Run(text),), HERE) for n, text in enumerate(row, 1)), HERE)
        for row in rows
    )
    return Table("t", (Run("2024"),), tuple(made), HERE)


def test_a_column_that_was_deleted_is_one_finding_and_not_one_for_each_row() -> None:
    fr = replace(document(Language.FR), blocks=(table(("r1", "4"), ("r2", "5"), ("r3", "6")),))
    nl = replace(document(Language.NL), blocks=(table(("r1", "4", "7"), ("r2", "5", "8"), ("r3", "6", "9")),))
    changed = tuple(Edit(EditKind.CHANGED, f"t/r{n}", (), HERE) for n in (1, 2, 3))
    assert said(compare(Side(fr, changed), Side(nl))) == [("match-table-shape", "t")]
