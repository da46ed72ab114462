"""Errors of wording: a sentence or a block that is missing or in the wrong language, a negation, another legal term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchmarks.mutations.edit import Edit, Mutator, exchanged
from reportgen.language import Language

_WORD = re.compile(r"[^\W\d_]{2,}")


def _sentences(text: str) -> list[tuple[int, int]]:
    """Sentences of at least five words; a sentence begins with a capital behind a full stop and a space."""
    bounds = [
        0,
        *(found.end() for found in re.finditer(r"(?<=[a-zà-ÿ0-9)”»]{2})[.!?]\s+(?=[A-ZÀ-Ý])", text)),
        len(text),
    ]
    spans = list(pairwise(bounds))
    return [span for span in spans if len(_WORD.findall(text[slice(*span)])) >= 5]


def dropped_sentence(text: str, _: str, __: Language) -> Iterator[Edit]:
    """One sentence of several is missing."""
    spans = _sentences(text)
    if len(spans) > 1:
        for start, end in spans:
            yield Edit(start, end, "", "dropped")


def untranslated_sentence(text: str, other: str, _: Language) -> Iterator[Edit]:
    """One sentence of several stands there as it is in the other language."""
    mine, theirs = _sentences(text), _sentences(other)
    if len(mine) > 1 and len(mine) == len(theirs):
        for (start, end), span in zip(mine, theirs, strict=True):
            yield Edit(start, end, other[slice(*span)].strip() + (" " if end < len(text) else ""), "untranslated")


def untranslated_block(text: str, other: str, _: Language) -> Iterator[Edit]:
    """The whole text is that of the other language."""
    if len(_WORD.findall(other)) >= 3 and text.split() != other.split():
        yield Edit(0, len(text), other, "untranslated")


def empty_block(text: str, _: str, __: Language) -> Iterator[Edit]:
    """The text is empty."""
    yield Edit(0, len(text), "", "empty")


_STRANGE = {
    Language.FR: (
        "De betrokken diensten werken hiervoor nauw samen met hun buitenlandse partners.",
        "Dit voorstel werd nog niet door de bevoegde commissie besproken.",
    ),
    Language.NL: (
        "Les services concernés collaborent étroitement avec leurs partenaires étrangers à cet effet.",
        "Cette proposition n’a pas encore été examinée par la commission compétente.",
    ),
}


def strange_sentence(text: str, _: str, language: Language) -> Iterator[Edit]:
    """One sentence too many, which is in the other language, before any other sentence."""
    for start, _end in _sentences(text):
        for sentence in _STRANGE[language] if text[start].isupper() else ():
            yield Edit(start, start, f"{sentence} ", "added")


_DENIAL = {
    Language.FR: re.compile(r"(?P<ne>\bne |\bn[’'])(?P<verb>[\w’'-]+ )(?P<pas>pas )"),
    Language.NL: re.compile(r"(?P<niet>\bniet )(?!alleen|enkel|louter|langer|zozeer)"),
}


def negation(text: str, _: str, language: Language) -> Iterator[Edit]:
    """What is denied is affirmed."""
    for found in _DENIAL[language].finditer(text):
        new = found["verb"] if language is Language.FR else ""
        yield Edit(*found.span(), new, "negation dropped")
    if language is Language.NL:
        for found in re.finditer(r"\bgeen\b", text):
            yield Edit(*found.span(), "een", "negation dropped")


official_terms: Mutator = exchanged(
    {
        Language.FR: (
            ("proposition de résolution", "projet de loi"), ("proposition de loi", "projet de loi"),
            ("arrêté royal", "arrêté ministériel", "décret"), ("loi-programme", "ordonnance"),
            ("loi", "ordonnance"), ("ordonnance", "loi"), ("décret", "règlement"),
            ("traité", "règlement"), ("directive", "recommandation"), ("règlement", "directive"),
            ("magistrat de liaison", "attaché militaire"), ("officiers de liaison", "attachés militaires"),
            ("ministre", "secrétaire d’État"), ("confiscation", "taxation"), ("saisies", "amendes"),
            ("blanchiment", "financement"), ("stupéfiants", "médicaments"), ("cocaïne", "héroïne", "cannabis"),
            ("précurseurs", "explosifs"), ("commune", "province"), ("communes", "provinces"),
        ),
        Language.NL: (
            ("voorstel van resolutie", "wetsontwerp"), ("wetsvoorstel", "wetsontwerp"),
            ("koninklijk besluit", "ministerieel besluit", "decreet"), ("programmawet", "ordonnantie"),
            ("wet", "ordonnantie"), ("ordonnantie", "wet"), ("decreet", "reglement"),
            ("verdrag", "reglement"), ("richtlijn", "aanbeveling"), ("verordening", "richtlijn"),
            ("verbindingsmagistraat", "militair attaché"), ("verbindingsofficieren", "militaire attachés"),
            ("minister", "staatssecretaris"), ("verbeurdverklaring", "belasting"), ("inbeslagnames", "boetes"),
            ("witwassen", "financieren"), ("verdovende middelen", "geneesmiddelen"), ("cocaïne", "heroïne", "cannabis"),
            ("precursoren", "explosieven"), ("gemeente", "provincie"), ("gemeenten", "provincies"),
        ),
    }
)  # fmt: skip
