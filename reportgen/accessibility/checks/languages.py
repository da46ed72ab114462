"""The language that a screen reader speaks: declared, and the one in which the text is written."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from reportgen.accessibility.finding import AccessibilityFinding, Rule
from reportgen.accessibility.place import Place
from reportgen.accessibility.word.content import Paragraph, Run
from reportgen.accessibility.word.file import WordFile
from reportgen.accessibility.words import FUNCTION_WORDS, LANGUAGE_NAMES

LANGUAGE_MISSING = Rule(
    "access-language-missing",
    "error",
    "10.3.1.1",
    "select all (Ctrl+A), then Review > Language > Set Proofing Language, and choose the language",
)
LANGUAGE_WRONG = Rule(
    "access-language-wrong",
    "error",
    "10.3.1.1",
    "select all (Ctrl+A), then Review > Language > Set Proofing Language, and choose the language of the text",
)
LANGUAGE_PART = Rule(
    "access-language-part",
    "warning",
    "10.3.1.2",
    "select the words, then Review > Language > Set Proofing Language, and choose their language",
)

_WORD = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile(r"\b(?:l|d|qu|n|s)'|[^\W\d_]+")
_QUOTATION = re.compile(r"«[^»]+»|“[^”]+”|„[^”“]+[”“]|\"[^\"]+\"")

_LANGUAGES = {word: code for code, words in FUNCTION_WORDS.items() for word in words}

_ENOUGH = 4
"""How many function words of a language it takes before a text is held to be in it."""


def language_missing(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Text without a language is spoken with the voice that happens to be chosen."""
    without, others = [], 0
    for paragraph in file.content.paragraphs:
        spoken = [run for run in paragraph.runs if _WORD.search(run.text)]
        if any(not file.formatter.of(run, paragraph).language for run in spoken):
            without.append(paragraph.place)
        elif spoken:
            others += 1
    if without:
        places = without if others else Place("file")
        yield LANGUAGE_MISSING.at(places, "the text has no language, neither in its style nor of its own")


def language_wrong(file: WordFile) -> Iterator[AccessibilityFinding]:
    """Text that is written in another language than the one that it declares: all of it, paragraphs, quotations."""
    declared: dict[str, list[tuple[Paragraph, list[Run]]]] = defaultdict(list)
    for paragraph in file.content.paragraphs:
        spoken: dict[str, list[Run]] = defaultdict(list)
        for run in paragraph.runs:
            spoken[file.formatter.of(run, paragraph).language].append(run)
        for tag, found in spoken.items():
            if tag:
                declared[tag].append((paragraph, found))
    for tag, texts in declared.items():
        whole = _counts(" ".join(run.text for _, runs in texts for run in runs))
        written = _language(whole, tag)
        if written and whole[written] >= 2 * _ENOUGH:
            message = f"the text is {LANGUAGE_NAMES[written]}, but its language is set to {_named(tag)}"
            yield LANGUAGE_WRONG.at(Place("file"), message)
            continue
        for paragraph, runs in texts:
            yield from _parts(paragraph, runs, tag)


def _parts(paragraph: Paragraph, runs: list[Run], tag: str) -> Iterator[AccessibilityFinding]:
    """A whole paragraph in another language, or else a quotation of at least six words."""
    text = "".join(run.text for run in runs)
    if written := _language(_counts(text), tag):
        message = f"the text is {LANGUAGE_NAMES[written]}, but its language is set to {_named(tag)}"
        yield LANGUAGE_PART.at(paragraph.place, message)
        return
    for quotation in _QUOTATION.findall(text):
        counts = _counts(quotation)
        written = _language(counts, tag, enough=_ENOUGH - 1)
        if written and counts.total() == counts[written] and len(_WORD.findall(quotation)) >= 6:
            message = f"the words {quotation} are {LANGUAGE_NAMES[written]}, but their language is set to {_named(tag)}"
            yield LANGUAGE_PART.at(paragraph.place, message)


def _counts(text: str) -> Counter[str]:
    """How many function words of each language a text holds."""
    words = _ELIDED.findall(text.lower().replace("’", "'"))
    found = Counter(_LANGUAGES[word] for word in words if word in _LANGUAGES)
    return Counter(dict.fromkeys(FUNCTION_WORDS, 0) | found)


def _language(counts: Counter[str], tag: str, enough: int = _ENOUGH) -> str:
    """The language of a text, when it is beyond doubt and not the declared one; "" otherwise.

    Text that declares a language that is not in the tables gets no verdict: Italian would pass for French.
    """
    (first, most), (_, second) = counts.most_common(2)
    own = tag.lower().partition("-")[0]
    return first if own in FUNCTION_WORDS and first != own and most >= max(enough, 4 * second) else ""


def _named(tag: str) -> str:
    name = LANGUAGE_NAMES.get(tag.lower().partition("-")[0])
    return f"{name} ({tag})" if name else tag
