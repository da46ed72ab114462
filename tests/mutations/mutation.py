"""The shape of a mutation, and how it is applied to a copy of the sample."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

HERE = "⇒"
"""Stands in a new text where the message has to point to: its line is expected, and the sign itself is not written."""


class Edit(NamedTuple):
    """One text of a file, replaced by another. A file that the sample does not have is made; its old text is empty."""

    file: str
    old: str
    new: str

    def apply(self, directory: Path) -> list[tuple[str, int]]:
        """Make the change; return the file and the line of each place that was marked."""
        path = directory / self.file
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        assert before.count(self.old) == 1, f"{self.old!r} stands {before.count(self.old)} times in {self.file}"
        after = before.replace(self.old, self.new)
        places = [(self.file, number) for number, line in enumerate(after.split("\n"), start=1) if HERE in line]
        # A lone surrogate such as \udce9 is written as the byte E9, which is no UTF-8.
        path.write_bytes(after.replace(HERE, "").encode("utf-8", "surrogateescape"))
        return places


class Mutation(NamedTuple):
    """A mistake in the sample, the code of its message, words of the hint, and its severity in a final report."""

    name: str
    code: str
    hint: str
    edits: tuple[Edit, ...]
    severity: str = "error"

    def apply(self, directory: Path) -> list[tuple[str, int]]:
        """Make the mistake; return where messages have to stand: the marked lines, or else the file as a whole."""
        places = [place for edit in self.edits for place in edit.apply(directory)]
        return places or [(self.edits[0].file, 0)]


def mistake(name: str, code: str, hint: str, *edits: tuple[str, str, str], severity: str = "error") -> Mutation:
    """Return a Mutation; each edit is a file, its old and its new text."""
    return Mutation(name, code, hint, tuple(Edit(*edit) for edit in edits), severity)


def suites(fr: str, nl: str) -> tuple[str, str, str]:
    """The edit that gives an action of the sample its next steps; `fr` and `nl` start with the mark or a space."""
    last = "    serves: [resolution/1, resolution/7, strategy/6.5, policy-note/eu-celac]\n"
    return "actions.yaml", last, f"    next_steps:\n     {fr}\n     {nl}\n{last}"
