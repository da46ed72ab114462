"""Accepted findings: with a reason, and only as long as both texts stay as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import DataError
from reportgen.review.acceptance import Acceptances, accept, acceptances_text, judge, read_acceptances
from reportgen.review.finding import Finding

NUMBER = Finding("diff-number", "a/p1", "44 and 45", "44", "45")
NAME = Finding("diff-name", "a/p2", "another name", "Anvers", "Gent")
TEXTS = {"a/p1": ("Il y en a 44.", "Er zijn er 45."), "a/p2": ("À Anvers", "In Gent")}


def accepted(finding: Finding = NUMBER, known: Acceptances | None = None) -> Acceptances:
    return accept(finding.id, "corrigé par l’erratum", [NUMBER, NAME], known or Acceptances(), TEXTS)


def codes(error: pytest.ExceptionInfo[DataError]) -> list[str]:
    return [problem.code for problem in error.value.problems]


def test_an_accepted_finding_is_no_longer_open() -> None:
    judged = judge([NUMBER, NAME], accepted(), TEXTS)
    assert (judged.open, judged.accepted, judged.lapsed) == ((NAME,), (NUMBER,), ())


@pytest.mark.parametrize("changed", [("Il y en a 44 !", "Er zijn er 45."), ("Il y en a 44.", "Er zijn er ook 45.")])
def test_it_is_back_when_either_text_changes(changed: tuple[str, str]) -> None:
    judged = judge([NUMBER], accepted(), TEXTS | {"a/p1": changed})
    assert judged.open == (NUMBER,)
    assert [one.key for one in judged.lapsed] == ["a/p1"]


def test_what_was_accepted_of_a_row_is_back_when_any_cell_of_it_changes() -> None:
    row = Finding("edit-changed", "t/r1", "the block was changed")
    texts = {"t/r1/1": ("2024", "2024"), "t/r1/2": ("44", "44"), "t/r2/1": ("2023", "2023")}
    known = accept(row.id, "convenu", [row], Acceptances(), texts)
    assert judge([row], known, texts).open == ()
    assert judge([row], known, texts | {"t/r2/1": ("2022", "2022")}).open == ()
    assert judge([row], known, texts | {"t/r1/2": ("45", "44")}).open == (row,)


def test_spaces_are_no_change() -> None:
    judged = judge([NUMBER], accepted(), TEXTS | {"a/p1": ("Il y  en a\u00a044. ", "Er zijn er 45.")})
    assert judged.open == ()


def test_another_finding_about_the_same_block_stays_open() -> None:
    other = Finding("diff-date", "a/p1", "another date", "2024", "2025")
    assert judge([NUMBER, other], accepted(), TEXTS).open == (other,)


def test_an_acceptance_of_what_is_no_longer_found_is_reported() -> None:
    assert [one.finding for one in judge([], accepted(), TEXTS).lapsed] == [NUMBER.id]


def test_the_same_finding_keeps_its_id_whatever_its_message_says() -> None:
    assert NUMBER.id == Finding("diff-number", "a/p1", "other words", "44", "45", severity="warning").id
    assert NUMBER.id != Finding("diff-number", "a/p1", "44 and 46", "44", "46").id


def test_the_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "accepted.json"
    both = accepted(NAME, accepted())
    path.write_text(acceptances_text(both), encoding="utf-8")
    assert read_acceptances(path) == both
    assert [one.key for one in both.accepted] == ["a/p1", "a/p2"]


def test_accepting_twice_keeps_the_last_reason() -> None:
    twice = accept(NUMBER.id, "autre motif", [NUMBER], accepted(), TEXTS)
    assert [one.because for one in twice.accepted] == ["autre motif"]


def test_no_file_means_no_acceptance(tmp_path: Path) -> None:
    assert read_acceptances(tmp_path / "accepted.json") == Acceptances()


def test_an_unknown_id_is_refused_with_the_nearest() -> None:
    mistyped = NUMBER.id[:-1] + ("0" if NUMBER.id[-1] != "0" else "1")
    with pytest.raises(DataError) as error:
        accept(mistyped, "x", [NUMBER], Acceptances(), TEXTS)
    assert codes(error) == ["accept-unknown"]
    assert NUMBER.id in str(error.value)


def test_nothing_is_accepted_without_a_reason() -> None:
    with pytest.raises(DataError) as error:
        accept(NUMBER.id, "  ", [NUMBER], Acceptances(), TEXTS)
    assert codes(error) == ["accept-reason"]


@pytest.mark.parametrize("text", ["", "[]", '{"accepted": [{"finding": "x"}]}', '{"acepted": []}'])
def test_a_damaged_file_is_named_with_what_to_do(tmp_path: Path, text: str) -> None:
    path = tmp_path / "accepted.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as error:
        read_acceptances(path)
    assert set(codes(error)) == {"accept-file"}
    assert "accepted.json" in str(error.value)
