"""Templates and schemas are found in a wheel, in an editable install and in a bare checkout."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen import resources
from reportgen.errors import ResourceError
from reportgen.resources import resource_root


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation in an empty directory."""
    directory = tmp_path / "reportgen"
    directory.mkdir()
    monkeypatch.setattr(resources, "PACKAGE", directory)
    return directory


@pytest.mark.parametrize("name", ["templates", "schemas"])
def test_this_installation_has_its_templates_and_schemas(name: str):
    assert any(resource_root(name).iterdir())


def test_a_wheel_holds_its_templates_inside_the_package(package: Path):
    (package / "templates").mkdir()
    assert resource_root("templates") == package / "templates"


def test_a_checkout_holds_its_templates_beside_the_package(package: Path):
    (package.parent / "templates").mkdir()
    assert resource_root("templates") == package.parent / "templates"


def test_what_the_wheel_holds_comes_before_a_directory_that_happens_to_lie_beside_it(package: Path):
    (package / "templates").mkdir()
    (package.parent / "templates").mkdir()
    assert resource_root("templates") == package / "templates"


def test_a_file_of_that_name_is_not_taken_for_the_directory(package: Path):
    (package / "templates").write_text("")
    with pytest.raises(ResourceError):
        resource_root("templates")


def test_missing_templates_are_reported_with_both_places_that_were_tried(package: Path):
    with pytest.raises(ResourceError) as raised:
        resource_root("templates")
    message = str(raised.value)
    assert str(package / "templates") in message
    assert str(package.parent / "templates") in message
    assert "reinstall reportgen" in message
