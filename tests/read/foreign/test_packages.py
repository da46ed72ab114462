"""The same file packed as other programs pack it reads the same; a file from another program loses nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from docx import Document as WordDocument

from reportgen.diff import compare_files
from reportgen.read import read_docx

from ..visible import everything_read, missing
from ..word_xml import docx, p, r, tbl, tc, texts, tr
from .packages import PACKINGS, Parts, repacked
from .programs import html, markdown, rich_text
from .words import Words

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.parametrize("packing", PACKINGS, ids=lambda packing: packing.__name__)
def test_a_file_reads_the_same_however_it_is_packed(packing: Callable[[Parts], Parts], tmp_path: Path) -> None:
    words = Words("fr")
    body = p(r(words()) + r(" et ", "<w:b/>") + r(words())) + tbl(tr(tc(words()), tc(words()))) + p(r(words()))
    source = docx(tmp_path / "source.docx", body)
    other = repacked(source, packing, tmp_path / "other.docx")
    assert texts(read_docx(other).document) == texts(read_docx(source).document)
    assert compare_files(source, other).remarks == ()


def assert_nothing_is_lost(files: Sequence[Path], words: Sequence[Words]) -> None:
    for path, given in zip(files, words, strict=True):
        reading = read_docx(path)
        held = everything_read(reading)
        assert given.seen
        assert [word for word in given.seen if word not in held] == []
        assert missing(path, reading) == []
    review = compare_files(*files)
    assert [(one.code, one.key) for one in review.remarks if one.severity == "error"] == []


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not on PATH")
@pytest.mark.parametrize("options", [(), ("--toc", "--number-sections")], ids=["plain", "with contents"])
def test_files_of_pandoc_lose_nothing(options: tuple[str, ...], tmp_path: Path) -> None:
    words = [Words(language) for language in ("fr", "nl")]
    files = []
    for each in words:
        source, made = tmp_path / f"{each.language}.md", tmp_path / f"{each.language}.docx"
        source.write_text(markdown(each), encoding="utf-8")
        command = ["pandoc", str(source), "-o", str(made), "-M", f"lang={each.language}", *options]
        subprocess.run(command, check=True, timeout=120)
        files.append(made)
    assert_nothing_is_lost(files, words)


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="soffice is not on PATH")
def test_web_pages_and_rich_text_that_libreoffice_made_word_files_of_lose_nothing(tmp_path: Path) -> None:
    pages, notes = ([Words(language) for language in ("fr", "nl")] for _ in range(2))
    made = tmp_path / "made"
    for each in pages:
        (tmp_path / f"page.{each.language}.html").write_text(html(each), encoding="utf-8")
    for each in notes:
        (tmp_path / f"note.{each.language}.rtf").write_text(rich_text(each), encoding="cp1252")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for kind, extra in (("html", ["--infilter=HTML (StarWriter)"]), ("rtf", [])):
        sources = [str(one) for one in sorted(tmp_path.glob(f"*.{kind}"))]
        command = [str(OFFICE), profile, "--headless", *extra, "--convert-to", "docx:MS Word 2007 XML"]
        subprocess.run(
            [*command, "--outdir", str(made), *sources], check=True, capture_output=True, timeout=300, env=os.environ
        )
    assert_nothing_is_lost([made / "page.fr.docx", made / "page.nl.docx"], pages)
    assert_nothing_is_lost([made / "note.fr.docx", made / "note.nl.docx"], notes)


def test_files_of_python_docx_lose_nothing(tmp_path: Path) -> None:
    words = [Words(language) for language in ("fr", "nl")]
    files = []
    for each in words:
        made = WordDocument()
        made.add_heading(each(), 0)
        made.add_heading(each(), 1)
        made.add_paragraph(each(), style="List Bullet")
        made.add_paragraph(each(), style="List Number")
        made.add_paragraph(each(), style="Intense Quote")
        table = made.add_table(rows=2, cols=2, style="Light Grid Accent 1")
        table.cell(0, 0).text = each()
        table.cell(1, 1).add_table(1, 1).cell(0, 0).text = each()
        made.sections[0].header.paragraphs[0].text = each()
        made.add_page_break()
        made.add_section().footer.paragraphs[0].text = each()
        files.append(tmp_path / f"{each.language}.docx")
        made.save(str(files[-1]))
    assert_nothing_is_lost(files, words)
