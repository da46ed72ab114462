"""Comments at the words they are about, in a copy of a Word file that is otherwise as it was."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from reportgen.document import Document, Run
from reportgen.opc import open_package
from reportgen.write.docx.annotate import Note, annotate

from ..documents import document, everything, heading, paragraph, small_table
from .word_file import W, text_of, written


def annotated(tmp_path: Path, made: Document, *notes: Note) -> dict[str, bytes]:
    source = tmp_path / "source.docx"
    source.write_bytes(written(made))
    return parts_of(copy_of(source, *notes))


def copy_of(source: Path, *notes: Note) -> bytes:
    target = io.BytesIO()
    annotate(open_package(source), notes, target)
    return target.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def commented(parts: dict[str, bytes]) -> list[tuple[str, str]]:
    """The words and the text of each comment, in the order of the body."""
    texts = {
        str(one.get(f"{W}id")): text_of(one) for one in etree.fromstring(parts["word/comments.xml"]).iter(f"{W}comment")
    }
    found: dict[str, str] = {}
    open_: list[str] = []
    for element in etree.fromstring(parts["word/document.xml"]).iter():
        number = str(element.get(f"{W}id"))
        if element.tag == f"{W}commentRangeStart":
            open_.append(number)
            found[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_.remove(number)
        elif element.tag == f"{W}t":
            for one in open_:
                found[one] += element.text or ""
    assert open_ == []
    return [(words, texts[number]) for number, words in found.items()]


def test_a_comment_stands_at_its_words(tmp_path: Path) -> None:
    made = document(heading("h", 1, "Titre"), paragraph("Il y a 44 tonnes en 2024."))
    parts = annotated(tmp_path, made, Note(2, "44 tonnes", 7, "le néerlandais dit 45"))
    assert commented(parts) == [("44 tonnes", "le néerlandais dit 45")]
    assert "Il y a 44 tonnes en 2024." in text_of(etree.fromstring(parts["word/document.xml"]))


def test_words_that_stand_twice_are_told_apart_by_their_place(tmp_path: Path) -> None:
    made = document(paragraph((Run("44 ici, "), Run("44", strong=True), Run(" là"))))
    parts = annotated(tmp_path, made, Note(1, "44", 8, "la seconde"))
    (run,) = [
        one
        for one in etree.fromstring(parts["word/document.xml"]).iter(f"{W}r")
        if one.find(f"{W}rPr/{W}b") is not None
    ]
    before = run.getprevious()
    assert before is not None
    assert before.tag == f"{W}commentRangeStart"


def test_words_across_runs_are_one_range(tmp_path: Path) -> None:
    made = document(paragraph((Run("un "), Run("deux", em=True), Run(" trois quatre"))))
    parts = annotated(tmp_path, made, Note(1, "n deux trois", 1, "x"))
    assert commented(parts) == [("n deux trois", "x")]


def test_several_comments_may_overlap(tmp_path: Path) -> None:
    made = document(paragraph("un deux trois"))
    parts = annotated(
        tmp_path, made, Note(1, "un deux", 0, "a"), Note(1, "deux trois", 3, "b"), Note(1, "deux", 3, "c")
    )
    assert sorted(commented(parts)) == [("deux", "c"), ("deux trois", "b"), ("un deux", "a")]
    assert text_of(etree.fromstring(parts["word/document.xml"])) == "un deux trois"


def test_a_comment_in_a_cell_stands_in_that_cell(tmp_path: Path) -> None:
    source = tmp_path / "source.docx"
    source.write_bytes(written(document(small_table())))
    paragraphs = [
        text_of(one) for one in etree.fromstring(parts_of(source.read_bytes())["word/document.xml"]).iter(f"{W}p")
    ]
    parts = parts_of(copy_of(source, Note(paragraphs.index("116") + 1, "116", 0, "x")))
    assert commented(parts) == [("116", "x")]


def test_words_that_are_not_found_leave_the_comment_at_the_paragraph(tmp_path: Path) -> None:
    made = document(paragraph("un"), paragraph("deux", "p2"))
    assert commented(annotated(tmp_path, made, Note(2, "ailleurs", 0, "x"))) == [("deux", "x")]


def test_a_comment_about_the_whole_file_stands_at_its_start(tmp_path: Path) -> None:
    made = document(paragraph("un"), paragraph("deux", "p2"))
    assert commented(annotated(tmp_path, made, Note(0, "", 0, "x"))) == [("un", "x")]


def test_comments_that_are_there_already_stay(tmp_path: Path) -> None:
    first = tmp_path / "first.docx"
    made = document(paragraph("un deux"))
    first.write_bytes(written(made))
    second = tmp_path / "second.docx"
    second.write_bytes(copy_of(first, Note(1, "un", 0, "a")))
    assert sorted(commented(parts_of(copy_of(second, Note(1, "deux", 3, "b"))))) == [("deux", "b"), ("un", "a")]


def test_everything_else_is_as_it_was(tmp_path: Path) -> None:
    before = parts_of(written(everything()))
    after = annotated(tmp_path, everything(), Note(1, "Le titre", 0, "x"))
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {
        "word/document.xml",
        "word/comments.xml",
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
    }
    texts = [text_of(etree.fromstring(parts["word/document.xml"])) for parts in (before, after)]
    assert texts[0] == texts[1]


def test_the_same_remarks_give_the_same_bytes(tmp_path: Path) -> None:
    source = tmp_path / "source.docx"
    source.write_bytes(written(everything()))
    note = Note(1, "titre", 3, "x & <y>")
    assert copy_of(source, note) == copy_of(source, note)


@pytest.mark.skipif(shutil.which("ooxml-validator") is None, reason="ooxml-validator is not on PATH")
def test_the_open_xml_sdk_finds_no_error(tmp_path: Path) -> None:
    source = tmp_path / "source.docx"
    source.write_bytes(written(everything()))
    notes = [Note(number, "e", 2, f"{number}") for number in range(20)]
    target = tmp_path / "annotated.docx"
    target.write_bytes(copy_of(source, *notes))
    command = [str(shutil.which("ooxml-validator")), str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert json.loads(result.stdout)["ok"] is True, result.stdout


def test_a_line_break_in_what_is_quoted_is_no_obstacle(tmp_path: Path) -> None:
    made = document(paragraph("un\vdeux"))
    assert commented(annotated(tmp_path, made, Note(1, "un\vdeux", 0, "un\vdeux"))) == [("undeux", "un / deux")]
