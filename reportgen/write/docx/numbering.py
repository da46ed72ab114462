"""The numbering of lists: one definition for bullets, one for numbers, and a fresh start for each numbered list."""

from __future__ import annotations

from reportgen.write.docx.runs import NAMESPACES

_BULLETS = ("•", "–", "▪")
_FORMATS = (("decimal", "%1."), ("lowerLetter", "%2)"), ("lowerRoman", "%3."))
_LEVELS = 9
"""Word expects nine levels in a definition."""


class Numbering:
    """Hands out numbering instances (`w:num`) and writes the numbering part."""

    bullets = 1
    """The numbering instance of every unnumbered list."""

    def __init__(self) -> None:
        self.last = self.bullets

    def ordered(self) -> int:
        """A new numbering instance that starts at 1."""
        self.last += 1
        return self.last

    def part_xml(self) -> bytes:
        """The numbering part."""
        restart = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in range(_LEVELS)
        )
        ordered = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="2"/>{restart}</w:num>'
            for number in range(self.bullets + 1, self.last + 1)
        )
        bullets = "".join(_level(level, "bullet", _BULLETS[level % 3]) for level in range(_LEVELS))
        numbers = "".join(
            _level(level, _FORMATS[level % 3][0], _FORMATS[level % 3][1].replace(str(level % 3 + 1), str(level + 1)))
            for level in range(_LEVELS)
        )
        return (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering {NAMESPACES}>'
            f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>{bullets}</w:abstractNum>'
            f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>{numbers}</w:abstractNum>'
            f'<w:num w:numId="{self.bullets}"><w:abstractNumId w:val="1"/></w:num>{ordered}</w:numbering>'
        ).encode()


def _level(level: int, style: str, text: str) -> str:
    left = 357 * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{style}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="357"/></w:pPr></w:lvl>'
    )
