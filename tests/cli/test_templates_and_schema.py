"""`reportgen templates` and `reportgen schema`."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.resources import resource_root
from reportgen.schema import schemas

from .outcome import FINDINGS, FINE, Outcome, Run, files

TEMPLATES = resource_root("templates")


def test_templates_lists_both_languages(run: Run) -> None:
    outcome = run("templates")
    assert outcome.status == FINE
    names = [Path(line).parts[-2:] for line in outcome.out.splitlines()]
    assert {("fr", "report.xhtml"), ("nl", "report.xhtml")} <= set(names)
    assert len(names) == len(list(TEMPLATES.rglob("*.xhtml")))


def test_templates_check_finds_the_installed_pair_matched(run: Run) -> None:
    outcome = run("templates", "--check")
    assert (outcome.status, outcome.err) == (FINE, "")


def test_templates_check_finds_a_difference(run: Run) -> None:
    source = (TEMPLATES / "nl" / "contents.xhtml").read_text(encoding="utf-8")
    Path("mine/nl").mkdir(parents=True)
    Path("mine/nl/contents.xhtml").write_text(source.replace('id="contents"', 'id="inhoud"'), encoding="utf-8")
    outcome = run("templates", "--check", "--templates", "mine")
    assert outcome.status == FINDINGS
    assert "mine/nl/contents.xhtml" in outcome.err


def test_schema_prints_the_schema_of_a_report(run: Run) -> None:
    assert run("schema") == Outcome(FINE, schemas()["report.schema.json"], "")


def test_schema_writes_the_files_and_finds_them_up_to_date(run: Run) -> None:
    assert run("schema", "-o", "schémas").status == FINE
    assert files("schémas") == sorted(schemas())
    assert run("schema", "--check", "schémas") == Outcome(FINE, "", "")


@pytest.mark.parametrize("content", [b"{}", b"\xff\xfe", None], ids=["another text", "no text", "no file"])
def test_schema_check_finds_what_is_out_of_date(run: Run, content: bytes | None) -> None:
    run("schema", "-o", "schemas")
    path = Path("schemas/part.schema.json")
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    outcome = run("schema", "--check", "schemas")
    assert outcome.status == FINDINGS
    assert outcome.err == f"{path} does not match the models; run: reportgen schema -o schemas\n"
