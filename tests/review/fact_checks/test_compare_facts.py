"""What a reviewer is told about two texts that differ in a fact."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen import compare_texts

DIFFERENT = [
    ("14 dossiers", "15 dossiers", "diff-number", "14", "15"),
    ("trois pays", "vier landen", "diff-number-word", "trois", "vier"),
    ("les deux pays", "de drie landen", "diff-number-word", "deux", "drie"),
    ("3 pays", "vier landen", "diff-number", "3", "vier"),
    ("en 2024", "in 2025", "diff-year", "2024", "2025"),
    ("le 1er mars 2025", "op 1 mei 2025", "diff-date", "1er mars 2025", "1 mei 2025"),
    ("le 1er mars 2025", "op 2 maart 2025", "diff-date", "1er mars 2025", "2 maart 2025"),
    ("le lundi 3 mars", "op dinsdag 3 maart", "diff-date", "lundi", "dinsdag"),
    ("début 2025", "eind 2025", "diff-period", "début", "eind"),
    (
        "au premier semestre 2025",
        "in het tweede semester 2025",
        "diff-period",
        "premier semestre 2025",
        "tweede semester 2025",
    ),
    ("à 14 h 15", "om 14.45 uur", "diff-time", "14 h 15", "14.45 uur"),
    ("à 14.00 heures", "om 14.30 uur", "diff-time", "14.00 heures", "14.30 uur"),
    ("par million d’habitants", "per miljard inwoners", "diff-number-word", "million", "miljard"),
    ("en milliers d’euros", "in miljoen euro", "diff-amount", "milliers d’euros", "miljoen euro"),
    ("la première réunion ou l’autre", "de tweede vergadering", "diff-ordinal", "première", "tweede"),
    ("le quart des membres", "de helft van de leden", "diff-number-word", "quart", "helft"),
    ("les huit pays à retrouver", "de drie landen achterhalen", "diff-number-word", "huit", "drie"),
    ("1,5 million d'euros", "1,5 miljard euro", "diff-unit", "1,5 million d'euros", "1,5 miljard euro"),
    ("500 euros", "600 euro", "diff-amount", "500 euros", "600 euro"),
    ("500 euros", "500 dollar", "diff-unit", "500 euros", "500 dollar"),
    ("12,5 %", "125%", "diff-percent", "12,5 %", "125%"),
    ("12,5 %", "13%", "diff-percent", "12,5 %", "13%"),
    ("5 %", "5 ‰", "diff-unit", "5 %", "5 ‰"),
    ("5 %", "5 procentpunten", "diff-unit", "5 %", "5 procentpunten"),
    ("−4,2 %", "4,2%", "diff-percent", "−4,2 %", "4,2%"),
    ("44 tonnes", "45 ton", "diff-quantity", "44 tonnes", "45 ton"),
    ("44 tonnes", "44 kg", "diff-unit", "44 tonnes", "44 kg"),
    ("44 tonnes", "44", "diff-unit", "44 tonnes", "44"),
    ("trois ans", "drie maanden", "diff-unit", "trois ans", "drie maanden"),
    ("la deuxième réunion", "de derde vergadering", "diff-ordinal", "deuxième", "derde"),
    ("tome IV", "deel VI", "diff-reference", "tome IV", "deel VI"),
    ("la phase II", "fase III", "diff-ordinal", "II", "III"),
    ("les deux tiers", "drie vierde", "diff-number-word", "deux tiers", "drie vierde"),
    ("l'article 5", "artikel 6", "diff-reference", "article 5", "artikel 6"),
    ("l'article 5", "punt 5", "diff-reference", "article 5", "punt 5"),
    ("DOC 56 0767/026", "DOC 56 0767/027", "diff-reference", "DOC 56 0767/026", "DOC 56 0767/027"),
    ("(UE) 2016/679", "(EU) 2016/680", "diff-reference", "UE) 2016/679", "EU) 2016/680"),
    ("tél. 02 501 81 11", "tel. 02 501 81 12", "diff-address", "02 501 81 11", "02 501 81 12"),
]
ALONE = [
    ("Les 14 dossiers", "De dossiers", "diff-number", "error", "14", ""),
    ("Le dossier", "Het dossier van 2025", "diff-year", "error", "", "2025"),
    ("douze dossiers", "dossiers", "diff-number-word", "warning", "douze", ""),
    ("la troisième réunion", "de vergadering", "diff-ordinal", "warning", "troisième", ""),
    ("12 cas, soit 12 de plus", "12 gevallen erbij", "diff-repeat", "warning", "12", ""),
]
LEFT_OUT = [
    ("une première réunion", "een vergadering"),
    ("les quatre pays", "ze"),
    ("le lundi 3 mars", "op 3 maart"),
    ("la loi du 3 mars 1995, ladite loi du 3 mars 1995", "de wet van 3 maart 1995"),
]
SAME = [
    ("les personnes (2 a) et (2 b)", "de personen (2a) en (2b)"),
    ("l’article 42, 5°, de l’arrêté", "artikel 42,5°, van het besluit"),
    ("à l’annexe 2, section 5", "in bijlage 2, punt 5"),
    ("le quart des membres", "een kwart van de leden"),
    ("ouverte à 14.00 heures", "geopend om 14.00 uur"),
    ("par million d’habitants", "per miljoen inwoners"),
    ("rapporté à un million d’habitants", "per miljoen inwoners"),
    ("arrondi au millier de kilogrammes", "afgerond op duizend kilogram"),
    ("montants, en milliers d’euros", "bedragen, in duizend euro"),
    ("44 tonnes", "44.000 kg"),
    ("50 %", "de helft"),
    ("le point 3", "het derde punt"),
    ("la phase 2", "de tweede fase"),
    ("l'article 5", "artikel 5"),
    ("le point 5", "nr. 5"),
    ("le plan quinquennal", "het vijfjarenplan"),
    ("un projet à quatre pays", "een vierlandenproject"),
    ("un délai d'un an", "een termijn van 12 maanden"),
    ("En 2025, en juillet", "In juli 2025"),
    ("1 représentant", "een vertegenwoordiger"),
    ("5 et 10 %", "5% en 10%"),
    ("1.234 dossiers", "1234 dossiers"),
    ("1.234 km", "1,234 km"),
    ("article 6, paragraphe 1, premier alinéa", "artikel 6, lid 1, eerste alinea"),
    ("alinéas 1er et 2 du § 1er", "eerste en tweede lid van § 1"),
    ("les 17 et 18 juillet 2025", "17 juli 2025 en 18 juli 2025"),
    ("tél. +32 2 501 81 11", "tel. 02/501.81.11"),
    ("l'UE-27", "de EU-27"),
    ("l'UE à 27", "de EU-27"),
    ("la semaine de quatre jours", "de vierdagenweek"),
]


@pytest.mark.parametrize(("fr", "nl", "code", "french", "dutch"), DIFFERENT)
def test_two_facts_that_stand_for_each_other_are_one_error(
    fr: str, nl: str, code: str, french: str, dutch: str
) -> None:
    (finding,) = compare_texts(fr, nl, "a")
    assert (finding.code, finding.severity, finding.key) == (code, "error", "a")
    assert (finding.fr, finding.nl) == (french, dutch)
    assert f"“{french}”" in finding.message
    assert f"“{dutch}”" in finding.message


@pytest.mark.parametrize(("fr", "nl", "code", "severity", "french", "dutch"), ALONE)
def test_a_fact_of_one_text_only_weighs_what_it_is_worth(
    fr: str, nl: str, code: str, severity: str, french: str, dutch: str
) -> None:
    (finding,) = compare_texts(fr, nl)
    assert (finding.code, finding.severity, finding.fr, finding.nl) == (code, severity, french, dutch)
    assert (finding.fr_span is None, finding.nl_span is None) == (not french, not dutch)


@pytest.mark.parametrize(("fr", "nl"), LEFT_OUT)
def test_what_a_good_translation_may_leave_out_is_no_finding(fr: str, nl: str) -> None:
    assert compare_texts(fr, nl) == []


@pytest.mark.parametrize(("fr", "nl"), SAME)
def test_one_value_in_two_forms_is_no_finding(fr: str, nl: str) -> None:
    assert compare_texts(fr, nl) == []


def test_what_is_ambiguous_in_french_is_reported_only_where_no_reading_fits() -> None:
    (finding,) = compare_texts("1.234 tonnes", "1235 ton")
    assert (finding.code, finding.severity) == ("diff-ambiguous", "error")
    assert finding.message == "French says “1.234 tonnes”, Dutch “1235 ton”; the French may mean T 1234 or T 1.234"


def test_spans_are_places_in_both_texts() -> None:
    fr, nl = "En 2024, 44 tonnes ont été saisies.", "In 2024 werd 45 ton in beslag genomen."
    (finding,) = compare_texts(fr, nl)
    assert finding.fr_span
    assert finding.nl_span
    assert (
        (fr[slice(*finding.fr_span)], nl[slice(*finding.nl_span)])
        == (finding.fr, finding.nl)
        == ("44 tonnes", "45 ton")
    )


def test_several_differences_are_paired_by_kind_and_place() -> None:
    found = compare_texts(
        "Le 3 mars 2025, 14 agents ont saisi 44 tonnes pour 5 millions d'euros (12 %).",
        "Op 4 maart 2025 namen 15 agenten 45 ton ter waarde van 6 miljoen euro in beslag (13%).",
    )
    assert [(one.fr, one.nl) for one in found] == [
        ("3 mars 2025", "4 maart 2025"),
        ("14", "15"),
        ("44 tonnes", "45 ton"),
        ("5 millions d'euros", "6 miljoen euro"),
        ("12 %", "13%"),
    ]


def test_a_figure_replaced_by_one_that_also_stands_elsewhere_is_found() -> None:
    (finding,) = compare_texts("12 cas en 2024 et 15 en 2025", "12 gevallen in 2024 en 15 in 2024")
    assert (finding.code, finding.fr, finding.nl) == ("diff-year", "2025", "2024")


def test_titles_that_both_texts_quote_are_not_read() -> None:
    title = "[Belga, Belgium allocates 500,000 euros to UN drug agency on 3 mars]"
    assert compare_texts(f"Source : {title}, 21 janvier 2026", f"Bron: {title}, 21 januari 2026") == []
    (finding,) = compare_texts(f"Source : {title}, 21 janvier 2026", f"Bron: {title}, 22 januari 2026")
    assert finding.fr == "21 janvier 2026"


@given(st.text(max_size=120), st.text(max_size=120))
@settings(deadline=None)
def test_any_two_texts_are_compared_and_quoted_at_their_places(fr: str, nl: str) -> None:
    for finding in compare_texts(fr, nl):
        assert finding.fr == (fr[slice(*finding.fr_span)] if finding.fr_span else "")
        assert finding.nl == (nl[slice(*finding.nl_span)] if finding.nl_span else "")
        assert finding.severity in ("error", "warning", "info")
