"""A text that is still to be translated stands as a mark."""

from __future__ import annotations

import pytest

from reportgen.review.missing import missing_texts

from .documents import pair, said

FRENCH = "Les saisies dans le port ont baissé."
PLACES = ("templates/fr/test.xhtml:1", "templates/nl/test.xhtml:2")


def p(text: str) -> str:
    return f'<p id="a">{text}</p>'


@pytest.mark.parametrize(("final", "severity"), [(True, "error"), (False, "warning")])
def test_a_missing_text_stops_a_final_report_only(final: bool, severity: str) -> None:
    (finding,) = missing_texts(*pair(p(FRENCH), "\n" + p("<mark>nog te vertalen</mark>")), final)
    assert said([finding]) == [("match-text-missing", "a", *PLACES)]
    assert finding.severity == severity
    assert finding.message == "the Dutch text is missing"
    assert finding.nl == "nog te vertalen"


def test_a_text_that_is_missing_on_both_sides_is_said_of_both() -> None:
    found = list(missing_texts(*pair(p("<mark>à traduire</mark>"), p("<mark>te vertalen</mark>")), True))
    assert [one.message for one in found] == ["the French text is missing", "the Dutch text is missing"]


def test_a_pair_without_marks_gives_nothing() -> None:
    assert list(missing_texts(*pair(p(FRENCH), p("De inbeslagnames zijn gedaald.")), True)) == []
