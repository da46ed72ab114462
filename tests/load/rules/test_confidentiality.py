from __future__ import annotations

from ..conftest import Codes
from ..reports import action, row

SECRET = "sources: [{id: cable, kind: official, title: x, language: nl, publisher: x, release: restricted}]\n"


def test_a_public_figure_has_a_public_source(codes: Codes) -> None:
    assert codes(SECRET, row(source="cable")) == ["error restricted-reference observations[0].SOURCE"]


def test_a_public_fact_has_at_least_one_public_source(codes: Codes) -> None:
    only = action().replace("[customs-2026]", "[cable]")
    assert codes(SECRET + "actions:\n" + only) == ["error restricted-reference actions[0].sources"]
    both = action().replace("[customs-2026]", "[cable, customs-2026]")
    assert codes(SECRET + "actions:\n" + both) == []


def test_a_restricted_fact_may_rest_on_a_restricted_source(codes: Codes) -> None:
    only = action(more="release: restricted").replace("[customs-2026]", "[cable]")
    assert codes(SECRET + "actions:\n" + only) == []
    text = "task_force: {release: restricted, mandate: {fr: x, nl: x}, sources: [cable], "
    text += "challenges: [{id: a, challenge: {fr: x, nl: x}, mitigation: {fr: x, nl: x}, sources: [cable]}]}\n"
    assert codes(SECRET + text) == []
