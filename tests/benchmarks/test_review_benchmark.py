"""The benchmark counts what a checker finds, and prints it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import review
from benchmarks.checkers import reportgen_findings
from benchmarks.errors import inject
from benchmarks.measures import measure
from benchmarks.pairs import Pair, read_pairs
from benchmarks.table import table

GOOD = [
    Pair("a", "Les douanes ont saisi 44 tonnes en 2024.", "De douane nam in 2024 44 ton in beslag."),
    Pair("b", "Trois pays ont signé l’accord à Lima.", "Drie landen hebben het akkoord in Lima ondertekend."),
]


@pytest.fixture
def pairs_file(tmp_path: Path) -> Path:
    """A file with the good pairs and one that differs."""
    pairs = [*GOOD, Pair("c", "en 2023", "in 2022")]
    lines = (json.dumps({"id": pair.id, "fr": pair.fr, "nl": pair.nl}) for pair in pairs)
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def test_pairs_that_are_known_to_differ_are_left_out(pairs_file: Path) -> None:
    assert [pair.id for pair in read_pairs(pairs_file)] == ["a", "b", "c"]
    assert read_pairs(pairs_file, ["c"]) == GOOD


def test_an_error_counts_as_found_only_when_the_pair_has_a_new_finding() -> None:
    errors = {"year": inject(GOOD, "year", 50)}
    assert measure(reportgen_findings, GOOD, errors).recall["year"].share == 1
    always = measure(lambda pair: frozenset({"the same every time"}), GOOD, errors)
    assert always.recall["year"].share == 0
    assert always.alarms_per_100 == 100


def test_a_finding_on_a_whole_text_is_the_same_one_after_a_change_elsewhere() -> None:
    french = "La police et la douane contrôlent les conteneurs dans le port."
    before, after = (Pair("a", "2 rapports", f"{french} {number}") for number in (2, 3))
    assert reportgen_findings(before) & reportgen_findings(after)


def test_the_table_has_recall_false_alarms_and_time() -> None:
    errors = {"year": inject(GOOD, "year", 50), "fraction": inject(GOOD, "fraction", 50)}
    lines = table("two pairs", {"reportgen": measure(reportgen_findings, GOOD, errors)}).splitlines()
    assert lines[0] == "two pairs: 2 good pairs"
    cells = {line[:36].strip(): line[36:].split() for line in lines[1:]}
    assert cells["year"] == [str(len(errors["year"])), "1.000"]
    assert cells["fraction"] == ["0", "–"]
    assert cells["good pairs in 100 with a finding"] == ["0.0"]
    assert float(cells["seconds for 1,000 pairs, warm"][0]) > 0


def test_the_command_prints_a_table_for_each_file(pairs_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    review.main(["--pairs", str(pairs_file), "--errors", "2", "--reportgen-only", "--show"])
    printed = capsys.readouterr().out
    assert "pairs.jsonl: 3 good pairs" in printed
    assert "false alarm in c: " in printed
    assert "translate-toolkit" not in printed


def test_the_command_says_when_the_other_tool_is_missing(
    pairs_file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review, "translate_toolkit", lambda: None)
    review.main(["--pairs", str(pairs_file), "--errors", "1"])
    assert "translate-toolkit is not installed" in capsys.readouterr().out
