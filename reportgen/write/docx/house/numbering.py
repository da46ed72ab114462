"""The look of lists in the default house style: bullets, and numbers."""

from __future__ import annotations

from reportgen.write.docx.runs import NAMESPACES

BULLETS, NUMBERS = 1, 2
"""The instances (`w:num`) that the styles List Bullet and List Number refer to."""

LEVELS = 9
"""Word expects nine levels in a definition."""

_SIGNS = ("•", "–", "▪")
_FORMATS = (("decimal", "%{}."), ("lowerLetter", "%{})"), ("lowerRoman", "%{}."))


def default_numbering() -> bytes:
    """The numbering part: one definition for bullets, one for numbers, and an instance of each."""
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{''.join(default_level(number, level) for level in range(LEVELS))}</w:abstractNum>"
        for number in (BULLETS, NUMBERS)
    )
    instances = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in (BULLETS, NUMBERS)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering {NAMESPACES}>'
        f"{definitions}{instances}</w:numbering>"
    ).encode()


def default_level(kind: int, level: int) -> str:
    """One level of the bullets or of the numbers (`kind`); signs and formats take turns as lists are nested."""
    turn = level % 3
    style, text = (
        ("bullet", _SIGNS[turn]) if kind == BULLETS else (_FORMATS[turn][0], _FORMATS[turn][1].format(level + 1))
    )
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{357 * (level + 1)}" w:hanging="357"/></w:pPr></w:lvl>'
    )
