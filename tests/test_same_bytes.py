"""A report gives the same bytes on every machine: whatever its time zone, its language, and the order of its sets."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

BUILD = """
import pathlib, sys
from reportgen import Language, build
from reportgen.model.report import Report
now, before = (Report.model_validate_json(pathlib.Path(path).read_bytes()) for path in sys.argv[1:3])
build(now, sys.argv[3], bilingual=(Language.FR, Language.NL), last_year=before)
"""

MACHINES = (
    {"PYTHONHASHSEED": "1", "TZ": "Europe/Brussels", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"},
    {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland", "LC_ALL": "fr_BE.ISO-8859-1", "LANG": "nl_BE"},
)
"""The settings of two machines."""


def test_two_machines_make_the_same_three_files(make_report: Any, facts: Any, tmp_path: Path) -> None:
    """With charts, footnotes, contents, a comparison with the year before, and the bilingual edition."""
    for year in (2024, 2025):
        observations = [facts.observation(time_period=str(number), obs_value="44") for number in range(2019, year + 1)]
        everything = facts.everything()
        for action in everything["actions"]:
            action["start"] = f"{year}-03-01"
        report = make_report(**everything | {"year": year, "observations": observations})
        (tmp_path / f"{year}.json").write_text(report.model_dump_json(), encoding="utf-8")
    made = []
    for number, settings in enumerate(MACHINES):
        out = tmp_path / str(number)
        command = [sys.executable, "-c", BUILD, str(tmp_path / "2025.json"), str(tmp_path / "2024.json"), str(out)]
        subprocess.run(command, check=True, env={**os.environ, **settings}, timeout=300)
        made.append({one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in sorted(out.iterdir())})
    assert list(made[0]) == ["report-2025.fr-nl.docx", "report-2025.fr.docx", "report-2025.nl.docx"]
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "0" / "report-2025.fr.docx") as archive:
        assert {"word/charts/chart1.xml", "word/footnotes.xml"} <= set(archive.namelist())
        assert "Évolution depuis le rapport précédent".encode() in archive.read("word/document.xml")
