from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.errors import Problem
from reportgen.load.text_file import MAX_BYTES, read_office_text, read_utf8


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "file"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_is_read_however_excel_saves_it(tmp_path: Path, encoding: str) -> None:
    assert read_office_text(written(tmp_path, "Cocaïne – €\r\n".encode(encoding)), "file") == "Cocaïne – €\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_yaml_and_json_are_utf8_with_or_without_a_mark(tmp_path: Path, encoding: str) -> None:
    assert read_utf8(written(tmp_path, "Cocaïne".encode(encoding)), "file") == "Cocaïne"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("a\nCocaïne".encode("cp1252"), "file:2: the file is not saved as UTF-8 but probably as Windows-1252 (ANSI)"),
        ("a".encode("utf-16"), "file: the file is saved as UTF-16 (Windows calls it Unicode) (save as UTF-8)"),
        (b"a\0b", "file: this is not a text file"),
        (b"PK\x03\x04xyz", "file: this is an Excel or Word file, not a text file"),
        (b"%PDF-1.7", "file: this is a PDF, not a text file"),
    ],
)
def test_anything_else_is_named_with_what_to_do(tmp_path: Path, data: bytes, expected: str) -> None:
    problem = read_utf8(written(tmp_path, data), "file")
    assert isinstance(problem, Problem)
    assert str(problem).startswith(expected)
    assert problem.hint


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a\0b", "file: this is not a text file"),
        (b"a\n\x07", "file:2: the control character U+0007 stands here, which no document can show (delete it)"),
        (b"\x81", "file: the file is saved in an encoding that cannot be read (save as UTF-8)"),
        (b"\xff\xfea", "file: the file is saved in an encoding that cannot be read (save as UTF-8)"),
    ],
)
def test_a_csv_that_is_no_text_is_refused(tmp_path: Path, data: bytes, expected: str) -> None:
    assert str(read_office_text(written(tmp_path, data), "file")).startswith(expected)


@pytest.mark.parametrize("reader", [read_utf8, read_office_text])
def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path, reader: Callable[[Path, str], str | Problem]) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert str(reader(path, "file")).startswith("file: the file has 20 MB; a file of a report has at most 20 MB")


def test_a_file_that_is_gone_gives_a_message(tmp_path: Path) -> None:
    assert str(read_utf8(tmp_path / "gone", "gone")) == (
        "gone: it cannot be read: No such file or directory (check that it exists and can be opened) [file-unreadable]"
    )
