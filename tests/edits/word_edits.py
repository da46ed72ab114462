"""Edits of the words: figures, dates, cells and deletions, as Word writes them."""

from __future__ import annotations

from lxml import etree

from .case import Case
from .word import Edit, W, WordFile, content, remove, run, text_of

WordCase = Case[Edit]


def typed(old: str, new: str) -> Edit:
    return lambda file: file.replace(old, new)


def tracked(old: str, new: str = "") -> Edit:
    return lambda file: file.track(old, new)


def deleted(words: str) -> Edit:
    return lambda file: file.delete(words)


def figure_in_pieces(file: WordFile) -> None:
    """One digit is typed, and Word cuts the run around it."""
    (whole,) = file.runs(file.p("89,5"), "89,5")
    whole.addprevious(run("8", whole))
    whole.addprevious(run("8", whole))
    whole.addprevious(etree.Element(f"{W}lastRenderedPageBreak"))
    whole.addprevious(run(",5", whole))
    remove([whole])


def accepted(old: str, new: str) -> Edit:
    """The change was tracked and then accepted: what Word leaves is one run among others."""

    def edit(file: WordFile) -> None:
        file.track(old, new)
        for one in list(file.body.iter(f"{W}del")):
            remove([one])
        for one in list(file.body.iter(f"{W}ins")):
            for inner in list(one):
                one.addprevious(inner)
            remove([one])

    return edit


FIGURES: list[WordCase] = [
    Case("figure", "a quantity", "fr", typed("44 tonnes", "45 tonnes"), ("ports/seized",)),
    Case("figure", "a percentage, tracked", "fr", tracked("12 %", "21 %"), ("ports/cost",)),
    Case("figure", "an amount", "nl", typed("3,2 miljoen", "2,3 miljoen"), ("outlook/budget",)),
    Case("figure", "a number in a list", "nl", accepted("120", "210"), ("outlook/plan/li2",)),
    Case("figure", "one digit of a cell", "fr", figure_in_pieces, ("ports/t/r2021",)),
    Case("figure", "a term of hours, tracked", "nl", tracked("48", "84"), ("law/steps/li1",)),
]

DATES: list[WordCase] = [
    Case("date", "a day", "fr", typed("14 octobre", "15 octobre"), ("ports/accord",)),
    Case("date", "a month, tracked", "nl", tracked("april", "augustus"), ("neighbours/dutch/patrol",)),
    Case("date", "a year", "nl", typed("1 maart 2026", "1 maart 2027"), ("ports/accord",)),
    Case("date", "in a footnote", "fr", typed("16 janvier 2025", "16 janvier 2024"), ("ports/seized",)),
    Case("date", "in a cell", "fr", accepted("9 décembre 2021", "9 décembre 2020"), ("law/treaties/ae",)),
    Case("date", "in a list", "fr", typed("30 juin", "31 juillet"), ("outlook/plan/li1",)),
]


def cell_typed(words: str, place: int, new: str) -> Edit:
    """Type over the text of a cell, counted from 0, of the row with these words."""

    def edit(file: WordFile) -> None:
        cell = file.cells(words)[place]
        file.replace(text_of(cell), new, cell)

    return edit


def emptied(words: str) -> Edit:
    """Delete in a cell: Word keeps the paragraph and its properties."""
    return lambda file: remove(content(file.p(words)))


def row_header_typed_over(file: WordFile) -> None:
    """The bookmark of a row stands in its first cell; typing over all of it deletes the bookmark."""
    cell = file.p("Brésil")
    remove(content(cell))
    cell.append(run("Bolivie"))


CELLS: list[WordCase] = [
    Case("cell", "a number", "fr", cell_typed("plus haut niveau", 1, "161"), ("ports/t/r2023",)),
    Case("cell", "a number of cases", "nl", cell_typed("toen een record", 2, "17"), ("ports/t/r2022",)),
    Case("cell", "words", "nl", typed("toen een record", "geen record"), ("ports/t/r2022",)),
    Case("cell", "emptied", "fr", emptied("93"), ("ports/t/r2024",)),
    Case("cell", "the head of a row", "fr", row_header_typed_over, ("law/treaties/br",)),
    Case("cell", "the head of a column", "nl", tracked("Partnerland", "Verdrag"), ("law/treaties/head",)),
]


def swapped(words: str, one: int, other: int) -> Edit:
    """Cut and paste of the text of two cells of a row."""

    def edit(file: WordFile) -> None:
        cells = file.cells(words)
        _exchange(cells[one], cells[other])

    return edit


def swapped_between(first: str, second: str) -> Edit:
    """Cut and paste of the text of two cells, each the only one with its words."""
    return lambda file: _exchange(file.p(first), file.p(second))


def swapped_tracked(file: WordFile) -> None:
    """The numbers of a row typed over one another, tracked."""
    cells = file.cells("chiffre encore provisoire")
    texts = [text_of(cells[place]) for place in (1, 2)]
    for place, new in ((1, texts[1]), (2, texts[0])):
        (whole,) = file.runs(cells[place], text_of(cells[place]))
        typed_run = run(new, whole)
        whole.addnext(typed_run)
        file.deleted([whole])
        file.inserted([typed_run])


def _exchange(one: etree._Element, other: etree._Element) -> None:
    mine, others = (list(cell.iter(f"{W}r")) for cell in (one, other))
    for cell, runs in ((one, others), (other, mine)):
        for each in runs:
            cell.append(each)
            each.set(f"{W}rsidR", "00C41D52")


SWAPPED_CELLS: list[WordCase] = [
    Case("swapped cells", "numbers of a row", "fr", swapped("plus haut niveau", 1, 2), ("ports/t/r2023",)),
    Case(
        "swapped cells",
        "numbers of a column",
        "nl",
        lambda file: _exchange(file.cells("toen een record")[1], file.cells("hoogste niveau")[1]),
        ("ports/t/r2022", "ports/t/r2023"),
    ),
    Case("swapped cells", "numbers, tracked", "fr", swapped_tracked, ("ports/t/r2024",)),
    Case(
        "swapped cells",
        "dates of a column",
        "nl",
        swapped_between("9 december 2021", "4 mei 2009"),
        ("law/treaties/ae", "law/treaties/br"),
    ),
    Case(
        "swapped cells",
        "words of a column",
        "fr",
        swapped_between("en vigueur et déjà appliqué", "signé mais pas encore ratifié"),
        ("law/treaties/ae", "law/treaties/br"),
    ),
    Case("swapped cells", "the heads of two columns", "nl", swapped("Ton in beslag genomen", 1, 2), ("ports/t/head",)),
]


def note_deleted(file: WordFile) -> None:
    """The mark of a note is deleted; Word takes the note away when it saves."""
    mark = next(file.p("44 tonnes").iter(f"{W}footnoteReference"))
    remove(list(mark.iterancestors(f"{W}r")))
    (note,) = (one for one in file.roots["word/footnotes.xml"] if "16 janvier" in text_of(one))
    remove([note])


ACCEPTED_DELETIONS: list[WordCase] = [
    Case("accepted deletion", "a phrase", "fr", deleted(" avec le Maroc"), ("ports/accord",)),
    Case(
        "accepted deletion",
        "a sentence",
        "nl",
        deleted(" Er doen 24 agenten aan mee."),
        ("neighbours/dutch/patrol",),
    ),
    Case("accepted deletion", "a negation", "fr", deleted(" pas les biens"), ("law/basis",)),
    Case("accepted deletion", "a footnote", "fr", note_deleted, ("ports/seized",)),
    Case("accepted deletion", "of an item", "nl", deleted(" en de schepen"), ("law/steps/li3",)),
    Case("accepted deletion", "of a cell", "fr", deleted(" et déjà appliqué"), ("law/treaties/ae",)),
]

PENDING_DELETIONS: list[WordCase] = [
    Case("pending deletion", "a phrase", "nl", tracked(" in Brussel"), ("ports/accord",)),
    Case(
        "pending deletion",
        "a sentence",
        "fr",
        tracked(" Ces échanges portent sur les conteneurs suspects."),
        ("ports/exchange",),
    ),
    Case("pending deletion", "a negation", "nl", tracked(" niet voor"), ("law/basis",)),
    Case(
        "pending deletion",
        "a paragraph",
        "fr",
        lambda file: file.delete_tracked(file.p("camions frigorifiques")),
        ("neighbours/french/roads",),
        "edit-deleted",
    ),
    Case("pending deletion", "of a cell", "nl", tracked(" maar nog niet geratificeerd"), ("law/treaties/br",)),
    Case("pending deletion", "in a footnote", "fr", tracked(" du 16 janvier 2025"), ("ports/seized",)),
]

WORDS = [*FIGURES, *DATES, *CELLS, *SWAPPED_CELLS, *ACCEPTED_DELETIONS, *PENDING_DELETIONS]
