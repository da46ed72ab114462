"""A message and status 2 for whatever a person may type."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen import __version__

from .outcome import BAD_INPUT, FINE, Run, files

LONG = "x" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("buidl", "report"),
        ("build",),
        ("build", "report", "extra"),
        ("build", "report", "--lang", "de"),
        ("build", "report", "--language", "fr"),
        ("build", "nowhere"),
        ("build", "report", "-o", "report/report.yaml"),
        ("build", "report", "-o", LONG),
        ("build", "report", "--templates", "nowhere"),
        ("build", "report", "--templates", "report"),
        ("validate",),
        ("validate", "nowhere"),
        ("validate", "report/observations.csv"),
        ("validate", LONG),
        ("new", "other"),
        ("new", "report/report.yaml", "--year", "2025"),
        ("new", "report/report.yaml/below", "--year", "2025"),
        ("new", LONG, "--year", "2025"),
        ("templates", "--check", "--templates", "nowhere"),
        ("schema", "-o", "report/report.yaml"),
        ("schema", "--output", "x"),
    ],
    ids=" ".join,
)
def test_a_mistake_is_a_message_and_status_two_and_changes_nothing(run: Run, arguments: tuple[str, ...]) -> None:
    before = files(".")
    outcome = run(*arguments)
    assert outcome.status == BAD_INPUT
    assert outcome.err.strip()
    assert outcome.out == ""
    assert files(".") == before


@pytest.mark.parametrize(
    "content",
    [b"a: [", b"\t", b"\x00\x01", b"\xff\xfe\x00", b"[" * 20_000, b"x: &a [*a]", b"!!python/object:os.system x", b""],
    ids=["unclosed", "tab", "binary", "UTF-16", "brackets", "alias", "python tag", "empty"],
)
def test_broken_yaml_is_a_message(run: Run, content: bytes) -> None:
    Path("report/report.yaml").write_bytes(content)
    outcome = run("build", "report")
    assert outcome.status == BAD_INPUT
    assert "report.yaml" in outcome.err or "year" in outcome.err
    assert not Path("out").exists()


def test_a_misspelled_command_gets_a_suggestion(run: Run) -> None:
    assert "Did you mean 'build'?" in run("buidl", "report").err


def test_markup_in_a_file_name_is_printed_as_it_is(run: Run) -> None:
    assert "[red]nowhere[/red]" in run("validate", "[red]nowhere[/red]").err


def test_a_long_message_stays_on_one_line(run: Run) -> None:
    name = "un nom de fichier assez long " * 5
    assert run("validate", name).err.count("\n") == 2


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_lists_the_commands(run: Run, option: str) -> None:
    outcome = run(option)
    assert outcome.status == FINE
    for command in ("new", "validate", "build", "templates", "schema"):
        assert f"\n  {command} " in outcome.out


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out == f"reportgen, version {__version__}\n"
