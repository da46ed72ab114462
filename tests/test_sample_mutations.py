"""Each mistake that someone may make in the sample gives one message, at its place, that says what to do."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from mutations.facts import FACTS
from mutations.fields import FIELDS
from mutations.figures import FIGURES
from mutations.files import FILES
from mutations.mutation import Mutation, mistake
from mutations.texts import TEXTS

from reportgen.errors import Problem
from reportgen.load import read

MUTATIONS = (*FILES, *FIELDS, *FACTS, *FIGURES, *TEXTS)
TOLERATED_IN_A_DRAFT = ("missing-translation", "follow-up-missing", "empty-section", "conflict-missing")
CODES = Path(__file__).parents[1] / "docs" / "codes.md"

each_mutation = pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)


@pytest.fixture(scope="session")
def whole(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample; a test that changes it puts it back."""
    return Path(shutil.copytree(samples, tmp_path_factory.mktemp("mutations") / "2025"))


@pytest.fixture
def copy(whole: Path, samples: Path) -> Iterator[Path]:
    """The copy of the sample, for one test to change."""
    yield whole
    for path in whole.iterdir():
        original = samples / path.name
        if not original.exists():
            path.unlink()
        elif original.read_bytes() != path.read_bytes():
            shutil.copyfile(original, path)


def summary(problem: Problem, directory: Path) -> tuple[str, str, str, int]:
    """The code, the severity, the file in the directory and the line."""
    assert problem.location is not None
    file = Path(problem.location.file).relative_to(directory).as_posix()
    return problem.code, problem.severity, file, problem.location.line


def test_the_sample_itself_gives_no_message(copy: Path) -> None:
    assert [str(problem) for problem in read(copy).problems] == []


@each_mutation
def test_a_mistake_gives_its_message_at_its_place_with_what_to_do(mutation: Mutation, copy: Path) -> None:
    places = mutation.apply(copy)
    problems = read(copy).problems
    said = "\n".join(str(problem) for problem in problems)
    expected = [(mutation.code, mutation.severity, file, line) for file, line in places]
    assert [summary(problem, copy) for problem in problems] == expected, said
    assert all(problem.hint for problem in problems), said
    assert all(mutation.hint in f"{problem.message} ({problem.hint})" for problem in problems), said


@pytest.mark.parametrize("code", TOLERATED_IN_A_DRAFT)
def test_a_draft_only_warns_of_what_is_not_ready(code: str, copy: Path) -> None:
    mutation = next(one for one in MUTATIONS if one.code == code)
    draft = mistake("", "", "", ("report.yaml", "status: final", "status: draft"))
    draft.apply(copy)
    ((file, line),) = mutation.apply(copy)
    assert [summary(problem, copy) for problem in read(copy).problems] == [(code, "warning", file, line)]


def test_every_rule_on_data_has_a_mutation() -> None:
    chapter = CODES.read_text(encoding="utf-8").partition("## Rules on data\n")[2].partition("\n## ")[0]
    rules = set(re.findall("^### (.+)$", chapter, re.MULTILINE))
    # A rule on two reports, which tests/test_comparison.py tries.
    rules.remove("last-year-other")
    assert rules <= {mutation.code for mutation in MUTATIONS}
    assert len(MUTATIONS) >= 40


def test_the_names_of_the_mutations_differ() -> None:
    assert len({mutation.name for mutation in MUTATIONS}) == len(MUTATIONS)
