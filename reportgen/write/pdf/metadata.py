"""What a PDF says about itself: language, title, and neither the hour it was made nor a conformity nobody proved."""

from __future__ import annotations

import contextlib

import pikepdf
from pikepdf import Dictionary


def set_metadata(pdf: pikepdf.Pdf, language: str) -> None:
    """Set the language (a BCP 47 tag) and make the title the name of the window; leave out every trace of the clock.

    The XMP metadata are written anew from title, author and subject: LibreOffice's may hold the time and a claim of
    PDF/UA (`pdfuaid`), which none of its exports was checked for.
    """
    pdf.Root.Lang = pikepdf.String(language)
    preferences = pdf.Root.get("/ViewerPreferences", Dictionary())
    preferences.DisplayDocTitle = True
    pdf.Root.ViewerPreferences = preferences
    for key in ("/CreationDate", "/ModDate"):
        with contextlib.suppress(KeyError):
            del pdf.docinfo[key]
    # A random identifier and a checksum of the file with its dates; saving makes an identifier from the content.
    for key in ("/ID", "/DocChecksum"):
        with contextlib.suppress(KeyError):
            del pdf.trailer[key]
    with contextlib.suppress(KeyError):
        del pdf.Root["/Metadata"]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata.load_from_docinfo(pdf.docinfo)
        metadata["dc:language"] = [language]
