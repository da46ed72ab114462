"""What a draft may lack and a final report may not: translations, and the items of point 9."""

from __future__ import annotations

from ..conftest import Codes, Messages
from ..reports import SOURCES, START, action

ITEMS = ("9.1 actions", "9.2 instruments", "9.3 networks", "9.4 task_force")


def test_a_missing_translation_is_a_warning_in_a_draft_and_an_error_in_a_final_report(codes: Codes) -> None:
    assert codes("foreword: {fr: x}\n") == ["warning missing-translation foreword.nl"]
    assert "error missing-translation foreword.nl" in codes("foreword: {fr: x}\n", status="final")


def test_a_translation_is_missed_at_every_depth(codes: Codes) -> None:
    found = codes(
        "task_force: {mandate: {fr: x, nl: x}, sources: [customs-2026],"
        " composition: [{body: customs, role: {nl: x}}]}\n"
    )
    assert found == ["warning missing-translation task_force.composition[0].role.fr"]


def test_a_restricted_text_needs_no_translation(codes: Codes) -> None:
    text = "foreword: {fr: x, nl: x}\nactions:\n" + action(more="release: restricted").replace("nl: x", "nl: ")
    assert codes(text) == []


def test_an_item_of_point_9_is_never_silently_empty(messages: Messages) -> None:
    lines = messages({"report.yaml": "year: 2025\nstatus: draft\n"})
    assert [line for line in lines if "empty-section" in line] == [
        f".: {name}: item {item} of the report is empty (fill it in, or add to gaps an item {item} that says why there "
        "is nothing to report) [empty-section]"
        for item, name in sorted((line.split() for line in ITEMS), key=lambda pair: pair[1])
    ]


def test_an_item_that_holds_only_restricted_facts_is_empty_for_the_reader(messages: Messages) -> None:
    text = START + SOURCES
    lines = messages({"report.yaml": text, "a.yaml": "actions:\n" + action(more="release: restricted")})
    assert any("item 9.1 of the report is empty" in line for line in lines)
    lines = messages({"report.yaml": text, "a.yaml": "actions:\n" + action()})
    assert not any("item 9.1 of the report is empty" in line for line in lines)
