"""The layers of the package, read from the imports of every module, and habits that only hold when kept everywhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import reportgen

PACKAGE = Path(reportgen.__file__).parent
MAX_LINES = 400


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


PATHS = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in PATHS.items()}


def within(module: str, *packages: str) -> bool:
    """Whether `module` is one of `packages` or stands in one."""
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def imports(module: str) -> set[str]:
    """Every module that `module` imports, also inside its functions."""
    found = set()
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            origin = node.module or ""
            # `from reportgen.load import merge` may name a module or something in the package.
            named = {f"{origin}.{alias.name}" for alias in node.names}
            found |= {name if name in PATHS else origin for name in named}
    return found


def behind(module: str) -> set[str]:
    """Everything that `module` imports, through modules of ours, at any distance."""
    seen: set[str] = set()
    waiting = [module]
    while waiting:
        for name in imports(waiting.pop()) - seen:
            seen.add(name)
            if name in PATHS:
                waiting.append(name)
    return seen


def modules(*packages: str) -> list[str]:
    return [module for module in PATHS if within(module, *packages)]


def offending(chosen: list[str], *forbidden: str) -> list[str]:
    """`module → import` for each forbidden import behind the chosen modules."""
    return [f"{module} → {name}" for module in chosen for name in sorted(behind(module)) if within(name, *forbidden)]


def test_the_modules_were_found() -> None:
    assert {"reportgen", "reportgen.cli", "reportgen.model.base", "reportgen.write.docx"} <= PATHS.keys()


@pytest.mark.parametrize("module", modules("reportgen.model"))
def test_the_model_imports_nothing_of_ours_but_errors_and_its_siblings(module: str) -> None:
    ours = {name for name in imports(module) if within(name, "reportgen")}
    assert {name for name in ours if not within(name, "reportgen.model", "reportgen.errors")} == set()


def test_readers_and_writers_never_see_the_model_the_loader_or_templates() -> None:
    chosen = modules("reportgen.write", "reportgen.read")
    assert offending(chosen, "reportgen.model", "reportgen.load", "reportgen.render", "jinja2") == []


def test_the_review_never_sees_word_or_templates() -> None:
    chosen = modules("reportgen.review")
    assert offending(chosen, "docx", "jinja2", "reportgen.write", "reportgen.read", "reportgen.render") == []


def test_the_check_of_accessibility_sees_packages_and_errors_only() -> None:
    own = ("reportgen.accessibility", "reportgen.opc", "reportgen.errors", "reportgen.location")
    found = {name for module in modules(*own[:2]) for name in behind(module) if within(name, "reportgen", "docx")}
    assert {name for name in found if not within(name, *own)} == set()


def test_the_stages_before_the_document_never_see_those_after_it() -> None:
    chosen = modules("reportgen.model", "reportgen.load", "reportgen.render", "reportgen.parse")
    assert offending(chosen, "reportgen.write", "reportgen.read", "reportgen.review", "docx") == []


def test_only_the_word_writer_and_reader_import_python_docx() -> None:
    users = {module for module in PATHS if any(within(name, "docx") for name in imports(module))}
    assert {module for module in users if not within(module, "reportgen.write.docx", "reportgen.read.docx")} == set()
    assert users


def test_only_the_pdf_writer_imports_pikepdf() -> None:
    users = {module for module in PATHS if any(within(name, "pikepdf") for name in imports(module))}
    assert {module for module in users if not within(module, "reportgen.write.pdf")} == set()
    assert users


def test_only_the_renderer_imports_jinja() -> None:
    users = {module for module in PATHS if any(within(name, "jinja2") for name in imports(module))}
    assert {module for module in users if not within(module, "reportgen.render")} == set()


def test_only_the_command_line_imports_its_framework() -> None:
    users = {module for module in PATHS if any(within(name, "click", "rich") for name in imports(module))}
    assert {module for module in users if not within(module, "reportgen.cli")} == set()
    assert users


def test_only_the_entry_point_imports_the_command_line() -> None:
    users = {module for module in PATHS if any(within(name, "reportgen.cli") for name in imports(module))}
    assert {module for module in users if not within(module, "reportgen.cli")} == {"reportgen.__main__"}


def _calls(module: str) -> Iterator[str]:
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)
        elif isinstance(node, ast.Raise) and node.exc is not None:
            yield ast.unparse(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)


def test_only_the_command_line_prints_or_exits() -> None:
    loud = {"print", "input", "exit", "quit", "sys.exit", "os._exit", "SystemExit", "click.echo"}
    streams = ("sys.stdout", "sys.stderr", "logging.", "warnings.")
    found = {
        f"{module}: {call}" for module in PATHS for call in _calls(module) if call in loud or call.startswith(streams)
    }
    assert {one for one in found if not within(one.split(":")[0], "reportgen.cli")} == set()


def test_no_module_looks_at_the_clock_or_throws_dice() -> None:
    assert [
        f"{module} → {name}"
        for module in PATHS
        for name in sorted(imports(module))
        if within(name, "time", "random", "secrets", "uuid")
    ] == []
    clocks = (".now", ".today", ".utcnow", ".fromtimestamp")
    assert [f"{module}: {call}" for module in PATHS for call in _calls(module) if call.endswith(clocks)] == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    drawers = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}
    assert [module for module in PATHS if drawers & set(module.split("."))] == []


def test_every_module_says_what_it_is_for_and_stays_small() -> None:
    assert [module for module, tree in TREES.items() if not ast.get_docstring(tree)] == []
    long = {module: path.read_text(encoding="utf-8").count("\n") for module, path in PATHS.items()}
    assert {module: lines for module, lines in long.items() if lines > MAX_LINES} == {}


def test_no_package_imports_itself_in_a_circle() -> None:
    circles = [module for module in PATHS if module in behind(module)]
    assert circles == []
