"""What a PDF says about itself: its language and title, not the hour, and nothing that nobody proved."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from reportgen.write.pdf.metadata import set_metadata

from .files import element, tagged


def exported(hour: str = "10") -> pikepdf.Pdf:
    """A PDF with what LibreOffice says in it, made at this hour."""
    pdf = tagged(element("P"))
    pdf.docinfo.Title = String("Jaarverslag 2025")
    pdf.docinfo.Author = String("FOD Buitenlandse Zaken")
    pdf.docinfo.Producer = String("LibreOffice 7.4")
    for key in ("/CreationDate", "/ModDate"):
        pdf.docinfo[key] = String(f"D:20261121{hour}4541Z'")
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:CreateDate"] = f"2026-11-21T{hour}:45:41Z"
        metadata["pdfuaid:part"] = "1"
    pdf.trailer.ID = Array([String(f"random {hour}"), String(f"random {hour}")])
    pdf.trailer.DocChecksum = Name(f"/{hour}")
    pdf.Root.Lang = String("en-US")
    return pdf


def saved(pdf: pikepdf.Pdf) -> bytes:
    target = io.BytesIO()
    pdf.save(target, deterministic_id=True)
    return target.getvalue()


def xmp(pdf: pikepdf.Pdf) -> str:
    return pdf.Root.Metadata.read_bytes().decode()


@pytest.mark.parametrize("language", ["fr-BE", "nl-BE"])
def test_the_language_replaces_whatever_stood_there(language: str) -> None:
    pdf = exported()
    set_metadata(pdf, language)
    assert str(pdf.Root.Lang) == language
    assert f"<rdf:li>{language}</rdf:li>" in xmp(pdf)
    assert "en-US" not in xmp(pdf)


def test_a_reader_shows_the_title_in_place_of_the_file_name() -> None:
    pdf = exported()
    pdf.Root.ViewerPreferences = Dictionary(HideToolbar=False)
    set_metadata(pdf, "nl-BE")
    assert dict(pdf.Root.ViewerPreferences.items()) == {"/HideToolbar": False, "/DisplayDocTitle": True}


def test_title_author_and_program_stand_in_both_places() -> None:
    pdf = exported()
    set_metadata(pdf, "nl-BE")
    assert str(pdf.docinfo.Title) == "Jaarverslag 2025"
    for words in ("Jaarverslag 2025", "FOD Buitenlandse Zaken", "LibreOffice 7.4"):
        assert words in xmp(pdf)


def test_a_claim_of_pdf_ua_is_taken_away() -> None:
    pdf = exported()
    assert "pdfuaid" in xmp(pdf)
    set_metadata(pdf, "nl-BE")
    assert "pdfuaid" not in xmp(pdf)


def test_nothing_tells_when_it_was_made() -> None:
    pdf = exported()
    set_metadata(pdf, "nl-BE")
    assert {"/CreationDate", "/ModDate"} & set(pdf.docinfo.keys()) == set()
    assert re.findall("2026-11-21|Date", xmp(pdf)) == []


def test_two_exports_at_other_hours_become_the_same_bytes() -> None:
    morning, evening = exported("10"), exported("22")
    for pdf in (morning, evening):
        set_metadata(pdf, "nl-BE")
    assert saved(morning) == saved(evening)


def test_a_pdf_without_any_of_this_gets_what_it_needs() -> None:
    pdf = tagged(element("P"))
    set_metadata(pdf, "fr-BE")
    assert str(pdf.Root.Lang) == "fr-BE"
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
