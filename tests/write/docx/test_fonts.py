"""Characters that the font of the text lacks stand in runs with a font that has them, and nothing else does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.document import Run
from reportgen.write.docx.fonts import stretches

from ..documents import document, paragraph
from .word_file import W, WordFile


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nguyễn, Zeeuws-Vlaanderen, Ελλάδα, Україна, مخدرات, 44 % – « x »", []),
        ("", []),
        ("un navire 🚢 et 👩🏽‍✈️", [("🚢", "Segoe UI Emoji"), ("👩🏽‍✈️", "Segoe UI Emoji")]),
        ("🇧🇪 ❤️ 🏴\U000e0067\U000e0062\U000e007f!", [("🇧🇪 ❤️ 🏴\U000e0067\U000e0062\U000e007f", "Segoe UI Emoji")]),
        ("𝔘𝔫𝔦 𠀋", [("𝔘𝔫𝔦", "Cambria Math"), ("𠀋", "SimSun-ExtB")]),
        ("日本語, 한국어", [("日本語", "Microsoft YaHei"), ("한국어", "Malgun Gothic")]),
        ("ไทย, हिन्दी", [("ไทย", "Leelawadee UI"), ("हिन्दी", "Nirmala UI")]),
        ("ქართული, አማርኛ", [("ქართული", "Sylfaen"), ("አማርኛ", "Ebrima")]),
    ],
)
def test_foreign_letters_are_found_with_their_font(text: str, expected: list[tuple[str, str]]) -> None:
    assert [stretch for stretch in stretches(text) if stretch[1]] == expected


@given(st.text(st.sampled_from("aé 1\u00a0🚢\u200d\ufe0f日한𝔘ไ\u0301"), max_size=30))
def test_the_stretches_together_are_the_text_and_text_without_a_font_is_not_cut(text: str) -> None:
    found = list(stretches(text))
    assert "".join(stretch for stretch, _ in found) == text
    fonts = [font for _, font in found]
    assert all(one or other for one, other in pairwise(fonts))


def test_word_gets_the_font_in_a_run_of_its_own_and_every_other_run_keeps_that_of_its_style() -> None:
    body = WordFile(document(paragraph(Run("le 🚢 日", strong=True)))).paragraphs("BodyText")[0]
    made = []
    for run in body.iter(f"{W}r"):
        fonts = run.find(f"{W}rPr/{W}rFonts")
        assert run.find(f"{W}rPr/{W}b") is not None
        names = {} if fonts is None else {str(key).removeprefix(W): str(value) for key, value in fonts.items()}
        made.append(("".join(part.text or "" for part in run.iter(f"{W}t")), names))
    every = ("ascii", "hAnsi", "eastAsia", "cs")
    assert made == [
        ("le ", {}),
        ("🚢", dict.fromkeys(every, "Segoe UI Emoji")),
        (" ", {}),
        ("日", dict.fromkeys(every, "Microsoft YaHei")),
    ]
