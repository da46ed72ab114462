"""Fields: an instruction that is no text, and the result that is. They nest and may span paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from reportgen.read.wordml import VAL, W, is_on, value

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')
CONTENTS = frozenset({"TOC"})
"""Fields whose result repeats the headings or captions of the document."""

PAGES = {"PAGE": "{page}", "NUMPAGES": "{pages}", "SECTIONPAGES": "{pages}"}
"""Fields that count pages, and how they stand in the page label of a Document."""

_BUTTONS = frozenset({"MACROBUTTON", "GOTOBUTTON"})
COMPUTED = frozenset({"EQ", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "ADVANCE", "INCLUDEPICTURE"})
"""Fields that show something without keeping a result in the file."""


@dataclass(slots=True)
class Field:
    """A field that is being read. `aside` is text that stood in its instruction; `replaced` hides its result."""

    instruction: str = ""
    in_result: bool = False
    replaced: bool = False
    aside: str = ""
    form: etree._Element | None = None

    @property
    def words(self) -> list[str]:
        """The instruction in words, quotation marks taken off."""
        return [re.sub(r"\\(.)", r"\1", quoted) if quoted else bare for quoted, bare in _WORD.findall(self.instruction)]

    @property
    def kind(self) -> str:
        """The name of the field in capitals, such as REF."""
        return (self.words or [""])[0].upper()

    @property
    def argument(self) -> str:
        """The first word after the name that is no switch, such as the bookmark of a REF."""
        rest = self.words[1:]
        return rest[0] if rest and not rest[0].startswith("\\") else ""

    def switch(self, name: str) -> str | None:
        """What follows the switch `\\name`; None when the field lacks it."""
        bare = [found[0] or found[1] for found in _WORD.findall(self.instruction)]
        lowered = [word.lower() for word in bare]
        if f"\\{name}" not in lowered:
            return None
        after = lowered.index(f"\\{name}") + 1
        return bare[after] if after < len(bare) else ""

    @property
    def href(self) -> str:
        """Where a HYPERLINK field, or a REF that is a link, leads; empty for any other."""
        if self.kind == "REF" and self.switch("h") is not None:
            return f"#{self.argument}"
        if self.kind != "HYPERLINK":
            return ""
        anchor = self.switch("l")
        return self.argument + (f"#{anchor}" if anchor else "")

    def shown(self) -> str:
        """What a field without a result shows all the same: a button's words, the state of a box, a choice."""
        if self.kind in _BUTTONS:
            return " ".join(self.words[2:])
        if self.form is None:
            return ""
        if self.kind == "FORMCHECKBOX":
            return _box(self.form)
        entries = [entry.get(VAL, "") for entry in self.form.iterfind(f"{W}ddList/{W}listEntry")]
        chosen = value(self.form, "ddList", "result") or value(self.form, "ddList", "default") or "0"
        return entries[int(chosen)] if chosen.isdecimal() and int(chosen) < len(entries) else ""


def _box(form: etree._Element) -> str:
    """A check box of a form, ticked or not."""
    for name in ("checked", "default"):
        state = form.find(f"{W}checkBox/{W}{name}")
        if state is not None:
            return "☒" if is_on(state) else "☐"
    return "☐"
