"""The public names: sorted, complete, documented, and few enough for one screen."""

from __future__ import annotations

import ast
import inspect
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import reportgen

SOURCE = Path(reportgen.__file__)
PYPROJECT = Path(__file__).parents[1] / "pyproject.toml"


def test_the_public_names_are_sorted() -> None:
    assert reportgen.__all__ == sorted(reportgen.__all__)


def test_every_name_that_the_package_imports_is_public_and_no_other() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    imported = {
        alias.asname or alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    public = {name for name in imported if not name.startswith("_")} | {"__version__"}
    assert set(reportgen.__all__) == public


def test_every_public_name_exists_and_says_what_it_is() -> None:
    for name in reportgen.__all__:
        value = getattr(reportgen, name)
        if name != "__version__":
            assert inspect.getdoc(value), name


def test_the_functions_are_those_of_the_design() -> None:
    for name in ("load", "build", "render", "parse"):
        assert inspect.isfunction(getattr(reportgen, name))


def test_every_public_error_is_a_reportgen_error() -> None:
    errors = [getattr(reportgen, name) for name in reportgen.__all__ if name.endswith("Error")]
    assert len(errors) >= 7
    assert all(issubclass(error, reportgen.ReportgenError) for error in errors)


def test_the_public_names_fit_on_one_screen() -> None:
    assert len(reportgen.__all__) <= 30
    assert SOURCE.read_text(encoding="utf-8").count("\n") <= 100


def test_the_docstring_is_a_map_of_the_package() -> None:
    stages = ["model", "load", "reference", "render", "parse", "document", "review", "write", "build", "schema", "cli"]
    text = inspect.getdoc(reportgen) or ""
    assert [stage for stage in stages if stage not in text] == []


def test_the_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    assert reportgen.__version__ == project["version"]


def test_the_package_is_typed() -> None:
    assert SOURCE.with_name("py.typed").is_file()


def test_importing_the_library_loads_no_command_line_and_prints_nothing(tmp_path: Path) -> None:
    code = "import sys, reportgen; sys.exit(any(name in sys.modules for name in ('click', 'rich')))"
    environment = os.environ | {"PYTHONPATH": str(SOURCE.parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path, env=environment
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
