"""The whole contract, as it is proved before anything is written."""

from __future__ import annotations

from reportgen.location import Location
from reportgen.review.finding import Finding
from reportgen.review.match import match

from .documents import pair

FRENCH = "Les saisies dans le port ont baissé et les services ne savent pas encore pour quelle raison."
DUTCH = "De inbeslagnames in de haven zijn gedaald en de diensten weten nog niet om welke reden dat is."
BODY = """<section id="s">
<h2>{title}</h2>
<p id="a">{text}</p>
<table id="t"><caption>{title}</caption><tbody>
<tr id="r"><td class="number"><data value="44" data-kind="number">44</data></td></tr>
</tbody></table>
</section>"""
FR = BODY.format(title="Saisies", text=FRENCH)
NL = BODY.format(title="Inbeslagnames", text=DUTCH)


def test_a_matched_pair_gives_nothing() -> None:
    assert match(*pair(FR, NL), final=True) == []


def test_a_difference_against_each_rule_is_found_in_one_go() -> None:
    nl = NL.replace("h2>", "h3>").replace('value="44"', 'value="45"').replace(DUTCH, FRENCH)
    assert [one.code for one in match(*pair(FR, nl), final=True)] == [
        "match-kind",
        "match-table-value",
        "match-untranslated",
    ]


def test_every_finding_names_both_places() -> None:
    nl = "\n" + NL.replace("h2>", "h3>").replace('value="44"', 'value="45"').replace(DUTCH, "<mark>?</mark>")
    found = match(*pair(FR, nl), final=True)
    places = [(one.fr_location and one.fr_location.line, one.nl_location and one.nl_location.line) for one in found]
    assert places == [(2, 3), (5, 6), (3, 4)]


def test_what_a_draft_may_leave_open_is_a_warning() -> None:
    both = pair(FR, NL.replace(DUTCH, "<mark>?</mark>"))
    assert [one.severity for one in match(*both, final=False)] == ["warning"]
    assert [one.severity for one in match(*both, final=True)] == ["error"]


def test_a_finding_without_a_place_on_one_side_says_nowhere() -> None:
    finding = Finding("match-key", "a", "only here", fr_location=Location("fr.xhtml", 3))
    assert finding.as_problem().message == "only here (French: fr.xhtml:3; Dutch: nowhere)"
