"""The house style as a Word file: it shows every style, and a report takes what a person changed in it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from reportgen.build import build
from reportgen.cli import cli
from reportgen.errors import ReadError, WriteError
from reportgen.model.report import Report
from reportgen.reference_document import write_reference_document
from reportgen.skeleton import create
from reportgen.write.docx import read_reference
from reportgen.write.docx.house.style_names import STYLE_TYPES


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_reference_document(tmp_path_factory.mktemp("house") / "house.docx")


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def edited(source: Path, target: Path, part: str, old: str, new: str) -> Path:
    """The file with a text of one part replaced."""
    made = parts(source)
    assert old in made[part]
    made[part] = made[part].replace(old, new)
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in made.items():
            archive.writestr(name, text)
    return target


def test_every_style_of_reports_is_shown_at_work(house: Path) -> None:
    ids = read_reference(house).style_ids
    made = parts(house)
    text = made["word/document.xml"] + made["word/footnotes.xml"]
    shown = set(re.findall(r'<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"', text))
    assert {name for name in STYLE_TYPES if ids[name] not in shown} == set()


def test_each_sample_says_the_name_of_its_style(house: Path) -> None:
    text = re.sub("<[^>]*>", "", parts(house)["word/document.xml"])
    unnamed = {name for name in STYLE_TYPES if f"({name})" not in text}
    # A table style and an empty paragraph say nothing; those of the contents repeat the headings, notes stand apart.
    assert unnamed == {"Report Table", "After Table", "toc 1", "toc 2", "footnote text"}


def test_header_and_footer_show_their_placeholders(house: Path) -> None:
    made = parts(house)
    texts = {
        re.sub("<[^>]*>", "", text).strip() for name, text in made.items() if re.match("word/(header|footer)", name)
    }
    assert texts == {"{running-title}", "{page-label}", ""}


def test_the_same_file_is_written_every_time(house: Path, tmp_path: Path) -> None:
    assert write_reference_document(tmp_path / "again.docx").read_bytes() == house.read_bytes()


def test_a_file_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_bytes(b"edited")
    with pytest.raises(WriteError, match="reference-exists"):
        write_reference_document(tmp_path / "house.docx")
    assert (tmp_path / "house.docx").read_bytes() == b"edited"


def test_both_reports_take_the_style_of_the_file(
    house: Path, make_report: Callable[..., Report], tmp_path: Path
) -> None:
    mine = edited(house, tmp_path / "mine.docx", "word/styles.xml", "Arial", "Georgia")
    pair = build(make_report(), tmp_path / "out", reference_doc=mine)
    for path, label in ((pair.fr, "Page "), (pair.nl, "Pagina ")):
        assert path is not None
        made = parts(path)
        assert "Georgia" in made["word/styles.xml"]
        assert "Arial" not in made["word/styles.xml"]
        assert f">{label}<" in made["word/footer1.xml"]


def test_a_house_style_that_cannot_be_used_stops_the_build(make_report: Callable[..., Report], tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_bytes(b"")
    with pytest.raises(ReadError):
        build(make_report(), tmp_path / "out", reference_doc=tmp_path / "house.docx")
    assert not (tmp_path / "out").exists()


def test_the_command_writes_the_file_and_build_takes_it(tmp_path: Path) -> None:
    create(tmp_path / "rapport", 2026)
    house = tmp_path / "house.docx"
    done = CliRunner().invoke(cli, ["reference-doc", "-o", str(house)])
    assert (done.exit_code, done.output.strip()) == (0, str(house))
    mine = edited(house, tmp_path / "mine.docx", "word/styles.xml", "1F3864", "7A1F1F")
    out = tmp_path / "out"
    done = CliRunner().invoke(cli, ["build", str(tmp_path / "rapport"), "-o", str(out), "--reference-doc", str(mine)])
    assert done.exit_code == 0, done.output
    assert "7A1F1F" in parts(out / "report-2026.nl.docx")["word/styles.xml"]


@pytest.mark.skipif(shutil.which("ooxml-validator") is None, reason="ooxml-validator is not on PATH")
def test_the_open_xml_sdk_finds_no_error(house: Path) -> None:
    printed = subprocess.run(
        [str(shutil.which("ooxml-validator")), str(house)], capture_output=True, text=True, check=False, timeout=120
    ).stdout
    assert json.loads(printed)["ok"] is True, printed


@pytest.mark.skipif(shutil.which("soffice") is None, reason="soffice is not on PATH")
def test_a_file_that_libreoffice_saved_is_a_house_style_too(
    house: Path, make_report: Callable[..., Report], tmp_path: Path
) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path), str(house)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    found = read_reference(tmp_path / "house.docx")
    assert found.page == read_reference(house).page
    assert found.title_page
    pair = build(make_report(), tmp_path / "out", reference_doc=tmp_path / "house.docx")
    assert pair.fr is not None
    headers = [text for name, text in parts(pair.fr).items() if name.startswith("word/header")]
    assert any("Rapport annuel 2025" in text for text in headers)
