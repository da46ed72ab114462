"""Edits of whole blocks made in LibreOffice, as the steps of tests/edits/office.py."""

from __future__ import annotations

from .case import Case
from .office_edits import POLICE, SCANNER, OfficeCase, accepted, replace, tracked

ROWS: list[OfficeCase] = [
    Case("row", "deleted", "fr", [["delete row", "plus haut niveau"]], ("ports/t/r2023",), "edit-deleted"),
    Case("row", "the last, deleted", "nl", [["delete row", "Brazilië"]], ("law/treaties/br",), "edit-deleted"),
    Case(
        "row", "deleted, tracked", "nl", tracked(["delete row", "toen een record"]), ("ports/t/r2022",), "edit-deleted"
    ),
    Case(
        "row",
        "added",
        "fr",
        [["insert row", "en vigueur et déjà appliqué", ["Colombie", "6 juin 2019", "en négociation"]]],
        ("after:law/treaties/ae/1",),
        "edit-added",
    ),
    Case(
        "row",
        "added, tracked",
        "nl",
        tracked(["insert row", "cijfer nog voorlopig", ["2025", "51", "77", "eerste raming"]]),
        ("after:ports/t/r2024/1",),
        "edit-added",
    ),
]

PARAGRAPHS: list[OfficeCase] = [
    Case(
        "paragraph",
        "deleted",
        "fr",
        [["delete paragraphs", "avec Europol", "avec Europol"]],
        ("ports/exchange",),
        "edit-deleted",
    ),
    Case(
        "paragraph",
        "deleted, tracked",
        "nl",
        tracked(["delete paragraphs", SCANNER, SCANNER]),
        ("ports/cost",),
        "edit-deleted",
    ),
    Case(
        "paragraph",
        "added",
        "nl",
        [["enter", "twee keer per jaar", "De notulen worden binnen de maand verspreid."]],
        ("after:outlook/committee/1",),
        "edit-added",
    ),
    Case(
        "paragraph",
        "added, tracked",
        "fr",
        tracked(["enter", "12 % des conteneurs", "Un second scanner sera installé à Zeebruges."]),
        ("after:ports/cost/1",),
        "edit-added",
    ),
    Case(
        "paragraph",
        "an item deleted",
        "nl",
        [["delete paragraphs", "de Schatkist", "de Schatkist"]],
        ("law/steps/li4",),
        "edit-deleted",
    ),
    Case("paragraph", "emptied", "fr", [["empty", "camions frigorifiques"]], ("neighbours/french/roads",)),
]

HEADINGS: list[OfficeCase] = [
    Case("heading", "typed over in part", "fr", replace("avec les pays voisins", "avec le monde"), ("neighbours/h",)),
    Case("heading", "another level", "nl", [["style", "De vooruitzichten", "Heading 2"]], ("outlook/h",)),
    Case("heading", "made plain text", "fr", [["style", "Avec la France", "Text body"]], ("neighbours/french/h",)),
    Case(
        "heading",
        "deleted",
        "nl",
        [["delete paragraphs", "Met Frankrijk", "Met Frankrijk"]],
        ("neighbours/french/h",),
        "edit-deleted",
    ),
    Case(
        "heading",
        "added",
        "fr",
        [["enter", "camions frigorifiques", "Avec le Luxembourg"], ["style", "Avec le Luxembourg", "Heading 2"]],
        ("after:neighbours/french/roads/1",),
        "edit-added",
    ),
    Case("heading", "tracked", "nl", tracked(["replace", "juridische", "financiële"]), ("law/h",)),
]

SECTIONS: list[OfficeCase] = [
    Case(
        "section",
        "deleted",
        "fr",
        [["delete paragraphs", "Avec la France", "camions frigorifiques"]],
        ("neighbours/french/h",),
        "edit-deleted",
    ),
    Case(
        "section",
        "the last chapter, deleted",
        "nl",
        [["delete paragraphs", "De vooruitzichten", "volgende jaarverslag"]],
        ("outlook/h",),
        "edit-deleted",
    ),
    Case(
        "section",
        "deleted, tracked",
        "nl",
        tracked(["delete paragraphs", "Met Nederland", "drugslabs"]),
        ("neighbours/dutch/h",),
        "edit-deleted",
    ),
    Case(
        "section",
        "added",
        "fr",
        [
            [
                "enter",
                "camions frigorifiques",
                "L’Amérique latine",
                "Deux magistrats de liaison iront à Bogota.",
                "Leur mission dure trois ans.",
            ],
            ["style", "L’Amérique latine", "Heading 1"],
        ],
        ("after:neighbours/french/roads/1",),
        "edit-added",
    ),
    Case(
        "section",
        "with a table and a list, deleted",
        "fr",
        [["delete up to", "Le cadre juridique", "avec les pays voisins"]],
        ("law/h",),
        "edit-deleted",
    ),
]

SPLITS: list[OfficeCase] = [
    Case("split", "in a sentence", "fr", [["split", "le 14 octobre"]], ("ports/accord",), "edit-split"),
    Case("split", "between sentences", "nl", [["split", "Het gaat daarbij"]], ("ports/exchange",), "edit-split"),
    Case("split", "tracked", "nl", tracked(["split", "Het geldt niet"]), ("law/basis",), "edit-split"),
    Case("split", "an item", "fr", [["split", "sans entendre"]], ("law/steps/li2",), "edit-split"),
    Case(
        "split",
        "in three",
        "nl",
        [["split", "De tekst treedt"], ["split", "op 14 oktober"]],
        ("ports/accord",),
        "edit-split",
    ),
]

MERGES: list[OfficeCase] = [
    Case("merge", "two paragraphs", "fr", [["merge", "14 octobre"]], ("ports/accord",), "edit-merged"),
    Case("merge", "backwards", "nl", [["backspace", "drugslabs"]], ("neighbours/dutch/patrol",), "edit-merged"),
    Case("merge", "tracked", "nl", tracked(["merge", "op 14 oktober"]), ("ports/accord",), "edit-merged"),
    Case("merge", "two items", "fr", [["merge", "48 heures"]], ("law/steps/li1",), "edit-merged"),
    Case(
        "merge", "a heading and its text", "nl", [["merge", "Met Frankrijk"]], ("neighbours/french/h",), "edit-merged"
    ),
]

COPIES: list[OfficeCase] = [
    Case("copy", "right after", "fr", [["copy", POLICE, POLICE, POLICE]], ("copy:ports/exchange",), "edit-copied"),
    Case(
        "copy",
        "to another chapter",
        "nl",
        [["copy", SCANNER, SCANNER, "twee keer per jaar"]],
        ("copy:ports/cost",),
        "edit-copied",
    ),
    Case(
        "copy",
        "tracked",
        "fr",
        tracked(["copy", POLICE, POLICE, "deux fois par an"]),
        ("copy:ports/exchange",),
        "edit-copied",
    ),
    Case(
        "copy",
        "an item",
        "nl",
        [["copy", "partijen te horen", "partijen te horen", "en de schepen"]],
        ("copy:law/steps/li2",),
        "edit-copied",
    ),
    Case(
        "copy",
        "before the original",
        "fr",
        [["copy", "camions", "camions", "Un comité se réunit"]],
        ("copy:neighbours/french/roads",),
        "edit-copied",
    ),
    Case("copy", "a row", "nl", [["copy row", "hoogste niveau"]], ("copy:ports/t/r2023",), "edit-copied"),
]

MOVES: list[OfficeCase] = [
    Case(
        "move",
        "to another chapter",
        "fr",
        [["move", POLICE, POLICE, "deux fois par an"]],
        ("ports/exchange",),
        "edit-moved",
    ),
    Case(
        "move",
        "tracked",
        "fr",
        tracked(["move", POLICE, POLICE, "deux fois par an"]),
        ("ports/exchange",),
        "edit-moved",
    ),
    Case("move", "down", "nl", [["move item", "akkoord met Marokko", 2]], ("ports/accord",), "edit-moved"),
    Case("move", "an item", "nl", [["move item", "48 uur", 2]], ("law/steps/li1",), "edit-moved"),
    Case("move", "up, accepted", "nl", accepted(["move", SCANNER, SCANNER, "44 ton"]), ("ports/cost",), "edit-moved"),
    Case(
        "move",
        "a section",
        "fr",
        [["move", "Avec les Pays-Bas", "laboratoires", "camions frigorifiques"]],
        ("neighbours/dutch", "neighbours/french"),
        "edit-moved",
    ),
]

OVERTYPES: list[OfficeCase] = [
    Case(
        "overtype",
        "a paragraph",
        "fr",
        [["overtype", POLICE, "La police locale ne publie plus rien."]],
        ("ports/exchange",),
    ),
    Case(
        "overtype",
        "tracked",
        "nl",
        tracked(["overtype", "de Schelde", "De drones vliegen ook bij nacht."]),
        ("neighbours/dutch/patrol",),
    ),
    Case(
        "overtype",
        "an item",
        "nl",
        [["overtype", "48 uur", "De politie legt de goederen meteen vast."]],
        ("law/steps/li1",),
    ),
    Case("overtype", "a heading", "fr", [["overtype", "Les perspectives", "Le programme de travail"]], ("outlook/h",)),
    Case(
        "overtype",
        "two neighbours",
        "fr",
        [
            ["overtype", "le 14 octobre", "Aucun accord nouveau n’a été conclu cette année."],
            ["overtype", POLICE, "Les échanges avec Interpol restent rares."],
        ],
        ("ports/accord", "ports/exchange"),
    ),
]

BLOCKS = [*ROWS, *PARAGRAPHS, *HEADINGS, *SECTIONS, *SPLITS, *MERGES, *COPIES, *MOVES, *OVERTYPES]
