"""A PDF that is damaged is a message, not a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from reportgen.errors import WriteError
from reportgen.write.pdf.export import open_export

from .files import tagged, word


@pytest.mark.parametrize("content", [b"", b"%PDF-1.6\n", b"\x00" * 5000], ids=["empty", "cut", "zeros"])
def test_a_damaged_pdf_is_a_message(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(WriteError) as raised:
        open_export(tmp_path / "a.pdf", word())
    assert str(raised.value) == (
        "LibreOffice made a PDF of report-2025.nl.docx that cannot be read "
        "(try again, and check that the disk is not full) [pdf-unreadable]"
    )


def test_a_whole_pdf_is_opened(tmp_path: Path) -> None:
    tagged(pages=3).save(tmp_path / "a.pdf")
    with open_export(tmp_path / "a.pdf", word()) as pdf:
        assert len(pdf.pages) == 3
