"""A report directory made on the spot, and what reading it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.load import Loaded, read

Files = dict[str, str | bytes]
MakeReport = Callable[..., Path]

START = "year: 2025\nstatus: draft\n"
GAPS = """\
gaps:
  - {item: "9.1", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.2", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.3", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
  - {item: "9.4", kind: no_public_data, reason: {fr: x, nl: x}, owner: customs, due: 2026}
"""
INDICATOR = """\
indicators:
  - id: cocaine-antwerp
    name: {fr: Cocaïne saisie, nl: In beslag genomen cocaïne}
    definition: {fr: x, nl: x}
    objectives: [6.5]
    source_body: {fr: x, nl: x}
    frequency: A
    reading: {fr: x, nl: x}
    kind: quantitative
    unit: T
    counting_unit: {fr: x, nl: x}
    population: {fr: x, nl: x}
    scope: PORT
    ref_area: BEANR
"""
SOURCES = """\
sources:
  - {id: customs-2026, kind: official, title: Jaarcijfers, language: nl, publisher: Douane}
  - {id: press-2026, kind: press, title: Chiffres, language: fr, publisher: Belga}
"""
HEADER = "INDICATOR;REF_AREA;SCOPE;TIME_PERIOD;OBS_VALUE;UNIT_MEASURE;VINTAGE;SOURCE\n"


@pytest.fixture
def make(tmp_path: Path) -> MakeReport:
    """Write files (text as UTF-8, bytes as they are) into a directory, and return it."""

    def write(files: Files) -> Path:
        directory = tmp_path / "report"
        directory.mkdir(exist_ok=True)
        for name, content in files.items():
            (directory / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return directory

    return write


@pytest.fixture
def messages(make: MakeReport) -> Callable[[Files], list[str]]:
    """What reading a directory with these files says, line by line, with file names only."""

    def say(files: Files) -> list[str]:
        directory = make(files)
        return [str(problem).replace(f"{directory}/", "").replace(str(directory), ".") for problem in read(directory).problems]

    return say


@pytest.fixture
def loaded(make: MakeReport) -> Callable[[Files], Loaded]:
    """The result of reading a directory with these files."""
    return lambda files: read(make(files))
