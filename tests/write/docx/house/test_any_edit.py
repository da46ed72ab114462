"""Whatever a program has made of a house style: it is read or refused in plain words, never with a traceback."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path
from xml.sax.saxutils import escape

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reportgen.errors import ReadError
from reportgen.write.docx import read_reference
from reportgen.write.docx.house.measure import twips
from reportgen.write.docx.house.placeholders import fill_placeholders

from ...documents import everything
from ..word_file import WordFile, text_of
from .house_files import banner, default_parts, run, saved

PARTS = ("word/styles.xml", "word/document.xml", "word/numbering.xml", "word/settings.xml", "word/header1.xml")
JUNK = st.sampled_from(["", "x", "-1", "0", "99999999999", "50%", "2.5cm", "é", "rId1", "true", "&lt;", "1e9"])


@settings(max_examples=60)
@given(st.sampled_from(PARTS), st.integers(0, 400), JUNK)
def test_any_value_of_an_attribute_is_borne(part: str, place: int, value: str) -> None:
    parts = default_parts()
    pieces = parts[part].decode().split('"')
    # Values stand between every other pair of quotation marks.
    pieces[(2 * place + 1) % (len(pieces) // 2 * 2)] = value
    parts[part] = '"'.join(pieces).encode()
    with tempfile.TemporaryDirectory() as directory:
        try:
            house = read_reference(saved(parts, Path(directory)))
        except ReadError:
            return
    assert WordFile(everything(), house).parts


@settings(max_examples=60)
@given(st.sampled_from(PARTS), st.integers(0, 10_000), st.integers(1, 2_000))
def test_any_damage_is_borne(part: str, start: int, length: int) -> None:
    parts = default_parts()
    whole = parts[part]
    parts[part] = whole[: start % len(whole)] + whole[start % len(whole) + length :]
    with tempfile.TemporaryDirectory() as directory:
        try:
            house = read_reference(saved(parts, Path(directory)))
        except ReadError:
            return
    assert WordFile(everything(), house).parts


@given(st.text(alphabet="ab {}-é", max_size=20), st.lists(st.integers(0, 40), max_size=6))
def test_placeholders_are_found_however_word_has_split_the_text(around: str, cuts: list[int]) -> None:
    text = f"{around}{{year}} – {{title}}{around}"
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    runs = "".join(run(escape(text[start:stop])) for start, stop in pairwise(places))
    root = etree.fromstring(banner(runs))
    fill_placeholders(root, {"year": "2025", "title": "Titre"})
    assert text_of(root) == f"{around}2025 – Titre{around}"


def test_lengths_may_carry_a_unit() -> None:
    assert [twips(text) for text in ("1418", "1418.4", "-20", "2.5cm", "25mm", "1in", "10pt")] == [
        *(1418, 1418, -20, 1417, 1417, 1440, 200)
    ]
    assert [twips(text) for text in (None, "", "auto", "50%", "x", "1e9", "99999999999")] == [None] * 7


def test_a_file_of_which_any_part_is_gone_is_read_or_refused(tmp_path: Path) -> None:
    refused = set()
    for part in default_parts():
        parts = default_parts()
        del parts[part]
        path = saved(parts, tmp_path)
        try:
            assert WordFile(everything(), read_reference(path)).parts
        except ReadError:
            refused.add(part)
    assert {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/header1.xml"} <= refused
    assert not refused & {"docProps/app.xml", "word/theme/theme1.xml", "word/numbering.xml", "word/settings.xml"}
