"""Good pairs: texts in French and Dutch that say the same, from files and from the sample report."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import reportgen
from reportgen.build import documents_of
from reportgen.language import Language
from reportgen.load.reference import load_reference
from reportgen.review.lines import line_pairs


@dataclass(frozen=True, slots=True)
class Pair:
    """A text in both languages; `id` names it in the output."""

    id: str
    fr: str
    nl: str

    def side(self, language: Language) -> str:
        """The text in one language."""
        return self.fr if language is Language.FR else self.nl

    def changed(self, language: Language, text: str) -> Pair:
        """The pair with another text in one language."""
        return Pair(self.id, text, self.nl) if language is Language.FR else Pair(self.id, self.fr, text)


def read_pairs(file: Path, without: Iterable[str] = ()) -> list[Pair]:
    """Read pairs from a file with one JSON object on each line: its `id`, `fr` and `nl`.

    Pairs whose id is in `without` are left out: those that are known to differ are no good pairs.
    """
    known = frozenset(without)
    lines = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip())
    return [Pair(line["id"], line["fr"], line["nl"]) for line in lines if line["id"] not in known]


def read_ids(file: Path) -> list[str]:
    """The ids in such a file."""
    return [json.loads(line)["id"] for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def sample_pairs(directory: Path) -> list[Pair]:
    """The texts of a report directory as they are built, each text once; what is marked as foreign is left in."""
    documents = documents_of(reportgen.load(directory), load_reference())
    fr, nl = (documents[language] for language in Language)
    found: dict[tuple[str, str], Pair] = {}
    for pair in line_pairs(fr, nl):
        texts = pair.texts.fr.text, pair.texts.nl.text
        if all(text.strip() for text in texts) and not (pair.texts.fr.foreign or pair.texts.nl.foreign):
            found.setdefault(texts, Pair(pair.texts.key, *texts))
    return list(found.values())
