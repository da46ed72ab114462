"""What travels in the wheel, and that the wheel works where there is no checkout."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import ResourceError
from reportgen.resources import PACKAGE, resource_root

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_templates_and_schemas_travel_inside_the_package(project: dict[str, Any]) -> None:
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included == {"templates": "reportgen/templates", "schemas": "reportgen/schemas"}
    for name in included:
        assert any((ROOT / name).rglob("*")), f"{name} is empty"


def test_the_wheel_holds_the_package_and_the_command(project: dict[str, Any]) -> None:
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["reportgen"]
    assert project["project"]["scripts"] == {"reportgen": "reportgen.cli:main"}


def test_the_licence_is_the_one_that_is_named(project: dict[str, Any]) -> None:
    assert project["project"]["license"] == "EUPL-1.2"
    for name in project["project"]["license-files"]:
        assert "EUROPEAN UNION PUBLIC LICENCE" in (ROOT / name).read_text(encoding="utf-8").upper()


def test_everything_that_the_package_imports_is_a_declared_dependency(project: dict[str, Any]) -> None:
    names = {
        "babel",
        "click",
        "docx",
        "jinja2",
        "lxml",
        "markdown_it",
        "markupsafe",
        "pikepdf",
        "pydantic",
        "pydantic_core",
        "rich",
        "simplemma",
        "xlsxwriter",
        "yaml",
    }
    distributions = {
        "docx": "python-docx",
        "yaml": "pyyaml",
        "markdown_it": "markdown-it-py",
        # Dependencies of these, and their types are part of the interface.
        "markupsafe": "jinja2",
        "pydantic_core": "pydantic",
    }
    extras = project["project"]["optional-dependencies"]["pdf"]
    declared = {line.partition(">")[0] for line in [*project["project"]["dependencies"], *extras]}
    assert {distributions.get(name, name) for name in names} <= declared
    ours = {"reportgen", *sys.stdlib_module_names}
    imported = {
        words[1].partition(".")[0]
        for path in PACKAGE.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if (words := line.split())[:1] in (["import"], ["from"]) and len(words) > 1 and not line.endswith((".", ","))
    }
    assert imported - ours <= names


@pytest.mark.parametrize("name", ["templates", "schemas"])
def test_resources_are_found_in_a_checkout(name: str) -> None:
    assert resource_root(name) in (PACKAGE / name, PACKAGE.parent / name)


def test_a_resource_that_is_missing_names_both_places() -> None:
    with pytest.raises(ResourceError) as raised:
        resource_root("no-such-thing")
    for place in (PACKAGE, PACKAGE.parent):
        assert str(place / "no-such-thing") in str(raised.value)


@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None, reason="hatchling, which builds the wheel, is missing"
)
def test_the_wheel_builds_the_sample_far_from_the_checkout(tmp_path: Path) -> None:
    wheels, installed, elsewhere = tmp_path / "wheels", tmp_path / "installed", tmp_path / "un autre dossier"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    build = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT)]
    subprocess.run(build, check=True, timeout=300, cwd=tmp_path)
    (wheel,) = wheels.glob("reportgen-*.whl")

    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    for part in ("templates/fr/report.xhtml", "schemas/part.schema.json", "reference/labels.yaml", "py.typed"):
        assert f"reportgen/{part}" in names
    assert [name for name in names if name.startswith(("tests", "samples", "docs", ".ci"))] == []

    subprocess.run([*pip, "install", "--no-deps", "--target", str(installed), str(wheel)], check=True, timeout=300)
    shutil.copytree(ROOT / "samples" / "2025", elsewhere / "rapport")
    environment = os.environ | {"PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"}

    def run(*arguments: str) -> str:
        command = [sys.executable, *arguments]
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, timeout=300, cwd=elsewhere, env=environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    place = run(
        "-c", "import reportgen.resources as r; print(r.resource_root('templates'), r.resource_root('schemas'))"
    )
    assert place.split("\n")[0] == f"{installed}/reportgen/templates {installed}/reportgen/schemas"
    run("-m", "reportgen", "build", "rapport", "-o", "sortie")
    assert sorted(path.name for path in (elsewhere / "sortie").iterdir()) == [
        "report-2025.fr.docx",
        "report-2025.nl.docx",
    ]
    run("-m", "reportgen", "new", "nouveau", "--year", "2026")
    run("-m", "reportgen", "templates", "--check")
