"""What every part of the tests shares: the reference data, reports made of plain data, and templates to change.

Tests take these as fixtures and import nothing from here.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from awkward import LARGE, REPORTS
from hypothesis import settings

from reportgen.build import Pair, build, documents_of
from reportgen.document import Document
from reportgen.language import Language
from reportgen.load.reference import load_reference
from reportgen.model.reference import Reference
from reportgen.model.report import Report
from reportgen.resources import resource_root

Data = dict[str, Any]

# The same examples on every run and on slow machines too, and no database of examples beside the tests.
settings.register_profile("reportgen", deadline=None, derandomize=True, database=None)
settings.load_profile("reportgen")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where every tool has to be installed (REPORTGEN_ALL_TOOLS), a test left out for want of one has failed."""
    report = yield
    if os.environ.get("REPORTGEN_ALL_TOOLS") and report.skipped and "not on PATH" in str(report.longrepr):
        report.outcome = "failed"
        report.longrepr = f"{item.name} was left out: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def reference() -> Reference:
    """The reference data of the installation."""
    return load_reference()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The directory of the sample report."""
    return Path(__file__).parents[1] / "samples" / "2025"


@pytest.fixture(scope="session")
def make_report() -> Callable[..., Report]:
    """Make a draft report for 2025 from plain data, as it would stand in a JSON file."""
    return lambda **fields: Report.model_validate_json(json.dumps({"year": 2025, "status": "draft", **fields}))


@pytest.fixture(scope="session")
def minimal_report(make_report: Callable[..., Report]) -> Report:
    """A valid draft that holds no fact yet."""
    return make_report()


class Facts:
    """Plain data for one valid fact of each kind; keyword arguments replace or add fields."""

    def text(self, words: str) -> Data:
        return {"fr": f"{words} (fr)", "nl": f"{words} (nl)"}

    def source(self, **fields: Any) -> Data:
        usual = {"id": "customs-2025", "kind": "official", "title": "Jaarcijfers", "language": "nl"}
        return {**usual, "publisher": "Douane", **fields}

    def action(self, **fields: Any) -> Data:
        usual = {"id": "ports-alliance", "title": self.text("Ports"), "kind": "funding", "status": "ongoing"}
        usual |= {"start": "2025-03-01", "lead": "fps-foreign-affairs", "summary": self.text("Work")}
        return {**usual, "sources": ["customs-2025"], **fields}

    def indicator(self, **fields: Any) -> Data:
        usual = {"id": "cocaine", "kind": "quantitative", "unit": "T", "scope": "PORT", "ref_area": "BEANR"}
        texts = ("name", "definition", "source_body", "reading", "counting_unit", "population")
        usual |= {name: self.text(name) for name in texts}
        return {**usual, "objectives": ["6.5"], "frequency": "A", **fields}

    def observation(self, **fields: Any) -> Data:
        usual = {"indicator": "cocaine", "ref_area": "BEANR", "scope": "PORT", "time_period": "2024"}
        usual |= {"obs_value": "44", "unit_measure": "T", "vintage": "2025-01", "source": "customs-2025"}
        return {**usual, **fields}

    def everything(self, words: str = "Words") -> Data:
        """A report that holds a public fact of every kind; each text of its facts contains `words`."""
        text, sources = self.text(words), ["customs-2025"]
        own = {"title": text, "sources": sources}
        step = {**own, "date": "2025-05", "narrative": text}
        texts = ("name", "definition", "source_body", "reading")
        other: Data = {**dict.fromkeys(texts, text), "objectives": ["5.2"], "frequency": "I"}
        scale = [{"level": level, "meaning": text} for level in (0, 1)]
        named = dict.fromkeys((*texts, "counting_unit", "population", "limits", "computation"), text)
        found = {"narrative": text, "sources": sources}
        task_force: Data = {
            "mandate": text,
            "composition": [{"body": "customs", "role": text}],
            "meetings": [{"id": "kick-off", "date": "2025-06-01", "subject": text, "outcome": text}],
            "instructions": [
                {"id": "ask-1", "date": "2025-06", "subject": text, "posts": [words], "sent": 7, "replies": 3}
                | {"release": "public"}
            ],
            "work_items": [{"id": "map", **own, "progress": "ongoing", "narrative": text}],
            "challenges": [{"id": "staff", "challenge": text, "mitigation": text, "sources": sources}],
            "sources": sources,
        }
        return {
            "foreword": self.text("Foreword"),
            "summary": self.text("Summary"),
            "bodies": [{"id": "test-body", "name": self.text("Body")}],
            "sources": [self.source(title=words, publisher=words, note=text)],
            "actions": [self.action(**own, summary=text, results=text, next_steps=text, serves=["resolution/9.1"])],
            "instruments": [
                {"id": "treaty", **own, "kind": "extradition", "countries": ["AE"], "signed": "2021", "summary": text}
                | {"volumes": [{"kind": "sent", "period": "2025", "count": 12, "sources": sources}]}
                | {"effectiveness": {"rating": 2, "justification": text, "sources": sources}, "challenges": text}
            ],
            "sanctions": [{"id": "listing", **step, "targets": ["CO"], "state": "adopted"}],
            "benelux_agency": [{"id": "talks", **step, "task": "5.1"}],
            "eu_strategy": [{"id": "paper", **step}],
            "mercosur_clause": [{"id": "clause", **step, "countries": ["BR"]}],
            "networks": [
                {"id": "bogota", "kind": "liaison_officer", "place": text, "country": "CO", "function": text}
                | {"authority": "federal-police", "fte": "1.5", "holder": {"name": words, "release": "public"}}
                | {"change": {"kind": "opening", "date": "2026", "carried_out": False}}
                | {"results": text, "sources": sources}
            ],
            "task_force": task_force,
            "indicators": [
                self.indicator(**named),
                {"id": "test-milestone", "kind": "milestone", **other},
                {"id": "test-scale", "kind": "ordinal", "scale": scale, **other},
                {"id": "test-finding", "kind": "qualitative", **other},
            ],
            "assessments": [
                {"indicator": "test-milestone", "state": "reached", "reached": "2025-06", **found},
                {"indicator": "test-scale", "level": 1, **found},
                {"indicator": "test-finding", **found},
            ],
            "observations": [
                self.observation(comment=text),
                self.observation(time_period="2023", obs_value=None, obs_status="O"),
            ],
            "conflicts": [{"indicator": "cocaine", "time_period": "2024", "retained": "customs-2025", "reason": text}],
            "follow_ups": [{"commitment": "resolution/9.1", "state": "ongoing", **found}],
            "gaps": [
                {"item": "9.1/budget", "kind": "no_public_data", "reason": text, "owner": "customs", "due": "2026"}
            ],
        }


@pytest.fixture(scope="session")
def facts() -> Facts:
    """Plain data for `make_report`."""
    return Facts()


class Awkward(NamedTuple):
    """An awkward report, built: its name, the report, both documents and both files."""

    name: str
    report: Report
    documents: dict[Language, Document]
    pair: Pair


_AWKWARD = [pytest.param(name, marks=pytest.mark.slow) if name in LARGE else name for name in REPORTS]


@pytest.fixture(scope="session", params=_AWKWARD)
def awkward(request: pytest.FixtureRequest, reference: Reference, tmp_path_factory: pytest.TempPathFactory) -> Awkward:
    """Each awkward report in turn (tests/awkward), built once for all tests; their names are the parameters."""
    report = REPORTS[request.param]()
    out = tmp_path_factory.mktemp(request.param)
    return Awkward(request.param, report, documents_of(report, reference), build(report, out))


@pytest.fixture
def templates_copy(tmp_path: Path) -> Path:
    """A copy of the installed templates that a test may change."""
    return Path(shutil.copytree(resource_root("templates"), tmp_path / "templates"))
