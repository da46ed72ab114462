"""What is said of restricted facts that are wrong quotes none of them."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportgen.load import read

from .canaries import CANARY, COUNTRY, FIGURE, WORD, report_data
from .search import leaks


def spoiled(value: Any, change: Callable[[str, Any], Any], restricted: bool = False, name: str = "") -> Any:
    """A copy in which `change` has replaced each plain value of the restricted facts."""
    if isinstance(value, dict):
        inside = restricted or value.get("release") == "restricted"
        return {key: one if key == "release" else spoiled(one, change, inside, key) for key, one in value.items()}
    if isinstance(value, list):
        return [spoiled(one, change, restricted, name) for one in value]
    return change(name, value) if restricted else value


def _nonsense(name: str, value: Any) -> Any:
    return "ZZCANARY é!" if name != "kind" else value


def _wrong_kind(name: str, value: Any) -> Any:
    return ["zzcanary"] if isinstance(value, int) and not isinstance(value, bool) else FIGURE


def _unknown(name: str, value: Any) -> Any:
    # A body has no release of its own, so that it may be suggested; this one is near no other.
    if isinstance(value, str) and value.startswith(f"{WORD}-") and name != "id":
        return "qqqqqqq" if value == f"{WORD}-body" else f"{WORD}-unknown"
    return value


def _no_such_country(name: str, value: Any) -> Any:
    return "ZZ" if value == COUNTRY else value


def _one_language(name: str, value: Any) -> Any:
    return None if name in ("nl", "comment") else value


def _huge(name: str, value: Any) -> Any:
    return f"{FIGURE}e20" if value == str(FIGURE) else value


def _citing(name: str, value: Any) -> Any:
    return "ZZCANARY {zzcanary-unknown@2024} [^zzcanary-unknown]" if name in ("fr", "nl") else value


@pytest.mark.parametrize(
    "change",
    [_nonsense, _wrong_kind, _unknown, _no_such_country, _one_language, _huge, _citing],
    ids=lambda one: one.__name__,
)
def test_messages_about_a_restricted_fact_do_not_quote_it(
    facts: Any, change: Callable[[str, Any], Any], run: Callable[..., tuple[int, str]]
) -> None:
    data = spoiled(report_data(facts, singles=False), change)
    assert data != report_data(facts, singles=False)
    _, printed = run(data, "validate", "report.json")
    assert leaks(printed) == []


def test_messages_about_restricted_figures_that_do_not_add_up_do_not_quote_them(
    facts: Any, run: Callable[..., tuple[int, str]]
) -> None:
    data = report_data(facts, singles=False)
    canary = next(one for one in data["observations"] if one.get("release") == "restricted")
    indicator = next(one for one in data["indicators"] if one["id"] == canary["indicator"])
    part = copy.deepcopy(indicator) | {"id": f"{WORD}-part"}
    indicator |= {"parts": [f"{WORD}-part"], "plausible_max": str(FIGURE - 1)}
    canary |= dict.fromkeys(("comment", "substance", "sex", "age", "counterpart_area"))
    data["indicators"].append(part)
    data["observations"].append({**canary, "indicator": f"{WORD}-part", "obs_value": f"{FIGURE}1"})
    _, printed = run(data, "validate", "report.json")
    for code in ("total-differs", "figure-implausible", "percentage-differs"):
        assert f"[{code}]" in printed
    assert leaks(printed) == []


def test_a_public_text_that_happens_to_state_a_restricted_figure_is_not_told_so(
    facts: Any, run: Callable[..., tuple[int, str]]
) -> None:
    data = report_data(facts, singles=False)
    canary = next(one for one in data["observations"] if one.get("release") == "restricted")
    canary |= {"unit_measure": "T", "obs_value": "23"}
    next(one for one in data["indicators"] if one["id"] == canary["indicator"])["unit"] = "T"
    data["foreword"] = {"fr": "Il y avait 23 tonnes.", "nl": "Er was 23 ton."}
    _, printed = run(data, "validate", "report.json")
    assert leaks(printed) == []


def test_a_public_fact_that_needs_a_restricted_one_is_refused_without_quoting_it(
    facts: Any, run: Callable[..., tuple[int, str]]
) -> None:
    data = report_data(facts, singles=False)
    data["actions"][0]["sources"] = [f"{WORD}-source"]
    status, printed = run(data, "build", "report.json", "-o", "out")
    assert status == 2
    assert "this fact is public, but its source is restricted" in printed
    assert leaks(printed) == []


def test_a_restricted_fact_of_a_report_that_is_read_is_still_there_for_its_authors(facts: Any, tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text(json.dumps(report_data(facts, singles=False)), encoding="utf-8")
    report = read(path).report
    assert report is not None
    assert CANARY.search(report.model_dump_json())
    assert not CANARY.search(report.public().model_copy(update={"bodies": ()}).model_dump_json())
