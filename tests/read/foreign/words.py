"""Sentences for foreign files: each holds a word that stands nowhere else, and the same number in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_SENTENCES = {
    "fr": (
        "Les services ont traité {n} dossiers dans la zone {word}.",
        "Le conseil a entendu {n} témoins au sujet de {word}.",
        "Cette mesure concerne {n} communes autour de {word}.",
        "Le rapport cite {n} exemples pour {word}.",
    ),
    "nl": (
        "De diensten behandelden {n} dossiers in de zone {word}.",
        "De raad hoorde {n} getuigen over {word}.",
        "Deze maatregel geldt voor {n} gemeenten rond {word}.",
        "Het verslag noemt {n} voorbeelden voor {word}.",
    ),
}


class Words:
    """Hands out sentences of one language, and keeps the word of each that has to be read."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.seen: list[str] = []
        self.unseen: list[str] = []
        self.number = 0

    def __call__(self, *, seen: bool = True) -> str:
        """A sentence; it is not to be read where it is not `seen`, such as a deletion."""
        self.number += 1
        word = f"Vizo{chr(97 + self.number // 26)}{chr(97 + self.number % 26)}"
        (self.seen if seen else self.unseen).append(word)
        forms = _SENTENCES[self.language]
        return forms[self.number % len(forms)].format(n=self.number + 20, word=word)


@dataclass(frozen=True)
class Foreign:
    """The XML of a body, with the parts and relationships around it."""

    body: str
    parts: Mapping[str, str] = field(default_factory=dict)
    relationships: Mapping[str, tuple[str, str]] = field(default_factory=dict)
