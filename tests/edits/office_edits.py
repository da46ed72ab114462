"""Edits of the words made in LibreOffice, as the steps of tests/edits/office.py."""

from __future__ import annotations

from .case import Case

Step = list[object]
OfficeCase = Case[list[Step]]

TRACK: Step = ["track"]
ACCEPT: Step = ["accept"]
POLICE, SCANNER = "données avec Europol", "12% van de containers"


def replace(old: str, new: str) -> list[Step]:
    return [["replace", old, new]]


def tracked(*steps: Step) -> list[Step]:
    return [TRACK, *steps]


def accepted(*steps: Step) -> list[Step]:
    return [TRACK, *steps, ACCEPT]


FIGURES: list[OfficeCase] = [
    Case("figure", "a quantity", "fr", replace("44 tonnes", "45 tonnes"), ("ports/seized",)),
    Case("figure", "a percentage, tracked", "nl", tracked(["replace", "12%", "21%"]), ("ports/cost",)),
    Case(
        "figure",
        "an amount, accepted",
        "fr",
        accepted(["replace", "3,2 millions", "2,3 millions"]),
        ("outlook/budget",),
    ),
    Case("figure", "in an item", "nl", replace("120", "210"), ("outlook/plan/li2",)),
    Case("figure", "of a law", "fr", replace("36ter", "36bis"), ("law/basis",)),
]

DATES: list[OfficeCase] = [
    Case("date", "a day", "nl", replace("14 oktober", "15 oktober"), ("ports/accord",)),
    Case("date", "a month, tracked", "fr", tracked(["replace", "avril", "août"]), ("neighbours/dutch/patrol",)),
    Case("date", "a year", "fr", replace("1er mars 2026", "1er mars 2027"), ("ports/accord",)),
    Case("date", "in a footnote", "nl", replace("16 januari 2025", "16 januari 2024"), ("ports/seized",)),
    Case("date", "in a cell", "nl", accepted(["replace", "9 december 2021", "9 december 2020"]), ("law/treaties/ae",)),
]

CELLS: list[OfficeCase] = [
    Case("cell", "a number", "fr", [["cell", "plus haut niveau", 1, "161"]], ("ports/t/r2023",)),
    Case("cell", "a number, tracked", "nl", tracked(["cell", "toen een record", 2, "17"]), ("ports/t/r2022",)),
    Case("cell", "words", "fr", [["cell", "record de l’époque", 3, "rien à signaler"]], ("ports/t/r2022",)),
    Case("cell", "emptied", "nl", [["empty", "cijfer nog voorlopig"]], ("ports/t/r2024",)),
    Case("cell", "the head of a row", "fr", [["cell", "signé mais pas", 0, "Bolivie"]], ("law/treaties/br",)),
    Case("cell", "the head of a column", "nl", tracked(["overtype", "Partnerland", "Verdrag"]), ("law/treaties/head",)),
]

SWAPPED_CELLS: list[OfficeCase] = [
    Case(
        "swapped cells",
        "numbers of a row",
        "fr",
        [["swap cells", "plus haut niveau", 1, "plus haut niveau", 2]],
        ("ports/t/r2023",),
    ),
    Case(
        "swapped cells",
        "numbers of a column",
        "nl",
        [["swap cells", "toen een record", 1, "hoogste niveau", 1]],
        ("ports/t/r2022", "ports/t/r2023"),
    ),
    Case(
        "swapped cells",
        "numbers, tracked",
        "fr",
        tracked(["swap cells", "chiffre encore provisoire", 1, "chiffre encore provisoire", 2]),
        ("ports/t/r2024",),
    ),
    Case(
        "swapped cells",
        "dates of a column",
        "nl",
        [["swap cells", "al toegepast", 1, "niet geratificeerd", 1]],
        ("law/treaties/ae", "law/treaties/br"),
    ),
    Case(
        "swapped cells",
        "the heads of two columns",
        "nl",
        [["swap cells", "Ondertekening", 1, "Ondertekening", 2]],
        ("law/treaties/head",),
    ),
]

ACCEPTED_DELETIONS: list[OfficeCase] = [
    Case("accepted deletion", "a phrase", "fr", accepted(["delete", " avec le Maroc"]), ("ports/accord",)),
    Case(
        "accepted deletion",
        "a sentence",
        "nl",
        accepted(["delete", " Er doen 24 agenten aan mee."]),
        ("neighbours/dutch/patrol",),
    ),
    Case("accepted deletion", "a negation", "fr", accepted(["delete", " pas les biens"]), ("law/basis",)),
    Case("accepted deletion", "of an item", "nl", accepted(["delete", " en de schepen"]), ("law/steps/li3",)),
    Case(
        "accepted deletion",
        "a paragraph",
        "fr",
        accepted(["delete paragraphs", POLICE, POLICE]),
        ("ports/exchange",),
        "edit-deleted",
    ),
]

PENDING_DELETIONS: list[OfficeCase] = [
    Case("pending deletion", "a phrase", "nl", tracked(["delete", " in Brussel"]), ("ports/accord",)),
    Case(
        "pending deletion",
        "a sentence",
        "fr",
        tracked(["delete", " Ces échanges portent sur les conteneurs suspects."]),
        ("ports/exchange",),
    ),
    Case(
        "pending deletion",
        "a paragraph",
        "fr",
        tracked(["delete paragraphs", "camions", "camions"]),
        # LibreOffice gives the heading that follows the style of the paragraph that goes.
        ("neighbours/french/roads", "outlook/h"),
        "edit-deleted",
    ),
    Case(
        "pending deletion", "of a cell", "nl", tracked(["delete", " maar nog niet geratificeerd"]), ("law/treaties/br",)
    ),
    Case("pending deletion", "in a footnote", "fr", tracked(["delete", " du 16 janvier 2025"]), ("ports/seized",)),
]

WORDS = [*FIGURES, *DATES, *CELLS, *SWAPPED_CELLS, *ACCEPTED_DELETIONS, *PENDING_DELETIONS]
