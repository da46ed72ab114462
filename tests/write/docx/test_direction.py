"""Right-to-left words stand in runs that Word lays out from the right, and nothing else does."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.document import Run
from reportgen.write.docx.direction import MARK, pieces

from ..documents import document, paragraph
from .word_file import W, WordFile, text_of

ARABIC, HEBREW = "مكافحة المخدرات", "המאבק בסמים"


def from_the_right(text: str) -> list[str]:
    """The pieces of a text that run from right to left."""
    return [piece.text for piece in pieces(text) if piece.language]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rien d’arabe ici : 44 %", []),
        ("", []),
        (f"« {ARABIC} » selon la source", [ARABIC]),
        (f"« {HEBREW} » (Haaretz)", [HEBREW]),
        (f"{ARABIC} puis {HEBREW}.", [ARABIC, HEBREW]),
        (f"en 2025, {ARABIC} 2025 {ARABIC}", [f"{ARABIC} 2025 {ARABIC}"]),
        (f"« {ARABIC}، 2025 », 44 tonnes", [f"{ARABIC}، 2025"]),
        (f"« {ARABIC} » 44 tonnes", [ARABIC]),
        (f"« {HEBREW} 12,5% »", [f"{HEBREW} 12,5%"]),
        (f"« {HEBREW}. »", [HEBREW]),
        (f"{HEBREW} UNODC {HEBREW}", [HEBREW, HEBREW]),
        (f"{ARABIC}\v{ARABIC}", [ARABIC, ARABIC]),
        ("שָׁלוֹם", ["שָׁלוֹם"]),
        ("🚢 𝔘 𠀀 e\u0301 \u200b", []),
    ],
)
def test_right_to_left_words_are_found_with_what_stands_between_them(text: str, expected: list[str]) -> None:
    assert from_the_right(text) == expected


@given(st.text(st.sampled_from("aé1 .,(«\v\u05d0\u05b8\u0627\u0660\u200f\u200e\u200d🚢"), max_size=30))
def test_the_pieces_together_are_the_text_and_each_starts_and_ends_with_its_own_letters(text: str) -> None:
    found = list(pieces(text))
    assert "".join(piece.text for piece in found) == text
    for piece in found:
        directions = [unicodedata.bidirectional(character) for character in piece.text]
        if piece.language:
            assert directions[0] in ("R", "AL", "AN")
            assert directions[-1] in ("R", "AL", "AN", "EN", "ET", "NSM")
            assert not {"L", "B", "S"} & set(directions)
        else:
            assert not {"R", "AL", "AN"} & set(directions)


def runs(run: Run) -> list[tuple[str, bool, dict[str, str]]]:
    """Text, direction and languages of each run that Word gets."""
    body = WordFile(document(paragraph(run))).paragraphs("BodyText")[0]
    made = []
    for one in body.iter(f"{W}r"):
        lang = one.find(f"{W}rPr/{W}lang")
        languages = {} if lang is None else {str(key).removeprefix(W): str(value) for key, value in lang.items()}
        text = "".join(part.text or "" for part in one.iter(f"{W}t"))
        made.append((text, one.find(f"{W}rPr/{W}rtl") is not None, languages))
    return made


def test_word_gets_a_run_of_its_own_for_right_to_left_words_in_the_language_of_their_script() -> None:
    assert runs(Run(f"le mot {HEBREW} et {ARABIC}.")) == [
        ("le mot ", False, {}),
        (HEBREW, True, {"bidi": "he-IL"}),
        (MARK, False, {}),
        (" et ", False, {}),
        (ARABIC, True, {"bidi": "ar-SA"}),
        (MARK, False, {}),
        (".", False, {}),
    ]


def test_a_phrase_tagged_with_its_language_keeps_it_in_both_directions() -> None:
    assert runs(Run(f"{ARABIC} (Reuters)", lang="fa")) == [
        (ARABIC, True, {"val": "fa-IR", "bidi": "fa-IR"}),
        (MARK, False, {"val": "fa-IR"}),
        (" (Reuters)", False, {"val": "fa-IR"}),
    ]


def test_right_to_left_words_in_a_phrase_of_another_language_have_that_of_their_script() -> None:
    assert runs(Run(f"Al-Jazeera {ARABIC}", lang="en"))[1] == (ARABIC, True, {"val": "en-GB", "bidi": "ar-SA"})


def test_a_link_with_right_to_left_words_stays_one_link() -> None:
    body = WordFile(document(paragraph(Run(f"voir {HEBREW} ici", href="https://example.org")))).paragraphs("BodyText")
    (link,) = body[0].iter(f"{W}hyperlink")
    assert text_of(link) == f"voir {HEBREW}{MARK} ici"
