"""A package: parts by name, XML without traps, relationships that lead somewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reportgen.errors import ReadError
from reportgen.opc import Package, Relationship, open_package, package

from .packages import BODY, OFFICE, PARTS, RELATIONSHIPS, zipped

Open = Callable[..., Package]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Open the smallest Word file with these parts added or replaced; None takes a part away."""

    def make(parts: dict[str, str | bytes | None]) -> Package:
        target = tmp_path / "rapport.docx"
        target.write_bytes(zipped({name: content for name, content in (PARTS | parts).items() if content is not None}))
        return open_package(target)

    return make


def code(error: pytest.ExceptionInfo[ReadError]) -> str:
    return error.value.problems[0].code


def relationship(name: str, target: str, mode: str = "") -> str:
    extra = f' TargetMode="{mode}"' if mode else ""
    return RELATIONSHIPS.format(f'<Relationship Id="rId9" Type="{OFFICE}/{name}" Target="{target}"{extra}/>')


def test_the_main_part_is_found_by_its_relationship(opened: Open) -> None:
    made = opened({"_rels/.rels": relationship("officeDocument", "/texte/corps.xml"), "texte/corps.xml": BODY})
    assert made.main == "texte/corps.xml"
    assert made.xml(made.main).tag == f"{W}document"


def test_a_file_without_a_main_part_is_refused(opened: Open) -> None:
    with pytest.raises(ReadError, match=r"does not say which of its parts holds the text") as error:
        assert opened({"word/document.xml": None}).main
    assert code(error) == "docx-part-missing"


def test_parts_are_found_whatever_their_capitals_and_slashes(opened: Open) -> None:
    made = opened({"word\\Styles.xml": "<a/>"})
    assert "word/styles.xml" in made
    assert "word/Styles.xml" in made.names
    assert made.xml("word/styles.xml").tag == "a"


def test_a_missing_part_is_named(opened: Open) -> None:
    with pytest.raises(ReadError, match=r"word/notes.xml: this part of the Word file is missing"):
        opened({}).read("word/notes.xml")


def test_a_part_that_is_no_xml_is_damaged(opened: Open) -> None:
    with pytest.raises(ReadError, match=r"word/document.xml: this part of the Word file is not XML") as error:
        opened({"word/document.xml": "<w:document"}).xml("word/document.xml")
    assert code(error) == "docx-damaged"


def test_a_part_that_unpacks_to_too_much_is_not_read(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_PART", 1_000_000)
    with pytest.raises(ReadError, match=r"unpacks to 3 MB") as error:
        opened({"word/media/a.bmp": b"0" * 3_000_000}).read("word/media/a.bmp")
    assert code(error) == "docx-too-large"


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    ],
)
def test_a_part_with_a_document_type_is_refused(opened: Open, doctype: str) -> None:
    with pytest.raises(ReadError) as error:
        opened({"word/document.xml": f"{doctype}<a/>"}).xml("word/document.xml")
    assert code(error) == "docx-doctype"


def test_the_strict_form_of_the_standard_reads_like_the_usual_one(opened: Open) -> None:
    strict = BODY.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006", "http://purl.oclc.org/ooxml/wordprocessingml"
    )
    made = opened({"word/document.xml": strict})
    assert made.xml(made.main).tag == f"{W}document"


def test_targets_are_resolved_against_the_part_that_names_them(opened: Open) -> None:
    made = opened({"word/_rels/document.xml.rels": relationship("image", "../media/a.png"), "media/a.png": b"1"})
    assert made.relationships("word/document.xml") == {"rId9": Relationship("rId9", "image", "media/a.png", False)}
    assert made.related("word/document.xml", "image") == ["media/a.png"]


def test_a_target_may_be_percent_encoded(opened: Open) -> None:
    rels = relationship("image", "media/sch%C3%A9ma%201.png")
    made = opened({"word/_rels/document.xml.rels": rels, "word/media/schéma 1.png": b"1"})
    assert made.related("word/document.xml", "image") == ["word/media/schéma 1.png"]


def test_an_external_target_stands_as_it_is_written(opened: Open) -> None:
    rels = relationship("hyperlink", "https://example.org/a%20b", "External")
    made = opened({"word/_rels/document.xml.rels": rels})
    assert made.relationships("word/document.xml")["rId9"].target == "https://example.org/a%20b"
    assert made.related("word/document.xml", "hyperlink") == []


def test_a_part_without_relationships_has_none(opened: Open) -> None:
    assert opened({}).relationships("word/document.xml") == {}


def test_a_relationship_to_a_missing_part_is_no_related_part(opened: Open) -> None:
    made = opened({"word/_rels/document.xml.rels": relationship("footnotes", "footnotes.xml")})
    assert made.related("word/document.xml", "footnotes") == []
