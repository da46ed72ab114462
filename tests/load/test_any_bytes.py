"""Whatever stands in the files, the result is a report or a DataError."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.errors import DataError, Problem
from reportgen.load import load
from reportgen.model.report import Report

from .reports import COMPLETE, HEADER, INDICATOR, SOURCES, START, csv, row

SOME = settings(max_examples=60, deadline=None)
NAMES = ["report.yaml", "report.json", "observations.csv"]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["quantitative", "9.1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*Report.model_fields, "id", "kind", "fr", "nl", "sources", "release"]), inner, max_size=5
        )
    ),
    max_leaves=20,
)


def loads_or_says_why(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        for file, content in files.items():
            Path(name, file).write_bytes(content)
        problems: tuple[Problem, ...] = ()
        try:
            assert isinstance(load(name), Report)
        except DataError as error:
            problems = error.problems
    for problem in problems:
        assert problem.message
        assert problem.hint
        assert problem.location
        assert not set(str(problem)) & set("\n\r\x1b\0")


@SOME
@pytest.mark.parametrize("name", NAMES)
@given(content=st.binary(max_size=300))
def test_any_bytes(name: str, content: bytes) -> None:
    loads_or_says_why({name: content})


@SOME
@pytest.mark.parametrize("name", NAMES)
@given(content=st.text(max_size=300) | st.text(alphabet="{}[]:,-&*!|>'\"%@`#?\n\t \\;ab01.", max_size=300))
def test_any_text(name: str, content: str) -> None:
    loads_or_says_why({name: content.encode("utf-8", "surrogatepass")})


@SOME
@given(values=st.dictionaries(st.sampled_from(sorted(Report.model_fields)), VALUES, max_size=6))
def test_any_values_in_the_fields_of_a_report(values: object) -> None:
    loads_or_says_why({"report.json": json.dumps(values).encode()})


@SOME
@given(data=st.data())
@pytest.mark.parametrize("name", ["report.yaml", "indicators.yaml", "observations.csv"])
def test_a_sound_report_with_a_few_characters_changed(name: str, data: st.DataObject) -> None:
    files = {**COMPLETE, "observations.csv": csv(row(), row("1,5", "2025-S1"))}
    text = files[name]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.text(max_size=3)) + text[at + data.draw(st.integers(0, 5)) :]
    files[name] = text
    loads_or_says_why({file: content.encode("utf-8", "surrogatepass") for file, content in files.items()})


@SOME
@given(cells=st.lists(st.text(alphabet='0123456789.,-+ eE;"ab/%\u00a0', max_size=12), min_size=8, max_size=8))
def test_any_cells_in_a_row(cells: list[str]) -> None:
    text = HEADER + ";".join(cells) + "\n"
    loads_or_says_why(
        {"report.yaml": START.encode(), "i.yaml": (INDICATOR + SOURCES).encode(), "observations.csv": text.encode()}
    )
