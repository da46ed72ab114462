"""Errors in names: another country, city, body or person, another acronym."""

from __future__ import annotations

import re
from collections.abc import Iterator

from benchmarks.mutations.edit import Edit, Mutator, exchanged
from reportgen.language import Language

countries: Mutator = exchanged(
    {
        Language.FR: (
            (
                "Belgique", "France", "Allemagne", "Espagne", "Italie", "Colombie", "Bolivie", "Turquie", "Suède",
                "Pologne", "Chine", "Albanie",
            ),
            ("Pérou", "Brésil", "Maroc", "Mexique", "Panama", "Paraguay", "Luxembourg", "Portugal", "Danemark"),
            ("Pays-Bas", "États-Unis", "Émirats arabes unis"),
            ("Équateur", "Irlande", "Autriche", "Afghanistan"),
            ("belge", "française", "suisse", "marocaine"), ("belges", "français", "suisses", "marocains"),
            ("néerlandais", "allemand", "colombien"), ("néerlandaise", "allemande", "colombienne"),
        ),
        Language.NL: (
            (
                "België", "Frankrijk", "Duitsland", "Spanje", "Italië", "Colombia", "Bolivia", "Turkije", "Zweden",
                "Polen", "China", "Albanië", "Peru", "Brazilië", "Marokko", "Mexico", "Panama", "Paraguay", "Luxemburg",
                "Portugal", "Denemarken", "Ecuador", "Ierland", "Oostenrijk", "Nederland", "Afghanistan",
            ),
            ("Verenigde Staten", "Verenigde Arabische Emiraten"),
            ("Belgische", "Franse", "Zwitserse", "Marokkaanse", "Nederlandse", "Duitse", "Colombiaanse"),
        ),
    }
)  # fmt: skip
places: Mutator = exchanged(
    {
        Language.FR: (
            ("Anvers", "Gand", "Bruges", "Bruxelles", "Liège", "Namur", "Mons", "Louvain", "Charleroi", "Ostende"),
            ("Rotterdam", "Hambourg", "Lisbonne", "Vienne", "La Haye", "Paris", "Londres", "Genève", "New York"),
            ("Bogota", "Quito", "Lima", "Dubaï", "Rabat"),
            ("Flandre", "Wallonie"), ("Amérique latine", "Afrique du Nord"), ("Europe", "Afrique", "Asie"),
        ),
        Language.NL: (
            ("Antwerpen", "Gent", "Brugge", "Brussel", "Luik", "Namen", "Bergen", "Leuven", "Charleroi", "Oostende"),
            ("Rotterdam", "Hamburg", "Lissabon", "Wenen", "Den Haag", "Parijs", "Londen", "Genève", "New York"),
            ("Bogota", "Quito", "Lima", "Dubai", "Rabat"),
            ("Vlaanderen", "Wallonië"), ("Latijns-Amerika", "Noord-Afrika"), ("Europa", "Afrika", "Azië"),
        ),
    }
)  # fmt: skip
bodies: Mutator = exchanged(
    {
        Language.FR: (
            ("Europol", "Interpol", "Eurojust", "Frontex"),
            ("SPF Finances", "SPF Justice", "SPF Intérieur", "SPF Affaires étrangères", "SPF Santé publique"),
            ("SPF", "SPP"), ("Chambre des représentants", "Sénat"),
            ("police fédérale", "police locale"), ("parquet fédéral", "parquet général"),
            ("Conseil d’État", "Cour des comptes", "Cour constitutionnelle", "Cour de cassation"),
            ("Conseil d'État", "Cour des comptes", "Cour constitutionnelle", "Cour de cassation"),
            ("Union européenne", "Union africaine"), ("Nations unies", "Communautés européennes"),
            ("Nations Unies", "Communautés européennes"),
            ("Conseil de l’Europe", "Conseil européen"), ("Conseil de l'Europe", "Conseil européen"),
            ("Parlement européen", "Parlement flamand"), ("Commission européenne", "Cour européenne"),
        ),
        Language.NL: (
            ("Europol", "Interpol", "Eurojust", "Frontex"),
            ("FOD Financiën", "FOD Justitie", "FOD Volksgezondheid"),
            ("FOD Binnenlandse Zaken", "FOD Buitenlandse Zaken"),
            ("FOD", "POD"), ("Kamer van volksvertegenwoordigers", "Senaat"),
            ("federale politie", "lokale politie"), ("federaal parket", "parket-generaal"),
            ("Raad van State", "Rekenhof", "Grondwettelijk Hof", "Hof van Cassatie"),
            ("Europese Unie", "Afrikaanse Unie"), ("Verenigde Naties", "Europese Gemeenschappen"),
            ("Raad van Europa", "Europese Raad"),
            ("Europees Parlement", "Vlaams Parlement"), ("Europese Commissie", "Europese Rekenkamer"),
        ),
    }
)  # fmt: skip

_GIVEN = r"(?:[A-ZÉ][\w-]+[ \u00a0])?"
_SURNAME = r"((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en)[ \u00a0])*[A-ZÉ][\w-]{2,})"
_PERSON = {
    Language.FR: re.compile(rf"\b(?:Monsieur|Madame|Mme|MM\.|M\.|Mmes)[ \u00a0]{_GIVEN}{_SURNAME}"),
    Language.NL: re.compile(rf"\b(?:[Dd]e (?:heer|heren)|[Mm]evrouw|[Mm]eneer)[ \u00a0]{_GIVEN}{_SURNAME}"),
}
_SURNAMES = ("Peeters", "Janssens", "Dubois", "Lambert", "Willems", "Wouters", "Dupont", "Claes")


def persons(text: str, _: str, language: Language) -> Iterator[Edit]:
    """Another surname behind a title."""
    for found in _PERSON[language].finditer(text):
        for surname in _SURNAMES:
            if surname not in found[1]:
                yield Edit(*found.span(1), surname, "other surname")


_ACRONYM = re.compile(r"(?<![\w./-])([A-Z]{2,6})(?![\w/]|[.][A-Z])")
_ROMAN = re.compile(r"[IVXLC]+")
_OTHERS = ("FSMA", "OCDE", "ONSS", "AFMPS", "BIPT")


def acronyms(text: str, _: str, __: Language) -> Iterator[Edit]:
    """Another acronym, two letters exchanged, or no acronym at all."""
    if re.search(r"[A-ZÀ-Ü]{2,}[\W]+[A-ZÀ-Ü]{2,}[\W]+[A-ZÀ-Ü]{2,}", text):
        return  # a title in capitals
    for found in _ACRONYM.finditer(text):
        word = found[1]
        if _ROMAN.fullmatch(word) or word in ("DOC", "COM", "EUR", "USD", "MM", "TVA", "BTW"):
            continue
        for other in _OTHERS:
            if other != word:
                yield Edit(*found.span(1), other, "other acronym")
        if len(word) > 2 and word[-1] != word[-2]:
            yield Edit(*found.span(1), word[:-2] + word[-1] + word[-2], "letters exchanged")
        if text[: found.start()].endswith("(") and text[found.end() :].startswith(")"):
            yield Edit(found.start() - 1, found.end() + 1, "", "acronym dropped")
