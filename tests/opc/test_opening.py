"""Opening: a Word file opens, and everything else is refused with the reason."""

from __future__ import annotations

import contextlib
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import ReadError
from reportgen.opc import open_package, opening

from .packages import CONTENT_TYPES, PARTS, zipped


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "rapport.docx"


def refusal(target: Path, content: bytes) -> tuple[str, str]:
    """The code and the message with which `content` is refused."""
    target.write_bytes(content)
    with pytest.raises(ReadError) as caught:
        open_package(target)
    (problem,) = caught.value.problems
    assert problem.location is not None
    assert problem.location.file == str(target)
    assert problem.hint
    return problem.code, problem.message


def test_a_word_file_opens_and_lists_its_parts(target: Path) -> None:
    target.write_bytes(zipped(PARTS))
    assert set(open_package(target).names) == set(PARTS)


@pytest.mark.parametrize("kind", ["document.main", "template.main"])
def test_documents_and_templates_open(target: Path, kind: str) -> None:
    target.write_bytes(zipped({**PARTS, "[Content_Types].xml": CONTENT_TYPES.replace("document.main", kind)}))
    assert open_package(str(target)).main == "word/document.xml"


@pytest.mark.parametrize("kind", ["document.macroEnabled.main", "template.macroEnabledTemplate.main"])
def test_documents_with_macros_open(target: Path, kind: str) -> None:
    types = CONTENT_TYPES.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
        f"application/vnd.ms-word.{kind}",
    )
    target.write_bytes(zipped({**PARTS, "[Content_Types].xml": types}))
    assert open_package(target).main == "word/document.xml"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"%PDF-1.7\n", "this is a PDF"),
        (b"{\\rtf1\\ansi", "this is a Rich Text file (RTF)"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><html>", "this is a web page"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "this is an XML file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "this is a file of Office 97-2003"),
        (b"Monsieur le ministre,", "this is not a Word file"),
        (b"", "this file is empty"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "this is an OpenDocument file"),
        (zipped({"photo.jpg": b"1"}), "this is a zip file but no Word file"),
    ],
)
def test_another_kind_of_file_is_named(target: Path, content: bytes, message: str) -> None:
    assert refusal(target, content) == ("docx-other-kind", message)


@pytest.mark.parametrize(
    ("kind", "message"),
    [("spreadsheetml.sheet", "this is an Excel workbook"), ("presentationml.presentation", "this is a PowerPoint")],
)
def test_a_workbook_is_no_word_file_though_a_document_is_embedded_in_it(target: Path, kind: str, message: str) -> None:
    embedded = '<Default Extension="docx" ContentType="application/vnd.x.wordprocessingml.document"/></Types>'
    types = CONTENT_TYPES.replace("wordprocessingml.document", kind).replace("</Types>", embedded)
    code, said = refusal(target, zipped({**PARTS, "[Content_Types].xml": types}))
    assert code == "docx-other-kind"
    assert said.startswith(message)


def test_a_document_with_a_password_says_where_to_remove_it(target: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert refusal(target, content) == ("docx-encrypted", "this file is protected with a password")


def test_a_zip_file_with_a_password_is_refused(target: Path) -> None:
    content = bytearray(zipped(PARTS))
    entry = content.index(b"PK\x01\x02")
    content[entry + 8] |= 1
    assert refusal(target, bytes(content))[0] == "docx-encrypted"


def test_a_file_that_was_cut_off_is_damaged(target: Path) -> None:
    assert refusal(target, zipped(PARTS)[:-40])[0] == "docx-damaged"


def test_a_part_that_stands_twice_is_refused(target: Path) -> None:
    target.write_bytes(zipped(PARTS))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(target, "a") as archive:
            archive.writestr("word/Document.xml", "<other/>")
    assert refusal(target, target.read_bytes()) == (
        "docx-damaged",
        "this Word file is damaged: a part stands in it twice",
    )


def test_a_file_that_unpacks_to_far_too_much_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_UNPACKED", 1000)
    assert refusal(target, zipped({**PARTS, "word/media/a.bmp": b"0" * 2000}))[0] == "docx-too-large"


def test_a_file_of_far_too_many_parts_is_refused(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_PARTS", 3)
    assert refusal(target, zipped({**PARTS, "word/a.xml": "<a/>"}))[0] == "docx-too-large"


def test_a_file_that_is_larger_than_word_takes_is_not_even_read(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "MAX_FILE", 10)
    assert refusal(target, zipped(PARTS))[0] == "docx-too-large"


def test_a_missing_file_gets_its_neighbour_suggested(target: Path) -> None:
    target.write_bytes(zipped(PARTS))
    with pytest.raises(ReadError, match=r"there is no such file \(did you mean 'rapport.docx'\?\) \[path-missing\]"):
        open_package(target.with_name("raport.docx"))


def test_a_missing_directory_gets_a_hint_too(target: Path) -> None:
    with pytest.raises(ReadError, match=r"check the name and the place"):
        open_package(target / "no" / "where.docx")


def test_a_directory_is_no_word_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"this is a directory"):
        open_package(tmp_path)


def test_a_file_that_may_not_be_read_says_so(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.write_bytes(zipped(PARTS))

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadError, match=r"does not let us read it: Permission denied .* \[file-unreadable\]"):
        open_package(target)


@given(position=st.integers(0, 2000), byte=st.integers(0, 255), cut=st.integers(0, 2000))
def test_a_file_with_any_damage_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, position: int, byte: int, cut: int
) -> None:
    content = bytearray(zipped(PARTS))
    content[position % len(content)] = byte
    target = tmp_path_factory.getbasetemp() / "damaged.docx"
    target.write_bytes(bytes(content[: len(content) - cut % 20]))
    with contextlib.suppress(ReadError):
        package = open_package(target)
        assert all(package.read(name) is not None for name in package.names)
        assert package.xml(package.main) is not None
