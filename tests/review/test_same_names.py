"""Names of bodies, places and persons, and acronyms, have a counterpart in the other text."""

from __future__ import annotations

import pytest

from reportgen.language import Language
from reportgen.review.finding import Finding
from reportgen.review.same_names import same_names
from reportgen.review.text_pair import Text, TextPair


def found(fr: str, nl: str) -> list[Finding]:
    """The errors and warnings; remarks are left out."""
    findings = same_names(TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL)))
    return [finding for finding in findings if finding.severity != "info"]


def remarks(fr: str, nl: str) -> list[str]:
    """What the remarks on a pair say."""
    findings = same_names(TextPair("a", Text(fr, Language.FR), Text(nl, Language.NL)))
    return [finding.message for finding in findings if finding.severity == "info"]


EQUAL = [
    ("Le SPF Justice a répondu.", "De FOD Justitie heeft geantwoord."),
    ("Les pays membres de l’Onu ont voté.", "De lidstaten van de Verenigde Naties hebben gestemd."),
    ("Il travaille à l’Otan.", "Hij werkt bij de NAVO."),
    (
        "les infractions que la police fédérale et locale constate",
        "de inbreuken die de federale en lokale politie vaststelt",
    ),
    ("La police fédérale a saisi la voiture.", "De politie heeft de wagen in beslag genomen."),
    ("RAPPORT FAIT AU NOM DE LA COMMISSION", "VERSLAG NAMENS DE COMMISSIE"),
    ("le système des préférences généralisées (SPG)", "het stelsel van algemene preferenties (SAP)"),
    ("la Commission communautaire commune (CCC)", "de Gemeenschappelijke Gemeenschapscommissie (GGC)"),
    ("Cela ne doit PAS être fait.", "Dat moet NIET gebeuren."),
    ("Le WUXY peut être exporté.", "De QZKA kan worden geëxporteerd."),
    ("Partagez vos identifiants aléatoires.", "Deel uw willekeurige ID's."),
    ("Un écart avec l’EU-27 demeure.", "Er blijft een verschil met de EU27-landen."),
    ("Le commissaire de Maerbeek a répondu.", "De commissaris van Maarbeek heeft geantwoord."),
    ("Le bourgmestre de La Hulpe était là.", "De burgemeester van Terhulpen was er."),
    ("Voir passeport2030.be pour le reste.", "Zie paspoort2030.be voor de rest."),
    ("La commission du Sénat s’est réunie.", "De bevoegde senaatscommissie kwam samen."),
    ("La Cour des comptes a publié son rapport.", "Het Hof publiceerde zijn verslag."),
    ("Le Royaume du Maroc a signé.", "Marokko heeft ondertekend."),
    ("Le greffe (GF) applique l’article 8 de la LQX.", "De griffie past artikel 8 van de WQZ toe."),
    (
        "L’Organisation pour l’interdiction des armes chimiques a parlé.",
        "De Organisation for the Prohibition of Chemical Weapons heeft gesproken.",
    ),
    ("La mission à Kaboul continue.", "De missie in Kaboel gaat voort."),
    ("On parle de « voisinage élargi ».", "Men heeft het over “Wider neighbourhood”."),
    ("L’évasion du Palais de justice inquiète.", "De ontsnapping uit het justitiepaleis verontrust."),
    ("La tradition tibétaine recule.", "De Tibetaanse traditie verdwijnt."),
    ("Elle a reçu le prix Nobel de la paix.", "Zij kreeg de nobelprijs voor de vrede."),
    ("L’O.N.U. a voté la résolution.", "De VN keurde de resolutie goed."),
    ("L’arrêté Nº 78 reste en vigueur.", "Het besluit nr. 78 blijft van kracht."),
    ("Le droit des Indépendants évolue.", "Het recht der Zelfstandigen evolueert."),
    ("L’Union Benelux se réunit.", "De Benelux Unie komt samen."),
    ("La Réunion a approuvé le rapport.", "De vergadering heeft het verslag goedgekeurd."),
    ("Il a lu le Plan de Maputo.", "Hij las het Maputo Plan of Action on Sexual and Reproductive Health."),
    ("Quiconque utilise l’application y aide.", "Als gebruiker van de app helpt u daarbij."),
]

DIFFERENT = [
    ("Le SPF Justice a répondu.", "De FOD Financiën heeft geantwoord.", "SPF Justice", "FOD Financiën"),
    ("Le SPF Intérieur a répondu.", "De FOD Financiën heeft geantwoord.", "SPF Intérieur", "FOD Financiën"),
    ("La police fédérale a saisi.", "De lokale politie nam in beslag.", "police fédérale", "lokale politie"),
    ("La Communauté suisse décide.", "De Franse Gemeenschap beslist.", "suisse", "Franse Gemeenschap"),
    ("le Parlement européen", "het Vlaams Parlement", "Parlement européen", "Vlaams Parlement"),
    ("le plan d’action opérationnel (PAO)", "het operationele actieplan (ONSS)", "PAO", "ONSS"),
    (
        "La Cour des comptes l’a dit.",
        "Het Grondwettelijk Hof heeft dat gezegd.",
        "Cour des comptes",
        "Grondwettelijk Hof",
    ),
    ("Le Conseil de l’Europe décide.", "De Europese Raad beslist.", "Conseil de l’Europe", "Europese Raad"),
    (
        "La Commission européenne décide.",
        "De Europese Rekenkamer beslist.",
        "Commission européenne",
        "Europese Rekenkamer",
    ),
    (
        "La décision de la Cour européenne suit.",
        "Het besluit van de Europese Commissie volgt.",
        "européenne",
        "Europese Commissie",
    ),
    ("L’Union africaine se réunit.", "De Europese Unie vergadert.", "Union africaine", "Europese Unie"),
    ("Hier, le Sénat a décidé.", "Gisteren heeft de Kamer beslist.", "Sénat", "Kamer"),
    ("Le WUXY peut être exporté.", "De RSZ kan worden geëxporteerd.", "WUXY", "RSZ"),
    ("la direction générale (SPA)", "het stelsel van algemene preferenties (SAP)", "SPA", "SAP"),
]


@pytest.mark.parametrize(("fr", "nl"), EQUAL)
def test_the_same_names_give_no_finding(fr: str, nl: str) -> None:
    assert found(fr, nl) == []


@pytest.mark.parametrize(("fr", "nl", "french", "dutch"), DIFFERENT)
def test_another_name_is_found_in_its_place(fr: str, nl: str, french: str, dutch: str) -> None:
    assert [(finding.fr, finding.nl) for finding in found(fr, nl)] == [(french, dutch)]


def test_an_acronym_stands_for_the_names_that_it_is_made_of() -> None:
    assert found("la situation à Bruxelles-Hal-Vilvorde, certes", "de situatie in BHV, zeker") == []
    assert found("la situation à Bruxelles-Hal-Vilvorde, certes", "de situatie in BHX, zeker") != []


def test_an_acronym_that_takes_up_words_of_its_text_may_be_left_out_and_no_other() -> None:
    french = "Le Comité de suivi des drogues siège à Gand ; ce jour, le {} décide."
    dutch = "Het opvolgingscomité voor drugs zetelt in Gent en beslist die dag."
    assert found(french.format("CSD"), dutch) == []
    assert [finding.fr for finding in found(french.format("CDS"), dutch)] == ["CDS"]


def test_a_place_that_is_also_a_word_is_counted_where_both_texts_have_it() -> None:
    dutch = "Het kader: - Gent 3; - Luik 3; - Bergen 2"
    assert found("Le cadre : - Gand 3; - Liège 3; - Mons 2", dutch) == []
    (finding,) = found("Le cadre : - Mons 3; - Liège 3; - Mons 2", dutch)
    assert (finding.code, finding.message) == ("diff-name-count", "Mons stands 2 times in French and once in Dutch")


def test_a_place_may_be_taken_up_by_a_word_but_not_be_left_out() -> None:
    assert remarks("L’Afrique reçoit l’aide due à ce continent.", "Afrika krijgt de hulp die Afrika toekomt.") == []
    (remark,) = remarks("L’Afrique aide l’Afrique.", "Afrika helpt.")
    assert remark == "Afrique stands 2 times in French and once in Dutch"


def test_a_place_that_stands_for_another_one_that_both_texts_have_is_told() -> None:
    french = "La Bolivie et le Pérou s’accordent ; le Pérou signe."
    assert found(french, "Bolivia en Peru zijn het eens; Peru ondertekent.") == []
    messages = [finding.message for finding in found(french, "Bolivia en Peru zijn het eens; Bolivia ondertekent.")]
    assert messages == [
        "Bolivie stands once in French and 2 times in Dutch",
        "Pérou stands 2 times in French and once in Dutch",
    ]


def test_of_a_place_that_both_texts_name_often_one_time_more_tells_nothing() -> None:
    french, dutch = "Le Pérou aide. Au Pérou, oui. Du Pérou.", "Peru helpt. In Peru, ja. Uit Peru."
    assert remarks(f"{french} Le Pérou. Le Pérou.", f"{dutch} Het is Peru.") == []
    assert remarks(f"{french} Le Pérou.", dutch) == ["Pérou stands 4 times in French and 3 times in Dutch"]


def test_a_word_with_a_capital_that_no_table_knows_is_a_remark_unless_it_names_a_person() -> None:
    dutch = "De brouwerij en de wever hebben getekend."
    french = "La brasserie {}et le tisserand ont signé."
    assert found(french.format("Zwartekop "), dutch) == []
    assert remarks(french.format("Zwartekop "), dutch) == ["Zwartekop stands in French only"]
    assert [finding.fr for finding in found(french.format("Zwartekop Brackenier "), dutch)] == ["Zwartekop Brackenier"]
    assert [finding.fr for finding in found(french.format("de M. Brackenier "), dutch)] == ["Brackenier"]


@pytest.mark.parametrize("name", ["OPCW", "Rode Kruis", "Antwerpen"])
def test_a_name_in_the_form_of_the_other_language_is_a_remark(name: str) -> None:
    french, dutch = f"La réponse de {name} est attendue.", f"Het antwoord van {name} wordt verwacht."
    assert found(french, dutch) == []
    assert remarks(french, dutch) == [f"both texts have {name}, which one of the two languages writes otherwise"]


def test_a_body_that_stands_for_another_one_is_counted() -> None:
    french = "Le SPF Intérieur et le SPF Justice décident ; le SPF Intérieur rapporte."
    assert found(french, "De FOD Binnenlandse Zaken en de FOD Justitie beslissen; eerstgenoemde rapporteert.") == []
    dutch = "De FOD Binnenlandse Zaken en de FOD Justitie beslissen; de FOD Justitie rapporteert."
    assert [finding.code for finding in found(french, dutch)] == ["diff-name-count", "diff-name-count"]


def test_the_month_of_a_date_in_capitals_is_no_name() -> None:
    assert found("26 MARS 2003. - Arrêté royal", "26 MAART 2003. - Koninklijk besluit") == []
