"""References to laws, papers and parts of them, and addresses."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.facts import facts

from .forms import assert_same, read, values

PAPERS = [
    ("doc. Chambre, nº 53 1964/10", "stuk Kamer, nr. 53-1964/10", "DOC 53 1964/010"),
    ("DOC 56 0767/026", "DOC 56-0767/026", "DOC 56 0767/026"),
    ("Doc. 56 767/26", "DOC 56 0767/026", "DOC 56 0767/026"),
    ("CRIV 56 COM 143", "CRIV 56 COM 143", "CRIV 56 COM 143"),
    ("QRVA 55 001", "QRVA 55 001", "QRVA 55 1"),
    ("COM(2025) 743 final", "COM(2025)743 definitief", "COM(2025) 743"),
    ("(UE) 2016/679", "(EU) 2016/679", "EU 2016/679"),
    ("(UE) n° 883/2004", "(EU) nr. 883/2004", "EU 883/2004"),
    ("(CE) n° 45/2001", "(EG) nr. 45/2001", "EC 45/2001"),
    ("(UE, Euratom) 2018/1046", "(EU, Euratom) 2018/1046", "EU 2018/1046"),
    ("2014/42/UE", "2014/42/EU", "EU 2014/42"),
    ("95/46/CE", "95/46/EG", "EC 95/46"),
    ("2002/584/JAI", "2002/584/JBZ", "JHA 2002/584"),
    ("la décision (PESC) 2015/1333", "Besluit (GBVB) 2015/1333", "CFSP 2015/1333"),
    ("n° 60.902/2", "nr. 60.902/2", "no 60.902/2"),
    ("l'avis 66.037/1-2", "advies 66.037/1-2", "66.037/1-2"),
    ("n° 84/2015", "nr. 84/2015", "no 84/2015"),
    ("n° 55-1-000431", "nr. 55-1-000431", "no 55-1-000431"),
    ("C-311/18", "C-311/18", "C311/18"),
    ("ISO/IEC 27001:2022", "ISO/IEC 27001:2022", "ISO/IEC 27001:2022"),
    ("Covid-19", "COVID-19", "COVID19"),
    ("F-16", "F-16", "F16"),
    ("0123.456.789", "0123.456.789", "0123.456.789"),
]
PARTS = [
    ("article 36ter/10", "artikel 36ter/10", "article 36ter/10"),
    ("art. 5/1", "art. 5/1", "article 5/1"),
    ("l'article 1er", "artikel 1", "article 1"),
    ("article premier", "artikel 1", "article 1"),
    ("article VI.2", "artikel VI.2", "article VI.2"),
    ("articles 5, 6 et 7", "artikelen 5, 6 en 7", "article 5 | article 6 | article 7"),
    ("articles 379 à 387", "artikelen 379 tot en met 387", "article 379 | article 387"),
    ("le point 9.3", "punt 9.3", "point 9.3"),
    ("points 9.4 et 9.5", "punten 9.4 en 9.5", "point 9.4 | point 9.5"),
    ("points 5.1 à 5.4", "punten 5.1 tot 5.4", "point 5.1 | point 5.4"),
    ("§ 2", "paragraaf 2", "§ 2"),
    ("§§ 1er et 2", "§§ 1 en 2", "§ 1 | § 2"),
    ("paragraphes 1er à 4", "paragrafen 1 tot 4", "§ 1 | § 4"),
    ("paragraphe 1", "lid 1", "lid 1"),
    ("alinéa 2", "tweede lid", "lid 2"),
    ("alinéas 2 et 3", "tweede en derde lid", "lid 2 | lid 3"),
    ("les deuxième et troisième alinéas", "het tweede en het derde lid", "lid 2 | lid 3"),
    ("premier alinéa", "eerste alinea", "alinea 1"),
    ("3°", "3°", "point 3"),
    ("point a)", "onder a)", "point a"),
    ("littera b)", "letter b)", "point b"),
    ("les points a) et b)", "de punten a) en b)", "point a | point b"),
    ("annexe II", "bijlage 2", "annex 2"),
    ("annexe A", "bijlage A", "annex a"),
    ("annexes I et II", "bijlagen I en II", "annex 1 | annex 2"),
    ("chapitre Ier", "hoofdstuk I", "chapter 1"),
    ("section 2", "afdeling 2", "section 2"),
    ("Titre III", "titel III", "title 3"),
    ("Livre II", "Boek II", "book 2"),
    ("tome IV", "deel IV", "part 4"),
    ("tome IV", "deel 4", "part 4"),
    ("tableau 3", "tabel 3", "table 3"),
    ("graphique 4", "grafiek 4", "figure 4"),
    ("note 3", "voetnoot 3", "note 3"),
    ("p. 12", "blz. 12", "page 12"),
    ("considérant 12", "overweging 12", "recital 12"),
    ("objectif 5.2", "doelstelling 5.2", "objective 5.2"),
    ("nos 12 et 13", "nummers 12 en 13", "no 12 | no 13"),
    ("108ter", "108ter", "108ter"),
    ("9.3.1", "9.3.1", "9.3.1"),
]
ADDRESSES = [
    ("tél. +32 2 501 81 11", "tel. 02/501.81.11", "025018111"),
    ("0476 12 34 56", "+32 476 12 34 56", "0476123456"),
    ("+31 70 312 12 00", "+31 (0)70 312 12 00", "+31703121200"),
    ("Info@Exemple.be.", "info@exemple.be,", "info@exemple.be"),
    ("https://www.belgium.be/", "(https://www.belgium.be)", "https://www.belgium.be"),
    ("passeport.be,", "(Passeport.be)", "passeport.be"),
    ("data.passeport.eu.", "data.passeport.eu;", "data.passeport.eu"),
    ("BE68 5390 0754 7034", "BE68539007547034", "BE68539007547034"),
]


@pytest.mark.parametrize(("fr", "nl", "reading"), PAPERS)
def test_a_paper_has_one_name_in_both_languages(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "reference", reading)


@pytest.mark.parametrize(("fr", "nl", "readings"), PARTS)
def test_a_part_of_a_law_has_one_name_in_both_languages(fr: str, nl: str, readings: str) -> None:
    assert_same(fr, nl, "reference", readings)


@pytest.mark.parametrize(("fr", "nl", "reading"), ADDRESSES)
def test_an_address_reads_the_same_whatever_stands_between_its_parts(fr: str, nl: str, reading: str) -> None:
    assert_same(fr, nl, "address", reading)


def test_each_level_of_a_reference_is_a_fact_of_its_own() -> None:
    french = "l'article 7, § 2, alinéa 1er, 3°, b)"
    dutch = "artikel 7, § 2, eerste lid, 3°, b)"
    expected = [("reference", value) for value in ("article 7", "§ 2", "lid 1", "point 3", "point b")]
    assert read(french, Language.FR) == read(dutch, Language.NL) == expected


def test_the_number_that_a_text_begins_with_is_a_reference() -> None:
    assert read("9.10. les actions", Language.FR) == [("reference", "9.10")]
    assert read("3) het toezicht", Language.NL) == [("reference", "3")]
    assert read("2,5 tonnes", Language.FR) == [("quantity", "T 2.5")]


def test_a_code_keeps_its_digits_as_a_second_reading() -> None:
    assert values("l'UE-27", Language.FR) == [{"UE27", "*27"}]
    assert values("de EU-27", Language.NL) == [{"EU27", "*27"}]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("les points forts", Language.FR),
        ("ce point a été soulevé", Language.FR),
        ("douze points ont été discutés", Language.FR),
        ("les articles de presse", Language.FR),
        ("un livre blanc", Language.FR),
        ("la partie adverse", Language.FR),
        ("le représentant(e)s) et vice versa", Language.FR),
        ("de leden van de commissie", Language.NL),
        ("onder meer, onder andere", Language.NL),
        ("het deel dat overblijft", Language.NL),
        ("de titel van het boek", Language.NL),
        ("een punt van aandacht", Language.NL),
        ("nooit een nota bene", Language.NL),
    ],
)
def test_a_label_without_a_number_is_no_reference(text: str, language: Language) -> None:
    assert [fact for fact in facts(text, language) if fact.kind == "reference"] == []


def test_a_number_before_a_label_counts_and_refers_to_nothing() -> None:
    assert read("en 12 points", Language.FR) == [("number", "12")]
    assert read("150 leden", Language.NL) == [("number", "150")]


def test_a_list_goes_on_only_behind_a_plural() -> None:
    assert read("au point 3, 12 pays", Language.FR) == [("reference", "point 3"), ("number", "12")]


def test_a_year_before_a_dutch_preposition_is_no_number_with_a_suffix() -> None:
    assert_same("adopté en 1949 pour la répression", "aangenomen in 1949 ter bestrijding", "date", "1949")
