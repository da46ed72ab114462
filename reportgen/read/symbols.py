"""Characters of symbol fonts (Symbol, Wingdings) in Unicode: Word stores them by their place in the font.

Symbol follows Adobe's Symbol Encoding; of Wingdings only what stands in reports is listed. A place with a blank here
is not known, and is then listed as unread.
"""

from __future__ import annotations

import re

_SYMBOL_20 = " !∀#∃%&∋()∗+,−./0123456789:;<=>?"
_SYMBOL_40 = "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
_SYMBOL_60 = "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ "
_SYMBOL_A0 = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵"
_SYMBOL_C0 = "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓"
_SYMBOL_E0 = "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ "


def _row(start: int, characters: str) -> dict[int, str]:
    return {start + place: one for place, one in enumerate(characters) if one != " " or start == 0x20}


_FONTS: dict[str, dict[int, str]] = {
    "symbol": _row(0x20, _SYMBOL_20)
    | _row(0x40, _SYMBOL_40)
    | _row(0x60, _SYMBOL_60)
    | _row(0xA0, _SYMBOL_A0)
    | _row(0xC0, _SYMBOL_C0)
    | _row(0xE0, _SYMBOL_E0),
    "wingdings": {
        0x20: " ",
        0x21: "✏",
        0x22: "✂",
        0x28: "☎",
        0x29: "✆",
        0x2A: "✉",
        0x34: "✌",
        0x46: "☞",
        0x4A: "☺",
        0x4C: "☹",
        0x6C: "●",
        0x6D: "❍",
        0x6E: "■",
        0x6F: "□",
        0x70: "◻",
        0x71: "❑",
        0x72: "❒",
        0x73: "⬧",
        0x74: "⧫",
        0x75: "◆",
        0x76: "❖",
        0x77: "⬥",
        0x78: "⌧",
        0x9F: "•",
        0xA7: "▪",
        0xA8: "◻",
        0xD8: "➢",
        0xDC: "➲",
        0xDF: "←",
        0xE0: "→",
        0xE1: "↑",
        0xE2: "↓",
        0xE8: "➔",
        0xEF: "⇦",
        0xF0: "⇨",
        0xF1: "⇧",
        0xF2: "⇩",
        0xF3: "⬄",
        0xFB: "✗",
        0xFC: "✓",
        0xFD: "☒",
        0xFE: "☑",
    },
    "wingdings 2": {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xA3: "☐"},
    "wingdings 3": {0x75: "⏵", 0x7D: "▶"},
}
_PRIVATE = range(0xF000, 0xF100)
"""Where Word stores the places of a symbol font."""

_ANY_PRIVATE = re.compile("[\uf000-\uf0ff]")


def symbol(font: str, code: int) -> str:
    """The character at `code` of a symbol font (its name in lower case), or an empty string when it is not known."""
    return _FONTS.get(font, {}).get(code - _PRIVATE.start if code in _PRIVATE else code, "")


def translated(text: str, font: str) -> tuple[str, str]:
    """`text` with places of a symbol font as characters, and the places that are not known, as they stand.

    The letters and digits of a keyboard, in a symbol font, are shown as its signs as well.
    """
    if font in _FONTS:
        text = "".join(symbol(font, ord(one)) or one if " " <= one <= "~" else one for one in text)
    if not _ANY_PRIVATE.search(text):
        return text, ""
    out = [symbol(font, ord(one)) or one if ord(one) in _PRIVATE else one for one in text]
    return "".join(out), "".join(one for one in out if ord(one) in _PRIVATE)
