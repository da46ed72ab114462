"""What a house style may not bring along: each is refused with a code of its own, and all are named together."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from reportgen.errors import ReadError
from reportgen.write.docx import read_reference

from .house_files import banner, changed, default_parts, edited, relate, run, saved

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def codes(path: Path) -> list[str]:
    with pytest.raises(ReadError) as raised:
        read_reference(path)
    return [problem.code for problem in raised.value.problems]


def messages(path: Path) -> list[str]:
    with pytest.raises(ReadError) as raised:
        read_reference(path)
    return [str(problem).replace(str(path), path.name) for problem in raised.value.problems]


def test_macros_are_refused_by_their_part_or_by_the_type_of_the_file(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/vbaProject.bin"] = b"x"
    assert messages(saved(parts, tmp_path)) == [
        "house.docx: this file holds macros or controls, which a house style may not "
        "(save it in Word as Word Document (*.docx), without macros) [reference-macros]"
    ]
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert codes(edited(tmp_path, "[Content_Types].xml", lambda text: text.replace(MAIN, macro))) == [
        "reference-macros"
    ]


def test_controls_are_refused(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/activeX/activeX1.xml"] = b"<x/>"
    assert codes(saved(parts, tmp_path)) == ["reference-macros"]


def test_a_template_outside_the_file_is_refused(tmp_path: Path) -> None:
    parts = default_parts()
    relate(parts, "word/settings.xml", "rId1", "attachedTemplate", "file:///C:/Modeles/spf.dotx", "External")
    assert messages(saved(parts, tmp_path)) == [
        "house.docx: word/settings.xml: this file is attached to a template outside it: file:///C:/Modeles/spf.dotx "
        "(in Word: Developer > Document Template > Attach, choose Normal, and save) [reference-template]"
    ]


@pytest.mark.parametrize(
    ("part", "kind", "target"),
    [
        ("word/header1.xml", "image", "https://example.org/logo.png"),
        ("word/header1.xml", "image", "file:///Z:/logo.png"),
        ("word/document.xml", "oleObject", "file:///Z:/budget.xlsx"),
        ("word/document.xml", "subDocument", "chapter.docx"),
        ("word/document.xml", "frame", "https://example.org/"),
        ("word/document.xml", "hyperlink", "file://server/share/x.docx"),
        ("word/document.xml", "hyperlink", "\\\\server\\share\\x.docx"),
        ("", "image", "https://example.org/thumbnail.png"),
    ],
)
def test_what_stands_outside_the_file_is_refused_wherever_it_is_used(
    part: str, kind: str, target: str, tmp_path: Path
) -> None:
    parts = default_parts()
    relate(parts, part, "rId99", kind, target, "External")
    (message,) = messages(saved(parts, tmp_path))
    assert f"refers to something outside the file: {kind} {target} (" in message
    assert message.endswith("[reference-external]")


@pytest.mark.parametrize("target", ["https://www.belgium.be", "mailto:info@example.org", "#bookmark"])
def test_a_link_that_is_only_followed_by_a_click_is_no_reason_to_refuse(target: str, tmp_path: Path) -> None:
    parts = default_parts()
    relate(parts, "word/document.xml", "rId99", "hyperlink", target, "External")
    assert read_reference(saved(parts, tmp_path)).style_ids


@pytest.mark.parametrize(
    "content",
    [
        '<w:r><w:instrText> INCLUDEPICTURE "https://example.org/a.png" </w:instrText></w:r>',
        "<w:r><w:instrText> DDEA</w:instrText></w:r><w:r><w:instrText>UTO excel x </w:instrText></w:r>",
        '<w:fldSimple w:instr="INCLUDETEXT Z:\\\\x.docx"><w:r/></w:fldSimple>',
        '<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="https://example.org/a.png"/></w:pict></w:r>',
        '<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" href="\\\\server\\x"/></w:pict></w:r>',
    ],
)
def test_what_a_header_fetches_by_itself_is_refused(content: str, tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header1.xml"] = banner(content)
    assert codes(saved(parts, tmp_path)) == ["reference-external"]


def test_an_object_in_a_header_is_refused(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/embeddings/x.bin"] = b"x"
    relate(parts, "word/header1.xml", "rId5", "oleObject", "embeddings/x.bin")
    assert messages(saved(parts, tmp_path)) == [
        "house.docx: word/header1.xml: this part holds something that cannot be taken over: oleObject "
        "(keep to text, pictures and links in headers and footers) [reference-object]"
    ]


def test_everything_that_is_refused_is_named_together(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/vbaProject.bin"] = b"x"
    relate(parts, "word/settings.xml", "rId1", "attachedTemplate", "Z:\\a.dotm", "External")
    relate(parts, "word/header1.xml", "rId1", "image", "Z:\\a.png", "External")
    assert sorted(codes(saved(parts, tmp_path))) == ["reference-external", "reference-macros", "reference-template"]


@pytest.mark.parametrize("part", ["word/styles.xml", "word/header1.xml", "word/webSettings.xml", "_rels/.rels"])
def test_a_document_type_is_refused_in_every_part(part: str, tmp_path: Path) -> None:
    parts = default_parts()
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    body = parts.get(part, b"<x>&b;</x>").decode().split("?>")[-1]
    parts[part] = f"{bomb}{body}".encode()
    assert codes(saved(parts, tmp_path)) == ["docx-doctype"]


def test_a_file_that_unpacks_to_far_more_than_a_house_style_is_refused(tmp_path: Path) -> None:
    path = saved(default_parts(), tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/a.bin", bytes(101_000_000))
    assert path.stat().st_size < 1_000_000
    assert codes(path) == ["docx-too-large"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "docx-other-kind"),
        (b"<html><body>x</body></html>", "docx-other-kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "docx-other-kind"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "docx-encrypted"),
        (b"PK\x03\x04 broken", "docx-damaged"),
    ],
)
def test_what_is_no_word_file_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_bytes(content)
    assert codes(tmp_path / "house.docx") == [code]


def test_a_workbook_and_any_other_zip_file_are_refused(tmp_path: Path) -> None:
    workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert codes(edited(tmp_path, "[Content_Types].xml", lambda text: text.replace(MAIN, workbook))) == [
        "docx-other-kind"
    ]
    assert codes(saved({"a.txt": b"x"}, tmp_path)) == ["docx-other-kind"]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert codes(tmp_path / "huis.docx") == ["path-missing"]


def test_damaged_xml_is_named_with_its_part(tmp_path: Path) -> None:
    (message,) = messages(edited(tmp_path, "word/styles.xml", lambda text: text[:-20]))
    assert message.startswith("house.docx: word/styles.xml: ")
    assert message.endswith("[docx-damaged]")


def test_a_placeholder_that_does_not_exist_is_named_with_the_nearest(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header1.xml"] = banner(run("{runing-") + run("title} {titre-courant}"))
    first, second = messages(saved(parts, tmp_path))
    assert first == (
        "house.docx: word/header1.xml: the header asks for {runing-title}, which does not exist "
        "(did you mean 'running-title'?) [reference-placeholder]"
    )
    assert "{titre-courant}, which does not exist (it can ask for author, description, " in second


def test_braces_around_words_with_spaces_are_ordinary_text(tmp_path: Path) -> None:
    parts = default_parts()
    parts["word/header1.xml"] = banner(run("{ à usage interne } {}"))
    assert read_reference(saved(parts, tmp_path)).banners
    changed(parts, "word/header1.xml", lambda text: text.replace("{}", "{x}"))
    assert codes(saved(parts, tmp_path)) == ["reference-placeholder"]
