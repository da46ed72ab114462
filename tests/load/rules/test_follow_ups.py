"""Every commitment of the reference data is followed up, once; assessments fit their indicators."""

from __future__ import annotations

from reportgen.load.reference import load_reference

from ..conftest import Codes, Messages
from ..reports import COMPLETE


def follow_up(commitment: str) -> str:
    return f"  - {{commitment: {commitment}, state: ongoing, narrative: {{fr: x, nl: x}}}}\n"


def test_commitments_without_follow_up_are_a_warning_in_a_draft_and_an_error_in_a_final_report(codes: Codes) -> None:
    assert codes("", follow_ups=True) == ["warning follow-up-missing follow_ups"]
    assert codes("", follow_ups=True, status="final") == ["error follow-up-missing follow_ups"]


def test_the_message_counts_and_names_them(messages: Messages) -> None:
    needed = [commitment.id for commitment in load_reference().commitments if not commitment.heading]
    text = "follow_ups:\n" + "".join(map(follow_up, needed[1:]))
    lines = messages({**COMPLETE, "follow-ups.yaml": text}, follow_ups=True)
    assert any(f"1 of {len(needed)} commitments have no follow-up: {needed[0]} (" in line for line in lines)


def test_a_heading_needs_none(codes: Codes) -> None:
    needed = [commitment.id for commitment in load_reference().commitments if not commitment.heading]
    assert codes("follow_ups:\n" + "".join(map(follow_up, needed)), follow_ups=True) == []


def test_a_commitment_is_followed_up_once(codes: Codes) -> None:
    text = "follow_ups:\n" + follow_up("resolution/2") * 2
    assert codes(text) == ["error duplicate-follow-up follow_ups[1].commitment"]


MILESTONE = """\
indicators:
  - {id: plan, kind: milestone, name: {fr: x, nl: x}, definition: {fr: x, nl: x}, objectives: ["6.2"],
     source_body: {fr: x, nl: x}, frequency: I, reading: {fr: x, nl: x}}
  - {id: scale, kind: ordinal, name: {fr: x, nl: x}, definition: {fr: x, nl: x}, objectives: ["6.2"],
     source_body: {fr: x, nl: x}, frequency: I, reading: {fr: x, nl: x},
     scale: [{level: 0, meaning: {fr: x, nl: x}}, {level: 1, meaning: {fr: x, nl: x}}]}
"""


def assessment(indicator: str, more: str = "") -> str:
    return f"  - {{indicator: {indicator}, narrative: {{fr: x, nl: x}}, sources: [customs-2026]{more}}}\n"


def test_an_assessment_says_what_its_indicator_takes(codes: Codes) -> None:
    sound = "assessments:\n" + assessment("plan", ", state: open") + assessment("scale", ", level: 1")
    assert codes(MILESTONE + sound) == []
    assert codes(MILESTONE + "assessments:\n" + assessment("plan")) == ["error assessment-misfit assessments[0].state"]
    wrong = "assessments:\n" + assessment("scale", ", level: 4")
    assert codes(MILESTONE + wrong) == ["error assessment-misfit assessments[0].level"]
    early = "assessments:\n" + assessment("plan", ", state: open, reached: 2025-06")
    assert codes(MILESTONE + early) == ["error assessment-misfit assessments[0].reached"]


def test_figures_are_not_assessed_in_words(codes: Codes) -> None:
    assert codes("assessments:\n" + assessment("cocaine-antwerp")) == [
        "error assessment-misfit assessments[0].indicator"
    ]


def test_an_indicator_is_assessed_once(codes: Codes) -> None:
    text = MILESTONE + "assessments:\n" + assessment("plan", ", state: open") * 2
    assert codes(text) == ["error duplicate-assessment assessments[1].indicator"]
