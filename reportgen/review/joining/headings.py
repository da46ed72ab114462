"""The numbers of headings: `9.3`, `2.1.`, `Chapitre 3` and `Hoofdstuk 3`, `IV.`, `A.`, `Art. 2`, `5°`."""

from __future__ import annotations

import re

_KINDS = {
    "chapter": ("chapitre", "hoofdstuk"),
    "title": ("titre", "titel"),
    "part": ("partie", "deel", "volet", "luik"),
    "section": ("section", "afdeling", "sectie"),
    "subsection": ("sous-section", "onderafdeling"),
    "article": ("article", "art.", "artikel"),
    "annex": ("annexe", "bijlage"),
    "point": ("point", "punt"),
    "item": ("numéro", "n°", "nr.", "nummer"),
    "objective": ("objectif", "doelstelling"),
}
"""What a heading may call itself before its number, French and Dutch."""

_WORDS = {word: kind for kind, words in _KINDS.items() for word in words}
_NUMBER = r"[0-9]+(?:\.[0-9]+)*(?:bis|ter|quater)?|[IVXLC]+|[A-Z]"
_PLAIN = re.compile(rf"({_NUMBER})(?:er|re|e|de|ste)?(?:[.)°:]|\s*[—–-]|(?=\s)|$)")
_NAMED = re.compile(rf"({'|'.join(re.escape(word) for word in _WORDS)})\s+({_NUMBER})\b", re.IGNORECASE)
_SIGN = re.compile(r"[.)°:—–-]")


def heading_number(text: str) -> str:
    """The number at the start of a heading, the same in both languages: `9.3`, `chapter 3`, `IV`; empty without one.

    A single letter counts as a number only where a sign sets it off: `A.` and `A —`, but not `A propos`.
    """
    text = text.strip()
    if named := _NAMED.match(text):
        return f"{_WORDS[named[1].lower()]} {named[2].upper()}"
    found = _PLAIN.match(text)
    if found is None or (not found[1][0].isdigit() and not _SIGN.search(found[0])):
        return ""
    return found[1].upper()
