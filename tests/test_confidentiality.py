"""A restricted fact reaches no output of any kind.

The models are walked, so that a field that is added tomorrow is covered: a canary stands in each field of each kind of
fact, at every place of a report where it can stand, and is looked for in everything that is written or printed.
"""

from __future__ import annotations

import copy
import io
import json
import re
import sys
import types
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import pytest
from annotated_types import MinLen
from pydantic import HttpUrl, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from reportgen.build import documents_of
from reportgen.cli import main
from reportgen.language import Language
from reportgen.load import read
from reportgen.load.rules.references import TARGETS
from reportgen.model.base import Fact, Model
from reportgen.model.indicators import Assessment, MilestoneState
from reportgen.model.quantities import Share
from reportgen.model.reference import Reference
from reportgen.model.report import Body, Report
from reportgen.render import render
from reportgen.write.text import write_text

Data = dict[str, Any]

# What stands in restricted facts, and how it would look in a report: a word, a country, a figure, a day.
WORD, COUNTRY, FIGURE, DAY = "zzcanary", "TV", 867530, "2025-02-28"
CANARY = re.compile(r"zzcanary|tuvalu|867\D{0,8}530|2025-02-28|28 f[ée]vrier 2025|28 februari 2025", re.IGNORECASE)

# Tried in this order until the field takes one: the more telling first.
TEXTS = (f"ZZCANARY {WORD}", WORD, f"https://{WORD}.example.org/{WORD}", DAY, "2024", "5.1", "resolution/9.4")
TEXTS += (COUNTRY, "EUR", "fr", "F")
NUMBERS = (FIGURE, 2, 1, 0)

# An id that other facts refer to; an assessment fits only one kind of indicator, a share its own numbers.
IDS: dict[str, str] = {"Source": "source", "Body": "body", "QuantitativeIndicator": "indicator", "Action": "action"}
FITTING: dict[type[Model], Data] = {
    Assessment: {"indicator": f"{WORD}-milestone", "state": MilestoneState.REACHED.value, "level": None},
    Share: {"denominator": "100"},
}


class Slot(NamedTuple):
    """A field that holds facts: several, or one that may be absent."""

    several: bool
    classes: tuple[type[Fact], ...]


def arms(annotation: Any) -> list[Any]:
    """The alternatives of a type, without None."""
    bare = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    if get_origin(bare) in (Union, types.UnionType):
        return [arm for one in get_args(bare) if one is not type(None) for arm in arms(one)]
    return [annotation]


def whole(field: FieldInfo) -> Any:
    """The type of a field with its constraints."""
    return Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation


def bare(annotation: Any) -> Any:
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def slot(field: FieldInfo) -> Slot | None:
    """How a field holds facts, if it does."""
    several = get_origin(bare(arms(field.annotation)[0])) is tuple
    inner = get_args(bare(arms(field.annotation)[0]))[0] if several else field.annotation
    classes = [bare(arm) for arm in arms(inner)]
    facts = tuple(one for one in classes if isinstance(one, type) and issubclass(one, Fact))
    return Slot(several, facts) if facts else None


class Canaries:
    """Makes facts in which every field that can hold one holds a canary."""

    def __init__(self) -> None:
        self.count = 0
        self.planted: set[type[Fact]] = set()

    def model(self, model: type[Model], *, restricted: bool = False) -> Data:
        """Plain data for one instance; what stands inside a restricted fact is marked as public on its own."""
        made: Data = {}
        for name, field in model.model_fields.items():
            made[name] = self.field(model, name, field)
        if issubclass(model, Fact):
            made["release"] = "restricted" if restricted else "public"
            self.planted.add(model)
        return made | FITTING.get(model, {})

    def field(self, model: type[Model], name: str, field: FieldInfo) -> Any:
        if name == "id":
            self.count += 1
            kind = IDS.get(model.__name__, "milestone" if model.__name__ == "Milestone" else str(self.count))
            return f"{WORD}-{kind}"
        target = TARGETS.get(name)
        first = bare(arms(field.annotation)[0])
        several = get_origin(first) is tuple
        text = bare(get_args(first)[0]) if several else first
        if target in IDS.values() and text is str:
            reference = f"{WORD}-{target}"
            return [reference] if several else reference
        return self.value(whole(field))

    def value(self, annotation: Any) -> Any:
        """A value of the first alternative of a type."""
        chosen = arms(annotation)[0]
        kind = bare(chosen)
        if get_origin(kind) is tuple:
            least = next((one.min_length for one in get_args(annotation)[1:] if isinstance(one, MinLen)), 1)
            return [self.value(arm) for arm in arms(get_args(kind)[0])] * max(least, 1)
        if get_origin(kind) is Literal:
            return get_args(kind)[0]
        if kind is bool:
            return True
        if issubclass(kind, Model):
            return self.model(kind)
        if issubclass(kind, Enum):
            return next(iter(kind)).value
        if issubclass(kind, int | Decimal):
            numbers = NUMBERS if issubclass(kind, int) else [str(number) for number in NUMBERS]
            return self.first(annotation, numbers)
        assert issubclass(kind, str | date | HttpUrl), f"this test does not know yet what to plant in a {kind}"
        return self.first(annotation, TEXTS)

    def first(self, annotation: Any, candidates: Any) -> Any:
        adapter = TypeAdapter(annotation)
        for candidate in candidates:
            try:
                adapter.validate_python(candidate)
            except ValidationError:
                continue
            return candidate
        raise AssertionError(f"this test does not know yet what to plant in a {annotation}")

    def plant(self, model: type[Model], data: Data, *, singles: bool) -> None:
        """Add a restricted fact wherever one can stand; with `singles` also in the place of those that stand alone."""
        for name, field in model.model_fields.items():
            found = slot(field)
            if found is None:
                continue
            if found.several:
                for child in data.get(name) or []:
                    self.plant(_class_of(child, found.classes), child, singles=singles)
                restricted = [self.model(one, restricted=True) for one in found.classes]
                data[name] = [*(data.get(name) or []), *restricted]
            elif singles:
                data[name] = self.model(found.classes[0], restricted=True)
            elif data.get(name):
                self.plant(found.classes[0], data[name], singles=singles)


def _class_of(data: Data, classes: tuple[type[Fact], ...]) -> type[Fact]:
    """The class of a fact among several, told apart by their kind."""
    for one in classes:
        kind = one.model_fields.get("kind")
        if len(classes) == 1 or (kind is not None and get_args(kind.annotation) == (data["kind"],)):
            return one
    raise AssertionError(data)


def report_data(facts: Any, *, singles: bool, canaries: Canaries | None = None) -> Data:
    """A report with a public fact of every kind and, beside each, a restricted one full of canaries."""
    canaries = canaries or Canaries()
    data: Data = {"year": 2025, "status": "draft", **facts.everything("Publiable")}
    canaries.plant(Report, data, singles=singles)
    data["bodies"].append(canaries.model(Body))
    return data


def concrete_facts(model: type[Model], seen: set[type[Model]]) -> Iterator[type[Fact]]:
    """Every Fact class that a report can hold."""
    for field in model.model_fields.values():
        for arm in arms(whole(field)):
            inner = arms(get_args(bare(arm))[0]) if get_origin(bare(arm)) is tuple else [arm]
            for one in map(bare, inner):
                if isinstance(one, type) and issubclass(one, Model) and one not in seen:
                    seen.add(one)
                    if issubclass(one, Fact):
                        yield one
                    yield from concrete_facts(one, seen)


VARIANTS = pytest.mark.parametrize("singles", [False, True], ids=["beside public facts", "instead of public facts"])


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Run the command line on data; return its status and all that it printed."""

    def execute(data: Data, *arguments: str) -> tuple[int, str]:
        (tmp_path / "report.json").write_text(json.dumps(data), encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["reportgen", *arguments])
        with pytest.raises(SystemExit) as exited:
            main()
        captured = capsys.readouterr()
        return int(str(exited.value.code)), captured.out + captured.err

    return execute


def leaks(text: str) -> list[str]:
    """Each canary in a text with what stands around it."""
    return [text[max(0, found.start() - 60) : found.end() + 40] for found in CANARY.finditer(text)]


def written(directory: Path) -> Iterator[tuple[str, str]]:
    """Name and text of every file below a directory, and of all that is packed in it, with and without markup."""
    for path in sorted(directory.rglob("*")):
        if not path.is_file():
            continue
        yield f"name of {path.name}", path.name
        yield path.name, path.read_bytes().decode("utf-8", "replace")
        yield from packed(path.name, path.read_bytes())


def packed(place: str, content: bytes) -> Iterator[tuple[str, str]]:
    """Name and text of every member of a zip file and of the zip files in it, such as the workbooks of charts."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                member = archive.read(name)
                text = member.decode("utf-8", "replace")
                yield f"{place}/{name}", text
                yield f"{place}/{name} as text", re.sub("<[^>]+>", "", text)
                yield from packed(f"{place}/{name}", member)


def test_canaries_are_planted_in_every_kind_of_fact(facts: Any) -> None:
    canaries = Canaries()
    report_data(facts, singles=True, canaries=canaries)
    assert canaries.planted == set(concrete_facts(Report, set()))


def test_every_text_of_a_fact_that_can_hold_any_text_holds_the_canary(facts: Any) -> None:
    for model in concrete_facts(Report, set()):
        made = Canaries().model(model)
        for name, field in model.model_fields.items():
            if any(
                isinstance(bare(arm), type) and issubclass(bare(arm), Model | HttpUrl) for arm in arms(field.annotation)
            ):
                assert CANARY.search(json.dumps(made[name])) or made[name] is None, f"{model.__name__}.{name}"


def test_the_search_finds_the_canaries_when_the_facts_are_public(facts: Any, reference: Reference) -> None:
    data = json.loads(json.dumps(report_data(facts, singles=True)).replace('"restricted"', '"public"'))
    report = Report.model_validate_json(json.dumps(data))
    for language in Language:
        found = {match.group().lower() for match in CANARY.finditer(render(report, language, reference))}
        assert {WORD, "tuvalu", DAY} <= found
        assert any(one.startswith("867") for one in found)


@VARIANTS
def test_no_file_and_no_message_of_a_build_holds_a_restricted_fact(
    facts: Any, singles: bool, tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    status, printed = run(report_data(facts, singles=singles), "build", "report.json", "-o", "out", "--bilingual")
    assert status == 0, printed
    assert leaks(printed) == []
    found = list(written(tmp_path / "out"))
    assert sum("Publiable" in text for _, text in found) >= 3
    assert {name: leaks(text) for name, text in found if leaks(text)} == {}


@pytest.mark.parametrize("release", ["restricted", "public"])
def test_a_restricted_figure_of_a_series_that_is_drawn_is_in_no_chart_and_in_no_workbook(
    facts: Any, release: str, tmp_path: Path, run: Callable[..., tuple[int, str]]
) -> None:
    figures = {**{str(year): "600000" for year in range(2019, 2024)}, "2022": str(FIGURE)}
    observations = [facts.observation(time_period=year, obs_value=figure) for year, figure in figures.items()]
    observations[3] |= {"release": release}
    data = {"year": 2025, "status": "draft", "sources": [facts.source()], "indicators": [facts.indicator()]}
    status, printed = run({**data, "observations": observations}, "build", "report.json", "-o", "out")
    assert status == 0, printed
    drawn = [(name, text) for name, text in written(tmp_path / "out") if "/charts/" in name or ".xlsx/" in name]
    assert any("600000" in text for name, text in drawn if name.endswith("worksheets/sheet1.xml"))
    assert any("600000" in text for name, text in drawn if name.endswith("charts/chart1.xml"))
    assert bool([name for name, text in drawn if leaks(text)]) is (release == "public")


@VARIANTS
def test_validate_prints_no_restricted_fact(facts: Any, singles: bool, run: Callable[..., tuple[int, str]]) -> None:
    status, printed = run(report_data(facts, singles=singles), "validate", "report.json")
    assert status == 0, printed
    assert leaks(printed) == []


@VARIANTS
def test_neither_the_templates_nor_the_text_edition_see_a_restricted_fact(
    facts: Any, singles: bool, reference: Reference
) -> None:
    report = Report.model_validate_json(json.dumps(report_data(facts, singles=singles)))
    for language, document in documents_of(report, reference).items():
        assert leaks(render(report, language, reference)) == []
        assert leaks(write_text(document)) == []


# -- what is said of restricted facts that are wrong ------------------------------------------------------------------


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
