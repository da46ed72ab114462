"""The workbook behind a chart: the report's numbers, their spelling and their statuses, the same as in the chart."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest

from reportgen.language import Language
from reportgen.vocabulary import OBS_STATUS

from .chart_file import C15, C, ChartFile, cached, numbers
from .made import made_chart

needs_calc = pytest.mark.skipif(
    shutil.which("soffice") is None, reason="soffice (with LibreOffice Calc) is not on PATH"
)

CHART = made_chart(
    {
        "Belgique": "65,6=65.581 110,9=110.91053:P 123=123.02637:B – 1=0.9999",
        "Pays-Bas": "−43,8=-43.836 48,9=48.891 – 0,04 1.182",
        "Cible": "– – – – 8",
    },
    target="Cible",
)


def rows(made: ChartFile, sheet: str) -> list[list[object]]:
    return [list(row) for row in made.workbook[sheet].iter_rows(values_only=True)]


def test_a_person_who_edits_the_data_sees_periods_and_series() -> None:
    made = ChartFile(made_chart({"Anvers": "4 5,5 –", "Gand": "– 1 2"}, kind="column"))
    assert rows(made, "Data") == [
        ["Année", "Anvers", "Gand"],
        ["2020", 4, None],
        ["2021", 5.5, 1],
        ["2022", None, 2],
    ]


def test_a_series_that_a_break_parts_has_a_column_for_each_piece() -> None:
    made = ChartFile(made_chart({"Anvers": "4 5:B 6"}))
    assert rows(made, "Data") == [
        ["Année", "Anvers", "Anvers"],
        ["2020", 4, None],
        ["2021", None, 5],
        ["2022", None, 6],
    ]


def test_the_statuses_and_the_keys_of_the_rows_stand_in_a_sheet_of_the_same_layout() -> None:
    made = ChartFile(made_chart({"Anvers": "4 5:BP –:O", "Cible": "– – 9"}, target="Cible", kind="column"))
    assert rows(made, "OBS_STATUS") == [
        ["s/figure/data/head", None, "target"],
        ["s/figure/data/1", None, None],
        ["s/figure/data/2", "BP", None],
        ["s/figure/data/3", "O", None],
    ]


@pytest.mark.parametrize("status", sorted(OBS_STATUS))
def test_every_status_is_kept(status: str) -> None:
    made = ChartFile(made_chart({"Anvers": f"4 5:{status} 6"}, kind="column"))
    assert rows(made, "OBS_STATUS")[2][1] == status


@pytest.mark.parametrize("kind", ["line", "column"])
def test_the_chart_and_its_workbook_hold_the_same(kind: str) -> None:
    made = ChartFile(
        made_chart({"Belgique": "65,6=65.581 110,9=110.91053:P 123=123.02637:B – 1", "B": "1 2 – 4 5"}, kind=kind)
    )
    workbook = made.workbook
    for series in made.series():
        for reference in series.iter(f"{C}f", f"{C15}f"):
            sheet, _, cells = (reference.text or "").replace("$", "").partition("!")
            around = reference.getparent()
            assert around is not None
            found = workbook[sheet][cells]
            written = [cell[0].value for cell in found] if isinstance(found, tuple) else [found.value]
            texts = cached(around)
            assert [None if one in (None, "") else str(one) for one in written] == [
                texts.get(index) for index in range(len(written))
            ]


def test_the_numbers_are_those_of_the_report_with_all_their_digits() -> None:
    series = ChartFile(made_chart({"a": "65,6=65581 109,9=109894.48 –"})).series()[0]
    assert numbers(series) == [Decimal("65.581"), Decimal("109.89448"), None]


def test_the_same_chart_gives_the_same_bytes_without_a_date_of_today() -> None:
    one, other = (ChartFile(CHART).package for _ in range(2))
    assert one == other
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        assert {info.date_time[:3] for info in archive.infolist()} == {(1980, 1, 1)}
        core = archive.read("docProps/core.xml").decode()
    assert set(re.findall(r">([0-9]{4})-[0-9-]+T", core)) == {"2000"}


def test_text_that_looks_like_a_formula_stays_text() -> None:
    made = ChartFile(made_chart({"=1+1": "4 5"}, categories=["=2+2", "+3"]))
    assert [row[0] for row in rows(made, "Data")] == ["Année", "=2+2", "+3"]
    assert rows(made, "Data")[0][1] == "=1+1"


def csv_sheets(workbook: bytes, directory: Path) -> dict[str, list[str]]:
    """The sheets of a workbook as LibreOffice Calc shows them, line by line, cells parted by semicolons."""
    (directory / "chart.xlsx").write_bytes(workbook)
    # Field separator ;, text delimiter ", UTF-8, contents as shown, every sheet in a file of its own.
    export = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"
    profile = f"-env:UserInstallation=file://{directory / 'profile'}"
    command = ["soffice", "--headless", profile, "--convert-to", export, "--outdir", str(directory), "chart.xlsx"]
    subprocess.run(command, cwd=directory, check=True, capture_output=True, timeout=120)
    return {
        path.stem.removeprefix("chart-"): path.read_text(encoding="utf-8").splitlines()
        for path in directory.glob("chart-*.csv")
    }


def without_results(workbook: bytes) -> bytes:
    """The workbook with the results of its formulas taken out, so that whoever opens it has to work them out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.startswith("xl/worksheets/"):
                content = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", content).replace(b' t="str"', b"")
            target.writestr(name, content)
    return out.getvalue()


@needs_calc
@pytest.mark.parametrize("language", Language)
def test_the_workbook_opens_in_calc_with_the_numbers_and_spellings_of_the_report(
    language: Language, tmp_path: Path
) -> None:
    made = ChartFile(CHART, language)
    sheets = csv_sheets(without_results(made.package), tmp_path)
    assert sheets["Data"] == [
        "Année;Belgique;Belgique;Pays-Bas;Cible",
        "2020;65.581;;-43.836;",
        "2021;110.91053;;48.891;",
        "2022;;123.02637;;",
        "2023;;;0.04;",
        "2024;;0.9999;1182;8",
    ]
    thousands = {Language.FR: "1\u202f182", Language.NL: "1.182"}[language]
    assert sheets["Labels"][1:] == [
        "2020;65,6;;−43,8;",
        "2021;110,9;;48,9;",
        "2022;;123;;",
        "2023;;;0,04;",
        f"2024;;1;{thousands};8",
    ]
