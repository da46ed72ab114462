"""Edits that take a block elsewhere or put another in its place: copied, moved, typed anew."""

from __future__ import annotations

import copy

from lxml import etree

from .block_edits import WordCase
from .case import Case
from .word import Edit, W, WordFile, content, paragraph, pasted, properties_of, remove, run, text_of


def copied(words: str, after: str) -> Edit:
    return lambda file: file.p(after).addnext(pasted(file.p(words)))


def copied_with_bookmark(file: WordFile) -> None:
    """Pasted from another copy of the file, the bookmark comes along with the text, under the same name."""
    twin = copy.deepcopy(file.p("Doornik"))
    file.p("koelwagens").addnext(twin)


def copied_tracked(file: WordFile) -> None:
    twin = pasted(file.p("données avec Europol"))
    file.p("deux fois par an").addnext(twin)
    file.insert_tracked(twin)


def row_copied(file: WordFile) -> None:
    file.row("hoogste niveau").addnext(pasted(file.row("hoogste niveau")))


COPIES: list[WordCase] = [
    Case(
        "copy",
        "right after",
        "fr",
        copied("données avec Europol", "données avec Europol"),
        ("copy:ports/exchange",),
        "edit-copied",
    ),
    Case("copy", "to another chapter", "nl", copied("12% van", "twee keer"), ("copy:ports/cost",), "edit-copied"),
    Case("copy", "tracked", "fr", copied_tracked, ("copy:ports/exchange",), "edit-copied"),
    Case("copy", "with the bookmark", "nl", copied_with_bookmark, ("copy:neighbours/french/centre",), "edit-copied"),
    Case("copy", "an item", "fr", copied("sans entendre", "revient au Trésor"), ("copy:law/steps/li2",), "edit-copied"),
    Case("copy", "a row", "nl", row_copied, ("copy:ports/t/r2023",), "edit-copied"),
]


def moved(words: str, after: str) -> Edit:
    """Cut and paste: the bookmark goes with the paragraph."""
    return lambda file: file.p(after).addnext(file.p(words))


def row_moved(file: WordFile) -> None:
    file.row("signé mais pas").addnext(file.row("depuis vingt ans"))


def moved_tracked(words: str, after: str, *, bookmark_goes: bool) -> Edit:
    """Cut and paste while changes are tracked: both places stand in the file, between the marks of a move."""

    def edit(file: WordFile) -> None:
        old = file.p(words)
        new = copy.deepcopy(old)
        remove(list((old if bookmark_goes else new).iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")))
        file.p(after).addnext(new)
        for one, kind in ((old, "moveFrom"), (new, "moveTo")):
            (file.delete_tracked if kind == "moveFrom" else file.insert_tracked)(one, kind)
            start = file.change(f"{kind}RangeStart")
            start.set(f"{W}name", "move1")
            properties_of(one).addnext(start)
            one.append(etree.Element(f"{W}{kind}RangeEnd", {f"{W}id": str(start.get(f"{W}id"))}))

    return edit


def section_moved(file: WordFile) -> None:
    found = file.between("Avec les Pays-Bas", "laboratoires")
    for one in reversed(found):
        file.p("camions frigorifiques").addnext(one)


def moved_without_bookmark(file: WordFile) -> None:
    """Cut and paste as text with the formatting of the new place: the bookmark is lost."""
    old = file.p("données avec Europol")
    file.p("deux fois par an").addnext(paragraph(text_of(old), file.p("deux fois par an")))
    remove([old])


MOVES: list[WordCase] = [
    Case(
        "move",
        "to another chapter",
        "fr",
        moved("données avec Europol", "deux fois par an"),
        ("ports/exchange",),
        "edit-moved",
    ),
    Case("move", "one place up", "nl", moved("akkoord met Marokko", "12% van"), ("ports/accord",), "edit-moved"),
    Case("move", "a row", "fr", row_moved, ("law/treaties/ma",), "edit-moved"),
    Case("move", "an item", "nl", moved("48 uur", "de Schatkist"), ("law/steps/li1",), "edit-moved"),
    Case(
        "move",
        "tracked",
        "fr",
        moved_tracked("données avec Europol", "deux fois par an", bookmark_goes=True),
        ("ports/exchange",),
        "edit-moved",
    ),
    Case(
        "move",
        "tracked, the bookmark left behind",
        "nl",
        moved_tracked("12% van de containers", "twee keer per jaar", bookmark_goes=False),
        ("ports/cost",),
        "edit-moved",
    ),
    Case("move", "a section", "fr", section_moved, ("neighbours/dutch", "neighbours/french"), "edit-moved"),
    Case("move", "as plain text", "fr", moved_without_bookmark, ("ports/exchange",), "edit-moved"),
]


def overtyped(words: str, new: str) -> Edit:
    """Select a paragraph and type: its bookmark is gone."""

    def edit(file: WordFile) -> None:
        one = file.p(words)
        remove(content(one))
        one.append(run(new))

    return edit


def overtyped_tracked(file: WordFile) -> None:
    """Typed over while changes are tracked: the bookmark still stands around the deleted words."""
    one = file.p("de Schelde")
    typed = run("De drones boven de havens vliegen sinds juni ook bij nacht.")
    one.append(typed)
    file.deleted([each for each in one.iterchildren(f"{W}r") if each is not typed])
    file.inserted([typed])


def two_overtyped(file: WordFile) -> None:
    overtyped("le 14 octobre", "Aucun accord nouveau n’a été conclu cette année.")(file)
    overtyped("données avec Europol", "Les échanges avec Interpol restent rares.")(file)


OVERTYPES: list[WordCase] = [
    Case(
        "overtype",
        "a paragraph",
        "fr",
        overtyped("données avec Europol", "La police locale ne publie plus rien."),
        ("ports/exchange",),
    ),
    Case("overtype", "tracked", "nl", overtyped_tracked, ("neighbours/dutch/patrol",)),
    Case(
        "overtype", "an item", "nl", overtyped("48 uur", "De politie legt de goederen meteen vast."), ("law/steps/li1",)
    ),
    Case("overtype", "a heading", "fr", overtyped("Les perspectives", "Le programme de travail"), ("outlook/h",)),
    Case("overtype", "two neighbours", "fr", two_overtyped, ("ports/accord", "ports/exchange")),
    Case(
        "overtype", "a caption", "nl", overtyped("uitleveringsverdragen", "Lopende onderhandelingen"), ("law/treaties",)
    ),
]

MOVED = [*COPIES, *MOVES, *OVERTYPES]
