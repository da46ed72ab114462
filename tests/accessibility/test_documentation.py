"""The page on accessibility names every rule with its severity and clause, and no other."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

from reportgen.accessibility import checks
from reportgen.accessibility.finding import Rule

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")


def rules() -> list[Rule]:
    """Every rule of every module of checks."""
    modules = [
        importlib.import_module(f"{checks.__name__}.{one.name}") for one in pkgutil.iter_modules(checks.__path__)
    ]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]


def test_the_table_of_the_page_is_that_of_the_rules() -> None:
    rows = re.findall(r"^\| `(access-[a-z-]+)` \| (\w+) \| (\S+) \| \S", PAGE, flags=re.MULTILINE)
    assert sorted(rows) == sorted((rule.code, rule.severity, rule.clause or "–") for rule in rules())


def test_errors_and_warnings_rest_on_a_clause_on_documents_and_good_practice_on_none() -> None:
    for rule in rules():
        assert bool(re.fullmatch(r"10\.[1-4](\.\d{1,2}){2}", rule.clause)) == (rule.severity in ("error", "warning"))
        assert rule.severity in ("error", "warning", "info")
        assert rule.hint
