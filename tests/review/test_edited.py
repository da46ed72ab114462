"""What people did to the blocks of one document and not to those of the other, as findings."""

from __future__ import annotations

import pytest

from reportgen.edits import Edit, EditKind
from reportgen.language import Language
from reportgen.location import Location
from reportgen.review.edited import WEAK, Groups, edited, one_sided, touched
from reportgen.review.finding import Finding
from reportgen.review.order import ReadingOrder

from .documents import pair

BODY = '<section id="a"><h2>Un</h2><p id="p1">A</p><p id="p2">B</p><p id="p3">C</p><p id="p4">D</p></section>'
HERE, THERE = Location("edited.docx", 4), Location("other.docx", 7)


def findings(*edits: Edit, language: Language = Language.FR) -> list[Finding]:
    places = dict.fromkeys(("a/p1", "a/p2", "a/p3", "a/p4"), THERE)
    return list(edited(edits, ReadingOrder(*pair(BODY, BODY)), language, places))


def keys(*edits: Edit) -> list[tuple[str, str]]:
    return [(one.code, one.key) for one in findings(*edits)]


@pytest.mark.parametrize("kind", EditKind)
def test_every_kind_of_edit_has_a_code_of_its_own(kind: EditKind) -> None:
    (finding,) = findings(Edit(kind, "a/p1", (), HERE))
    assert finding.code == f"edit-{kind}"
    assert "in French" in finding.message
    assert finding.severity == ("error" if kind in {"added", "deleted", "copied"} else "warning")


def test_a_finding_knows_where_the_block_stands_in_each_file() -> None:
    (french,) = findings(Edit(EditKind.MOVED, "a/p1", (), HERE))
    (dutch,) = findings(Edit(EditKind.MOVED, "a/p1", (), HERE), language=Language.NL)
    assert (french.fr_location, french.nl_location) == (HERE, THERE)
    assert (dutch.fr_location, dutch.nl_location) == (THERE, HERE)
    assert "in Dutch, not in French" in dutch.message


def test_a_run_of_deleted_blocks_is_one_finding_at_the_first_of_them() -> None:
    (finding,) = findings(*(Edit(EditKind.DELETED, f"a/p{n}") for n in (1, 2, 3)))
    assert finding.key == "a/p1"
    assert finding.message.endswith("with 2 more after it")


def test_deleted_blocks_that_are_apart_are_two_findings() -> None:
    apart = [Edit(EditKind.DELETED, "a/p1"), Edit(EditKind.DELETED, "a/p3")]
    assert keys(*apart) == [("edit-deleted", "a/p1"), ("edit-deleted", "a/p3")]


def test_neighbours_that_were_edited_in_other_ways_are_two_findings() -> None:
    two = [Edit(EditKind.DELETED, "a/p1"), Edit(EditKind.MOVED, "a/p2")]
    assert keys(*two) == [("edit-deleted", "a/p1"), ("edit-moved", "a/p2")]


def test_each_text_that_changed_is_told_by_itself() -> None:
    both = [Edit(EditKind.CHANGED, "a/p1"), Edit(EditKind.CHANGED, "a/p2")]
    assert keys(*both) == [("edit-changed", "a/p1"), ("edit-changed", "a/p2")]


def test_an_edit_that_both_documents_have_is_none_of_one_side() -> None:
    both, mine = Edit(EditKind.DELETED, "a/p1", (), HERE), Edit(EditKind.MERGED, "a/p2", ("a/p3",), HERE)
    other = [Edit(EditKind.DELETED, "a/p1", (), THERE), Edit(EditKind.MERGED, "a/p2", ("a/p3", "a/p4"), THERE)]
    assert one_sided([both, mine], other) == [mine]


def test_edits_account_for_the_blocks_that_they_take_away_or_bring() -> None:
    edits = [
        Edit(EditKind.MERGED, "a/p1", ("a/p2",)),
        Edit(EditKind.SPLIT, "a/p3", ("after:a/p3/1",)),
        Edit(EditKind.COPIED, "copy:a/p4/1", ("a/p4",)),
    ]
    assert touched(edits) == {"a/p1", "a/p2", "a/p3", "after:a/p3/1", "copy:a/p4/1"}


def test_a_text_that_changed_accounts_for_no_difference_between_the_blocks() -> None:
    assert touched([Edit(EditKind(code.removeprefix("edit-")), "a/p1") for code in sorted(WEAK)]) == frozenset()


def test_blocks_that_were_joined_or_cut_are_compared_together() -> None:
    groups = Groups.of(
        [Edit(EditKind.MERGED, "a/p1", ("a/p2",)), Edit(EditKind.MOVED, "a/p4")],
        [Edit(EditKind.SPLIT, "a/p3", ("after:a/p3/1",))],
        members={},
    )
    assert groups.members == {"a/p1": ("a/p1", "a/p2"), "a/p3": ("a/p3", "after:a/p3/1")}
    assert groups.parts == {"a/p2", "after:a/p3/1"}


def test_edits_add_to_the_blocks_that_are_compared_together_anyway() -> None:
    groups = Groups.of([Edit(EditKind.MERGED, "a/p1", ("a/p3",))], members={"a/p1": ("a/p1", "a/p2")})
    assert groups.members == {"a/p1": ("a/p1", "a/p2", "a/p3")}
