"""The sample report with PDFs and page numbers: what LibreOffice and pikepdf make of 150 pages, read by poppler."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pikepdf
import pytest
from lxml import etree

from reportgen.build import Pair, build
from reportgen.language import Language
from reportgen.load import load
from reportgen.write.pdf.structure import elements

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"),
    pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler) is not on PATH"),
]
both_languages = pytest.mark.parametrize("language", Language, ids=["French", "Dutch"])


@pytest.fixture(scope="module")
def pair(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return build(load(samples), tmp_path_factory.mktemp("sample"), pdf=True, paginate=True)


def side(pair: Pair, language: Language) -> Path:
    """The Word file of one language."""
    path = pair.fr if language is Language.FR else pair.nl
    assert path is not None
    return path


def bare(text: str) -> str:
    """Text without the spaces and dots that layout puts in it."""
    return re.sub(r"[\s.\u00ad]", "", text)


def pages(word: Path) -> list[str]:
    """The bare text of each page of the PDF of a Word file."""
    command = ["pdftotext", "-layout", str(word.with_suffix(".pdf")), "-"]
    printed = subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()
    return [bare(page) for page in printed.split("\f")]


def entries(word: Path) -> list[tuple[str, int]]:
    """The text and the page number of each entry of the lists of contents."""
    with zipfile.ZipFile(word) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    found = []
    for link in body.iter(f"{W}hyperlink"):
        words = [one.text or "" for one in link.iter(f"{W}t")]
        if link.find(f"{W}r/{W}tab") is not None:
            found.append(("".join(words[:-1]), int(words[-1])))
    return found


@both_languages
def test_every_entry_of_the_contents_leads_to_the_page_on_which_it_stands(pair: Pair, language: Language) -> None:
    word = side(pair, language)
    found = pages(word)
    listed = entries(word)
    assert len(listed) > 100
    assert [(text, page) for text, page in listed if bare(text) not in found[page - 1]] == []


@both_languages
def test_every_page_number_of_the_contents_can_be_seen(pair: Pair, language: Language) -> None:
    word = side(pair, language)
    everything = "".join(pages(word))
    assert [(text, page) for text, page in entries(word) if f"{bare(text)}{page}" not in everything] == []


@both_languages
def test_the_pdf_is_tagged_in_the_language_of_the_report_and_every_figure_is_described(
    pair: Pair, language: Language
) -> None:
    word = side(pair, language)
    with pikepdf.open(word.with_suffix(".pdf")) as pdf, zipfile.ZipFile(word) as archive:
        found = list(elements(pdf))
        figures = [str(one.get("/Alt", "")) for one in found if str(one.S) == "/Figure"]
        assert len(figures) == archive.read("word/document.xml").count(b"<wp:docPr ")
        assert "" not in figures
        assert str(pdf.Root.Lang) == language.tag
        assert {"/H1", "/H2", "/Table", "/TH", "/Link"} <= {str(one.S) for one in found}
