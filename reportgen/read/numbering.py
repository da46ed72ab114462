"""Numbering: whether a list is numbered, and the numbers that Word shows before headings and articles.

Such a number stands nowhere in the text; it is counted here as Word counts it (ISO/IEC 29500-1, 17.9).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from lxml import etree

from reportgen.read.wordml import W, value

_PLACE = re.compile("%([1-9])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ROMAN = {1000: "m", 900: "cm", 500: "d", 400: "cd", 100: "c", 90: "xc", 50: "l", 40: "xl"}
_ROMAN |= {10: "x", 9: "ix", 5: "v", 4: "iv", 1: "i"}


@dataclass(slots=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    restart: int | None = None


@dataclass(slots=True)
class _Instance:
    """A numbering instance (`w:num`): its levels, and the definition whose counters it shares with others."""

    definition: str
    levels: dict[int, _Level] = field(default_factory=dict)
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The numbering part of a file; `root` is None when the file has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._definitions: dict[str, etree._Element] = {}
        self._links: dict[str, str] = {}
        self._instances: dict[str, _Instance] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()
        if root is None:
            return
        for found in root.iterchildren(f"{W}abstractNum"):
            identifier = found.get(f"{W}abstractNumId", "")
            self._definitions[identifier] = found
            if link := value(found, "styleLink"):
                self._links[link] = identifier
        for instance in root.iterchildren(f"{W}num"):
            self._instances[instance.get(f"{W}numId", "")] = self._instance(instance)

    def _instance(self, element: etree._Element) -> _Instance:
        identifier = value(element, "abstractNumId")
        link = value(self._definitions.get(identifier), "numStyleLink")
        identifier = self._links.get(link, identifier)
        instance = _Instance(identifier)
        definition = self._definitions.get(identifier)
        for level in () if definition is None else definition.iterchildren(f"{W}lvl"):
            instance.levels[_number(level.get(f"{W}ilvl", ""), 0)] = _level(level)
        for override in element.iterchildren(f"{W}lvlOverride"):
            number = _number(override.get(f"{W}ilvl", ""), 0)
            if (own := override.find(f"{W}lvl")) is not None:
                instance.levels[number] = _level(own)
            if start := value(override, "startOverride"):
                instance.restarts[number] = _number(start, 1)
        return instance

    def exists(self, identifier: str) -> bool:
        """Whether there is a numbering instance of this identifier; 0 takes a paragraph out of its list."""
        return identifier in self._instances

    def ordered(self, identifier: str, level: int) -> bool:
        """Whether the list of this instance numbers its items, rather than marking them."""
        found = self._instances[identifier].levels.get(level)
        return found is not None and found.style not in {"bullet", "none"}

    def worded(self, identifier: str, level: int) -> bool:
        """Whether the number comes with words, as in `Article 3`."""
        found = self._instances[identifier].levels.get(level)
        return found is not None and bool(_WORD.search(found.text)) and self.ordered(identifier, level)

    def begins_late(self, identifier: str, level: int) -> bool:
        """Whether the first number of this list is not 1, so that the order of the items does not tell it."""
        instance = self._instances[identifier]
        start = instance.restarts.get(level, instance.levels.get(level, _Level()).start)
        return self.ordered(identifier, level) and start not in {0, 1}

    def label(self, identifier: str, level: int) -> str:
        """Count one more paragraph of this list at this level, and return its number as Word shows it (`2.1 `)."""
        instance = self._instances[identifier]
        counters = self._counters.setdefault(instance.definition, {})
        first = (identifier, level) not in self._started
        self._started.add((identifier, level))
        own = instance.levels.get(level, _Level())
        if level not in counters or (first and level in instance.restarts):
            counters[level] = instance.restarts.get(level, own.start) if first else own.start
        else:
            counters[level] += 1
        for deeper in [one for one in counters if one > level]:
            restart = instance.levels.get(deeper, _Level()).restart
            if restart is None or (restart and level < restart):
                del counters[deeper]
        if own.style in {"bullet", "none"}:
            return ""

        def shown(match: re.Match[str]) -> str:
            number = int(match[1]) - 1
            at = instance.levels.get(number, _Level())
            return _FORMATS.get(at.style, str)(counters.get(number, at.start))

        text = _PLACE.sub(shown, own.text)
        return text + (" " if text and own.suffix != "nothing" else "")


def _level(element: etree._Element) -> _Level:
    restart = value(element, "lvlRestart")
    return _Level(
        start=_number(value(element, "start"), 0),
        style=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText"),
        suffix=value(element, "suff") or "tab",
        restart=int(restart) if restart.isdecimal() else None,
    )


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() else otherwise


def _letter(number: int) -> str:
    """a … z, aa, bb …: Word repeats the letter."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else ""


def _roman(number: int) -> str:
    out = ""
    for worth, letters in _ROMAN.items():
        out += letters * (number // worth)
        number %= worth
    return out


_FORMATS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letter,
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
}
