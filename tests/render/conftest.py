"""Small templates instead of the installed ones, so that a test shows all it depends on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.citations import Citations
from reportgen.errors import TemplateError
from reportgen.language import Language
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.render import render
from reportgen.render.filters import Filters
from reportgen.render.spelling import Spelling
from reportgen.resources import resource_root


@pytest.fixture(scope="session")
def spelling(reference: Reference) -> dict[Language, Spelling]:
    """The spelling of each language."""
    return {language: Spelling(language, reference) for language in Language}


@pytest.fixture(scope="session")
def make_filters(reference: Reference) -> Callable[[Report, Language], Filters]:
    """The filters for a report in a language."""
    return lambda report, language: Filters(Spelling(language, reference), Citations(report, reference))


@pytest.fixture
def overlay(tmp_path: Path) -> Callable[..., Path]:
    """A directory of templates in which every installed file is empty but the ones given (`path=text`)."""

    def write(files: dict[str, str]) -> Path:
        root = tmp_path / "templates"
        empty = [path.relative_to(resource_root("templates")) for path in resource_root("templates").glob("*/*.xhtml")]
        for name, text in {**{path.as_posix(): "" for path in empty}, **files}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root

    return write


@pytest.fixture
def rendered(overlay: Callable[..., Path], minimal_report: Report, reference: Reference) -> Callable[..., str]:
    """What one small template gives, in French unless stated."""

    def make(template: str, report: Report = minimal_report, language: Language = Language.FR, **files: str) -> str:
        named = {f"{language.value}/{name}.xhtml": text for name, text in {"report": template, **files}.items()}
        return render(report, language, reference, overlay(named))

    return make


@pytest.fixture
def refusal(rendered: Callable[..., str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., str]:
    """The one message with which a small template is refused."""
    monkeypatch.chdir(tmp_path)

    def make(template: str, **options: Any) -> str:
        with pytest.raises(TemplateError) as raised:
            rendered(template, **options)
        (problem,) = raised.value.problems
        return str(problem)

    return make
