"""The words before the number of a part of a document: article, alinéa, bijlage …

Each form says how its language may mean it. French `alinéa` is Dutch `lid` in Belgian law and `alinea` in European law,
where `paragraphe` is `lid`; hence two classes for one word. Forms are as prepared by `source`.
"""

from __future__ import annotations

from reportgen.language import Language

_FRENCH: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("article",), "article art", "articles art arts"),
    (("§", "lid"), "paragraphe par", "paragraphes"),
    (("lid", "alinea"), "alinea al", "alineas"),
    (("point",), "point pt litt littera lettre", "points litteras lettres"),
    (("annex",), "annexe ann appendice", "annexes appendices"),
    (("chapter",), "chapitre chap", "chapitres"),
    (("section",), "section sect sous-section", "sections sous-sections"),
    (("title",), "titre", "titres"),
    (("book",), "livre", "livres"),
    (("part",), "partie tome volume vol", "parties tomes volumes"),
    (("part", "point"), "rubrique", "rubriques"),
    (("table",), "tableau tabl", "tableaux"),
    (("figure",), "figure fig graphique", "figures graphiques"),
    (("note",), "note", "notes"),
    (("page",), "page p", "pages pp p"),
    (("recital",), "considerant", "considerants"),
    (("objective",), "objectif", "objectifs"),
)
_DUTCH: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("article",), "artikel art", "artikelen artikels art arts"),
    (("§",), "paragraaf par", "paragrafen"),
    (("lid",), "lid", "leden"),
    (("alinea",), "alinea al", "alinea's"),
    (("point", "section"), "punt pt onder littera litt lit letter", "punten onder letters"),
    (("point", "part"), "onderdeel rubriek", "onderdelen rubrieken"),
    (("annex",), "bijlage bijl aanhangsel", "bijlagen bijlages"),
    (("chapter",), "hoofdstuk hfst hfdst", "hoofdstukken"),
    (("section",), "afdeling afd sectie onderafdeling", "afdelingen secties onderafdelingen"),
    (("title",), "titel", "titels"),
    (("book",), "boek", "boeken"),
    (("part",), "deel boekdeel volume vol", "delen boekdelen"),
    (("table",), "tabel", "tabellen"),
    (("figure",), "figuur fig grafiek", "figuren grafieken"),
    (("note",), "noot voetnoot nota", "noten voetnoten"),
    (("page",), "bladzijde blz pagina bl p", "bladzijden blz pagina's p pp"),
    (("recital",), "overweging", "overwegingen"),
    (("objective",), "doelstelling doel", "doelstellingen doelen"),
)


def _forms(rows: tuple[tuple[tuple[str, ...], str, str], ...]) -> dict[str, tuple[str, ...]]:
    return {form: classes for classes, one, many in rows for form in f"{one} {many}".split()}


LABELS: dict[Language, dict[str, tuple[str, ...]]] = {Language.FR: _forms(_FRENCH), Language.NL: _forms(_DUTCH)}
"""Every form of a label, one or many, with the classes it may mean."""

PLURALS: dict[Language, frozenset[str]] = {
    Language.FR: frozenset(form for _, _, many in _FRENCH for form in many.split()),
    Language.NL: frozenset(form for _, _, many in _DUTCH for form in many.split()),
}
"""The forms after which a list may stand: "articles 5, 6 et 7"."""

SHORT = frozenset({"p", "pp", "pt", "al", "ann", "art", "arts", "par", "bl", "fig", "vol", "lit", "hfst", "afd"})
"""Abbreviations that are labels only with their full stop."""

LETTERED = frozenset({"annex", "part", "table"})
"""Classes whose parts may have a capital letter for a number: "annexe A"."""
