"""From LibreOffice's export to the PDF that is given away: described, in its language, the same bytes each time."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pikepdf
import pytest

from reportgen.errors import WriteError
from reportgen.language import Language
from reportgen.write.libreoffice import export_pdf
from reportgen.write.pdf.finish import finished_pdf
from reportgen.write.pdf.structure import elements
from reportgen.write.pdf.word_file import read_word_file

from .files import figure, tagged, word, word_with_figures

needs_libreoffice = pytest.mark.skipif(
    not (shutil.which("soffice") or shutil.which("libreoffice")), reason="soffice is not on PATH"
)

FIGURES = [("chart", "Van 116 naar 44 ton"), ("picture", "Een punt"), ("chart", "“Nul” & één")]


@pytest.fixture(scope="module")
def word_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return word_with_figures(tmp_path_factory.mktemp("finish") / "report-2025.nl.docx", Language.NL, *FIGURES)


@pytest.fixture(scope="module")
def exported(word_file: Path) -> Path:
    """The export of the Word file, as LibreOffice leaves it."""
    (pdf,) = export_pdf([word_file])
    return pdf


def alternatives(pdf: pikepdf.Pdf) -> list[str]:
    return [str(one.get("/Alt", "")) for one in elements(pdf) if str(one.S) == "/Figure"]


@needs_libreoffice
def test_every_chart_and_picture_is_described_in_the_words_of_the_word_file(word_file: Path, exported: Path) -> None:
    with pikepdf.open(io.BytesIO(finished_pdf(exported, read_word_file(word_file)))) as pdf:
        assert alternatives(pdf) == [alternative for _, alternative in FIGURES]


@needs_libreoffice
def test_the_language_title_and_tags_are_those_of_the_word_file(word_file: Path, exported: Path) -> None:
    with pikepdf.open(io.BytesIO(finished_pdf(exported, read_word_file(word_file)))) as pdf:
        assert str(pdf.Root.Lang) == "nl-BE"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo.Title) == "Titre"
        headings = [str(one.S) for one in elements(pdf) if str(one.S) in ("/H1", "/H2", "/H3")]
        assert headings == ["/H1", "/H2", "/H3"]
        scopes = [str(cell.A[-1].Scope) for cell in elements(pdf) if str(cell.S) == "/TH"]
        assert scopes == ["/Column", "/Column", "/Row", "/Row"]
        assert b"pdfuaid" not in pdf.Root.Metadata.read_bytes()


@needs_libreoffice
def test_a_second_export_gives_the_same_bytes(word_file: Path, exported: Path, tmp_path: Path) -> None:
    first = finished_pdf(exported, read_word_file(word_file))
    again = Path(shutil.copy(word_file, tmp_path / "another name.docx"))
    (second,) = export_pdf([again])
    assert second.read_bytes() != exported.read_bytes()
    assert finished_pdf(second, read_word_file(again)) == first


@needs_libreoffice
def test_a_chart_without_an_alternative_stops_everything(tmp_path: Path) -> None:
    path = word_with_figures(tmp_path / "report-2025.fr.docx", Language.FR, ("chart", "Une baisse"), ("chart", ""))
    (pdf,) = export_pdf([path])
    with pytest.raises(WriteError, match=r"figure 2 of report-2025\.fr\.docx has no alternative text"):
        finished_pdf(pdf, read_word_file(path))


def test_a_pdf_without_tags_is_refused_before_its_figures_are_counted(tmp_path: Path) -> None:
    pdf = tagged(figure())
    del pdf.Root.StructTreeRoot
    pdf.save(tmp_path / "a.pdf")
    with pytest.raises(WriteError) as raised:
        finished_pdf(tmp_path / "a.pdf", word("één"))
    assert [problem.code for problem in raised.value.problems] == ["pdf-untagged"]
