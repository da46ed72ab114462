"""Edits of whole blocks: rows, paragraphs, headings, sections, what is cut in two and joined."""

from __future__ import annotations

import copy

from lxml import etree

from .case import Case
from .word import Edit, Element, W, WordFile, content, paragraph, pasted, properties_of, remove, run

WordCase = Case[Edit]


# -- rows -------------------------------------------------------------------------------------------------------------


def row_deleted(words: str) -> Edit:
    return lambda file: remove([file.row(words)])


def new_row(file: WordFile, words: str, texts: tuple[str, ...]) -> Element:
    """Insert Rows Below: Word copies the properties of the row and of its paragraphs."""
    above = file.row(words)
    made = pasted(above)
    for cell, text in zip(made.iter(f"{W}tc"), texts, strict=True):
        (only,) = cell.iter(f"{W}p")
        remove(content(only))
        only.append(run(text))
    above.addnext(made)
    return made


def row_added(file: WordFile) -> None:
    new_row(file, "en vigueur et déjà appliqué", ("Colombie", "6 juin 2019", "en négociation"))


def row_added_tracked(file: WordFile) -> None:
    file.track_row(new_row(file, "cijfer nog voorlopig", ("2025", "51", "77", "eerste raming")), "ins")


def row_deleted_tracked(words: str) -> Edit:
    return lambda file: file.track_row(file.row(words), "del")


ROWS: list[WordCase] = [
    Case("row", "deleted", "fr", row_deleted("plus haut niveau"), ("ports/t/r2023",), "edit-deleted"),
    Case("row", "the last, deleted", "nl", row_deleted("Brazilië"), ("law/treaties/br",), "edit-deleted"),
    Case("row", "added", "fr", row_added, ("after:law/treaties/ae/1",), "edit-added"),
    Case("row", "added, tracked", "nl", row_added_tracked, ("after:ports/t/r2024/1",), "edit-added"),
    Case(
        "row", "deleted, tracked", "fr", row_deleted_tracked("depuis vingt ans"), ("law/treaties/ma",), "edit-deleted"
    ),
]


# -- paragraphs -------------------------------------------------------------------------------------------------------


def paragraph_deleted(words: str) -> Edit:
    return lambda file: remove([file.p(words)])


def paragraph_added(after: str, text: str) -> Edit:
    """Enter at the end of a paragraph, and type."""
    return lambda file: file.p(after).addnext(paragraph(text, file.p(after)))


def paragraph_added_tracked(file: WordFile) -> None:
    before = file.p("12% van de containers")
    made = paragraph("In Zeebrugge komt er een tweede scanner.", before)
    before.addnext(made)
    file.insert_tracked(made)


def paragraph_emptied(file: WordFile) -> None:
    """Select the words and delete them: the end of the paragraph remains, the bookmark goes with the words."""
    remove(content(file.p("camions frigorifiques")))


PARAGRAPHS: list[WordCase] = [
    Case("paragraph", "deleted", "fr", paragraph_deleted("données avec Europol"), ("ports/exchange",), "edit-deleted"),
    Case(
        "paragraph",
        "added",
        "nl",
        paragraph_added("twee keer per jaar", "De notulen worden binnen de maand verspreid."),
        ("after:outlook/committee/1",),
        "edit-added",
    ),
    Case("paragraph", "added, tracked", "nl", paragraph_added_tracked, ("after:ports/cost/1",), "edit-added"),
    Case("paragraph", "an item deleted", "fr", paragraph_deleted("revient au Trésor"), ("law/steps/li4",)),
    Case("paragraph", "emptied", "fr", paragraph_emptied, ("neighbours/french/roads",)),
    Case(
        "paragraph",
        "an item added",
        "nl",
        paragraph_added("en de schepen", "De curator maakt een lijst van de goederen."),
        ("after:law/steps/li3/1",),
        "edit-added",
    ),
]


# -- headings ---------------------------------------------------------------------------------------------------------


def restyled(words: str, style: str) -> Edit:
    """Another style is chosen for a paragraph; none of its words change."""

    def edit(file: WordFile) -> None:
        found = properties_of(file.p(words)).find(f"{W}pStyle")
        assert found is not None
        found.set(f"{W}val", style)

    return edit


def heading_added(file: WordFile) -> None:
    before = file.p("camions frigorifiques")
    made = paragraph("Avec le Luxembourg", file.p("Avec la France"))
    before.addnext(made)


def reworded(old: str, new: str) -> Edit:
    return lambda file: file.replace(old, new)


HEADINGS: list[WordCase] = [
    Case("heading", "typed over in part", "fr", reworded("avec les pays voisins", "avec le monde"), ("neighbours/h",)),
    Case("heading", "another level", "nl", restyled("De vooruitzichten", "Heading2"), ("outlook/h",)),
    Case("heading", "made plain text", "fr", restyled("Avec la France", "BodyText"), ("neighbours/french/h",)),
    Case("heading", "deleted", "nl", paragraph_deleted("Met Frankrijk"), ("neighbours/french/h",), "edit-deleted"),
    Case("heading", "added", "fr", heading_added, ("after:neighbours/french/roads/1",), "edit-added"),
    Case("heading", "tracked", "nl", lambda file: file.track("juridische", "financiële"), ("law/h",)),
]


# -- sections ---------------------------------------------------------------------------------------------------------


def section_deleted(first: str, last: str) -> Edit:
    return lambda file: remove(file.between(first, last))


def section_deleted_tracked(file: WordFile) -> None:
    for one in file.between("Met Nederland", "drugslabs"):
        file.delete_tracked(one)


def section_added(file: WordFile) -> None:
    before = file.p("prochain rapport annuel")
    plain = file.p("Un comité se réunit")
    made = [
        paragraph("La coopération avec l’Amérique latine", file.p("Les perspectives")),
        paragraph("Deux magistrats de liaison seront envoyés à Bogota.", plain),
        paragraph("Leur mission dure trois ans.", plain),
    ]
    for one in reversed(made):
        before.addnext(one)


SECTIONS: list[WordCase] = [
    Case(
        "section",
        "of a chapter, deleted",
        "fr",
        section_deleted("Avec la France", "camions frigorifiques"),
        ("neighbours/french/h",),
        "edit-deleted",
    ),
    Case(
        "section",
        "a chapter, deleted",
        "nl",
        section_deleted("De vooruitzichten", "volgende jaarverslag"),
        ("outlook/h",),
        "edit-deleted",
    ),
    Case("section", "deleted, tracked", "nl", section_deleted_tracked, ("neighbours/dutch/h",), "edit-deleted"),
    Case("section", "added", "fr", section_added, ("after:outlook/plan/li3/1",), "edit-added"),
    Case(
        "section",
        "with a table and a list, deleted",
        "fr",
        section_deleted("Le cadre juridique", "signé mais pas encore"),
        ("law/h",),
        "edit-deleted",
    ),
]


# -- cut and joined ---------------------------------------------------------------------------------------------------


def cut(file: WordFile, words: str) -> tuple[Element, Element]:
    """Enter before these words: Word copies the properties, and the bookmark ends in the second part."""
    whole = file.p(words)
    first = file.runs(whole, words)[0]
    second = etree.Element(f"{W}p", {f"{W}rsidR": "00C41D52", f"{W}rsidRDefault": "00C41D52"})
    second.append(copy.deepcopy(properties_of(whole)))
    second.extend([first, *first.itersiblings()])
    whole.addnext(second)
    return whole, second


def split(words: str) -> Edit:
    return lambda file: void(cut(file, words))


def void(_: object) -> None:
    """An edit returns nothing."""


def split_tracked(words: str) -> Edit:
    return lambda file: file.mark(cut(file, words)[0], "ins")


def split_and_styled(file: WordFile) -> None:
    """The first part is made a heading."""
    first, _ = cut(file, "Elles réunissent")
    style = properties_of(first).find(f"{W}pStyle")
    assert style is not None
    style.set(f"{W}val", "Heading3")


def split_in_three(file: WordFile) -> None:
    cut(file, "De tekst treedt")
    cut(file, "op 14 oktober")


SPLITS: list[WordCase] = [
    Case("split", "in a sentence", "fr", split("le 14 octobre"), ("ports/accord",), "edit-split"),
    Case("split", "between sentences", "nl", split("Het gaat daarbij"), ("ports/exchange",), "edit-split"),
    Case("split", "tracked", "nl", split_tracked("Het geldt niet"), ("law/basis",), "edit-split"),
    Case("split", "an item", "fr", split("sans entendre"), ("law/steps/li2",), "edit-split"),
    Case("split", "the first part a heading", "fr", split_and_styled, ("neighbours/dutch/patrol",)),
    Case("split", "in three", "nl", split_in_three, ("ports/accord",), "edit-split"),
]


def joined(first: Element, second: Element) -> None:
    """Delete at the end of a paragraph: the content of the next one, bookmark and all, goes to this one."""
    first.extend(content(second))
    remove([second])


def merged(first: str, second: str, between: str = "") -> Edit:
    def edit(file: WordFile) -> None:
        one, other = file.p(first), file.p(second)
        if between:
            one.append(run(between))
        joined(one, other)

    return edit


def merged_tracked(file: WordFile) -> None:
    file.mark(file.p("op 14 oktober"), "del")


def merged_backwards(file: WordFile) -> None:
    """Backspace at the beginning of a paragraph: the result has the properties of the second one."""
    first, second = file.p("Un comité se réunit"), file.p("Le budget prévu")
    for one in reversed(content(first)):
        properties_of(second).addnext(one)
    remove([first])


MERGES: list[WordCase] = [
    Case(
        "merge", "two paragraphs", "fr", merged("14 octobre", "données avec Europol"), ("ports/accord",), "edit-merged"
    ),
    Case(
        "merge",
        "with a space",
        "nl",
        merged("de Schelde", "drugslabs", " "),
        ("neighbours/dutch/patrol",),
        "edit-merged",
    ),
    Case("merge", "tracked", "nl", merged_tracked, ("ports/accord",), "edit-merged"),
    Case("merge", "backwards", "fr", merged_backwards, ("outlook/committee",), "edit-merged"),
    Case("merge", "two items", "fr", merged("48 heures", "sans entendre"), ("law/steps/li1",), "edit-merged"),
    Case(
        "merge",
        "a heading and its text",
        "nl",
        merged("Met Frankrijk", "in Doornik", ": "),
        ("neighbours/french/h",),
        "edit-merged",
    ),
]


BLOCKS = [*ROWS, *PARAGRAPHS, *HEADINGS, *SECTIONS, *SPLITS, *MERGES]
