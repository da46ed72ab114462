"""What a file is that is no Word file, from its first bytes or its members, so that the message can say so."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The first bytes of a compound file: Office before 2007, and every encrypted Office file."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SAVE_AS = "open it in Word and save it as Word Document (*.docx)"


@dataclass(frozen=True, slots=True)
class Foreign:
    """Why a file is not taken: the code, what the file is, and what to do."""

    code: str
    message: str
    hint: str


_SIGNATURES = {
    b"%PDF": Foreign("docx-other-kind", "this is a PDF", "give the Word file that it was made from"),
    b"{\\rtf": Foreign("docx-other-kind", "this is a Rich Text file (RTF)", _SAVE_AS),
    b"<!doctype html": Foreign("docx-other-kind", "this is a web page", _SAVE_AS),
    b"<html": Foreign("docx-other-kind", "this is a web page", _SAVE_AS),
    b"<?xml": Foreign("docx-other-kind", "this is an XML file", _SAVE_AS),
}

# The content type of the main part; other types may name what is embedded, such as the workbook of a chart.
_WORD = re.compile(r"(wordprocessingml|ms-word)\.(document|template)[a-zA-Z.]*\.main\+xml")
_OFFICE = {
    "spreadsheetml.": "this is an Excel workbook",
    "ms-excel.": "this is an Excel workbook",
    "presentationml.": "this is a PowerPoint presentation",
    "ms-powerpoint.": "this is a PowerPoint presentation",
}


def foreign_bytes(data: bytes) -> Foreign | None:
    """Why bytes that are no zip file, or are an encrypted one, are not taken; None when they may be a zip file."""
    if data.startswith(OLE):
        if _ENCRYPTED in data:
            hint = "open it in Word and remove the password: File > Info > Protect Document > Encrypt with Password"
            return Foreign("docx-encrypted", "this file is protected with a password", hint)
        return Foreign("docx-other-kind", "this is a file of Office 97-2003", _SAVE_AS)
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for signature, foreign in _SIGNATURES.items():
        if start.startswith(signature.lower()):
            return foreign
    if not data:
        return Foreign("docx-other-kind", "this file is empty", "copy it again from where it came")
    if not data.startswith(b"PK"):
        return Foreign("docx-other-kind", "this is not a Word file", "give a file that ends in .docx")
    return None


def foreign_archive(archive: zipfile.ZipFile, content_types: str) -> Foreign | None:
    """Why a zip file is not taken; None when its content types are those of a Word file."""
    if _WORD.search(content_types):
        return None
    for word, message in _OFFICE.items():
        if word in content_types:
            return Foreign("docx-other-kind", message, "give the Word file")
    if "mimetype" in archive.namelist():
        return Foreign("docx-other-kind", "this is an OpenDocument file", _SAVE_AS)
    return Foreign("docx-other-kind", "this is a zip file but no Word file", "give a file that ends in .docx")
