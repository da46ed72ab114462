"""Edits made in LibreOffice, as the steps of tests/edits/office.py."""

from __future__ import annotations

from .case import Case

Step = list[object]
OfficeCase = Case[list[Step]]

_TRACK: Step = ["track"]
_ACCEPT: Step = ["accept"]
_POLICE, _SCANNER = "données avec Europol", "12% van de containers"


def replace(old: str, new: str) -> list[Step]:
    return [["replace", old, new]]


def tracked(*steps: Step) -> list[Step]:
    return [_TRACK, *steps]


def accepted(*steps: Step) -> list[Step]:
    return [_TRACK, *steps, _ACCEPT]


FIGURES: list[OfficeCase] = [
    Case("figure", "a quantity", "fr", replace("44 tonnes", "45 tonnes"), ("ports/seized",)),
    Case("figure", "a percentage, tracked", "nl", tracked(["replace", "12%", "21%"]), ("ports/cost",)),
    Case("figure", "an amount, accepted", "fr", accepted(["replace", "3,2 millions", "2,3 millions"]), ("outlook/budget",)),
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

ROWS: list[OfficeCase] = [
    Case("row", "deleted", "fr", [["delete row", "plus haut niveau"]], ("ports/t/r2023",), "edit-deleted"),
    Case("row", "the last, deleted", "nl", [["delete row", "Brazilië"]], ("law/treaties/br",), "edit-deleted"),
    Case("row", "deleted, tracked", "nl", tracked(["delete row", "toen een record"]), ("ports/t/r2022",), "edit-deleted"),
    Case("row", "added", "fr",
         [["insert row", "en vigueur et déjà appliqué", ["Colombie", "6 juin 2019", "en négociation"]]],
         ("after:law/treaties/ae/1",), "edit-added"),
    Case("row", "added, tracked", "nl",
         tracked(["insert row", "cijfer nog voorlopig", ["2025", "51", "77", "eerste raming"]]),
         ("after:ports/t/r2024/1",), "edit-added"),
]

PARAGRAPHS: list[OfficeCase] = [
    Case("paragraph", "deleted", "fr", [["delete paragraphs", "avec Europol", "avec Europol"]], ("ports/exchange",),
         "edit-deleted"),
    Case("paragraph", "deleted, tracked", "nl", tracked(["delete paragraphs", _SCANNER, _SCANNER]),
         ("ports/cost",), "edit-deleted"),
    Case("paragraph", "added", "nl", [["enter", "twee keer per jaar", "De notulen worden binnen de maand verspreid."]],
         ("after:outlook/committee/1",), "edit-added"),
    Case("paragraph", "added, tracked", "fr",
         tracked(["enter", "12 % des conteneurs", "Un second scanner sera installé à Zeebruges."]),
         ("after:ports/cost/1",), "edit-added"),
    Case("paragraph", "an item deleted", "nl", [["delete paragraphs", "de Schatkist", "de Schatkist"]],
         ("law/steps/li4",), "edit-deleted"),
    Case("paragraph", "emptied", "fr", [["empty", "camions frigorifiques"]], ("neighbours/french/roads",)),
]

HEADINGS: list[OfficeCase] = [
    Case("heading", "typed over in part", "fr", replace("avec les pays voisins", "avec le monde"), ("neighbours/h",)),
    Case("heading", "another level", "nl", [["style", "De vooruitzichten", "Heading 2"]], ("outlook/h",)),
    Case("heading", "made plain text", "fr", [["style", "Avec la France", "Text body"]], ("neighbours/french/h",)),
    Case("heading", "deleted", "nl", [["delete paragraphs", "Met Frankrijk", "Met Frankrijk"]], ("neighbours/french/h",),
         "edit-deleted"),
    Case("heading", "added", "fr",
         [["enter", "camions frigorifiques", "Avec le Luxembourg"], ["style", "Avec le Luxembourg", "Heading 2"]],
         ("after:neighbours/french/roads/1",), "edit-added"),
    Case("heading", "tracked", "nl", tracked(["replace", "juridische", "financiële"]), ("law/h",)),
]

SECTIONS: list[OfficeCase] = [
    Case("section", "deleted", "fr", [["delete paragraphs", "Avec la France", "camions frigorifiques"]],
         ("neighbours/french/h",), "edit-deleted"),
    Case("section", "the last chapter, deleted", "nl", [["delete paragraphs", "De vooruitzichten", "volgende jaarverslag"]],
         ("outlook/h",), "edit-deleted"),
    Case("section", "deleted, tracked", "nl", tracked(["delete paragraphs", "Met Nederland", "drugslabs"]),
         ("neighbours/dutch/h",), "edit-deleted"),
    Case("section", "added", "fr",
         [["enter", "camions frigorifiques", "L’Amérique latine", "Deux magistrats de liaison iront à Bogota.",
           "Leur mission dure trois ans."], ["style", "L’Amérique latine", "Heading 1"]],
         ("after:neighbours/french/roads/1",), "edit-added"),
    Case("section", "with a table and a list, deleted", "fr",
         [["delete up to", "Le cadre juridique", "avec les pays voisins"]],
         ("law/h",), "edit-deleted"),
]

SWAPPED_CELLS: list[OfficeCase] = [
    Case("swapped cells", "numbers of a row", "fr", [["swap cells", "plus haut niveau", 1, "plus haut niveau", 2]],
         ("ports/t/r2023",)),
    Case("swapped cells", "numbers of a column", "nl", [["swap cells", "toen een record", 1, "hoogste niveau", 1]],
         ("ports/t/r2022", "ports/t/r2023")),
    Case("swapped cells", "numbers, tracked", "fr",
         tracked(["swap cells", "chiffre encore provisoire", 1, "chiffre encore provisoire", 2]), ("ports/t/r2024",)),
    Case("swapped cells", "dates of a column", "nl", [["swap cells", "al toegepast", 1, "niet geratificeerd", 1]],
         ("law/treaties/ae", "law/treaties/br")),
    Case("swapped cells", "the heads of two columns", "nl", [["swap cells", "Ondertekening", 1, "Ondertekening", 2]],
         ("law/treaties/head",)),
]

SPLITS: list[OfficeCase] = [
    Case("split", "in a sentence", "fr", [["split", "le 14 octobre"]], ("ports/accord",), "edit-split"),
    Case("split", "between sentences", "nl", [["split", "Het gaat daarbij"]], ("ports/exchange",), "edit-split"),
    Case("split", "tracked", "nl", tracked(["split", "Het geldt niet"]), ("law/basis",), "edit-split"),
    Case("split", "an item", "fr", [["split", "sans entendre"]], ("law/steps/li2",), "edit-split"),
    Case("split", "in three", "nl", [["split", "De tekst treedt"], ["split", "op 14 oktober"]], ("ports/accord",),
         "edit-split"),
]

MERGES: list[OfficeCase] = [
    Case("merge", "two paragraphs", "fr", [["merge", "14 octobre"]], ("ports/accord",), "edit-merged"),
    Case("merge", "backwards", "nl", [["backspace", "drugslabs"]], ("neighbours/dutch/patrol",), "edit-merged"),
    Case("merge", "tracked", "nl", tracked(["merge", "op 14 oktober"]), ("ports/accord",), "edit-merged"),
    Case("merge", "two items", "fr", [["merge", "48 heures"]], ("law/steps/li1",), "edit-merged"),
    Case("merge", "a heading and its text", "nl", [["merge", "Met Frankrijk"]], ("neighbours/french/h",), "edit-merged"),
]

COPIES: list[OfficeCase] = [
    Case("copy", "right after", "fr", [["copy", _POLICE, _POLICE, _POLICE]], ("copy:ports/exchange",), "edit-copied"),
    Case("copy", "to another chapter", "nl", [["copy", _SCANNER, _SCANNER, "twee keer per jaar"]], ("copy:ports/cost",),
         "edit-copied"),
    Case("copy", "tracked", "fr", tracked(["copy", _POLICE, _POLICE, "deux fois par an"]), ("copy:ports/exchange",),
         "edit-copied"),
    Case("copy", "an item", "nl", [["copy", "partijen te horen", "partijen te horen", "en de schepen"]],
         ("copy:law/steps/li2",), "edit-copied"),
    Case("copy", "before the original", "fr", [["copy", "camions", "camions", "Un comité se réunit"]],
         ("copy:neighbours/french/roads",), "edit-copied"),
    Case("copy", "a row", "nl", [["copy row", "hoogste niveau"]], ("copy:ports/t/r2023",), "edit-copied"),
]

MOVES: list[OfficeCase] = [
    Case("move", "to another chapter", "fr", [["move", _POLICE, _POLICE, "deux fois par an"]], ("ports/exchange",),
         "edit-moved"),
    Case("move", "tracked", "fr", tracked(["move", _POLICE, _POLICE, "deux fois par an"]), ("ports/exchange",),
         "edit-moved"),
    Case("move", "down", "nl", [["move item", "akkoord met Marokko", 2]], ("ports/accord",), "edit-moved"),
    Case("move", "an item", "nl", [["move item", "48 uur", 2]], ("law/steps/li1",), "edit-moved"),
    Case("move", "up, accepted", "nl", accepted(["move", _SCANNER, _SCANNER, "44 ton"]), ("ports/cost",),
         "edit-moved"),
    Case("move", "a section", "fr", [["move", "Avec les Pays-Bas", "laboratoires", "camions frigorifiques"]],
         ("neighbours/dutch", "neighbours/french"), "edit-moved"),
]

OVERTYPES: list[OfficeCase] = [
    Case("overtype", "a paragraph", "fr", [["overtype", _POLICE, "La police locale ne publie plus rien."]],
         ("ports/exchange",)),
    Case("overtype", "tracked", "nl", tracked(["overtype", "de Schelde", "De drones vliegen ook bij nacht."]),
         ("neighbours/dutch/patrol",)),
    Case("overtype", "an item", "nl", [["overtype", "48 uur", "De politie legt de goederen meteen vast."]],
         ("law/steps/li1",)),
    Case("overtype", "a heading", "fr", [["overtype", "Les perspectives", "Le programme de travail"]], ("outlook/h",)),
    Case("overtype", "two neighbours", "fr",
         [["overtype", "le 14 octobre", "Aucun accord nouveau n’a été conclu cette année."],
          ["overtype", _POLICE, "Les échanges avec Interpol restent rares."]], ("ports/accord", "ports/exchange")),
]

ACCEPTED_DELETIONS: list[OfficeCase] = [
    Case("accepted deletion", "a phrase", "fr", accepted(["delete", " avec le Maroc"]), ("ports/accord",)),
    Case("accepted deletion", "a sentence", "nl", accepted(["delete", " Er doen 24 agenten aan mee."]),
         ("neighbours/dutch/patrol",)),
    Case("accepted deletion", "a negation", "fr", accepted(["delete", " pas les biens"]), ("law/basis",)),
    Case("accepted deletion", "of an item", "nl", accepted(["delete", " en de schepen"]), ("law/steps/li3",)),
    Case("accepted deletion", "a paragraph", "fr", accepted(["delete paragraphs", _POLICE, _POLICE]),
         ("ports/exchange",), "edit-deleted"),
]

PENDING_DELETIONS: list[OfficeCase] = [
    Case("pending deletion", "a phrase", "nl", tracked(["delete", " in Brussel"]), ("ports/accord",)),
    Case("pending deletion", "a sentence", "fr", tracked(["delete", " Ces échanges portent sur les conteneurs suspects."]),
         ("ports/exchange",)),
    Case("pending deletion", "a paragraph", "fr", tracked(["delete paragraphs", "camions", "camions"]),
         # LibreOffice gives the heading that follows the style of the paragraph that goes.
         ("neighbours/french/roads", "outlook/h"), "edit-deleted"),
    Case("pending deletion", "of a cell", "nl", tracked(["delete", " maar nog niet geratificeerd"]), ("law/treaties/br",)),
    Case("pending deletion", "in a footnote", "fr", tracked(["delete", " du 16 janvier 2025"]), ("ports/seized",)),
]

EDITS = [
    *(*FIGURES, *DATES, *CELLS, *ROWS, *PARAGRAPHS, *HEADINGS, *SECTIONS, *SWAPPED_CELLS, *SPLITS, *MERGES),
    *(*COPIES, *MOVES, *OVERTYPES, *ACCEPTED_DELETIONS, *PENDING_DELETIONS),
]
